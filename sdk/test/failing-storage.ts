import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import type { CrmStorage } from '../src/database/open.ts';

/** A memory storage that throws, as a full disk does, at the next write that it is told to fail. */
export function failingStorage(): CrmStorage & { failNext(collection: string): void } {
  const storage: CrmStorage = getRxStorageMemory();
  const failing = new Set<string>();
  return {
    ...storage,
    failNext: (collection) => {
      failing.add(collection);
    },
    async createStorageInstance(params) {
      const instance = await storage.createStorageInstance(params);
      const write = instance.bulkWrite.bind(instance);
      instance.bulkWrite = async (rows, context) => {
        if (failing.delete(params.collectionName)) throw new DOMException('full', 'QuotaExceededError');
        return write(rows, context);
      };
      return instance;
    },
  };
}
