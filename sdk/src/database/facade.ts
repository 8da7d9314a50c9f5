import type { MangoQuery, RxCollection, RxDocument } from 'rxdb/plugins/core';
import { CrmError } from '../errors.ts';
import type { StoredFields } from './document.ts';
import { deletedAlready } from './edit-capture.ts';
import type { CrmCollection, Query } from './types.ts';

/** A collection before its fields have a type. */
export type AnyCollection = CrmCollection<StoredFields, object>;

type Doc = RxDocument<StoredFields>;
type Mango = MangoQuery<StoredFields>;

/**
 * Reads and writes the records of a collection.
 *
 * @param kind only these, for a view; every kind when left out
 */
export function createFacade(rx: RxCollection<StoredFields>, kind?: string): AnyCollection {
  const ofKind = kind === undefined ? {} : { kind };
  const mango = (query: object = {}): Mango => {
    const { selector = {} } = query as Mango;
    return { ...query, selector: { ...selector, ...ofKind } } as Mango;
  };

  async function get(id: string): Promise<Doc> {
    const record = await rx.findOne(mango({ selector: { id } })).exec();
    if (!record) throw deletedAlready(rx.name, id);
    return record;
  }

  async function insertMany(records: readonly object[]): Promise<Doc[]> {
    const given = records.map((record) => ({ ...record, ...ofKind }) as StoredFields);
    await refuseKnownIds(given.flatMap(({ id }) => (id === undefined ? [] : [id])));
    const { success, error } = await rx.bulkInsert(given);
    const [failed] = error;
    if (failed) throw storageFailed(rx.name, failed.documentId, failed);
    return success;
  }

  /** Also ids of deleted records: RxDB would write a new record over what sync still has to say about the old one. */
  async function refuseKnownIds(ids: string[]): Promise<void> {
    const [known] = ids.length === 0 ? [] : await rx.storageInstance.findDocumentsById(ids, true);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    const id = known?.id ?? twice;
    if (id === undefined) return;
    throw new CrmError('ALREADY_EXISTS', `There is a record ${id} in ${rx.name}.`, { collection: rx.name, id });
  }

  const facade = {
    find: (query?: object) => rx.find(mango(query)),
    findOne: (idOrQuery: string | object) =>
      rx.findOne(mango(typeof idOrQuery === 'string' ? { selector: { id: idOrQuery } } : idOrQuery)),
    count: (query?: object) => rx.count(mango(query)),
    insert: async (record: object) => (await insertMany([record]))[0] as Doc,
    insertMany,
    patch: async (id: string, changes: object) => (await get(id)).patch(changes),
    remove: async (id: string) => {
      await (await get(id)).remove();
    },
  };
  // The documents have the methods of `recordMethods`, which RxDB's types know nothing of.
  return facade as unknown as AnyCollection & Record<never, Query<Doc>>;
}

const storageFailed = (collection: string, id: string, cause: unknown): CrmError =>
  new CrmError('STORAGE_FAILED', `The record ${id} of ${collection} could not be stored.`, { collection, id }, cause);
