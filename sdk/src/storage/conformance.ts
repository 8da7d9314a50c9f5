/** What a storage has to do, as cases for any test framework: for authors of one. */
export { type LogStoreCase, logStoreCases } from './log/conformance.ts';
export { rxStorageCases } from './rx-storage-cases/index.ts';
export type { RxStorageCase } from './rx-storage-cases/support.ts';
