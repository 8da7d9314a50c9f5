import { ada, ben, mara } from '@rockpool/demo-data';
import type { CrmServer } from '@rockpool/server';
import { firstValueFrom } from 'rxjs';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startServer } from './support/server.ts';
import { createWorldOf, type Device, type World } from './support/world.ts';

// An embedded database takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const open = ['deals', 'settings'] as const;
type Open = (typeof open)[number];

let server: CrmServer;
let world: World<Open>;
beforeAll(async () => {
  server = await startServer();
});
afterEach(() => world.close());
afterAll(() => server.close());

/** Ada's and Ben's phones, and the office, in which Mara defines the fields. */
async function threePeople(): Promise<[Device<Open>, Device<Open>, Device<Open>]> {
  world = await createWorldOf({ server, people: [ada, ben, mara], collections: open });
  return world.devices as unknown as [Device<Open>, Device<Open>, Device<Open>];
}

test('6.17: what two people write into custom fields offline is merged as the office has defined', async () => {
  const [phone, other, office] = await threePeople();
  const define = { entity: 'deals', name: 'A field' } as const;
  await office.crm.customFields.insert({ ...define, key: 'berths', type: 'integer', merge: 'max' });
  await office.crm.customFields.insert({ ...define, key: 'story', type: 'text', merge: 'text' });
  await office.crm.customFields.insert({ ...define, key: 'sides', type: 'choices', options: ['sea', 'land', 'sky'] });
  const custom = { berths: 1, story: 'one\ntwo\n', sides: ['sea'], pier: 'A' };
  const { id } = await phone.crm.deals.insert({ name: 'Pier 7', custom });
  await world.settle();

  phone.offline();
  other.offline();
  await phone.crm.deals.patch(id, { custom: { ...custom, berths: 8, story: 'ONE\ntwo\n', sides: ['sea', 'land'] } });
  await other.crm.deals.patch(id, { custom: { berths: 3, story: 'one\nTWO\n', sides: ['sky'], pier: 'B' } });
  await world.settle();
  const expected = { berths: 8, story: 'ONE\nTWO\n', sides: ['land', 'sky'], pier: 'B' };
  for (const { crm } of world.devices) expect((await crm.deals.findOne(id).exec())?.custom).toEqual(expected);
});

test('5.13: a record that a definition overtook waits in the inbox, and goes through once it is filled in', async () => {
  const [phone, , office] = await threePeople();
  phone.offline();
  const { id } = await phone.crm.deals.insert({ name: 'Pier 7' });
  const { id: neighbour } = await phone.crm.leads.insert({ name: 'Ada', custom: { berths: 2 } });
  await office.crm.customFields.insert({
    ...{ entity: 'deals', key: 'berths', name: 'Berths', type: 'integer', required: true },
  });
  await office.crm.sync.now();

  phone.online();
  await phone.crm.sync.now();
  const refusals = await firstValueFrom(phone.crm.inbox.refusals$);
  expect(refusals).toMatchObject([
    { id, refusal: { code: 'INVALID', field: 'custom.berths', message: 'custom.berths: expected a value, got none.' } },
  ]);
  expect(await phone.crm.leads.findOne(neighbour).exec()).toMatchObject({ syncState: 'synced' });

  await phone.crm.deals.patch(id, { custom: { berths: 12 } });
  await world.settle();
  expect((await office.crm.deals.findOne(id).exec())?.custom).toEqual({ berths: 12 });
});
