import { CrmError } from '../errors.ts';

/** How long other tabs may take to let a database go, in milliseconds. */
const PATIENCE = 5000;

/**
 * Deletes one of a browser's databases, when it is closed.
 *
 * @throws CrmError `DESTROY_BLOCKED`
 */
export const deleteIndexedDb = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
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
