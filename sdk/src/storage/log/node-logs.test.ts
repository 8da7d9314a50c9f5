import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { storageInMemory } from '../../../test/local-storage.ts';
import { connectBridge, connectLikeBetterSqlite, connectNodeSqlite } from '../../../test/sqlite-drivers.ts';
import { logStoreCases } from './conformance.ts';
import { fileLogs } from './file-log.ts';
import { localStorageLogs } from './local-storage-log.ts';
import type { LogStores } from './log-store.ts';
import { memoryLogs } from './memory-log.ts';
import { sqliteLogs } from './sqlite-log.ts';

describe('memory', () => {
  const cases = logStoreCases(
    async () => memoryLogs(),
    async (first) => first,
  );
  for (const { name, run } of cases) test(name, run);
});

describe('localStorage', () => {
  let storage: Storage;
  const start = async () => {
    storage = storageInMemory();
    return localStorageLogs(storage);
  };
  for (const { name, run } of logStoreCases(start, async () => localStorageLogs(storage))) test(name, run);
});

const inFolder: { readonly [name: string]: (folder: string) => LogStores } = {
  files: fileLogs,
  'SQLite of Node': (folder) => sqliteLogs(connectNodeSqlite(folder)),
  'SQLite as better-sqlite3 has it': (folder) => sqliteLogs(connectLikeBetterSqlite(folder)),
  'SQLite behind a bridge': (folder) => sqliteLogs(connectBridge(folder)),
};

describe.each(Object.entries(inFolder))('%s', (_name, make) => {
  let folder: string;
  const start = async () => {
    folder = await mkdtemp(join(tmpdir(), 'rockpool-log-'));
    return make(folder);
  };
  for (const { name, run } of logStoreCases(start, async () => make(folder))) test(name, run);
});
