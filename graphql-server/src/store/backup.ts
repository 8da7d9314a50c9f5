import type { Database, Queryable } from './database.ts';
import { beginLives } from './lives.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';

/** The first line of a backup: which tables follow is known from the migrations. */
interface Heading {
  readonly rockpool: 1;
  /** When the picture was taken, in ISO 8601. */
  readonly at: string;
  readonly migrations: readonly string[];
}

/** Rows that are read or written at once, and characters after which fewer have to do. */
const BATCH = 500;
const MAX_BATCH = 4_000_000;

/** Nobody waits for a backup but who asked for it. */
const withoutLimits = (db: Queryable): Promise<unknown> =>
  db.query(
    `SELECT set_config('statement_timeout', '0', true), set_config('idle_in_transaction_session_timeout', '0', true)`,
  );

/**
 * Writes one unchanging picture of all organisations, as lines of JSON: a heading, then for every table its name and its
 * rows, then how many rows it were. Servers go on meanwhile. The rows pass through the way PostgreSQL writes them, so that
 * no number loses a digit.
 *
 * @param write resolves when it can take more
 * @returns the number of rows
 */
export const backUp = (database: Database, write: (line: string) => Promise<void>): Promise<number> =>
  database.across.snapshot(async (snapshot) => {
    await withoutLimits(snapshot);
    const applied = await snapshot.query<{ name: string }>('SELECT name FROM migrations ORDER BY name');
    const heading: Heading = { rockpool: 1, at: new Date().toISOString(), migrations: applied.map(({ name }) => name) };
    await write(JSON.stringify(heading));
    let count = 0;
    for (const table of await tablesOf(snapshot)) {
      await write(JSON.stringify({ table }));
      const columns = (await columnsOf(snapshot, table)).join(', ');
      await snapshot.query(
        `DECLARE backup NO SCROLL CURSOR FOR SELECT row_to_json(r)::text AS row FROM (SELECT ${columns} FROM ${table}) r`,
      );
      for (;;) {
        const rows = await snapshot.query<{ row: string }>(`FETCH ${BATCH} FROM backup`);
        for (const { row } of rows) await write(row);
        count += rows.length;
        if (rows.length < BATCH) break;
      }
      await snapshot.query('CLOSE backup');
    }
    await write(JSON.stringify({ end: count }));
    return count;
  });

/**
 * Fills an empty database from the lines of a backup, all or nothing, brings it to the shape that this version needs, and
 * begins a new life of every organisation's sequence: devices see that, and bring back what the backup lacks.
 *
 * @returns the number of rows
 * @throws Error when the lines are no backup, or not all of one; when the database holds an organisation; when the backup
 * was made by a newer version
 */
export async function restore(database: Database, lines: AsyncIterable<string>): Promise<number> {
  const reader = lines[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { done, value } = await reader.next();
    if (done) throw new Error('The backup ends too early: it was cut. Nothing was restored.');
    return value;
  };
  const heading = readHeading(await next());
  const unknown = heading.migrations.filter((name) => !migrations.some((migration) => migration.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `The backup has the migration ${unknown.join(', ')}: restore it with the version that made it, or a later one.`,
    );
  }
  await migrate(
    database,
    migrations.filter(({ name }) => heading.migrations.includes(name)),
  );
  const count = await database.across.transaction(async (transaction) => {
    await withoutLimits(transaction);
    await transaction.query('LOCK TABLE organisations IN EXCLUSIVE MODE');
    if ((await transaction.query('SELECT 1 FROM organisations LIMIT 1')).length > 0) {
      throw new Error('The database holds organisations already. Restore into an empty one, and nothing is lost.');
    }
    // The rows bear the revisions that they had.
    await transaction.query('ALTER TABLE records DISABLE TRIGGER USER');
    const restored = await fill(transaction, next);
    await transaction.query('ALTER TABLE records ENABLE TRIGGER USER');
    await beginLives(transaction);
    return restored;
  });
  await migrate(database);
  return count;
}

async function fill(transaction: Queryable, next: () => Promise<string>): Promise<number> {
  let count = 0;
  let insert: (rows: string) => Promise<unknown> = async () => {};
  let batch: string[] = [];
  let size = 0;
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await insert(`[${batch.join(',')}]`);
    count += batch.length;
    [batch, size] = [[], 0];
  };
  const tables = new Set(await tablesOf(transaction));
  for (;;) {
    const line = await next();
    if (line.startsWith('{"table":') || line.startsWith('{"end":')) {
      await flush();
      const { table, end } = JSON.parse(line) as { table?: string; end?: number };
      if (end !== undefined && end !== count) throw new Error(`The backup names ${end} rows and has ${count}.`);
      if (table === undefined) break;
      if (!tables.has(table)) throw new Error(`The backup has a table "${table}", which its migrations do not make.`);
      const columns = (await columnsOf(transaction, table)).join(', ');
      insert = (rows) =>
        transaction.query(
          `INSERT INTO ${table} (${columns}) OVERRIDING SYSTEM VALUE
           SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
          [rows],
        );
    } else {
      batch.push(line);
      size += line.length;
      if (batch.length === BATCH || size > MAX_BATCH) await flush();
    }
  }
  await countOn(transaction);
  return count;
}

function readHeading(line: string): Heading {
  try {
    const heading = JSON.parse(line) as Partial<Heading>;
    if (heading.rockpool === 1 && heading.migrations) return heading as Heading;
  } catch {}
  throw new Error('This is no backup of a Rockpool server: its first line is not that of one.');
}

/** The tables that hold rows of organisations; whom others refer to comes first. */
async function tablesOf(db: Queryable): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    `SELECT quote_ident(relname) AS name FROM pg_class
     WHERE relkind = 'r' AND relrowsecurity AND relnamespace = current_schema()::regnamespace ORDER BY oid`,
  );
  return rows.map(({ name }) => name);
}

/** The columns that are not computed from others. */
async function columnsOf(db: Queryable, table: string): Promise<string[]> {
  const rows = await db.query<{ name: string }>(
    `SELECT quote_ident(attname) AS name FROM pg_attribute
     WHERE attrelid = $1::text::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}

/** Lets sequences of identity columns go on behind the rows that were restored. */
async function countOn(db: Queryable): Promise<void> {
  const columns = await db.query<{ table: string; column: string }>(
    `SELECT quote_ident(c.relname) AS table, quote_ident(a.attname) AS column
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relrowsecurity AND a.attidentity <> '' AND c.relnamespace = current_schema()::regnamespace`,
  );
  for (const { table, column } of columns) {
    await db.query(
      `SELECT setval(pg_get_serial_sequence($1, $2), coalesce(max(${column}), 0) + 1, false) FROM ${table}`,
      [table, column],
    );
  }
}
