/** A database of the browser's in which RxDB's Dexie storage kept a collection. */
export interface DexieDatabase {
  readonly name: string;
  readonly version: number;
  readonly collection: string;
}

/** The databases of RxDB's Dexie storage that belong to one of RxDB's; none where there is no IndexedDB. */
export async function findDexie(database: string): Promise<readonly DexieDatabase[]> {
  // A browser that cannot list its databases is older than those that Rockpool supports.
  if (!globalThis.indexedDB?.databases) return [];
  const prefix = `rxdb-dexie-${database}--`;
  return (await indexedDB.databases()).flatMap(({ name }) => {
    // What follows is version and collection; more than that belongs to a longer name.
    const [, version, collection] =
      (name?.startsWith(prefix) && /^(\d+)--((?:(?!--).)+)$/.exec(name.slice(prefix.length))) || [];
    return name && version && collection ? [{ name, version: Number(version), collection }] : [];
  });
}
