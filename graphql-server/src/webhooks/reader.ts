import type { Collection } from '@rockpool/schema';
import type { Rights } from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import type { Store } from '../store/store.ts';
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

export const isAdmin = async (store: Store, user: User): Promise<boolean> =>
  (await rightsNow(store, user)).role === 'admin';
