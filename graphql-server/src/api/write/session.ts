import type { Collection, JsonObject } from '@rockpool/schema';
import { finishBody, type PushAnswer, type StoredRecord } from '@rockpool/schema/protocol';
import type { User } from '../../auth/token.ts';
import type { Referee } from '../../conflicts/referee.ts';
import { builtInRules } from '../../rules/index.ts';
import { keyOf, type Store, type Writing } from '../../store/store.ts';
import { type Access, accessOf } from '../../sync/access.ts';
import { type Customise, customFieldsIn } from '../../sync/custom-fields.ts';
import { checkRows, takeRows } from '../../sync/push/take-rows.ts';
import { deviceOf } from './device.ts';
import type { Author } from './edits.ts';
import { toRow, type Write } from './rows.ts';

/** What mutations work with. */
export interface Parts {
  readonly store: Store;
  readonly referee: Referee;
  readonly now: () => number;
}

/** A partner inside a transaction. */
export interface Session {
  readonly access: Access;
  readonly writing: Writing;
  readonly user: User;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Gives a collection the custom fields of the organisation. */
  readonly customise: Customise;
  readonly collectionOf: (name: string) => Collection;
  /** A living record that the partner may see, held; of a party that was merged, the one that it became. */
  readonly seek: (collection: string, id: string, kind?: string) => Promise<StoredRecord | undefined>;
  /** Takes writes the way that those of a device go, and answers them in their order. */
  readonly take: (writes: readonly Write[], group?: string) => Promise<readonly PushAnswer[]>;
}

export async function openSession(
  { store, referee }: Parts,
  user: User,
  writing: Writing,
  now: number,
): Promise<Session> {
  const { collections } = store;
  const access = await accessOf(collections, user, writing);
  const collectionOf = (name: string): Collection => collections.get(name) as Collection;
  const held = async (collection: string, id: string): Promise<StoredRecord | undefined> => {
    await writing.hold([{ collection, id }]);
    const record = writing.records.get(keyOf({ collection, id }));
    return record && !record.deleted && access.sees(record) ? record : undefined;
  };
  return {
    ...{ access, writing, user, now, collectionOf },
    customise: await customFieldsIn(writing),
    async seek(collection, id, kind) {
      const record = await survivor(id, (next) => held(collection, next));
      return kind === undefined || record?.body['kind'] === kind ? record : undefined;
    },
    async take(writes, group) {
      const older = writes.flatMap(({ before, madeOn }) =>
        before && madeOn !== undefined ? [{ record: before, rev: madeOn }] : [],
      );
      const device = deviceOf(user, older);
      const rows = writes.map((write) => ({
        ...toRow(write, device, now),
        ...(group !== undefined && { groups: [group] }),
      }));
      await writing.hold(rows);
      const versionOf = ({ version }: Collection): number => version;
      const { timeline } = writing.head;
      const sender = { device, user, access, versionOf, timeline, now, rules: builtInRules, referee };
      return takeRows(collections, writing, sender, checkRows(collections, rows, device));
    },
  };
}

/** The record that an id stands for. */
async function survivor(
  id: string,
  read: (id: string) => Promise<StoredRecord | undefined>,
): Promise<StoredRecord | undefined> {
  const met = new Set<string>();
  for (let next = id; ; ) {
    const record = await read(next);
    const target = record?.body['mergedInto'];
    if (typeof target !== 'string' || target === '' || met.has(next)) return record;
    met.add(next);
    next = target;
  }
}

/** Who writes, and when. */
export const authorOf = ({ access: { rights }, user, now }: Session): Author => ({ user: user.id, rights, now });

/** A record's fields as its readers have them. */
export const bodyFor = ({ access, collectionOf }: Session, { collection, body }: StoredRecord): JsonObject =>
  access.rights.shown(collectionOf(collection), finishBody(collectionOf(collection), body));
