import { deleteIndexedDb } from '../delete-indexed-db.ts';
import { decodeChunk, encodeChunk } from '../log/chunk.ts';
import { EMPTY, type LogStores } from '../log/log-store.ts';
import { logName } from '../log-storage.ts';
import type { DexieDatabase } from './find-dexie.ts';
import { mergeStates } from './merge-states.ts';
import { type AnyDocument, dexieReader, INTERNAL } from './read-dexie.ts';

/** Documents of one chunk. */
const BATCH = 1_000;

/**
 * Takes over what RxDB's Dexie storage kept: every collection goes into its log, then the old databases are deleted. Whatever
 * crash is in between, the next call goes on: each log gets everything in one step, and nothing is deleted before all
 * have. To be called while nobody else has the database open.
 *
 * @param database in the logs
 * @throws CrmError `UPDATE_BLOCKED` while another page keeps an old database open
 */
export async function takeOver(databases: readonly DexieDatabase[], logs: LogStores, database: string): Promise<void> {
  const read = await dexieReader(databases);
  for (const source of databases) {
    const log = await logs.open(database, logName(source.collection, source.version));
    try {
      const { chunks, head } = await log.read(EMPTY);
      const documents = mergeStates(statesOf(chunks), await read(source));
      const fresh = Array.from({ length: Math.ceil(documents.length / BATCH) }, (_, i) =>
        encodeChunk({ put: documents.slice(i * BATCH, (i + 1) * BATCH), purged: [] }),
      );
      if (fresh.length > 0) await log.compact(chunks.length, fresh, head);
    } finally {
      await log.close();
    }
  }
  // The one by which the others are understood goes last.
  const isLast = ({ collection }: DexieDatabase): boolean => collection === INTERNAL;
  for (const last of [false, true]) {
    await Promise.all(
      databases.filter((one) => isLast(one) === last).map(({ name }) => deleteIndexedDb(name, 'UPDATE_BLOCKED')),
    );
  }
}

function statesOf(chunks: readonly Uint8Array[]): ReadonlyMap<string, AnyDocument> {
  const states = new Map<string, AnyDocument>();
  for (const bytes of chunks) {
    const { put = [], purged = [] } = decodeChunk<{ id: string }>(bytes) ?? {};
    for (const document of put) states.set(document.id, document);
    for (const id of purged) states.delete(id);
  }
  return states;
}
