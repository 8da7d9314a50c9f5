/** For tests of this repository: a server on a store in memory. No part of what is published. */
export { createServerOn } from '../create-crm-server.ts';
export { migrate } from '../store/migrate.ts';
export { createStore } from '../store/sql-store.ts';
export type { Store } from '../store/store.ts';
export { createMemoryStore, type MemoryStore } from './memory-store.ts';
export { silentLog } from './silent-log.ts';
