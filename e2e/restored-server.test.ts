import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ada, ben, mara } from '@rockpool/demo-data';
import { type CrmServer, createCrmServer, pglite } from '@rockpool/server';
import { firstValueFrom } from 'rxjs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { secret } from './support/server.ts';
import { createWorld, type World } from './support/world.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 60_000 });

const DAY = 86_400_000;

let folder: string;
let clock: { now: number };
let server: CrmServer;
let world: World;
let isDown = false;

const start = (): Promise<CrmServer> =>
  createCrmServer({ database: pglite(join(folder, 'live')), auth: { secret }, now: () => clock.now });

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rockpool-'));
  clock = { now: Date.now() };
  server = await start();
  // The devices keep the address, whichever server stands behind it.
  const address: CrmServer = {
    ...server,
    fetch: (...request) => (isDown ? Promise.reject(new TypeError('fetch failed')) : server.fetch(...request)),
  };
  world = await createWorld({ server: address, people: [ada, ben, mara] });
});
afterEach(async () => {
  await world.close();
  await server.close();
  await rm(folder, { recursive: true });
});

/** Stops the server, runs `work` on its folder, and starts it again. */
async function whileDown(work: () => Promise<void>): Promise<void> {
  isDown = true;
  await server.close();
  await work();
  server = await start();
  isDown = false;
}

const WRITES = 1_000;

test('9.2, 9.6, 9.7, 9.8: a backup from 1,000 writes ago is restored, and the devices bring every confirmed write back', async () => {
  const [phone, laptop, office] = world.devices;
  if (!phone || !laptop || !office) throw new Error('There are three devices.');
  const leads = await phone.crm.leads.insertMany(Array.from({ length: 100 }, (_, i) => ({ name: `Lead ${i}` })));
  await world.settle();
  await whileDown(() => cp(join(folder, 'live'), join(folder, 'backup'), { recursive: true }));

  let writes = 0;
  for (const device of [phone, laptop]) {
    // A deletion that has not seen an edit would lose against it.
    await device.crm.sync.now();
    const fresh = Array.from({ length: WRITES / 5 }, (_, i) => ({ name: `New ${device.name} ${i}` }));
    writes += (await device.crm.leads.insertMany(fresh)).length;
    for (const [i, { id }] of leads.entries()) {
      const lead = await device.crm.leads.findOne(id).exec();
      await lead?.patch({ notes: `${lead.notes ?? ''}${device.name} ${i}\n` });
      await lead?.getLatest().patch({ tags: [...(lead.getLatest().tags as string[]), `${device.name}-${i}`] });
      if (device === phone) await lead?.getLatest().patch({ score: i });
      writes += device === phone ? 3 : 2;
    }
    for (const { id } of leads.slice(device === phone ? 0 : 5, device === phone ? 5 : 10)) {
      await device.crm.leads.remove(id);
      writes += 1;
    }
    await device.crm.sync.now();
  }
  while (writes < WRITES) {
    await laptop.crm.notes.insert({ subject: `Note ${writes}` });
    writes += 1;
  }
  await world.settle();
  const before = await world.truth();
  // One device has not heard of the last writes, one has something that nobody has yet.
  office.offline();
  laptop.offline();
  await laptop.crm.leads.insert({ name: 'Written in the basement' });

  await whileDown(async () => {
    await rm(join(folder, 'live'), { recursive: true });
    await cp(join(folder, 'backup'), join(folder, 'live'), { recursive: true });
  });
  expect((await world.truth()).size).toBe(100);
  await world.settle();

  const after = await world.truth();
  const basement = [...after].filter(([, { name }]) => name === 'Written in the basement');
  expect(basement).toHaveLength(1);
  // Who wrote a record is said by the token that brings it: of a lost one, whoever brings it back.
  const withoutAuthors = (records: typeof after) =>
    [...records].map(([key, { updatedAt: _at, updatedBy: _by, createdBy: _author, ...body }]) => ({ key, ...body }));
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  const [expected, found] = [withoutAuthors(before), withoutAuthors(after)];
  expect(found.filter(({ key }) => key !== basement[0]?.[0]).sort(byKey)).toEqual(expected.sort(byKey));
  for (const { crm } of world.devices) {
    expect(await firstValueFrom(crm.inbox.refusals$)).toEqual([]);
    expect(await firstValueFrom(crm.inbox.conflicts$)).toEqual([]);
  }
});

test('12.1, 12.2, 12.3: a device that comes back after 400 days brings nothing back that was deleted', async () => {
  const [phone, laptop] = world.devices;
  if (!phone || !laptop) throw new Error('There are three devices.');
  const [deleted, edited, kept] = await phone.crm.leads.insertMany([
    { name: 'Gone' },
    { name: 'Edited' },
    { name: 'Kept' },
  ]);
  if (!deleted || !edited || !kept) throw new Error('There are three leads.');
  await world.settle();
  laptop.offline();
  await laptop.crm.leads.patch(edited.id, { score: 50 });
  await laptop.crm.leads.patch(kept.id, { score: 60 });
  await phone.crm.leads.remove(deleted.id);
  await phone.crm.leads.remove(edited.id);
  await phone.crm.sync.now();

  clock.now += 400 * DAY;
  await whileDown(async () => {});
  laptop.online();
  for (let round = 0; round < 3; round++) for (const { crm } of world.devices) await crm.sync.now();

  expect([...(await world.truth()).values()].map(({ name, score }) => [name, score])).toEqual([['Kept', 60]]);
  for (const { crm } of world.devices) {
    expect((await crm.leads.find().exec()).map(({ name }) => name)).toEqual(['Kept']);
  }
  expect(await firstValueFrom(laptop.crm.inbox.refusals$)).toMatchObject([
    { id: edited.id, refusal: { code: 'ACCESS_REVOKED' }, record: { score: 50 } },
  ]);
});
