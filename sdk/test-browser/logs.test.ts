import { describe, expect, test } from 'vitest';
import { logStoreCases } from '../src/storage/conformance.ts';
import { indexedDbLogs, type LogStores, localStorageLogs, opfsLogs } from '../src/storage/index.ts';

const adapters: { readonly [name: string]: () => LogStores } = {
  IndexedDB: indexedDbLogs,
  OPFS: opfsLogs,
  localStorage: () => localStorageLogs(),
};

describe.each(Object.entries(adapters))('%s', (_name, make) => {
  const fresh = async () => {
    await make().remove('db');
    return make();
  };
  for (const { name, run } of logStoreCases(fresh, async () => make())) test(name, run);
});

test('so does OPFS in a worker, where files are written in another way', { timeout: 30_000 }, async () => {
  const worker = new Worker(new URL('./opfs-worker.ts', import.meta.url), { type: 'module' });
  const failures = await new Promise<readonly string[]>((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data as readonly string[]);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.terminate();
  expect(failures).toEqual([]);
});
