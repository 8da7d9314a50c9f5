import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileLogs } from '../../src/storage/log/file-log.ts';
import { indexedDbLogs } from '../../src/storage/log/indexed-db-log.ts';
import { localStorageLogs } from '../../src/storage/log/local-storage-log.ts';
import { EMPTY, type LogStores } from '../../src/storage/log/log-store.ts';
import { memoryLogs } from '../../src/storage/log/memory-log.ts';
import { sqliteLogs } from '../../src/storage/log/sqlite-log.ts';
import { storageInMemory } from '../local-storage.ts';
import { connectNodeSqlite } from '../sqlite-drivers.ts';
import { DATABASE } from './device.ts';
import { somewhere, spoil } from './places.ts';

/** Where a device's logs lie that are damaged, again and again, each time from the same state. */
export interface Bed {
  /** The logs that a device is left in. */
  readonly logs: LogStores;
  /** A copy of them that is damaged at one place. To be called after the device is closed. */
  spoiled(random: () => number): Promise<{ readonly place: string; readonly logs: LogStores }>;
  clear(): Promise<void>;
}

/** Damage to chunks, which is what all stores have in common; `make` gives empty ones. */
async function chunkBed(make: () => LogStores): Promise<Bed> {
  const logs = memoryLogs();
  let last: LogStores | undefined;
  return {
    logs,
    async spoiled(random) {
      await last?.remove(DATABASE);
      last = make();
      const names = await logs.list(DATABASE);
      const saved = await Promise.all(
        names.map(async (log) => (await (await logs.open(DATABASE, log)).read(EMPTY)).chunks),
      );
      const flat = saved.flatMap((chunks, log) => chunks.map((bytes, chunk) => ({ bytes, log, chunk })));
      const { hit, at } = pick(flat, ({ bytes }) => bytes.length, random);
      const place = somewhere(hit.bytes.length, random);
      for (const [i, chunks] of saved.entries()) {
        const store = await last.open(DATABASE, names[i] as string);
        const spoiledOne = (bytes: Uint8Array, chunk: number): Uint8Array =>
          i === hit.log && chunk === hit.chunk ? spoil(bytes, { ...place, at }) : bytes;
        await store.compact(0, chunks.map(spoiledOne), EMPTY);
        await store.close();
      }
      return { place: `${names[hit.log]} chunk ${hit.chunk}, ${JSON.stringify({ ...place, at })}`, logs: last };
    },
    clear: async () => last?.remove(DATABASE),
  };
}

/** Damage to any byte of any file. */
async function fileBed(logsIn: (root: string) => LogStores): Promise<Bed> {
  const folder = await mkdtemp(join(tmpdir(), 'rockpool-damage-'));
  const [whole, copy] = [join(folder, 'whole'), join(folder, 'copy')];
  return {
    logs: logsIn(whole),
    async spoiled(random) {
      await rm(copy, { recursive: true, force: true });
      await cp(whole, copy, { recursive: true });
      const entries = await readdir(copy, { recursive: true, withFileTypes: true });
      const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      const files = await Promise.all(paths.sort().map(async (path) => ({ path, size: (await stat(path)).size })));
      const { hit, at } = pick(files, ({ size }) => size, random);
      const place = { ...somewhere(hit.size, random), at };
      await writeFile(hit.path, spoil(await readFile(hit.path), place));
      return { place: `${hit.path.slice(copy.length)}, ${JSON.stringify(place)}`, logs: logsIn(copy) };
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}

/** One of some things, the likelier the larger it is, and a place in it. */
function pick<T>(things: readonly T[], sizeOf: (thing: T) => number, random: () => number) {
  let at = Math.floor(random() * things.reduce((sum, thing) => sum + sizeOf(thing), 0));
  for (const hit of things) {
    if (at < sizeOf(hit)) return { hit, at };
    at -= sizeOf(hit);
  }
  throw new Error('There is nothing that could be damaged.');
}

export const beds: { readonly [name: string]: () => Promise<Bed> } = {
  memory: () => chunkBed(memoryLogs),
  IndexedDB: () => chunkBed(indexedDbLogs),
  localStorage: () => chunkBed(() => localStorageLogs(storageInMemory())),
  files: () => fileBed(fileLogs),
  SQLite: () => fileBed((root) => sqliteLogs(connectNodeSqlite(root))),
};
