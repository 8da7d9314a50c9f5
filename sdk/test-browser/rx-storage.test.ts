import { describe, test } from 'vitest';
import { indexedDbLogs } from '../src/storage/log/indexed-db-log.ts';
import { logStorage } from '../src/storage/log-storage.ts';
import { rxStorageCases } from '../src/storage/rx-storage-cases/index.ts';

describe('logs in IndexedDB', () => {
  const open = async () => logStorage(indexedDbLogs());
  for (const { name, run } of rxStorageCases(open, open)) test(name, run);
});
