import type { JsonObject } from '@rockpool/schema';
import type { LocalRecord } from '@rockpool/schema/protocol';
import { idInView } from '../database/facade.ts';
import type { OpenCollection } from '../database/local-store.ts';
import { findWith } from '../database/overlay.ts';
import type { FindQuery } from '../database/types.ts';
import { deletedAlready, takenAlready } from '../database/write-errors.ts';
import type { Buffer } from './buffer.ts';
import type { Session } from './session.ts';
import type { TransactionCollection } from './types.ts';

export interface TransactionCollectionOptions {
  readonly name: string;
  readonly open: OpenCollection;
  /** Only records of this kind, for a view. */
  readonly kind: string | undefined;
  readonly buffer: Buffer;
  readonly session: Session;
}

type Query = FindQuery<JsonObject>;

/** Reads and writes records in a transaction's buffer, on top of what the device holds. */
export function createTransactionCollection(
  options: TransactionCollectionOptions,
): TransactionCollection<JsonObject, object> {
  const { name, kind, buffer, session } = options;
  const { open } = options;
  const { capture } = open;

  const isThere = (record: LocalRecord | undefined): record is LocalRecord =>
    record !== undefined && !record.deleted && (kind === undefined || record.body['kind'] === kind);

  async function findById(id: string): Promise<JsonObject | null> {
    const { after } = await buffer.load(name, await idInView(open, kind, id));
    return isThere(after) ? after.body : null;
  }

  const find = (query: Query = {}): Promise<JsonObject[]> => findWith(open, kind, query, buffer.written(name));

  /** Changes a record that is there. */
  async function change(id: string, next: (record: LocalRecord) => LocalRecord): Promise<LocalRecord> {
    const entry = await buffer.load(name, await idInView(open, kind, id));
    if (!isThere(entry.after)) throw deletedAlready(name, id);
    const record = next(entry.after);
    entry.after = record;
    return record;
  }

  async function insertMany(records: readonly object[]): Promise<JsonObject[]> {
    const made = records.map((record) => capture.insert(kind === undefined ? record : { ...record, kind }));
    const entries = await Promise.all(made.map(({ id }) => buffer.load(name, id)));
    for (const [i, entry] of entries.entries()) {
      const record = made[i] as LocalRecord;
      if (entry.after) throw takenAlready(name, record.id);
      entry.after = record;
    }
    return made.map(({ body }) => body);
  }

  return {
    find: (query) => ({ exec: () => session.read(() => find(query as Query)) }),
    findOne: (idOrQuery) => ({
      exec: () =>
        session.read(async () => {
          if (typeof idOrQuery === 'string') return findById(idOrQuery);
          return (await find({ ...(idOrQuery as Query), limit: 1 }))[0] ?? null;
        }),
    }),
    count: (query) => ({ exec: () => session.read(async () => (await find(query as Query)).length) }),
    insert: (record) => session.write(async () => (await insertMany([record]))[0] as JsonObject),
    insertMany: (records) => session.write(() => insertMany(records)),
    patch: (id, changes) =>
      session.write(async () => {
        const { body } = await change(id, (record) => capture.change(record, { ...record.body, ...changes }));
        return body;
      }),
    remove: (id) => session.write(async () => void (await change(id, capture.remove))),
  };
}
