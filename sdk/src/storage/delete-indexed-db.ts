import { CrmError } from '../errors.ts';

/** How long other tabs may take to let a database go, in milliseconds. */
const PATIENCE = 5000;

/**
 * Deletes what RxDB's storage keeps of a closed database: one database of the browser's for each collection. Emptying
 * them record by record, as RxDB does, takes half a minute where there are many.
 *
 * @throws CrmError `DESTROY_BLOCKED`
 */
export async function deleteIndexedDb(name: string): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  // Again until nothing is left: a tab that was just reading may have opened one anew on its way out.
  for (;;) {
    const names = await databasesOf(name);
    if (names.length === 0) return;
    if (performance.now() > deadline) throw blocked(names);
    await Promise.all(names.map((one) => deleteDatabase(one, deadline - performance.now())));
  }
}

async function databasesOf(name: string): Promise<readonly string[]> {
  const prefix = `rxdb-dexie-${name}--`;
  const databases = await indexedDB.databases();
  // What follows is version and collection; more than that belongs to a longer name.
  const isOurs = (one: string): boolean =>
    one.startsWith(prefix) && /^\d+--(?:(?!--).)+$/.test(one.slice(prefix.length));
  return databases.flatMap(({ name: one }) => (one !== undefined && isOurs(one) ? [one] : []));
}

const blocked = (names: readonly string[]): CrmError =>
  new CrmError('DESTROY_BLOCKED', `Another tab keeps "${names.join('", "')}" open.`);

const deleteDatabase = (name: string, patience: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    const timer = setTimeout(() => reject(blocked([name])), patience);
    const settle = (): void => clearTimeout(timer);
    request.onsuccess = () => {
      settle();
      resolve();
    };
    request.onerror = () => {
      settle();
      reject(new CrmError('STORAGE_FAILED', `"${name}" could not be deleted.`, {}, request.error));
    };
  });
