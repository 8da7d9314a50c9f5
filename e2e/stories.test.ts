import { ben, mara, type Person, stories, tides } from '@rockpool/demo-data';
import { createCrm, packs } from '@rockpool/sdk';
import type { CrmServer } from '@rockpool/server';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startServer, tokenOf } from './support/server.ts';

// An embedded database takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const scene = { organisation: tides.id, seed: 1, today: Date.UTC(2026, 4, 20), timeZone: 'Europe/Stockholm' };
const records = Object.values(stories).flatMap((story) => [...story(scene)]);

let server: CrmServer;
beforeAll(async () => {
  server = await startServer();
  await server.store.import(tides, records);
});
afterAll(() => server.close());

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const crm of opened.splice(0)) await crm.close();
});

/** A device that has all that its user may see. */
async function deviceOf(person: Person) {
  const token = await tokenOf(person);
  const crm = await createCrm({
    name: `stories of ${person.name}`,
    collections: packs.assets,
    storage: getRxStorageMemory(),
    sync: { url: 'http://rockpool.test/graphql', token: () => token, fetch: server.fetch as typeof fetch },
  });
  opened.push(crm);
  await crm.sync.now();
  return crm;
}

test('a device of all ten collections holds every story, and the server agrees', async () => {
  const crm = await deviceOf(mara);
  for (const [name, collection] of Object.entries(crm.collections)) {
    const told = records.filter((record) => record.collection === name);
    expect([name, await collection.count().exec()]).toEqual([name, told.length]);
  }
  expect(await crm.sync.verify()).toMatchObject({ checked: records.length, missing: 0, different: 0, surplus: 0 });
});

test('what a patient told stays in the team', async () => {
  const crm = await deviceOf(ben);
  const patient = { selector: { name: 'Elin Sørensen' } };
  expect(await crm.contacts.findOne(patient).exec()).toBeNull();
  expect(await crm.readings.count({ selector: { category: 'systolic' } }).exec()).toBe(0);
});

test('both ends of a link find each other: a tour its stops, a job its hours, a deal its quote, an asset its readings', async () => {
  const crm = await deviceOf(mara);
  const [stop] = await crm.deliveries.find({ sort: [{ seq: 'asc' }] }).exec();
  const tour = await crm.deliveries.find({ selector: { routeId: stop?.routeId ?? '' }, sort: [{ seq: 'asc' }] }).exec();
  expect(tour.map(({ seq, status }) => [seq, status])).toEqual([
    [0, 'done'],
    [1, 'failed'],
    [2, 'enRoute'],
    [3, 'planned'],
  ]);
  expect((await crm.signatures.findOne(stop?.proof?.signatureFileId ?? '').exec())?.parentId).toBe(stop?.id);

  const fitting = await crm.workOrders.findOne({ selector: { name: 'Fit the heat pump' } }).exec();
  const unbilled = { jobId: fitting?.id ?? '', billable: true, billedDocumentId: '' };
  expect(await crm.collections.ledger.count({ selector: unbilled }).exec()).toBe(3);

  const [quote] = await crm.quotes.find({ selector: { status: 'sent' } }).exec();
  const deal = await crm.deals.findOne(quote?.dealId ?? '').exec();
  expect([deal?.name, quote?.totals.grossMinor]).toEqual(['Flood sensors for Basalt Archive Vaults', 5_712_000]);

  const berta = await crm.animals.findOne({ selector: { name: 'Berta' } }).exec();
  const milk = await crm.readings.find({ selector: { assetId: berta?.id ?? '' } }).exec();
  expect(milk.map(({ category, qtyMilli, unit }) => [category, qtyMilli, unit])).toEqual([['milk', 14_200, 'l']]);
});

test('stock is what the moves of a product add up to', async () => {
  const crm = await deviceOf(mara);
  const jacket = await crm.products.findOne({ selector: { sku: 'JKT-OIL' } }).exec();
  const moves = await crm.stockMoves.find({ selector: { productId: jacket?.id ?? '' } }).exec();
  expect(moves.reduce((sum, { qtyMilli }) => sum + qtyMilli, 0)).toBe(12_000);
});
