import { createYielding } from '../../sync/locks.ts';
import { whileAwake } from '../../sync/page-events.ts';
import { deleteIndexedDb } from '../delete-indexed-db.ts';
import { beginAnotherFile } from './another-file.ts';
import {
  type Durability,
  firstUnread,
  type Head,
  isSameHead,
  type LogState,
  type LogStore,
  type LogStores,
} from './log-store.ts';
import { type Notices, openNotices } from './notices.ts';
import { share } from './shared.ts';

const HEADS = 'heads';
const CHUNKS = 'chunks';
const SNAPSHOTS = 'snapshots';
const NEW: LogState = { life: 0, length: 0, kept: 0 };

/** So many chunks are read at a time: a page cannot react while it gets them. */
const PART = 8;

/** How databases of logs are named among those of the browser. */
const indexedDbName = (database: string): string => `rockpool/${database}`;

/** Logs in IndexedDB: one of the browser's databases for each of ours, with a row per chunk. */
export function indexedDbLogs(): LogStores {
  const connections = share(connect, (db) => db.close());
  return {
    name: 'indexeddb',
    async open(database, log) {
      const [db, release] = await connections.use(database);
      // One for each: a channel does not hear itself, and two may have the same log open here.
      const notices = openNotices(db.name);
      return openLog(db, notices, log, async () => {
        notices.close();
        await release();
      });
    },
    async list(database) {
      const databases = await indexedDB.databases();
      if (!databases.some(({ name }) => name === indexedDbName(database))) return [];
      const [db, release] = await connections.use(database);
      const transaction = db.transaction(HEADS, 'readonly');
      const asked = transaction.objectStore(HEADS).getAllKeys();
      const names = await done(transaction, () => asked.result as string[]);
      await release();
      return names;
    },
    remove: (database) => deleteIndexedDb(indexedDbName(database)),
  };
}

function openLog(db: IDBDatabase, notices: Notices, log: string, close: () => Promise<void>): LogStore {
  const chunksFrom = (position: number, end = Infinity): IDBKeyRange =>
    IDBKeyRange.bound([log, position], [log, end], false, true);

  /** Writes if the log stands where it is expected to, and tells the other pages. */
  async function write(
    expected: Head,
    durability: Durability,
    change: (chunks: IDBObjectStore, state: LogState) => LogState,
  ): Promise<Head | undefined> {
    const next = await transact(db, [HEADS, CHUNKS], { mode: 'readwrite', durability }, (transaction) => {
      const heads = transaction.objectStore(HEADS);
      const asked = heads.get(log) as IDBRequest<LogState | undefined>;
      let next: LogState | undefined;
      asked.onsuccess = () => {
        const state = asked.result ?? NEW;
        if (!isSameHead(state, expected)) return;
        next = change(transaction.objectStore(CHUNKS), state);
        heads.put(next, log);
        // At once, and not when the page gets round to it: other pages wait for the end of a transaction.
        transaction.commit();
      };
      return done(transaction, () => next);
    });
    if (next) notices.tell(log, next);
    return next;
  }

  /** The slow way, for a log that is damaged: one that is missing or that the browser cannot read is empty. */
  const eachChunk = (from: number, to: number): Promise<Uint8Array[]> =>
    Promise.all(
      Array.from({ length: to - from }, async (_, i) => {
        const transaction = db.transaction(CHUNKS, 'readonly');
        const asked = transaction.objectStore(CHUNKS).get([log, from + i]) as IDBRequest<Uint8Array | undefined>;
        return done(transaction, () => asked.result ?? new Uint8Array()).catch(unlessDamaged(asked, new Uint8Array()));
      }),
    );

  return {
    async read(after) {
      const { state, first, all } = await transact(db, [HEADS, CHUNKS], { mode: 'readonly' }, (transaction) => {
        const asked = transaction.objectStore(HEADS).get(log) as IDBRequest<LogState | undefined>;
        let [state, first] = [NEW, 0];
        const [parts, found]: [IDBRequest[], Uint8Array[]] = [[], []];
        asked.onsuccess = () => {
          state = asked.result ?? NEW;
          first = firstUnread(state, after);
          const chunks = transaction.objectStore(CHUNKS);
          for (let at = first; at < state.length; at += PART) {
            const part = chunks.getAll(chunksFrom(at, at + PART)) as IDBRequest<Uint8Array[]>;
            parts.push(part);
            // Here, for a result is put together when it is looked at.
            part.onsuccess = () => found.push(...part.result);
          }
        };
        return done(transaction, () => ({ state, first, all: found })).catch((failure: unknown) => ({
          ...{ state, first },
          all: unlessDamaged(parts.find(isDamaged), [])(failure),
        }));
      });
      const isWhole = all.length === state.length - first;
      return { fromStart: first === 0, chunks: isWhole ? all : await eachChunk(first, state.length), head: state };
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
    readSnapshot: () =>
      transact(db, [SNAPSHOTS], { mode: 'readonly' }, (transaction) => {
        const asked = transaction.objectStore(SNAPSHOTS).get(log) as IDBRequest<Uint8Array | undefined>;
        return done(transaction, () => asked.result);
      }),
    writeSnapshot: (snapshot) =>
      transact(db, [SNAPSHOTS], { mode: 'readwrite', durability: 'relaxed' }, (transaction) => {
        transaction.objectStore(SNAPSHOTS).put(snapshot, log);
        return done(transaction, () => {});
      }),
    inTurn: createYielding(`${db.name}/${log}`),
    watch: (listener) => notices.hear(log, listener),
    async remove() {
      await beginAnotherFile();
      const transaction = db.transaction([HEADS, CHUNKS, SNAPSHOTS], 'readwrite');
      transaction.objectStore(HEADS).delete(log);
      transaction.objectStore(SNAPSHOTS).delete(log);
      transaction.objectStore(CHUNKS).delete(chunksFrom(0));
      await completed(transaction);
      await close();
    },
    close,
  };
}

async function connect(database: string): Promise<IDBDatabase> {
  const request = indexedDB.open(indexedDbName(database), 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(HEADS);
    request.result.createObjectStore(CHUNKS);
    request.result.createObjectStore(SNAPSHOTS);
  };
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

interface TransactionOptions {
  readonly mode: 'readonly' | 'readwrite';
  readonly durability?: Durability;
}

/**
 * Does something in a transaction that is in no other page's way: when this one is frozen the transaction is given up, and
 * begun again when the page goes on.
 */
async function transact<T>(
  db: IDBDatabase,
  stores: string[],
  { mode, ...options }: TransactionOptions,
  work: (transaction: IDBTransaction) => Promise<T>,
): Promise<T> {
  if (mode === 'readwrite') await beginAnotherFile();
  for (;;) {
    const finished = await whileAwake(async (frozen) => {
      const transaction = db.transaction(stores, mode, options);
      frozen.addEventListener('abort', () => giveUp(transaction));
      try {
        return { result: await work(transaction) };
      } catch (error) {
        if (frozen.aborted) return undefined;
        throw error;
      }
    });
    if (finished) return finished.result;
  }
}

function giveUp(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It is over, or about to be without this page.
  }
}

const done = <T>(transaction: IDBTransaction, result: () => T): Promise<T> => completed(transaction).then(result);

/** What a failure stands for: a value that the browser cannot read. Whatever else has failed goes on failing. */
const unlessDamaged =
  <T>(asked: IDBRequest | undefined, nothing: T) =>
  (failure: unknown): T => {
    if (asked && isDamaged(asked)) return nothing;
    throw failure;
  };

const isDamaged = ({ error }: IDBRequest): boolean => error !== null && error.name !== 'AbortError';

const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB has given up a transaction.'));
  });
