import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SqliteDriver, SqliteValue } from '../src/storage/log/sqlite-log.ts';

type Connect = (folder: string) => (name: string) => Promise<SqliteDriver>;

function openIn(folder: string, name: string): DatabaseSync {
  mkdirSync(folder, { recursive: true });
  return new DatabaseSync(join(folder, `${encodeURIComponent(name)}.db`));
}

/** SQLite as Node has it. */
export const connectNodeSqlite: Connect = (folder) => async (name) => {
  const database = openIn(folder, name);
  return {
    run: async (sql, values) => void database.prepare(sql).run(...values),
    all: async (sql, values) => database.prepare(sql).all(...values),
    close: async () => database.close(),
  };
};

/** SQLite with the rules of better-sqlite3: `all()` takes only statements that return rows, and bytes are a Buffer. */
export const connectLikeBetterSqlite: Connect = (folder) => async (name) => {
  const database = openIn(folder, name);
  const buffered = (row: object): object =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [column, value instanceof Uint8Array ? Buffer.from(value) : value]),
    );
  return {
    run: async (sql, values) => void database.prepare(sql).run(...values),
    async all(sql, values) {
      const statement = database.prepare(sql);
      if (statement.columns().length === 0)
        throw new TypeError('This statement does not return data. Use run() instead');
      return statement.all(...values).map(buffered);
    },
    close: async () => database.close(),
  };
};

/** SQLite behind a bridge that takes its time, and that knows no bytes, only lists of numbers: as on phones. */
export const connectBridge: Connect = (folder) => async (name) => {
  const driver = await connectNodeSqlite(folder)(name);
  const cross = <T>(value: T): Promise<T> => new Promise((resolve) => setTimeout(() => resolve(value)));
  const listed = (value: SqliteValue): unknown => (value instanceof Uint8Array ? [...value] : value);
  return {
    run: async (sql, values) => cross(await driver.run(sql, await cross(values))),
    async all(sql, values) {
      const rows = await cross(await driver.all(sql, values));
      const columns = (row: object) => Object.entries(row).map(([column, value]) => [column, listed(value)]);
      return rows.map((row) => Object.fromEntries(columns(row)));
    },
    close: driver.close,
  };
};
