export { indexedDbLogs } from './log/indexed-db-log.ts';
export { localStorageLogs } from './log/local-storage-log.ts';
export type { Durability, Head, LogStore, LogStores, Slice } from './log/log-store.ts';
export { memoryLogs } from './log/memory-log.ts';
export { opfsLogs } from './log/opfs-log.ts';
export { type SqliteDriver, type SqliteValue, sqliteLogs } from './log/sqlite-log.ts';
export { type LogDamage, type LogStorage, type LogStorageOptions, logStorage } from './log-storage.ts';
