/** For tests of this repository: a server on a store in memory. No part of what is published. */
export { createServerOn } from '../create-crm-server.ts';
export { createMemoryStore, type MemoryStore } from './memory-store.ts';
