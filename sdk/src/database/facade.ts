import { expandSelector, followRedirect, type JsonObject, type Redirects } from '@rockpool/schema';
import type { MangoQuery, RxCollection, RxDocument } from 'rxdb/plugins/core';
import { map } from 'rxjs';
import { CrmError } from '../errors.ts';
import { isOrderOf } from '../storage/table/is-order-of.ts';
import type { StoredFields } from './document.ts';
import type { OpenCollection } from './local-store.ts';
import { following, namesRecord, redirectsNow } from './redirects.ts';
import type { CrmCollection, Query } from './types.ts';
import { deletedAlready, storageFailed, takenAlready } from './write-errors.ts';

/** A collection before its fields have a type. */
export type AnyCollection = CrmCollection<StoredFields, object>;

type Doc = RxDocument<StoredFields>;
type Mango = MangoQuery<StoredFields>;

/** As RxDB is asked for the records of a view, or of a whole collection. */
export function mangoOf(
  { rx, declared }: OpenCollection,
  kind: string | undefined,
  query: object,
  redirects: Redirects,
): Mango {
  const { selector = {} } = query as { selector?: JsonObject };
  // A view shows records that stand for themselves; who asks for the others says so.
  const asItself = kind !== undefined && canMerge(declared) ? { mergedInto: '' } : {};
  const expanded = redirects.size > 0 ? expandSelector(selector, redirects) : selector;
  const whole = { ...asItself, ...expanded, ...(kind !== undefined && { kind }) };
  return inIndexOrder(rx, { ...query, selector: whole } as unknown as Mango);
}

const canMerge = ({ fields }: OpenCollection['declared']): boolean => Object.hasOwn(fields, 'mergedInto');

/** The id under which a view has the record that an id stands for. */
export async function idInView(
  { declared, redirects$ }: OpenCollection,
  kind: string | undefined,
  id: string,
): Promise<string> {
  return kind !== undefined && canMerge(declared) ? followRedirect(await redirectsNow(redirects$), id) : id;
}

/**
 * Reads and writes the records of a collection.
 *
 * @param kind only these, for a view; every kind when left out
 */
export function createFacade(open: OpenCollection, kind?: string): AnyCollection {
  const { rx: collection, declared, redirects$ } = open;
  const { name } = collection;
  const opened = (): RxCollection<StoredFields> => {
    if (!collection.closed) return collection;
    throw new CrmError('CLOSED', `${name} was used after close().`, { collection: name });
  };
  const ofKind = kind === undefined ? {} : { kind };

  function ask<T>(query: object, make: (mango: Mango) => Query<T>): Query<T> {
    opened();
    const asked = (redirects: Redirects) => make(mangoOf(open, kind, query, redirects));
    return redirects$ && namesRecord(query) ? following(redirects$, asked) : asked(new Map());
  }

  const ifOfKind = (record: Doc | null): Doc | null =>
    kind === undefined || record?.get('kind') === kind ? record : null;

  /** RxDB goes straight to a record only when nothing but the id is asked for; so the kind is looked at afterwards. */
  function findById(id: string): Query<Doc | null> {
    const find = (target: string): Query<Doc | null> => {
      const query = opened().findOne(target);
      return { $: query.$.pipe(map(ifOfKind)), exec: async () => ifOfKind(await query.exec()) };
    };
    opened();
    if (!redirects$ || kind === undefined || !canMerge(declared)) return find(id);
    return following(redirects$, (redirects) => find(followRedirect(redirects, id)));
  }

  /** The record itself: a query would be kept, and asked again after each write. */
  async function get(id: string): Promise<Doc> {
    const { storageInstance, _docCache } = opened();
    const target = await idInView(open, kind, id);
    const known = _docCache.getLatestDocumentDataIfExists(target);
    const [data] = known ? [known] : await storageInstance.findDocumentsById([target], false);
    const record = data && !data._deleted ? ifOfKind(_docCache.getCachedRxDocument(data)) : null;
    if (!record) throw deletedAlready(name, id);
    return record;
  }

  async function insertMany(records: readonly object[]): Promise<Doc[]> {
    const given = records.map((record) => ({ ...record, ...ofKind }) as StoredFields);
    await refuseKnownIds(given.flatMap(({ id }) => (id === undefined ? [] : [id])));
    try {
      const { success, error } = await collection.bulkInsert(given);
      if (error[0]) throw error[0];
      return success;
    } catch (error) {
      throw storageFailed(name, error);
    }
  }

  /** Also ids of deleted records: RxDB would write a new record over what sync still has to say about the old one. */
  async function refuseKnownIds(ids: string[]): Promise<void> {
    const { storageInstance } = opened();
    const [known] = ids.length === 0 ? [] : await storageInstance.findDocumentsById(ids, true);
    const twice = ids.find((id, i) => ids.indexOf(id) !== i);
    const id = known?.id ?? twice;
    if (id === undefined) return;
    throw takenAlready(name, id);
  }

  const facade = {
    find: (query: object = {}) => ask<Doc[]>(query, (mango) => collection.find(mango)),
    findOne: (idOrQuery: string | object) =>
      typeof idOrQuery === 'string'
        ? findById(idOrQuery)
        : ask<Doc | null>(idOrQuery, (mango) => collection.findOne(mango)),
    count: (query: object = {}) => ask<number>(query, (mango) => collection.count(mango)),
    insert: async (record: object) => (await insertMany([record]))[0] as Doc,
    insertMany,
    patch: async (id: string, changes: object) => (await get(id)).patch(changes),
    remove: async (id: string) => {
      await (await get(id)).remove();
    },
  };
  // The documents have the methods of `recordMethods`, which RxDB's types know nothing of.
  return facade as unknown as AnyCollection;
}

/**
 * Sees to it that a descending order is that of an index, where there is a fitting one: RxDB's planner gives up on
 * those, and breaks ties the other way round than an index that is walked backwards.
 */
function inIndexOrder({ storageInstance }: RxCollection<StoredFields>, query: Mango): Mango {
  const { sort = [], selector = {} } = query;
  const order = sort.flatMap((part) => Object.entries(part));
  if (order.length === 0 || !order.every(([, direction]) => direction === 'desc')) return query;
  const fields = [...new Set([...order.map(([field]) => field), 'id'])];
  const indexes = (storageInstance.schema.indexes ?? []) as readonly (readonly string[])[];
  // RxDB puts `_deleted` before the fields of each declared index, and before those of the one that a query names.
  const declared = indexes.flatMap(([first, ...rest]) => (first === '_deleted' ? [rest] : []));
  const fitting = declared.find((index) => isOrderOf(index, selector, fields));
  const descending = { ...query, sort: fields.map((field) => ({ [field]: 'desc' as const })) };
  return fitting && !query.index ? { ...descending, index: fitting } : descending;
}
