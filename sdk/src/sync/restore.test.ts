import { isJsonObject, type JsonObject } from '@rockpool/schema';
import type { StoredRecord } from '@rockpool/schema/protocol';
import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { crashingStorage } from '../../test/crashing-storage.ts';
import { freshName, openDevice } from '../../test/devices.ts';
import { createMemoryServer, type MemoryServer, tokenFor } from '../../test/memory-server.ts';

type Device = Awaited<ReturnType<typeof openDevice>>;

const names = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `Lead ${i}` }));
/** The living records. */
const contents = ({ records }: MemoryServer) =>
  Object.fromEntries([...records].flatMap(([key, { body, deleted }]) => (deleted ? [] : [[key, body]])));

async function settle(devices: readonly Device[]): Promise<void> {
  for (let round = 0; round < 2; round++) for (const device of devices) await device.sync.now();
}

test('9.6: a thousand writes of several devices after the backup are all back, and nothing is doubled', async () => {
  const server = createMemoryServer();
  const users = ['ada', 'ben', 'cy'];
  const devices = await Promise.all(users.map((user) => openDevice(server, { token: () => tokenFor(user) })));
  for (const device of devices) device.sync.pause();
  const syncAll = async () => {
    for (const device of devices) device.sync.resume();
    await settle(devices);
    for (const device of devices) device.sync.pause();
  };
  const ids = (await devices[0]?.leads.insertMany(names(50)))?.map(({ id }) => id) ?? [];
  await syncAll();
  const restore = server.backUp();

  for (let i = 0; i < 1000; i++) {
    const device = devices[i % 3] as Device;
    const id = ids[(i * 7) % ids.length] as string;
    const lead = await device.leads.findOne(id).exec();
    if (i % 10 === 0) ids.push((await device.leads.insert({ name: `later ${i}`, tags: [`t${i}`] })).id);
    else if (i % 97 === 0) await lead?.remove();
    else if (i % 3 === 0) await lead?.patch({ tags: [...lead.tags, `t${i}`] });
    else if (i % 5 === 0) await lead?.patch({ notes: `${lead.notes ?? ''}line ${i}\n` });
    else await lead?.patch({ name: `name ${i}`, score: i % 100 });
    if (i % 50 === 49) await syncAll();
  }
  await syncAll();
  const before = contents(server);
  restore();
  expect(contents(server)).not.toEqual(before);
  await syncAll();

  expect(contents(server)).toEqual(before);
  for (const device of devices) {
    expect(await firstValueFrom(device.sync.pending$)).toBe(0);
    expect(await firstValueFrom(device.inbox.refusals$)).toEqual([]);
    expect(await device.leads.count().exec()).toBe(Object.keys(before).length);
  }
});

test('9.5: an edit that waits goes after the restore, on what came back', async () => {
  const server = createMemoryServer();
  const device = await openDevice(server);
  const restore = server.backUp();
  const lead = await device.leads.insert({ name: 'Ada', notes: 'one' });
  await device.sync.now();
  device.sync.pause();
  const seen: string[] = [];
  device.sync.status$.subscribe(({ error }) => error && seen.push(error.code));
  await lead.patch({ score: 5 });
  restore();
  device.sync.resume();
  await device.sync.now();
  expect(server.read('deals', lead.id)?.body).toMatchObject({ name: 'Ada', notes: 'one', score: 5 });
  expect(lead.getLatest().syncState).toBe('synced');
  expect(seen).toEqual([]);
});

test('9.1: a device that has only pushed so far knows in which life', async () => {
  const server = createMemoryServer();
  server.fault = (operation, run) => {
    if (operation === 'pull') throw new TypeError('connection reset');
    return run();
  };
  const restore = server.backUp();
  const device = await openDevice(server);
  const lead = await device.leads.insert({ name: 'Ada' });
  await device.sync.now();
  expect(lead.getLatest().syncState).toBe('synced');
  device.sync.pause();
  restore();
  server.fault = undefined;
  device.sync.resume();
  await device.sync.now();
  expect(server.read('deals', lead.id)?.body['name']).toBe('Ada');
});

test('9.6: a server that is restored twice before a device comes back gets back what the device knows', async () => {
  const server = createMemoryServer();
  const [ada, ben] = [await openDevice(server), await openDevice(server, { token: () => tokenFor('ben') })];
  const first = server.backUp();
  const lead = await ada.leads.insert({ name: 'one' });
  await settle([ada, ben]);
  ada.sync.pause();
  first();
  await settle([ben]);
  const second = server.backUp();
  await ben.leads.patch(lead.id, { name: 'two' });
  await settle([ben]);
  second();
  await settle([ben]);
  ada.sync.resume();
  await settle([ada, ben]);
  expect(server.read('deals', lead.id)?.body['name']).toBe('two');
  expect((await ada.leads.findOne(lead.id).exec())?.name).toBe('two');
  expect(server.records.size).toBe(1);
});

/** What a device does that has died in the middle of a restore, and starts again after others have gone on. */
async function dieAt(write: number, moment: 'before' | 'after'): Promise<{ readonly died: boolean }> {
  const server = createMemoryServer();
  const { storage, crashAt, restart, isDead } = crashingStorage();
  const name = freshName();
  const device = await openDevice(server, { storage, name });
  const ben = await openDevice(server, { token: () => tokenFor('ben') });
  const [kept] = await device.leads.insertMany([{ name: 'kept', tags: ['a'] }]);
  await settle([device, ben]);
  const restore = server.backUp();
  ben.sync.pause();
  await kept?.patch({ tags: ['a', 'b'], notes: 'one' });
  const created = await device.leads.insert({ name: 'created', tags: ['x'] });
  await settle([device]);
  device.sync.pause();
  restore();

  crashAt(write, moment);
  device.sync.resume();
  await device.sync.now();
  const died = isDead();
  device.sync.pause();
  restart();
  await device.close();
  // Somebody takes away what the device may have brought back already.
  ben.sync.resume();
  await ben.sync.now();
  const lead = await ben.leads.findOne(kept?.id ?? '').exec();
  await lead?.patch({ tags: ['a'], score: 7 });
  await ben.sync.now();

  const again = await openDevice(server, { storage, name });
  await settle([again, ben, again]);
  const { body } = server.read('deals', kept?.id ?? '') as StoredRecord;
  const tookAway = lead?.tags.includes('b') ?? false;
  expect(body).toMatchObject({ notes: 'one', score: 7, tags: tookAway ? ['a'] : ['a', 'b'] });
  expect(server.read('deals', created.id)?.body).toMatchObject({ name: 'created', tags: ['x'] });
  expect(server.records.size).toBe(2);
  for (const crm of [again, ben]) {
    expect(await firstValueFrom(crm.sync.pending$)).toBe(0);
    const there = (await crm.leads.find().exec()).map((one) => one.toJSON() as unknown as JsonObject);
    for (const one of there) expect(isJsonObject(one) && one['sync']).toMatchObject({ status: 'synced' });
  }
  await ben.close();
  await again.close();
  return { died };
}

test('9.6: dying at any write of a restore changes nothing of its end', async () => {
  for (const moment of ['before', 'after'] as const) {
    let deaths = 0;
    for (let write = 1; (await dieAt(write, moment)).died; write++) deaths++;
    expect(deaths).toBeGreaterThan(3);
  }
});
