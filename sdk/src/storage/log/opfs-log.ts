import { createYielding } from '../../sync/locks.ts';
import { fileName } from './file-name.ts';
import {
  type Durability,
  firstUnread,
  type Head,
  isSameHead,
  type LogState,
  type LogStore,
  type LogStores,
} from './log-store.ts';
import { openNotices } from './notices.ts';
import { ifFound, namesIn, readBytes, syncBytes, writeBytes } from './opfs-files.ts';
import { createUnsynced, type Unsynced } from './unsynced.ts';

/** Where all databases are, among what else an origin may keep. */
const ROOT = 'rockpool';
const SNAPSHOT = 'snapshot';

/**
 * Logs in the origin private file system of a browser: a folder for each log, and a file for each chunk. Where a log stands
 * is said by the names of its files alone, so that no crash leaves half a truth. Pages take turns by Web Locks.
 *
 * In a worker a strict write is on the disk when it is done. A page cannot ask for that with files: there it follows soon
 * after, and a power cut may take the last moments.
 */
export function opfsLogs(): LogStores {
  const unsynced = new Map<string, Unsynced>();
  async function folderOf(database: string, create: boolean): Promise<FileSystemDirectoryHandle> {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(ROOT, { create });
    return root.getDirectoryHandle(fileName(database), { create });
  }
  return {
    name: 'opfs',
    async open(database, log) {
      const waiting = unsynced.get(database) ?? createUnsynced();
      unsynced.set(database, waiting);
      const parent = await folderOf(database, true);
      return openLog(parent, `${ROOT}/${database}`, log, waiting);
    },
    async list(database) {
      const folder = await ifFound(folderOf(database, false));
      return folder ? (await namesIn(folder)).map(decodeURIComponent) : [];
    },
    async remove(database) {
      const root = await ifFound((await navigator.storage.getDirectory()).getDirectoryHandle(ROOT));
      if (root) await ifFound(root.removeEntry(fileName(database), { recursive: true }));
    },
  };
}

/** What the names in a log's folder say. */
interface Listing {
  readonly state: LogState;
  /** By position, the name of the chunk that is valid there. */
  readonly chunks: ReadonlyMap<number, string>;
  /** What is over, and what was cut short by a crash. */
  readonly remains: readonly string[];
}

/** An empty file that says by its name where the log stands: it is there or it is not, and the latest one counts. */
const headName = ({ life, length, kept }: LogState): string => `head-${life}-${length}-${kept}`;
const chunkName = (life: number, position: number): string => `chunk-${life}-${position}`;

function listingOf(names: readonly string[]): Listing {
  const numbersIn = (kind: string): readonly (readonly number[])[] =>
    names.filter((name) => name.startsWith(kind)).map((name) => name.slice(kind.length).split('-').map(Number));
  let state: LogState = { life: 0, length: 0, kept: 0 };
  for (const [life = 0, length = 0, kept = 0] of numbersIn('head-')) {
    if (life > state.life || (life === state.life && length > state.length)) state = { life, length, kept };
  }
  // Of several at a position the latest is valid: it has replaced the others.
  const written = numbersIn('chunk-').filter(
    ([life = 0, position = 0]) => life <= state.life && position < state.length,
  );
  const inOrder = [...written].sort(([one = 0], [other = 0]) => one - other);
  const chunks = new Map(inOrder.map(([life = 0, position = 0]) => [position, chunkName(life, position)]));
  const needed = new Set([...chunks.values(), headName(state), SNAPSHOT]);
  return { state, chunks, remains: names.filter((name) => !needed.has(name)) };
}

async function openLog(
  parent: FileSystemDirectoryHandle,
  channel: string,
  log: string,
  unsynced: Unsynced,
): Promise<LogStore> {
  const folderName = fileName(log);
  const folder = await parent.getDirectoryHandle(folderName, { create: true });
  const notices = openNotices(channel);
  const alone = <T>(mode: LockMode, task: () => Promise<T>): Promise<T> =>
    navigator.locks.request(`${channel}/${log}`, { mode }, task) as Promise<T>;

  /** Writes if the log stands where it is expected to, and tells the other pages. */
  async function write(
    expected: Head,
    durability: Durability,
    change: (listing: Listing) => Promise<LogState>,
  ): Promise<Head | undefined> {
    const head = await alone('exclusive', async () => {
      const listing = listingOf(await namesIn(folder));
      if (!isSameHead(listing.state, expected)) return undefined;
      if (durability === 'strict') await unsynced.flush();
      const next = await change(listing);
      // The one moment in which it is so.
      await folder.getFileHandle(headName(next), { create: true });
      await clear([headName(listing.state)]);
      return next;
    });
    if (head) notices.tell(log, head);
    return head;
  }

  async function clear(names: readonly string[]): Promise<void> {
    for (const name of names) await ifFound(folder.removeEntry(name));
  }

  async function writeChunk(name: string, bytes: Uint8Array, durability: Durability): Promise<void> {
    await writeBytes(folder, name, bytes, durability === 'strict');
    if (durability === 'relaxed') unsynced.note(() => syncBytes(folder, name));
  }

  return {
    read: (after) =>
      alone('shared', async () => {
        const { state, chunks } = listingOf(await namesIn(folder));
        const first = firstUnread(state, after);
        const reads = Array.from({ length: state.length - first }, async (_, i) => {
          const name = chunks.get(first + i);
          // One that is missing is damage.
          return (name && (await readBytes(folder, name))) || new Uint8Array();
        });
        return { fromStart: first === 0, chunks: await Promise.all(reads), head: state };
      }),

    append: (chunk, expected, durability) =>
      write(expected, durability, async ({ state }) => {
        await writeChunk(chunkName(state.life, state.length), chunk, durability);
        return { ...state, length: state.length + 1 };
      }),

    async compact(kept, fresh, expected) {
      const head = await write(expected, 'strict', async ({ state, remains }) => {
        await clear(remains);
        const life = state.life + 1;
        for (const [i, chunk] of fresh.entries()) await writeChunk(chunkName(life, kept + i), chunk, 'strict');
        return { life, length: kept + fresh.length, kept };
      });
      if (head) await alone('exclusive', async () => clear(listingOf(await namesIn(folder)).remains));
      return head;
    },

    inTurn: createYielding(`${channel}/${log}/turn`),
    readSnapshot: () => alone('shared', () => readBytes(folder, SNAPSHOT)),
    writeSnapshot: (snapshot) => alone('exclusive', () => writeBytes(folder, SNAPSHOT, snapshot, false)),
    watch: (listener) => notices.hear(log, listener),
    async remove() {
      notices.close();
      await alone('exclusive', async () => ifFound(parent.removeEntry(folderName, { recursive: true })));
    },
    async close() {
      notices.close();
    },
  };
}
