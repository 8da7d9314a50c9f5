import { ada, ben } from '@rockpool/demo-data';
import type { CrmServer } from '@rockpool/server';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { ask, startServer, tokenOf } from './support/server.ts';
import { createWorldOf, type Device, type World } from './support/world.ts';

// An embedded database takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

type Collections = 'parties' | 'deals';

let server: CrmServer;
let world: World<Collections>;
let phone: Device<Collections>;
let tablet: Device<Collections>;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

beforeEach(async () => {
  world = await createWorldOf({ server, people: [ada, ben], collections: ['parties', 'deals'] });
  [phone, tablet] = world.devices as [Device<Collections>, Device<Collections>];
});
afterEach(() => world.close());

const names = (records: readonly { readonly name: string }[]): string[] => records.map(({ name }) => name).sort();

/** A company with a contact and a deal, made without a network. */
async function madeOffline(device: Device<Collections>, person: string, deal: string, more: object = {}) {
  device.offline();
  const { id } = await device.crm.companies.insert({ name: 'Kelp Ltd', website: 'https://www.kelp.example', ...more });
  await device.crm.contacts.insert({ name: person, parentId: id });
  await device.crm.deals.insert({ name: deal, partyId: id });
  return id;
}

test('two devices create the same company offline: one is left, both ids lead to it, and it has the contacts and deals of both', async () => {
  const first = await madeOffline(phone, 'Mira', 'Roof', { tags: ['vip'] });
  const second = await madeOffline(tablet, 'Omar', 'Cellar', {
    name: 'Kelp',
    website: 'kelp.example',
    notes: 'Pays late.',
  });
  phone.online();
  await phone.crm.sync.now();
  await world.settle();

  for (const { crm } of world.devices) {
    expect(await crm.companies.find().exec()).toMatchObject([
      { id: first, name: 'Kelp Ltd', tags: ['vip'], notes: 'Pays late.' },
    ]);
    for (const id of [first, second]) {
      expect(await crm.companies.findOne(id).exec()).toMatchObject({ id: first });
      expect(names(await crm.contacts.find({ selector: { parentId: id } }).exec())).toEqual(['Mira', 'Omar']);
      expect(names(await crm.deals.find({ selector: { partyId: id } }).exec())).toEqual(['Cellar', 'Roof']);
    }
  }
  const { fetch } = server;
  const query = `query ($id: ID!) { company(id: $id) { id name } companies(first: 10) { nodes { id } } }`;
  for (const id of [first, second]) {
    expect(await ask(fetch, await tokenOf(ada, world.organisation), query, { id })).toEqual({
      company: { id: first, name: 'Kelp Ltd' },
      companies: { nodes: [{ id: first }] },
    });
  }
});

test('a device that comes later knows both ids too', async () => {
  const first = await madeOffline(phone, 'Mira', 'Roof');
  const second = await madeOffline(tablet, 'Omar', 'Cellar');
  await world.settle();
  const office = await world.addDevice(ben);
  await world.settle();
  const company = await office.crm.companies.findOne(second).exec();
  expect(company?.id).toBe((await office.crm.companies.findOne(first).exec())?.id);
  expect(await office.crm.companies.count().exec()).toBe(1);
});

test('what the server made one a person can take apart again, and it stays apart', async () => {
  await madeOffline(phone, 'Mira', 'Roof');
  const second = await madeOffline(tablet, 'Omar', 'Cellar', { notes: 'Pays late.' });
  phone.online();
  await phone.crm.sync.now();
  await world.settle();
  await phone.crm.companies.unmerge(second);
  await world.settle();
  for (const { crm } of world.devices) {
    const companies = await crm.companies.find({ sort: [{ id: 'asc' }] }).exec();
    expect(companies.map(({ notes }) => notes)).toEqual([undefined, 'Pays late.']);
    expect(names(await crm.deals.find({ selector: { partyId: second } }).exec())).toEqual(['Cellar']);
    expect(await crm.companies.duplicates()).toEqual([]);
  }
});

test('companies that only look alike stay two, are suggested, and become one when a person says so, offline', async () => {
  const first = await madeOffline(phone, 'Mira', 'Roof', { website: '' });
  const second = await madeOffline(tablet, 'Omar', 'Cellar', { website: '' });
  await world.settle();
  expect(await tablet.crm.companies.count().exec()).toBe(2);
  const [suggestion] = await tablet.crm.companies.duplicates();
  expect(suggestion).toMatchObject({ certain: false, reasons: ['name'] });

  tablet.offline();
  await tablet.crm.companies.merge(first, second);
  // Meanwhile somebody who knows nothing of it goes on with the other one.
  await phone.crm.deals.insert({ name: 'Stairs', partyId: second });
  await world.settle();
  for (const { crm } of world.devices) {
    expect(names(await crm.deals.find({ selector: { partyId: first } }).exec())).toEqual(['Cellar', 'Roof', 'Stairs']);
  }
  await tablet.crm.companies.unmerge(second);
  await world.settle();
  expect(names(await phone.crm.deals.find({ selector: { partyId: second } }).exec())).toEqual(['Cellar', 'Stairs']);
});

test.for([
  ['phone first', () => [phone, tablet]],
  ['tablet first', () => [tablet, phone]],
] as const)(
  'two people merge the same two the other way round: one is left on every device, %s',
  async ([_order, order]) => {
    const first = await madeOffline(phone, 'Mira', 'Roof', { website: '' });
    const second = await madeOffline(tablet, 'Omar', 'Cellar', { website: '' });
    await world.settle();
    for (const device of world.devices) device.offline();
    await phone.crm.companies.merge(first, second);
    await tablet.crm.companies.merge(second, first);
    for (const device of order()) {
      device.online();
      await device.crm.sync.now();
    }
    await world.settle();
    const left = new Set<string | undefined>();
    for (const { crm } of world.devices) {
      expect(await crm.companies.count().exec()).toBe(1);
      for (const id of [first, second]) left.add((await crm.companies.findOne(id).exec())?.id);
      expect(names(await crm.deals.find({ selector: { partyId: second } }).exec())).toEqual(['Cellar', 'Roof']);
    }
    expect(left.size).toBe(1);
  },
);
