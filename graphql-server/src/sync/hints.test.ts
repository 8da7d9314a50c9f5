import { expect, test } from 'vitest';
import { createMemoryStore } from '../testing/index.ts';
import { createHints } from './hints.ts';
import { importRecords } from './import.ts';

const user = { id: 'ada', organisation: 'tides', name: 'Ada', role: 'rep', expiresAt: Date.now() + 60_000 } as const;
const product = (id: string) => ({
  collection: 'products',
  body: {
    id: `0198c0de-0000-7000-8000-00000000000${id}`,
    kind: 'product',
    name: 'Mooring line',
    createdAt: '2026-05-04T09:30:00.000Z',
    updatedAt: '2026-05-04T09:30:00.000Z',
  },
});

test('10.1: a stream ends when the database went back: the next one is told the head of the new life', async () => {
  const store = createMemoryStore();
  const hints = await createHints(store, Date.now);
  const put = (id: string) => importRecords(store, { id: 'tides', name: '' }, [product(id)], Date.now());
  await put('1');
  const restore = store.backUp('tides');
  const stream = await hints.subscribe(user);
  expect(await stream.next()).toEqual({ done: false, value: 1 });
  await put('2');
  expect(await stream.next()).toEqual({ done: false, value: 2 });
  restore();
  expect(await stream.next()).toEqual({ done: true, value: undefined });
  const again = await hints.subscribe(user);
  expect(await again.next()).toEqual({ done: false, value: 1 });
  hints.close();
});
