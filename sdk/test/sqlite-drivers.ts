import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SqliteDriver } from '../src/storage/log/sqlite-log.ts';

const pathOf = (folder: string, database: string): string => {
  mkdirSync(folder, { recursive: true });
  return join(folder, `${encodeURIComponent(database)}.db`);
};

/** SQLite as Node has it. */
export const connectNodeSqlite =
  (folder: string) =>
  async (name: string): Promise<SqliteDriver> => {
    const database = new DatabaseSync(pathOf(folder, name));
    return {
      run: async (sql, values) => void database.prepare(sql).run(...values),
      all: async (sql, values) => database.prepare(sql).all(...values),
      close: async () => database.close(),
    };
  };

/** SQLite behind a bridge that knows no bytes, only lists of numbers, and takes its time: as on phones. */
export const connectBridge =
  (folder: string) =>
  async (name: string): Promise<SqliteDriver> => {
    const { run, all, close } = await connectNodeSqlite(folder)(name);
    const later = () => new Promise((resolve) => setTimeout(resolve));
    const listed = (value: unknown): unknown => (value instanceof Uint8Array ? [...value] : value);
    return {
      async run(sql, values) {
        await later();
        await run(sql, values);
      },
      async all(sql, values) {
        await later();
        const rows = await all(sql, values);
        return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, listed(value)])));
      },
      close,
    };
  };
