import { getRxStorageDexie, type RxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { indexedQuery } from './indexed-query.ts';

/**
 * RxDB's storage in IndexedDB, with queries of our own, and with transactions that are on the disk when they say so:
 * browsers' default would lose the last seconds of confirmed writes with the power.
 */
export function indexedDbStorage(): RxStorageDexie {
  const storage = getRxStorageDexie({ chromeTransactionDurability: 'strict' });
  const create = storage.createStorageInstance.bind(storage);
  storage.createStorageInstance = async (params) => {
    const instance = await create(params);
    instance.query = (prepared) => indexedQuery(instance, prepared);
    return instance;
  };
  return storage;
}
