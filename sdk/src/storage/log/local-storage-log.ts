import { CrmError } from '../../errors.ts';
import { fileName } from './file-name.ts';
import { firstUnread, type Head, isSameHead, type LogState, type LogStore, type LogStores } from './log-store.ts';
import { openNotices } from './notices.ts';
import { share } from './shared.ts';

/** How long another page may take to let a database go, in milliseconds. */
const PATIENCE = 5000;

/**
 * Logs in `localStorage`, for small data where there is nothing else. A browser gives it some megabytes, writes it with the
 * page standing still, and may lose the last second of it in a power cut. What one page writes another one sees some time
 * later, without a word: so one page at a time has a database open.
 */
export function localStorageLogs(storage: Storage = localStorage): LogStores {
  return {
    name: 'localstorage',
    async open(database, log) {
      const [, release] = await pages.use(database);
      return openLog(storage, database, log, release);
    },
    list: async (database) =>
      [...new Set(keysOf(storage, database).map((key) => key.split('/')[2] as string))].map(decodeURIComponent),
    async remove(database) {
      for (const key of keysOf(storage, database)) storage.removeItem(key);
    },
  };
}

const prefixOf = (database: string): string => `rockpool/${fileName(database)}/`;

const keysOf = (storage: Storage, database: string): readonly string[] =>
  Array.from({ length: storage.length }, (_, i) => storage.key(i) as string).filter((key) =>
    key.startsWith(prefixOf(database)),
  );

/** What keeps other pages from the databases of this one. */
const pages = share(keepOthersOut, (letIn) => letIn());

function keepOthersOut(database: string): Promise<() => void> {
  const { locks } = globalThis.navigator ?? {};
  if (!locks) return Promise.resolve(() => {});
  return new Promise((resolve, reject) => {
    const hold = (): Promise<void> => new Promise((done) => resolve(done));
    locks.request(prefixOf(database), { signal: AbortSignal.timeout(PATIENCE) }, hold).catch((error: unknown) => {
      const message = `Another page has "${database}" open, and localStorage cannot be shared by pages.`;
      reject(new CrmError('ALREADY_OPEN', message, {}, error));
    });
  });
}

function openLog(storage: Storage, database: string, log: string, release: () => Promise<void>): LogStore {
  const notices = openNotices(`rockpool/${database}`);
  const key = `${prefixOf(database)}${fileName(log)}`;
  const chunkKey = (position: number): string => `${key}/${position}`;
  const stateNow = (): LogState => JSON.parse(storage.getItem(key) ?? '{"life":0,"length":0,"kept":0}') as LogState;

  /** Nothing else runs in between. */
  function write(expected: Head, change: (state: LogState) => LogState): Head | undefined {
    const state = stateNow();
    if (!isSameHead(state, expected)) return undefined;
    const next = change(state);
    storage.setItem(key, JSON.stringify(next));
    notices.tell(log, next);
    return next;
  }

  const drop = (from: number, to: number): void => {
    for (let at = from; at < to; at++) storage.removeItem(chunkKey(at));
  };

  return {
    async read(after) {
      const state = stateNow();
      const first = firstUnread(state, after);
      const positions = Array.from({ length: state.length - first }, (_, i) => first + i);
      return {
        fromStart: first === 0,
        chunks: positions.map((at) => decode(storage.getItem(chunkKey(at)) ?? '')),
        head: state,
      };
    },
    append: async (chunk, expected) =>
      write(expected, ({ life, length, kept }) => {
        storage.setItem(chunkKey(length), encode(chunk));
        return { life, length: length + 1, kept };
      }),
    compact: async (kept, chunks, expected) =>
      write(expected, ({ life, length }) => {
        drop(kept, length);
        for (const [i, chunk] of chunks.entries()) storage.setItem(chunkKey(kept + i), encode(chunk));
        return { life: life + 1, length: kept + chunks.length, kept };
      }),
    // A second copy of anything is more than there is room for.
    readSnapshot: async () => undefined,
    async writeSnapshot() {},
    watch: (listener) => notices.hear(log, listener),
    async remove() {
      drop(0, stateNow().length);
      storage.removeItem(key);
      notices.close();
      await release();
    },
    async close() {
      notices.close();
      await release();
    },
  };
}

/** Text, for `localStorage` knows nothing else: a character a byte. */
const encode = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const decode = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
