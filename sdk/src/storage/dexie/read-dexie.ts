import {
  getSchemaByObjectPath,
  type InternalStoreCollectionDocType,
  type RxDocumentData,
  type RxJsonSchema,
} from 'rxdb/plugins/core';
import type { DexieDatabase } from './find-dexie.ts';

/** A document as RxDB knows it, of whatever collection. */
export type AnyDocument = RxDocumentData<{ id: string }>;

/** The collection in which RxDB notes which collections there are. */
export const INTERNAL = '_rxdb_internal';

/** Reads whole collections as RxDB's Dexie storage would. */
export async function dexieReader(databases: readonly DexieDatabase[]) {
  const internal = databases.find(({ collection }) => collection === INTERNAL);
  const notes = internal ? await readAll(internal.name) : [];
  const schemas = new Map(
    (notes as unknown as readonly InternalStoreCollectionDocType[]).flatMap(({ context, data }) =>
      context === 'collection' ? [[`${data.name}-${data.version}`, data.schema] as const] : [],
    ),
  );
  return async ({ name, version, collection }: DexieDatabase): Promise<readonly AnyDocument[]> => {
    const paths = flagPaths(schemas.get(`${collection}-${version}`));
    return (await readAll(name)).map((document) => paths.reduce(withFlag, document) as AnyDocument);
  };
}

/** Fields that are true or false, and indexed: IndexedDB indexes no such thing, so that Dexie's storage has '1' and '0'. */
function flagPaths(schema: RxJsonSchema<object> | undefined): readonly (readonly string[])[] {
  const indexed = new Set((schema?.indexes ?? []).flat() as string[]);
  const isFlag = (path: string) => schema && getSchemaByObjectPath(schema, path).type === 'boolean';
  return ['_deleted', ...[...indexed].filter(isFlag)].map((path) => path.split('.'));
}

function withFlag(value: object, [field = '', ...rest]: readonly string[]): object {
  const inner = (value as Record<string, unknown>)[field];
  if (rest.length > 0) return inner instanceof Object ? { ...value, [field]: withFlag(inner, rest) } : value;
  return inner === '1' || inner === '0' ? { ...value, [field]: inner === '1' } : value;
}

async function readAll(name: string): Promise<readonly object[]> {
  const database = await finished(indexedDB.open(name));
  try {
    if (!database.objectStoreNames.contains('docs')) return [];
    return await finished(database.transaction('docs').objectStore('docs').getAll());
  } finally {
    database.close();
  }
}

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
