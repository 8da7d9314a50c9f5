import { CrmError } from '../errors.ts';

/** How long other tabs may take to let a database go, in milliseconds. */
const PATIENCE = 5000;

/**
 * Deletes one of a browser's databases, when it is closed.
 *
 * @param blocked the code of the error while another tab keeps it open
 * @throws CrmError `blocked`, `STORAGE_FAILED`
 */
export const deleteIndexedDb = (
  name: string,
  blocked: 'DESTROY_BLOCKED' | 'UPDATE_BLOCKED' = 'DESTROY_BLOCKED',
): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    const timer = setTimeout(() => {
      reject(new CrmError(blocked, `Another tab keeps "${name}" open.`));
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
