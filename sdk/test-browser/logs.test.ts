import { describe, test } from 'vitest';
import { logStoreCases } from '../src/storage/log/conformance.ts';
import { indexedDbLogs } from '../src/storage/log/indexed-db-log.ts';

const fresh = async () => {
  await indexedDbLogs().remove('db');
  return indexedDbLogs();
};

describe('IndexedDB', () => {
  for (const { name, run } of logStoreCases(fresh, async () => indexedDbLogs())) test(name, run);
});
