import 'fake-indexeddb/auto';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createCrm } from '../create-crm.ts';
import type { Crm } from '../crm.ts';
import type { FieldsOf, FindQuery } from '../database/types.ts';
import { isOrderOf } from './indexed-query.ts';

type Deals = Crm<'deals'>;
let indexed: Deals;
let plain: Deals;

beforeAll(async () => {
  let now = Date.UTC(2026, 0, 1);
  const options = { collections: ['deals'], user: 'ada', now: () => now } as const;
  indexed = await createCrm({ name: 'indexed', ...options });
  plain = await createCrm({ name: 'plain', storage: getRxStorageMemory(), ...options });
  for (let i = 0; i < 200; i++) {
    // Five records share each instant, so that ties have to be broken alike.
    if (i % 5 === 0) now += 1000;
    const record = {
      kind: i % 3 === 0 ? 'deal' : 'lead',
      name: `Number ${(i * 37) % 200}`,
      status: (['open', 'won', 'lost'] as const)[i % 4 === 0 ? 1 : 0] ?? 'open',
      archived: i % 7 === 0,
      amount: { minor: (i * 91) % 50, currency: 'EUR' },
      ...(i % 2 === 0 && { partyId: `party-${i % 6}` }),
    } as const;
    const { id } = await indexed.collections.deals.insert(record);
    await plain.collections.deals.insert({ ...record, id });
    if (i % 11 === 0) await Promise.all([indexed, plain].map((crm) => crm.collections.deals.remove(id)));
  }
});

afterAll(async () => {
  await indexed.destroy();
  await plain.close();
});

afterEach(() => {
  vi.restoreAllMocks();
});

const queries: Record<string, FindQuery<FieldsOf<'deals'>>> = {
  'all of them': {},
  'the newest': { sort: [{ updatedAt: 'desc' }], limit: 12 },
  'the newest of a kind and status': {
    selector: { kind: 'lead', status: 'open' },
    sort: [{ updatedAt: 'desc' }],
    limit: 12,
  },
  'the next page of them': {
    selector: { kind: 'lead', status: 'open' },
    sort: [{ updatedAt: 'desc' }],
    skip: 7,
    limit: 12,
  },
  'the newest of a party, all': { selector: { partyId: 'party-2' }, sort: [{ updatedAt: 'desc' }] },
  'the newest before some instant': {
    selector: { kind: 'lead', status: 'open', updatedAt: { $lt: '2026-01-01T00:00:20.000Z' } },
    sort: [{ updatedAt: 'desc' }],
    limit: 9,
  },
  'the newest with more conditions than the index has': {
    selector: { kind: 'lead', status: 'open', archived: false, 'amount.minor': { $gt: 20 } },
    sort: [{ updatedAt: 'desc' }],
    limit: 9,
  },
  'the oldest': { selector: { kind: 'deal', status: 'open' }, sort: [{ updatedAt: 'asc' }], limit: 12 },
  'by a field that has no index': { sort: [{ name: 'desc' }], limit: 12 },
  'up and down': { sort: [{ status: 'asc' }, { updatedAt: 'desc' }], limit: 20 },
  'one of several values': { selector: { status: { $in: ['won', 'open'] } }, sort: [{ updatedAt: 'desc' }], limit: 12 },
  none: { selector: { partyId: 'nobody' }, sort: [{ updatedAt: 'desc' }], limit: 5 },
  'no more than zero': { sort: [{ updatedAt: 'desc' }], limit: 0 },
};

test.each(Object.entries(queries))('IndexedDB answers as memory does: %s', async (_name, query) => {
  const [ours, theirs] = await Promise.all(
    [indexed, plain].map(async (crm) => (await crm.collections.deals.find(query).exec()).map(({ id }) => id)),
  );
  expect(query.sort ? ours : ours?.sort()).toEqual(query.sort ? theirs : theirs?.sort());
});

test('the newest ten are read without reading the others', async () => {
  const steps = vi.spyOn(IDBCursor.prototype, 'continue');
  const everything = vi.spyOn(IDBIndex.prototype, 'getAll');
  const found = await indexed.leads
    .find({ selector: { status: 'open' }, sort: [{ updatedAt: 'desc' }], limit: 10 })
    .exec();
  expect(found).toHaveLength(10);
  expect(steps.mock.calls.length).toBeLessThanOrEqual(10);
  expect(everything).not.toHaveBeenCalled();
});

test.each([
  {
    index: ['_deleted', 'updatedAt', 'id'],
    selector: { _deleted: { $eq: false } },
    fields: ['updatedAt', 'id'],
    fits: true,
  },
  {
    index: ['kind', 'status', 'updatedAt', 'id'],
    selector: { kind: 'lead', status: 'open' },
    fields: ['updatedAt', 'id'],
    fits: true,
  },
  {
    index: ['kind', 'status', 'updatedAt', 'id'],
    selector: { kind: 'lead' },
    fields: ['updatedAt', 'id'],
    fits: false,
  },
  {
    index: ['kind', 'updatedAt', 'id'],
    selector: { kind: { $in: ['lead'] } },
    fields: ['updatedAt', 'id'],
    fits: false,
  },
  { index: ['updatedAt', 'id'], selector: {}, fields: ['name', 'id'], fits: false },
])('$index with $selector in the order of $fields: $fits', ({ index, selector, fields, fits }) => {
  expect(isOrderOf(index, selector, fields)).toBe(fits);
});
