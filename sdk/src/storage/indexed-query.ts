import {
  getQueryMatcher,
  getSortComparator,
  type PreparedQuery,
  type RxDocumentData,
  type RxStorageQueryResult,
} from 'rxdb/plugins/core';
import { fromDexieToStorage, getKeyRangeByQueryPlan, type RxStorageInstanceDexie } from 'rxdb/plugins/storage-dexie';

/**
 * Answers a query from IndexedDB.
 *
 * In place of the Dexie storage's own, which walks every matching record one by one, and all of them whenever the
 * order is descending: "the newest 50 of 10,000" would read 10,000. This one walks an index backwards as well, stops
 * at the limit, and reads in one piece where there is none.
 */
export async function indexedQuery<T>(
  instance: RxStorageInstanceDexie<T>,
  prepared: PreparedQuery<T>,
): Promise<RxStorageQueryResult<T>> {
  const { dexieDb, booleanIndexes } = await instance.internals;
  const { query, queryPlan } = prepared;
  const { skip = 0, limit = Number.POSITIVE_INFINITY } = query;
  const range = rangeOf(booleanIndexes, prepared);
  if (!range) return { documents: [] };

  const matches = queryPlan.selectorSatisfiedByIndex ? () => true : getQueryMatcher(instance.schema, query);
  const read = (stored: object): RxDocumentData<T> => fromDexieToStorage<T>(booleanIndexes, stored);
  const store = dexieDb.backendDB().transaction('docs', 'readonly').objectStore('docs');
  const index = store.index(`[${queryPlan.index.join('+')}]`);
  const direction = directionOf(prepared);

  const documents =
    direction && limit !== Number.POSITIVE_INFINITY
      ? await walk(index.openCursor(range, direction), skip + limit, read, matches)
      : (await finished(index.getAll(range))).map(read).filter(matches);
  if (!direction) documents.sort(getSortComparator(instance.schema, query));
  else if (direction === 'prev' && limit === Number.POSITIVE_INFINITY) documents.reverse();
  return { documents: documents.slice(skip, skip + limit) };
}

/** The part of the index to look at; undefined when nothing can be in it. */
function rangeOf<T>(booleanIndexes: string[], { queryPlan }: PreparedQuery<T>): IDBKeyRange | undefined {
  try {
    return getKeyRangeByQueryPlan(booleanIndexes, queryPlan, IDBKeyRange);
  } catch (error) {
    if ((error as DOMException).name === 'DataError') return undefined;
    throw error;
  }
}

/** Which way the index has to be walked for the query's order; undefined when it is of no use for that. */
function directionOf<T>({ query, queryPlan }: PreparedQuery<T>): 'next' | 'prev' | undefined {
  if (queryPlan.sortSatisfiedByIndex) return 'next';
  const order = query.sort.flatMap((part) => Object.entries(part));
  const descends = order.every(([, direction]) => direction === 'desc');
  return descends &&
    isOrderOf(
      queryPlan.index,
      query.selector,
      order.map(([field]) => field),
    )
    ? 'prev'
    : undefined;
}

/** Whether an index is in the order of these fields: fields that the selector fixes to one value do not count. */
export function isOrderOf(index: readonly string[], selector: object, fields: readonly string[]): boolean {
  const isFixed = (field: string): boolean => {
    const condition = (selector as { readonly [field: string]: unknown })[field];
    if (typeof condition !== 'object' || condition === null) return condition !== undefined;
    return Object.hasOwn(condition, '$eq');
  };
  const open = index.filter((field) => !isFixed(field));
  return open.join() === fields.filter((field) => !isFixed(field)).join();
}

/** Reads along a cursor until there are enough. */
function walk<T>(
  cursors: IDBRequest<IDBCursorWithValue | null>,
  enough: number,
  read: (stored: object) => T,
  matches: (document: T) => boolean,
): Promise<T[]> {
  const found: T[] = [];
  return new Promise((resolve, reject) => {
    cursors.onerror = () => reject(cursors.error);
    cursors.onsuccess = () => {
      const cursor = cursors.result;
      if (!cursor || found.length >= enough) return resolve(found);
      const document = read(cursor.value);
      if (matches(document)) found.push(document);
      cursor.continue();
    };
  });
}

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
