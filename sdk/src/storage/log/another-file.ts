import { deleteIndexedDb } from '../delete-indexed-db.ts';

let begun: Promise<void> | undefined;

/**
 * Has the browser begin another file for what is written from now on, once in the life of a page.
 *
 * Chromium keeps IndexedDB in LevelDB, which goes on with the last file that a killed browser has left, also behind a record
 * that was cut by the kill. The browser that opens the file after that takes what follows for corruption, and deletes every
 * database of the origin. To delete a database, in turn, is to compact, which begins with another file.
 */
export function beginAnotherFile(): Promise<void> {
  // Whoever has no room for it writes as before.
  begun ??= makeAndDelete().catch(() => {});
  return begun;
}

async function makeAndDelete(): Promise<void> {
  // A name of this page's own, for which no frozen one makes it wait. A kill right here leaves one that is empty.
  const name = `rockpool-scratch-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
  const request = indexedDB.open(name, 1);
  await new Promise<void>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result.close());
    request.onerror = () => reject(request.error);
  });
  await deleteIndexedDb(name);
}
