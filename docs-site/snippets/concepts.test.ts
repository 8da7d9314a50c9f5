import { type Crm, createCrm } from '@rockpool/sdk';
import { createCrmServer, pglite } from '@rockpool/server';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { afterAll, afterEach, expect, test } from 'vitest';
import { tokenFor } from './token.ts';

const secret = 'a secret of the pages on concepts, long enough';
const server = await createCrmServer({ database: pglite(), auth: { secret } });
afterAll(() => server.close());

const ada = { id: '019b76da-a800-7000-8000-000000000ada', name: 'Ada Reyes' };
const ben = { id: '019b76da-a800-7000-8000-000000000be0', name: 'Ben Okafor' };

const open: Crm<'deals' | 'activities'>[] = [];
afterEach(async () => {
  for (const crm of open.splice(0)) await crm.close();
});

async function deviceOf(person: typeof ada, organisation: string) {
  const token = await tokenFor({ ...person, organisation }, secret);
  const crm = await createCrm({
    name: organisation,
    collections: ['deals', 'activities'],
    storage: getRxStorageMemory(),
    sync: {
      url: 'http://localhost/graphql',
      token: () => token,
      fetch: server.fetch,
    },
  });
  open.push(crm);
  return crm;
}

test('a private lead is on the devices of those who may see it, and leaves again', async () => {
  const [crm, bens] = [
    await deviceOf(ada, 'scopes'),
    await deviceOf(ben, 'scopes'),
  ];
  // #region share
  const lead = await crm.leads.insert({ name: 'Harbour Hotel', private: true });
  await crm.leads.patch(lead.id, { sharedWith: [ben.id] });
  // #endregion share
  await crm.sync.now();
  await bens.sync.now();
  expect(await bens.leads.count().exec()).toBe(1);

  // #region unshare
  await crm.leads.patch(lead.id, { sharedWith: [] });
  // #endregion unshare
  await bens.leads.patch(lead.id, { notes: 'Wants two berths.' });
  await crm.sync.now();
  await bens.sync.now();
  expect(await bens.leads.count().exec()).toBe(0);
  const [refused] = await firstValueFrom(bens.inbox.refusals$);
  expect(refused).toMatchObject({
    refusal: { code: 'ACCESS_REVOKED' },
    record: { notes: 'Wants two berths.' },
  });
});

test('a transaction is there as a whole', async () => {
  const crm = await deviceOf(ada, 'transactions');
  const lead = await crm.leads.insert({ name: 'Harbour Hotel' });
  // #region transaction
  const deal = await crm.transaction(async (tx) => {
    const deal = await tx.deals.insert({ name: 'Harbour Hotel, berths 4 to 9' });
    await tx.tasks.insert({
      subject: 'Send the contract',
      parentType: 'deals',
      parentId: deal.id,
    });
    await tx.leads.remove(lead.id);
    return deal;
  });
  // #endregion transaction
  expect(await crm.tasks.count({ selector: { parentId: deal.id } }).exec()).toBe(1);
  expect(await crm.leads.count().exec()).toBe(0);
  await crm.sync.now();
  expect(await firstValueFrom(crm.sync.pending$)).toBe(0);
});

test('a record tells its story, and a device is compared with the server', async () => {
  const crm = await deviceOf(ada, 'verified');
  const { id } = await crm.leads.insert({ name: 'Harbour Hotel' });
  await crm.sync.now();
  // #region verify
  const report = await crm.sync.verify();
  // { checked: 1, missing: 0, different: 0, surplus: 0, healed: 0 }
  // #endregion verify
  expect(report).toEqual({
    checked: 1,
    missing: 0,
    different: 0,
    surplus: 0,
    healed: 0,
  });
  // #region explain
  const { state, reason, story } = await crm.sync.explain('deals', id);
  // 'synced', 'The server has every edit; this is revision 1.'
  const steps = story.map(({ event }) => event);
  // ['saved', 'sent', 'applied', 'echoed']
  // #endregion explain
  expect({ state, reason }).toEqual({
    state: 'synced',
    reason: 'The server has every edit; this is revision 1.',
  });
  expect(steps).toEqual(['saved', 'sent', 'applied', 'echoed']);
});
