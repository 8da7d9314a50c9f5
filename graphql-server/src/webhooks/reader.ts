import type { Collection } from '@rockpool/schema';
import type { RecordKey, Rights } from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import { keyOf, type Store } from '../store/store.ts';
import { rightsIn } from '../sync/access.ts';

/** What a webhook's author may read, by the names of collections. */
export interface Reader {
  readonly readable: (collection: string) => ReturnType<Rights['readable']>;
  readonly hidden: (collection: string) => readonly string[];
}

const rightsNow = ({ read }: Store, user: User): Promise<Rights> =>
  read(user.organisation, (reading) => rightsIn(reading, user));

/** @returns undefined for an account that is closed */
export async function readerOf(store: Store, author: User): Promise<Reader | undefined> {
  const rights = await rightsNow(store, author);
  const named = (name: string): Collection => store.collections.get(name) as Collection;
  return rights.role === ''
    ? undefined
    : { readable: (name) => rights.readable(named(name)), hidden: (name) => rights.hiddenIn(named(name)).fields };
}

/** Which of these records a reader may see now, by `keyOf`. */
export async function seenBy(
  store: Store,
  organisation: string,
  { readable }: Reader,
  keys: readonly RecordKey[],
): Promise<ReadonlySet<string>> {
  const names = [...new Set(keys.map(({ collection }) => collection))].filter((name) => store.collections.has(name));
  const found = await store.read(organisation, (reading) =>
    Promise.all(
      names.map((name) => {
        const ids = keys.filter(({ collection }) => collection === name).map(({ id }) => id);
        return reading.named(name, ids, readable(name));
      }),
    ),
  );
  return new Set(found.flat().map(keyOf));
}

export const isAdmin = async (store: Store, user: User): Promise<boolean> =>
  (await rightsNow(store, user)).role === 'admin';
