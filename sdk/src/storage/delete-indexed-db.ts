import { CrmError } from '../errors.ts';
import { indexedDbName } from './log/indexed-db-log.ts';

/** How long other tabs may take to let a database go, in milliseconds. */
const PATIENCE = 5000;

/**
 * Deletes all that a browser keeps of a closed database.
 *
 * @throws CrmError `DESTROY_BLOCKED`
 */
export const deleteIndexedDb = (database: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const name = indexedDbName(database);
    const request = indexedDB.deleteDatabase(name);
    const timer = setTimeout(() => {
      reject(new CrmError('DESTROY_BLOCKED', `Another tab keeps "${name}" open.`));
    }, PATIENCE);
    request.onsuccess = () => {
      clearTimeout(timer);
      resolve();
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(new CrmError('STORAGE_FAILED', `"${name}" could not be deleted.`, {}, request.error));
    };
  });
