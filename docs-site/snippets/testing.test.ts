// #region setup
import { createCrm } from '@rockpool/sdk';
import { createCrmServer, createToken, pglite } from '@rockpool/server';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';

const secret = 'only for tests, at least 32 characters';
const server = await createCrmServer({ database: pglite(), auth: { secret } });
afterAll(() => server.close());

/** Every test has an organisation of its own: no test meets another's records. */
let org: string;
beforeEach(() => {
  org = crypto.randomUUID();
});

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((crm) => crm.close()));
});

/** A device of its own, with a network that can be cut. */
async function device(name: string, role: 'rep' | 'manager' = 'rep') {
  const token = await createToken(
    { sub: crypto.randomUUID(), org, name, role },
    secret,
  );
  const network = { cut: false };
  const crm = await createCrm({
    name,
    collections: ['deals', 'products'],
    storage: getRxStorageMemory(),
    sync: {
      url: 'http://test/graphql',
      token: () => token,
      fetch: async (input, init) => {
        if (network.cut) throw new TypeError('The network is cut.');
        return server.fetch(new Request(input, init));
      },
    },
  });
  open.push(crm);
  return { crm, network };
}
// #endregion setup

// #region merge
test('two people edit one lead, one of them in a basement', async () => {
  const ada = await device('ada');
  const ben = await device('ben');
  const { id } = await ada.crm.leads.insert({ name: 'Harbour Hotel' });
  await ada.crm.sync.now();
  await ben.crm.sync.now();

  ada.network.cut = true;
  await ada.crm.leads.patch(id, { notes: 'Forty rooms.' });
  await ben.crm.leads.patch(id, { expectedClose: '2026-05-15' });
  await ben.crm.sync.now();
  const waiting = await ada.crm.leads.findOne(id).exec();
  expect(waiting?.syncState).toBe('pending');

  ada.network.cut = false;
  await ada.crm.sync.now();
  const settled = await ada.crm.leads.findOne(id).exec();
  expect(settled).toMatchObject({
    notes: 'Forty rooms.',
    expectedClose: '2026-05-15',
    syncState: 'synced',
  });
});
// #endregion merge

// #region refused
test('a rep cannot change the catalogue, and nothing else waits for it', async () => {
  const { crm } = await device('ada');
  const product = await crm.products.insert({ name: 'Fender' });
  const lead = await crm.leads.insert({ name: 'Harbour Hotel' });
  await crm.sync.now();

  expect((await crm.products.findOne(product.id).exec())?.syncState).toBe(
    'refused',
  );
  expect((await crm.leads.findOne(lead.id).exec())?.syncState).toBe('synced');
});
// #endregion refused
