import { indexedDbLogs } from './log/indexed-db-log.ts';
import type { LogStores } from './log/log-store.ts';
import { logStorage } from './log-storage.ts';

/** The same for everybody: a database is there as long as the process, also when it was closed meanwhile. */
let inMemory: LogStores | undefined;

/** IndexedDB where there is one; else memory, which lasts as long as the process and which no browser has to load. */
export async function defaultStorage() {
  if ('indexedDB' in globalThis) return logStorage(indexedDbLogs());
  const { memoryLogs } = await import('./log/memory-log.ts');
  inMemory ??= memoryLogs();
  return logStorage(inMemory);
}
