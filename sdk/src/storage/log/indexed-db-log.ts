import {
  type Durability,
  firstUnread,
  type Head,
  isSameHead,
  type LogState,
  type LogStore,
  type LogStores,
} from './log-store.ts';

const HEADS = 'heads';
const CHUNKS = 'chunks';
const NEW: LogState = { life: 0, length: 0, kept: 0 };

/** How databases of logs are named among those of the browser. */
export const indexedDbName = (database: string): string => `rockpool/${database}`;

/** What pages of one database tell each other. */
interface Notice {
  readonly log: string;
  readonly head: Head;
}

interface Connection {
  readonly db: IDBDatabase;
  readonly channel: BroadcastChannel;
}

/** Logs in IndexedDB: one of the browser's databases for each of ours, with a row per chunk. */
export function indexedDbLogs(): LogStores {
  /** Connections and how many logs use each. */
  const open = new Map<string, { readonly connection: Promise<Connection>; uses: number }>();

  async function release(database: string): Promise<void> {
    const entry = open.get(database);
    if (!entry) return;
    entry.uses -= 1;
    if (entry.uses > 0) return;
    open.delete(database);
    const { db, channel } = await entry.connection;
    channel.close();
    db.close();
  }

  return {
    name: 'indexeddb',
    async open(database, log) {
      const entry = open.get(database) ?? { connection: connect(database), uses: 0 };
      open.set(database, entry);
      entry.uses += 1;
      return openLog(await entry.connection, log, () => release(database));
    },
  };
}

function openLog({ db, channel }: Connection, log: string, release: () => Promise<void>): LogStore {
  const chunksFrom = (position: number): IDBKeyRange => IDBKeyRange.bound([log, position], [log, Infinity]);

  /** Writes if the log stands where it is expected to, and tells the other pages. */
  async function write(
    expected: Head,
    durability: Durability,
    change: (chunks: IDBObjectStore, state: LogState) => LogState,
  ): Promise<Head | undefined> {
    const transaction = db.transaction([HEADS, CHUNKS], 'readwrite', { durability });
    const done = completed(transaction);
    const heads = transaction.objectStore(HEADS);
    const asked = heads.get(log) as IDBRequest<LogState | undefined>;
    let next: LogState | undefined;
    asked.onsuccess = () => {
      const state = asked.result ?? NEW;
      if (!isSameHead(state, expected)) return;
      next = change(transaction.objectStore(CHUNKS), state);
      heads.put(next, log);
    };
    await done;
    if (next) channel.postMessage({ log, head: next } satisfies Notice);
    return next;
  }

  return {
    async read(after) {
      const transaction = db.transaction([HEADS, CHUNKS], 'readonly');
      const done = completed(transaction);
      const asked = transaction.objectStore(HEADS).get(log) as IDBRequest<LogState | undefined>;
      let [state, first] = [NEW, 0];
      let chunks: IDBRequest<Uint8Array[]> | undefined;
      asked.onsuccess = () => {
        state = asked.result ?? NEW;
        first = firstUnread(state, after);
        if (first < state.length) chunks = transaction.objectStore(CHUNKS).getAll(chunksFrom(first));
      };
      await done;
      return { fromStart: first === 0, chunks: chunks?.result ?? [], head: state };
    },
    append: (chunk, expected, durability) =>
      write(expected, durability, (chunks, { life, length, kept }) => {
        chunks.put(chunk, [log, length]);
        return { life, length: length + 1, kept };
      }),
    compact: (kept, fresh, expected) =>
      write(expected, 'strict', (chunks, { life }) => {
        chunks.delete(chunksFrom(kept));
        for (const [i, chunk] of fresh.entries()) chunks.put(chunk, [log, kept + i]);
        return { life: life + 1, length: kept + fresh.length, kept };
      }),
    watch(listener) {
      const hear = ({ data }: MessageEvent<Notice>): void => {
        if (data.log === log) listener(data.head);
      };
      channel.addEventListener('message', hear);
      return () => channel.removeEventListener('message', hear);
    },
    async remove() {
      const transaction = db.transaction([HEADS, CHUNKS], 'readwrite');
      const done = completed(transaction);
      transaction.objectStore(HEADS).delete(log);
      transaction.objectStore(CHUNKS).delete(chunksFrom(0));
      await done;
      await release();
    },
    close: release,
  };
}

async function connect(database: string): Promise<Connection> {
  const name = indexedDbName(database);
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(HEADS);
    request.result.createObjectStore(CHUNKS);
  };
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  // Somebody deletes the database: they need not wait for this page.
  db.onversionchange = () => db.close();
  return { db, channel: new BroadcastChannel(name) };
}

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB has given up a transaction.'));
  });
