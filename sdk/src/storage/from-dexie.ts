import type { JsonObject } from '@rockpool/schema';
import { encodeChunk } from './log/chunk.ts';
import { EMPTY, type LogStores } from './log/log-store.ts';

/** Documents of one chunk. */
const BATCH = 1_000;

/** A database of the browser's in which RxDB's Dexie storage kept a collection. */
interface Source {
  readonly name: string;
  readonly version: number;
  readonly collection: string;
}

/** The databases of RxDB's Dexie storage that belong to one of RxDB's. */
export async function dexieSources(database: string): Promise<readonly Source[]> {
  const prefix = `rxdb-dexie-${database}--`;
  return (await indexedDB.databases()).flatMap(({ name }) => {
    // What follows is version and collection; more than that belongs to a longer name.
    const [, version, collection] =
      (name?.startsWith(prefix) && /^(\d+)--((?:(?!--).)+)$/.exec(name.slice(prefix.length))) || [];
    return name && version && collection ? [{ name, version: Number(version), collection }] : [];
  });
}

/**
 * Takes over what RxDB's Dexie storage kept: every collection becomes a log, then the old databases are deleted. Whatever
 * crash is in between, the next start goes on: a log is written as a whole or not at all, and one that is there is complete.
 *
 * @param booleans the fields that are `true` or `false` and indexed, by collection: IndexedDB indexes no such thing, so that
 * Dexie's storage has them as `'1'` and `'0'`
 */
export async function takeOverFromDexie(
  database: string,
  sources: readonly Source[],
  logs: LogStores,
  booleans: (collection: string) => readonly string[],
): Promise<void> {
  for (const { name, version, collection } of sources) {
    const documents = await readAll(name, ['_deleted', ...booleans(collection)]);
    const chunks = Array.from({ length: Math.ceil(documents.length / BATCH) }, (_, i) =>
      encodeChunk({ put: documents.slice(i * BATCH, (i + 1) * BATCH) as never, purged: [] }),
    );
    const log = await logs.open(database, `${collection}-${version}`);
    await log.compact(0, chunks, EMPTY);
    await log.close();
  }
  await Promise.all(sources.map(({ name }) => finished(indexedDB.deleteDatabase(name))));
}

async function readAll(name: string, booleans: readonly string[]): Promise<readonly JsonObject[]> {
  const database = await finished(indexedDB.open(name));
  try {
    if (!database.objectStoreNames.contains('docs')) return [];
    const stored = await finished(database.transaction('docs').objectStore('docs').getAll());
    return (stored as readonly JsonObject[]).map((document) => {
      const flags = booleans.flatMap((field) => (field in document ? [[field, document[field] === '1'] as const] : []));
      return { ...document, ...Object.fromEntries(flags) };
    });
  } finally {
    database.close();
  }
}

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
