import { ben } from '@rockpool/demo-data';
import type { CrmServer } from '@rockpool/server';
import { firstValueFrom } from 'rxjs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startServer } from './support/server.ts';
import { createWorld, type Device, type World } from './support/world.ts';

// An embedded database takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: CrmServer;
let world: World;
let phone: Device;
let laptop: Device;
let office: Device;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

beforeEach(async () => {
  world = await createWorld({ server });
  [phone, laptop] = world.devices as [Device, Device];
  office = await world.addDevice(ben);
});
afterEach(() => world.close());

/** A lead that everybody has, and two devices that are about to lose the network. */
async function sharedLead(fields: object = {}): Promise<string> {
  const { id } = await phone.crm.leads.insert({ name: 'Harbour Coffee', notes: 'Wants berths.\n', ...fields });
  await world.settle();
  phone.offline();
  laptop.offline();
  return id;
}

/** Both devices come back, this one first; the office never went away. */
async function comeBack(first: Device, second: Device): Promise<void> {
  for (const device of [first, second]) {
    device.online();
    await device.crm.sync.now();
  }
  await world.settle();
}

/** What a device, and the third one that watched, hold of a lead. */
async function leadOn(device: Device, id: string) {
  const lead = await device.crm.leads.findOne(id).exec();
  if (!lead) throw new Error(`${device.name} does not have the lead.`);
  return lead;
}

const orders = [
  ['the phone comes back first', () => [phone, laptop]],
  ['the laptop comes back first', () => [laptop, phone]],
] as const satisfies readonly (readonly [string, () => readonly [Device, Device]])[];

describe.each(orders)('two devices edit a lead offline, and %s', (_, order) => {
  test('different fields: both edits stand', async () => {
    const id = await sharedLead();
    await phone.crm.leads.patch(id, { score: 80 });
    await laptop.crm.leads.patch(id, { expectedClose: '2026-06-30' });
    await comeBack(...order());
    for (const device of world.devices) {
      expect(await leadOn(device, id)).toMatchObject({ score: 80, expectedClose: '2026-06-30' });
    }
  });

  test('the same field: the later edit stands, and the earlier one is in an inbox', async () => {
    const id = await sharedLead();
    await phone.crm.leads.patch(id, { name: 'Harbour Coffee Roasters' });
    await laptop.crm.leads.patch(id, { name: 'Harbour Coffee & Cake' });
    await comeBack(...order());
    for (const device of world.devices) expect((await leadOn(device, id)).name).toBe('Harbour Coffee & Cake');

    const second = order()[1];
    const [conflict] = await firstValueFrom(second.crm.inbox.conflicts$);
    expect(conflict).toMatchObject({ collection: 'deals', id });
    const values = conflict?.conflicts.flatMap(({ mine, theirs }) => [mine, theirs]);
    expect(values).toEqual(expect.arrayContaining(['Harbour Coffee Roasters', 'Harbour Coffee & Cake']));
  });

  test('the notes: both texts stand, once', async () => {
    const id = await sharedLead();
    await phone.crm.leads.patch(id, { notes: 'Wants berths.\nTwelve of them.\n' });
    await laptop.crm.leads.patch(id, { notes: 'Nora decides.\nWants berths.\n' });
    await comeBack(...order());
    for (const device of world.devices) {
      expect((await leadOn(device, id)).notes).toBe('Nora decides.\nWants berths.\nTwelve of them.\n');
    }
  });

  test('tags: what each put on is on, what one took off is off', async () => {
    const id = await sharedLead({ tags: ['boat show', 'export'] });
    await phone.crm.leads.patch(id, { tags: ['boat show', 'priority'] });
    await laptop.crm.leads.patch(id, { tags: ['boat show', 'export', 'renewal'] });
    await comeBack(...order());
    for (const device of world.devices) {
      expect([...(await leadOn(device, id)).tags].sort()).toEqual(['boat show', 'priority', 'renewal']);
    }
  });

  test('status and reason: one side wins with both', async () => {
    const id = await sharedLead();
    await phone.crm.leads.patch(id, { status: 'lost', lostReason: 'Price' });
    await laptop.crm.leads.patch(id, { status: 'won', closedAt: '2026-05-20T10:00:00.000Z' });
    await comeBack(...order());
    for (const device of world.devices) {
      const { status, closedAt, lostReason } = await leadOn(device, id);
      expect({ status, closedAt, lostReason }).toEqual({
        status: 'won',
        closedAt: '2026-05-20T10:00:00.000Z',
        lostReason: undefined,
      });
    }
  });

  test('one deletes it and the other edits it: the edit wins, and the deletion is in the log', async () => {
    const id = await sharedLead();
    await phone.crm.leads.remove(id);
    await laptop.crm.leads.patch(id, { name: 'Still wanted' });
    await comeBack(...order());
    for (const device of world.devices) expect((await leadOn(device, id)).name).toBe('Still wanted');

    const second = order()[1];
    const [conflict] = await firstValueFrom(second.crm.inbox.conflicts$);
    expect(conflict?.conflicts.map(({ field }) => field)).toContain('deleted');
  });
});

test('a deletion of a lead that nobody edits reaches everybody', async () => {
  const id = await sharedLead();
  await phone.crm.leads.remove(id);
  phone.online();
  laptop.online();
  await world.settle();
  for (const device of world.devices) expect(await device.crm.leads.findOne(id).exec()).toBeNull();
});

test('an edit reaches a device that only listens, without being asked', async () => {
  const id = await sharedLead();
  phone.online();
  await phone.crm.leads.patch(id, { name: 'News' });
  await phone.crm.sync.now();
  await expect.poll(async () => (await leadOn(office, id)).name, { timeout: 5_000 }).toBe('News');
});

test('an app that crashes offline goes on where it was', async () => {
  const id = await sharedLead();
  await phone.crm.leads.patch(id, { notes: 'Wants berths.\nWritten in the basement.\n' });
  await phone.crash();
  await phone.reopen();
  expect((await leadOn(phone, id)).syncState).toBe('pending');
  await world.settle();
  expect((await leadOn(office, id)).notes).toContain('Written in the basement.');
});
