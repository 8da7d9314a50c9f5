import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCrm } from '../create-crm.ts';
import type { Crm } from '../crm.ts';
import type { FieldsOf, FindQuery } from '../database/types.ts';
import { memoryLogs } from './log/memory-log.ts';
import { logStorage } from './log-storage.ts';

type Deals = Crm<'deals'>;
let ours: Deals;
let plain: Deals;

beforeAll(async () => {
  let now = Date.UTC(2026, 0, 1);
  const options = { collections: ['deals'], user: 'ada', now: () => now } as const;
  ours = await createCrm({ name: 'ours', storage: logStorage(memoryLogs()), ...options });
  plain = await createCrm({ name: 'plain', storage: getRxStorageMemory(), ...options });
  for (let i = 0; i < 200; i++) {
    if (i % 5 === 0) now += 1000;
    const record = {
      kind: i % 3 === 0 ? 'deal' : 'lead',
      name: `Number ${(i * 37) % 200}`,
      status: (['open', 'won', 'lost'] as const)[i % 4 === 0 ? 1 : 0] ?? 'open',
      archived: i % 7 === 0,
      amount: { minor: (i * 91) % 50, currency: 'EUR' },
      ...(i % 2 === 0 && { partyId: `party-${i % 6}` }),
    } as const;
    const { id } = await ours.collections.deals.insert(record);
    await plain.collections.deals.insert({ ...record, id });
    if (i % 11 === 0) await Promise.all([ours, plain].map((crm) => crm.collections.deals.remove(id)));
  }
});

afterAll(async () => {
  await ours.destroy();
  await plain.close();
});

const queries: Record<string, FindQuery<FieldsOf<'deals'>>> = {
  'all of them': {},
  'the newest': { sort: [{ updatedAt: 'desc' }], limit: 12 },
  'the newest of a kind and status': {
    selector: { kind: 'lead', status: 'open' },
    sort: [{ updatedAt: 'desc' }],
    limit: 12,
  },
  'the newest before some instant': {
    selector: { kind: 'lead', status: 'open', updatedAt: { $lt: '2026-01-01T00:00:20.000Z' } },
    sort: [{ updatedAt: 'desc' }],
    limit: 9,
  },
  'by a field that has no index': { sort: [{ name: 'desc' }], limit: 12 },
  'one of several values': { selector: { status: { $in: ['won', 'open'] } }, sort: [{ updatedAt: 'desc' }], limit: 12 },
  none: { selector: { partyId: 'nobody' }, sort: [{ updatedAt: 'desc' }], limit: 5 },
};

test.each(Object.entries(queries))('the log storage answers as memory does: %s', async (_name, query) => {
  const [mine, theirs] = await Promise.all(
    [ours, plain].map(async (crm) => (await crm.collections.deals.find(query).exec()).map(({ id }) => id)),
  );
  expect(query.sort ? mine : mine?.sort()).toEqual(query.sort ? theirs : theirs?.sort());
});
