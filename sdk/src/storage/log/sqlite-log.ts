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

/** What is bound to a statement. */
export type SqliteValue = string | number | Uint8Array;

/**
 * A connection to an SQLite database, in three functions: what `node:sqlite`, better-sqlite3, Capacitor, Expo and
 * wa-sqlite all have under some name. Statements of one connection run one after the other.
 *
 * @example
 * ```ts
 * const database = new DatabaseSync('crm.db');
 * const driver: SqliteDriver = {
 *   run: async (sql, values) => void database.prepare(sql).run(...values),
 *   all: async (sql, values) => database.prepare(sql).all(...values),
 *   close: async () => database.close(),
 * };
 * ```
 */
export interface SqliteDriver {
  /** Runs a statement that returns no rows, outside of any transaction that the library may put around it. */
  run(sql: string, values: readonly SqliteValue[]): Promise<void>;
  /** The rows of a statement that returns some, each by the names of its columns. */
  all(sql: string, values: readonly SqliteValue[]): Promise<readonly object[]>;
  close(): Promise<void>;
}

interface ChunkRow {
  readonly position: number;
  /** A list of numbers where the driver's bridge knows no bytes. */
  readonly bytes: Uint8Array | readonly number[];
}

const bytesOf = (bytes: ChunkRow['bytes']): Uint8Array =>
  bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes);

interface Connection {
  readonly driver: SqliteDriver;
  /** Runs one transaction after the other. */
  transaction<T>(durability: Durability, work: () => Promise<T>): Promise<T>;
}

/**
 * Logs in SQLite.
 *
 * @param connect opens the database of a name
 */
export function sqliteLogs(connect: (database: string) => Promise<SqliteDriver>): LogStores {
  const connections = share(
    (database) => open(database, connect),
    ({ driver }) => driver.close(),
  );
  return {
    name: 'sqlite',
    async open(database, log) {
      const [connection, release] = await connections.use(database);
      // One for each: a channel does not hear itself, and two may have the same log open here.
      const notices = openNotices(`rockpool/${database}`);
      return openLog(connection, notices, log, async () => {
        notices.close();
        await release();
      });
    },
    async list(database) {
      const driver = await connect(database);
      try {
        const tables = await driver.all(
          "SELECT 1 AS found FROM sqlite_master WHERE type = 'table' AND name LIKE 'heads'",
          [],
        );
        const heads = tables.length > 0 ? await driver.all('SELECT log AS log FROM heads ORDER BY log', []) : [];
        return (heads as readonly { readonly log: string }[]).map(({ log }) => log);
      } finally {
        await driver.close();
      }
    },
    async remove(database) {
      const driver = await connect(database);
      try {
        for (const table of ['heads', 'chunks', 'snapshots']) await driver.run(`DROP TABLE IF EXISTS ${table}`, []);
        // Else what was in them stays in the file until its place is needed.
        await driver.run('VACUUM', []);
        await driver.all('PRAGMA wal_checkpoint(TRUNCATE)', []);
      } finally {
        await driver.close();
      }
    },
  };
}

async function open(database: string, connect: (database: string) => Promise<SqliteDriver>): Promise<Connection> {
  const driver = await connect(database);
  for (const statement of settings) await driver.all(statement, []);
  for (const statement of tables) await driver.run(statement, []);
  let turn: Promise<unknown> = Promise.resolve();
  const transaction = <T>(durability: Durability, work: () => Promise<T>): Promise<T> => {
    const done = turn.then(async () => {
      await driver.run(synchronous[durability], []);
      await begin(driver);
      try {
        const result = await work();
        await driver.run('COMMIT', []);
        return result;
      } catch (error) {
        await driver.run('ROLLBACK', []);
        throw error;
      }
    });
    turn = done.catch(() => {});
    return done;
  };
  return { driver, transaction };
}

/** A write-ahead log is synced with each commit, or only when its contents go to where they belong. */
const synchronous = { strict: 'PRAGMA synchronous = FULL', relaxed: 'PRAGMA synchronous = NORMAL' } as const;

const isCorrupt = (error: unknown): boolean => /malformed|corrupt/i.test(String((error as Error).message));

/** How long another connection may take for its transaction, in milliseconds, and how long it is left alone. */
const [PATIENCE, PAUSE] = [10_000, 5] as const;

/** Waits for its turn here: SQLite's own way to wait would stop a thread that the other one may need to go on. */
async function begin(driver: SqliteDriver): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    try {
      await driver.run('BEGIN IMMEDIATE', []);
      return;
    } catch (error) {
      const isBusy = /locked|busy/i.test(String((error as Error).message));
      if (!isBusy || performance.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
}

/** With a write-ahead log, readers and a writer of several processes do not wait for each other. */
const settings = [
  'PRAGMA journal_mode = WAL',
  'PRAGMA busy_timeout = 0',
  // What is deleted is not only given up, but overwritten.
  'PRAGMA secure_delete = ON',
];

const tables = [
  `CREATE TABLE IF NOT EXISTS heads (
    log TEXT PRIMARY KEY, life INTEGER NOT NULL, length INTEGER NOT NULL, kept INTEGER NOT NULL
  ) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS chunks (
    log TEXT NOT NULL, position INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (log, position)
  )`,
  'CREATE TABLE IF NOT EXISTS snapshots (log TEXT PRIMARY KEY, bytes BLOB NOT NULL)',
];

/**
 * Chunks of a log, each with the place in the index that leads to it: both have to say the same of it. Here and below, a `+` makes
 * SQLite look at the row itself, and not at an index.
 */
const placedChunks = `FROM chunks AS place JOIN chunks AS chunk ON chunk.rowid = place.rowid
  WHERE place.log = ? AND +chunk.log = place.log AND +chunk.position = place.position`;

/** What numbers are held to: a damaged one may be no number, which equals nothing, or none that JavaScript has. */
const WORD = 0xff_ff_ff_ff;

/**
 * Where more than so many chunks would be missing at the end of a log, it is their number that is damaged. One is said to be missing
 * then, so that somebody is told.
 */
const MOST_LOST = 1_000;

/**
 * One damaged bit can make a row another one's, a number another number, and a column's name another name: none of that may be taken
 * for what was written.
 */
const queries = {
  head: `SELECT life & ${WORD} AS life, length & ${WORD} AS length, kept & ${WORD} AS kept FROM heads WHERE log = ?`,
  last: `SELECT place.position AS position ${placedChunks} ORDER BY place.position DESC LIMIT 1`,
  chunks: `SELECT place.position AS position, chunk.bytes AS bytes ${placedChunks}
    AND place.position >= ? AND place.position < ?`,
  snapshot: `SELECT snapshot.bytes AS bytes FROM snapshots AS place JOIN snapshots AS snapshot
    ON snapshot.rowid = place.rowid WHERE place.log = ? AND +snapshot.log = place.log`,
};

function openLog(
  { driver, transaction }: Connection,
  notices: Notices,
  log: string,
  close: () => Promise<void>,
): LogStore {
  async function stateNow(): Promise<LogState> {
    const [state] = (await driver.all(queries.head, [log])) as readonly Partial<LogState>[];
    const [last] = (await driver.all(queries.last, [log])) as readonly Pick<ChunkRow, 'position'>[];
    const { life = 0, length = 0, kept = 0 } = state ?? {};
    const found = last ? last.position + 1 : 0;
    // Both say it, so that neither can be lost unnoticed.
    return { life, length: length > found + MOST_LOST ? found + 1 : Math.max(length, found), kept };
  }

  /** Writes if the log stands where it is expected to, and tells the others. */
  async function write(
    expected: Head,
    durability: Durability,
    change: (state: LogState) => Promise<LogState>,
  ): Promise<Head | undefined> {
    const head = await transaction(durability, async () => {
      const state = await stateNow();
      if (!isSameHead(state, expected)) return undefined;
      const next = await change(state);
      await driver.run('INSERT OR REPLACE INTO heads (log, life, length, kept) VALUES (?, ?, ?, ?)', [
        log,
        next.life,
        next.length,
        next.kept,
      ]);
      return next;
    });
    if (head) notices.tell(log, head);
    return head;
  }

  const put = (position: number, bytes: Uint8Array): Promise<void> =>
    // Some libraries bind no bytes as null.
    driver.run("INSERT INTO chunks (log, position, bytes) VALUES (?, ?, COALESCE(?, x''))", [log, position, bytes]);

  const rowsBetween = async (first: number, end: number): Promise<readonly ChunkRow[]> =>
    (await driver.all(queries.chunks, [log, first, end])) as readonly ChunkRow[];

  /** What can be read of the chunks between two positions: where the database is damaged, by one statement for each. */
  async function chunksFrom(first: number, end: number): Promise<ReadonlyMap<number, Uint8Array>> {
    const rows: ChunkRow[] = [];
    try {
      rows.push(...(await rowsBetween(first, end)));
    } catch (error) {
      if (!isCorrupt(error)) throw error;
      for (let at = first; at < end; at++) {
        const row = rowsBetween(at, at + 1);
        rows.push(...(await row.catch((failure) => (isCorrupt(failure) ? [] : Promise.reject(failure)))));
      }
    }
    return new Map(rows.map(({ position, bytes }) => [position, bytesOf(bytes)]));
  }

  return {
    read: (after) =>
      transaction('relaxed', async () => {
        const state = await stateNow();
        const first = firstUnread(state, after);
        const found = await chunksFrom(first, state.length);
        // One that is missing is damage.
        const chunks = Array.from({ length: state.length - first }, (_, i) => found.get(first + i) ?? new Uint8Array());
        return { fromStart: first === 0, chunks, head: state };
      }),
    append: (chunk, expected, durability) =>
      write(expected, durability, async ({ life, length, kept }) => {
        await put(length, chunk);
        return { life, length: length + 1, kept };
      }),
    compact: (kept, fresh, expected) =>
      write(expected, 'strict', async ({ life }) => {
        await driver.run('DELETE FROM chunks WHERE +log = ? AND +position >= ?', [log, kept]);
        for (const [i, chunk] of fresh.entries()) await put(kept + i, chunk);
        return { life: life + 1, length: kept + fresh.length, kept };
      }),
    async readSnapshot() {
      const [row] = await driver.all(queries.snapshot, [log]);
      return row && bytesOf((row as Pick<ChunkRow, 'bytes'>).bytes);
    },
    writeSnapshot: (snapshot) =>
      transaction('relaxed', () =>
        driver.run('INSERT OR REPLACE INTO snapshots (log, bytes) VALUES (?, ?)', [log, snapshot]),
      ),
    watch: (listener) => notices.hear(log, listener),
    async remove() {
      await transaction('strict', async () => {
        await driver.run('DELETE FROM chunks WHERE +log = ?', [log]);
        await driver.run('DELETE FROM heads WHERE log = ?', [log]);
        await driver.run('DELETE FROM snapshots WHERE +log = ?', [log]);
      });
      await close();
    },
    close,
  };
}
