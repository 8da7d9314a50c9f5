import { ada, kai, mara } from '@rockpool/demo-data';
import { CrmError } from '@rockpool/sdk';
import type { CrmServer } from '@rockpool/server';
import { firstValueFrom } from 'rxjs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startServer } from './support/server.ts';
import { createWorld, createWorldOf } from './support/world.ts';

// An embedded database takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: CrmServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test('a record that breaks its schema is refused on insert, with the field named', async () => {
  const world = await createWorld({ server });
  const [phone] = world.devices;
  const inserting = phone?.crm.leads.insert({ name: 'Nora', expectedClose: 'soon' });
  await expect(inserting).rejects.toThrow(CrmError);
  await expect(inserting).rejects.toMatchObject({
    code: 'INVALID_RECORD',
    retryable: false,
    details: { collection: 'deals', field: 'expectedClose' },
  });
  expect(await phone?.crm.leads.find().exec()).toEqual([]);
  await world.close();
});

/** A rep who changed a price, which only managers may, and took a note at the same time. */
async function repWhoEditedTheCatalogue() {
  const world = await createWorldOf({ server, people: [mara, ada], collections: ['products', 'deals'] });
  const [manager, rep] = world.devices;
  if (!manager || !rep) throw new Error('There are two people in this world.');
  const { id } = await manager.crm.products.insert({ name: 'Life ring', sku: 'SAF-1' });
  await world.settle();
  rep.offline();
  await rep.crm.products.patch(id, { name: 'Free life ring' });
  for (let i = 0; i < 20; i++) await rep.crm.leads.insert({ name: `Lead ${i}` });
  rep.online();
  await rep.crm.sync.now();
  return { world, manager, rep, id };
}

test('a row that the server refuses does not hold up its neighbours, and stands in the inbox', async () => {
  const { world, manager, rep, id } = await repWhoEditedTheCatalogue();
  expect(await firstValueFrom(rep.crm.sync.pending$)).toBe(0);
  const refusals = await firstValueFrom(rep.crm.inbox.refusals$);
  expect(refusals).toMatchObject([{ collection: 'products', id, refusal: { code: 'FORBIDDEN' } }]);
  expect(refusals[0]?.record['name']).toBe('Free life ring');

  await manager.crm.sync.now();
  expect(await manager.crm.leads.find().exec()).toHaveLength(20);
  expect((await manager.crm.products.findOne(id).exec())?.name).toBe('Life ring');
  await world.close();
});

test('a refusal that is discarded leaves what the server holds', async () => {
  const { world, rep, id } = await repWhoEditedTheCatalogue();
  await rep.crm.inbox.discard('products', id);
  expect(await firstValueFrom(rep.crm.inbox.refusals$)).toEqual([]);
  expect((await rep.crm.products.findOne(id).exec())?.name).toBe('Life ring');
  expect((await rep.crm.products.findOne(id).exec())?.syncState).toBe('synced');
  await world.settle();
  await world.close();
});

test('a refusal that is retried goes to the server again and comes back', async () => {
  const { world, rep, id } = await repWhoEditedTheCatalogue();
  await rep.crm.inbox.retry('products', id);
  expect((await rep.crm.products.findOne(id).exec())?.syncState).toBe('pending');
  await rep.crm.sync.now();
  expect(await firstValueFrom(rep.crm.inbox.refusals$)).toMatchObject([{ id, refusal: { code: 'FORBIDDEN' } }]);
  await world.close();
});

test('what somebody else edits in a refused record still arrives', async () => {
  const { world, manager, rep, id } = await repWhoEditedTheCatalogue();
  await manager.crm.products.patch(id, { sku: 'SAF-2' });
  await manager.crm.sync.now();
  await rep.crm.sync.now();
  const product = await rep.crm.products.findOne(id).exec();
  expect(product).toMatchObject({ name: 'Free life ring', sku: 'SAF-2', syncState: 'refused' });
  await world.close();
});

test('two organisations never see each other', async () => {
  const tides = await createWorldOf({ server, people: [ada], collections: ['deals', 'parties'] });
  const kelp = await createWorldOf({ server, people: [kai], collections: ['deals', 'parties'] });
  const [ours] = tides.devices;
  const [theirs] = kelp.devices;
  const { id } = (await ours?.crm.leads.insert({ name: 'Ours alone' })) ?? { id: '' };
  // The same id next door is another record.
  await theirs?.crm.leads.insert({ id, name: 'Theirs alone' });
  await tides.settle();
  await kelp.settle();
  expect([...(await tides.truth()).values()].map(({ name }) => name)).toEqual(['Ours alone']);
  expect([...(await kelp.truth()).values()].map(({ name }) => name)).toEqual(['Theirs alone']);
  expect((await ours?.crm.leads.findOne(id).exec())?.name).toBe('Ours alone');
  await tides.close();
  await kelp.close();
});
