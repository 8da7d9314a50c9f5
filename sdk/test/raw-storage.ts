import type { CrmStorage } from '../src/database/open.ts';

/** Everything that the databases of a crm hold on the disk, as text: read from IndexedDB itself. */
export async function rawIndexedDb(name: string): Promise<string> {
  const databases = await indexedDB.databases();
  const names = databases.flatMap(({ name: one }) => (one?.startsWith(`rockpool/${name}:`) ? [one] : []));
  return (await Promise.all(names.map(readDatabase))).join('\n');
}

/** As {@link rawIndexedDb}, of one of the browser's databases. */
export async function readDatabase(name: string): Promise<string> {
  const database = await finished(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  const contents = stores.map((store) => finished(database.transaction(store).objectStore(store).getAll()));
  const all = await Promise.all(contents);
  database.close();
  const textOf = (value: unknown): string =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : JSON.stringify(value);
  return all.flat().map(textOf).join('\n');
}

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

type Instance = Awaited<ReturnType<CrmStorage['createStorageInstance']>>;

/** A storage whose memory can be read as text, past everything that RxDB hides. */
export function readable(storage: CrmStorage): CrmStorage & { text(): Promise<string> } {
  const instances: Pick<Instance, 'internals' | 'findDocumentsById'>[] = [];
  return {
    ...storage,
    async createStorageInstance(params) {
      const instance = await storage.createStorageInstance(params);
      instances.push(instance);
      return instance;
    },
    async text() {
      // A read ends what the storage puts off.
      for (const instance of instances) await instance.findDocumentsById(['none'], true);
      return JSON.stringify(instances.map(({ internals }) => [...internals.documents.values()]));
    },
  };
}
