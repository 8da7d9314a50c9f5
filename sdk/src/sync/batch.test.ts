import { registryOf } from '@rockpool/schema';
import { makeGroup, newSyncState, type SyncState } from '@rockpool/schema/protocol';
import { expect, test } from 'vitest';
import { createBatchReader } from './batch.ts';
import { keyText, type LocalStore, type PendingRecord } from './local-store.ts';

const waiting = (id: string, sync: Partial<SyncState>): PendingRecord => ({
  collection: 'deals',
  record: { id, deleted: false, body: { id }, sync: { ...newSyncState, status: 'pending', ...sync } },
});

/** Reads batches of what waits, in this order. */
function readerOf(records: readonly PendingRecord[]) {
  const keyOf = ({ collection, record: { id } }: PendingRecord): string => keyText({ collection, id });
  const store: Pick<LocalStore, 'pending' | 'grouped'> = {
    pending: async (limit, except) => records.filter((one) => !except.has(keyOf(one))).slice(0, limit),
    grouped: async () => records.filter(({ record }) => record.sync.groups),
  };
  const read = createBatchReader({
    store: { collections: registryOf(), ...store } as LocalStore,
    collections: ['deals'],
    settled: (task) => task(),
  });
  return async (except: readonly string[] = []) => {
    const components = await read(10, new Set(except.map((id) => keyText({ collection: 'deals', id }))));
    return components.map((component) => component.map(({ record }) => record.id));
  };
}

const groups = [makeGroup('019b8d2a-0000-7000-8000-000000000001', ['deals'])];
const lost = { epoch: 'old', met: 0 };

test('9.7: what a restored server lost goes alone, and what its record is grouped with waits for it', async () => {
  const read = readerOf([waiting('a', { groups, rev: 7, lost }), waiting('b', { groups })]);
  expect(await read()).toEqual([['a']]);
});

test('9.7: while an offer cannot go, what its record is grouped with does not go either', async () => {
  const read = readerOf([waiting('a', { groups, rev: 7, lost }), waiting('b', { groups }), waiting('c', {})]);
  expect(await read(['a'])).toEqual([['c']]);
  expect(await read(['a', 'c'])).toEqual([]);
});
