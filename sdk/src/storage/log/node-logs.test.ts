import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, test } from 'vitest';
import { logStoreCases } from './conformance.ts';
import { fileLogs } from './file-log.ts';
import { memoryLogs } from './memory-log.ts';
import { type SqliteDriver, sqliteLogs } from './sqlite-log.ts';

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'rockpool-log-'));

describe('memory', () => {
  const cases = logStoreCases(
    async () => memoryLogs(),
    async (first) => first,
  );
  for (const { name, run } of cases) test(name, run);
});

describe('files', () => {
  let folder: string;
  const start = async () => {
    folder = await newFolder();
    return fileLogs(folder);
  };
  for (const { name, run } of logStoreCases(start, async () => fileLogs(folder))) test(name, run);
});

describe('SQLite', () => {
  let folder: string;
  const connect = async (name: string): Promise<SqliteDriver> => {
    const database = new DatabaseSync(join(folder, name));
    return {
      run: async (sql, values) => void database.prepare(sql).run(...values),
      all: async (sql, values) => database.prepare(sql).all(...values),
      close: async () => database.close(),
    };
  };
  const start = async () => {
    folder = await newFolder();
    return sqliteLogs(connect);
  };
  for (const { name, run } of logStoreCases(start, async () => sqliteLogs(connect))) test(name, run);
});
