import { describe, test } from 'vitest';
import { logStoreCases } from '../src/storage/log/conformance.ts';
import { indexedDbLogs, indexedDbName } from '../src/storage/log/indexed-db-log.ts';

const fresh = async () => {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(indexedDbName('db')).onsuccess = resolve;
  });
  return indexedDbLogs();
};

describe('IndexedDB', () => {
  for (const { name, run } of logStoreCases(fresh, async () => indexedDbLogs())) test(name, run);
});
