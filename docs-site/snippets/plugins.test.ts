import { createCrm } from '@rockpool/sdk';
import { createCrmServer, pglite } from '@rockpool/server';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { conflictLog, dealConflicts, houseRules } from './plugins.ts';
import { tokenFor } from './token.ts';

const secret = 'a secret of the page on plugins, long enough';
// #region server
const server = await createCrmServer({
  database: pglite(),
  auth: { secret },
  conflicts: { deals: { notes: dealConflicts.notes } },
});
// #endregion server
afterAll(() => server.close());

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((crm) => crm.close()));
});

const ada = { id: '019b76da-a800-7000-8000-000000000ada', name: 'Ada Reyes' };

async function deviceOf(organisation: string, name = organisation) {
  const token = await tokenFor({ ...ada, organisation }, secret);
  const crm = await createCrm({
    name,
    collections: ['deals'],
    storage: getRxStorageMemory(),
    sync: {
      url: 'http://localhost/graphql',
      token: () => token,
      fetch: server.fetch,
    },
  });
  open.push(crm);
  return { crm, token };
}

test('the hooks of the page do what it says', async () => {
  const { crm } = await deviceOf('hooks');
  // #region use
  crm.use(houseRules(console.info));
  // #endregion use
  const deal = await crm.deals.insert({ name: '  Harbour lights ' });
  expect(deal.name).toBe('Harbour lights');
  await expect(deal.patch({ status: 'lost' })).rejects.toThrow('Say why');
  await deal.patch({ status: 'won' });
  await expect.poll(() => deal.getLatest().tags).toContain('won');

  const draft = await crm.deals.insert({ name: 'Draft', tags: ['draft'] });
  await crm.sync.now();
  expect(draft.getLatest().syncState).toBe('pending');
  await draft.patch({ tags: [] });
  await crm.sync.now();
  expect(draft.getLatest().syncState).toBe('synced');
});

test('two devices change one deal, and a person decides about the amount', async () => {
  const [{ crm, token }, { crm: other }] = [
    await deviceOf('conflicts', 'phone'),
    await deviceOf('conflicts', 'laptop'),
  ];
  const told = vi.fn();
  crm.use(houseRules(told));
  const { id } = await crm.deals.insert({ name: 'Harbour lights' });
  await crm.sync.now();
  await other.sync.now();
  crm.sync.pause();
  await other.deals.patch(id, { amount: { minor: 900_000, currency: 'EUR' } });
  await other.sync.now();
  await crm.deals.patch(id, {
    name: 'Harbour lights II',
    amount: { minor: 500_000, currency: 'EUR' },
  });
  crm.sync.resume();
  await crm.sync.now();
  const deal = await crm.deals.findOne(id).exec();
  expect(deal).toMatchObject({
    name: 'Harbour lights II',
    amount: { minor: 900_000 },
  });
  await expect.poll(() => told.mock.calls.flat().join()).toContain('parked');

  // #region decide
  const [parked] = await firstValueFrom(crm.inbox.parked$);
  if (parked) {
    await crm.inbox.decide(parked.collection, parked.id, 'amount', 'mine');
  }
  // #endregion decide
  await crm.sync.now();
  await other.sync.now();
  expect((await other.deals.findOne(id).exec())?.amount.minor).toBe(500_000);

  const answer = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
    },
    body: JSON.stringify({ query: conflictLog }),
  });
  const { data } = await answer.json();
  expect(data.conflicts.nodes).toMatchObject([
    { recordId: id, field: 'amount', rule: 'person', authorId: ada.id },
  ]);
});
