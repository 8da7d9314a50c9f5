import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { describe, test } from 'vitest';
import { fileLogs } from './log/file-log.ts';
import { memoryLogs } from './log/memory-log.ts';
import { logStorage } from './log-storage.ts';
import { rxStorageCases } from './rx-storage-cases/index.ts';

describe('logs in memory', () => {
  const logs = memoryLogs();
  const open = async () => logStorage(logs);
  for (const { name, run } of rxStorageCases(open, open)) test(name, run);
});

describe('logs in files', () => {
  const folder = mkdtemp(join(tmpdir(), 'rockpool-storage-'));
  const open = async () => logStorage(fileLogs(await folder));
  for (const { name, run } of rxStorageCases(open, open)) test(name, run);
});

// Where its index of a field holds documents that lack it, it answers otherwise than its matcher; and it tells of a
// document that it has refused.
const unlike = new Set([
  'a query for less than a text, for those who have one finds, and counts, who it is, in every order',
  'a query for a missing value finds, and counts, who it is, in every order',
  'a query for a missing value that is nested finds, and counts, who it is, in every order',
  'a document that names contents which nobody has is refused',
]);

describe("RxDB's own storage in memory", () => {
  const cases = rxStorageCases(
    async () => getRxStorageMemory(),
    async (first) => first,
  );
  for (const { name, run } of cases) (unlike.has(name) ? test.fails : test)(name, run);
});
