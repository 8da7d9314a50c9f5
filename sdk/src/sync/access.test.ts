import 'fake-indexeddb/auto';
import type { StoredRecord } from '@rockpool/schema/protocol';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { freshName, openDevice } from '../../test/devices.ts';
import { createMemoryServer, type MemoryServer } from '../../test/memory-server.ts';
import { rawIndexedDb, readable } from '../../test/raw-storage.ts';

const id = '00000000-0000-7000-8000-000000000001';
const at = '2026-01-01T00:00:00.000Z';
const plan = { id, kind: 'lead', name: 'Secret plan', createdAt: at, updatedAt: at, private: true, ownerId: 'ben' };

/** Ben's private lead, as he last shared it. */
const share = (server: MemoryServer, sharedWith: readonly string[], more: object = {}): void =>
  server.put({ collection: 'deals', id, body: { ...plan, sharedWith: [...sharedWith], ...more } });

async function setUp(options: Parameters<typeof openDevice>[1] = {}) {
  const server = createMemoryServer();
  share(server, ['ada']);
  const device = await openDevice(server, options);
  await device.sync.now();
  const lead = await device.leads.findOne(id).exec();
  expect(lead?.name).toBe('Secret plan');
  return { server, device, lead, refusals: () => firstValueFrom(device.inbox.refusals$) };
}

test('8.2: a private record is for its owner and those whom it is shared with, as soon as it is', async () => {
  const server = createMemoryServer();
  share(server, []);
  const device = await openDevice(server);
  await device.sync.now();
  expect(await device.leads.find().exec()).toEqual([]);
  share(server, ['ada']);
  await device.sync.now();
  expect((await device.leads.findOne(id).exec())?.name).toBe('Secret plan');
});

test.for(['memory', 'IndexedDB'])('8.7, 8.13: a record that left is nowhere in the storage, in %s', async (kind) => {
  const name = freshName();
  const memory = readable(getRxStorageMemory());
  const raw = () => (kind === 'memory' ? memory.text() : rawIndexedDb(name));
  const { server, device } = await setUp({ name, ...(kind === 'memory' && { storage: memory }) });
  expect((await raw()).includes('Secret plan')).toBe(true);
  share(server, []);
  await device.sync.now();
  expect(await device.leads.findOne(id).exec()).toBeNull();
  expect((await raw()).includes('Secret plan')).toBe(false);
  expect(await firstValueFrom(device.sync.pending$)).toBe(0);
});

test('8.7: what is archived leaves the devices', async () => {
  const { server, device } = await setUp();
  share(server, ['ada'], { archived: true });
  await device.sync.now();
  expect(await device.leads.find().exec()).toEqual([]);
});

test('8.14: edits of a record that left go to the inbox without the rest of it, and discard leaves nothing', async () => {
  const storage = readable(getRxStorageMemory());
  const { server, device, lead, refusals } = await setUp({ storage });
  server.refuse = () => ({ code: 'FORBIDDEN', message: 'No.' });
  await lead?.patch({ notes: 'my own words' });
  await device.sync.now();
  share(server, []);
  await device.sync.now();
  expect(await storage.text()).not.toContain('Secret plan');
  expect(await refusals()).toMatchObject([
    { id, refusal: { code: 'ACCESS_REVOKED' }, record: { notes: 'my own words' } },
  ]);
  await device.inbox.discard('deals', id);
  expect(await refusals()).toEqual([]);
  expect(await storage.text()).not.toContain('my own words');
});

test('7.7, 5.11: so does an edit that the server no longer takes', async () => {
  const { server, device, lead, refusals } = await setUp();
  device.sync.pause();
  await lead?.patch({ notes: 'my own words' });
  share(server, []);
  device.sync.resume();
  await device.sync.now();
  expect(await refusals()).toMatchObject([{ refusal: { code: 'ACCESS_REVOKED' }, record: { notes: 'my own words' } }]);
  expect(server.read('deals', id)?.body).not.toHaveProperty('notes');
});

test('8.15: when the record is there again, the edits are sent', async () => {
  const { server, device, lead, refusals } = await setUp();
  device.sync.pause();
  await lead?.patch({ notes: 'my own words' });
  share(server, []);
  device.sync.resume();
  await device.sync.now();
  share(server, ['ada'], { name: 'New plan' });
  await device.sync.now();
  await device.sync.now();
  expect(await refusals()).toEqual([]);
  expect(server.read('deals', id)?.body).toMatchObject({ name: 'New plan', notes: 'my own words' });
  const there = await device.leads.findOne(id).exec();
  expect(there).toMatchObject({ name: 'New plan', notes: 'my own words', syncState: 'synced' });
});

test('8.3: who gives a record away lets go of it', async () => {
  const server = createMemoryServer();
  const device = await openDevice(server);
  const lead = await device.leads.insert({ name: 'for Ben', private: true });
  await device.sync.now();
  await lead.patch({ ownerId: 'ben' });
  await device.sync.now();
  expect(await device.leads.find().exec()).toEqual([]);
  expect(server.read('deals', lead.id)?.body).toMatchObject({ name: 'for Ben', ownerId: 'ben' });
});

test('7.7, 8.15: a record that is taken and given again before the next pull comes back with the edit', async () => {
  const server = createMemoryServer();
  const team = '00000000-0000-7000-8000-00000000000a';
  const staff = (memberIds: string[]): void =>
    server.put({ collection: 'settings', id: team, body: { id: team, kind: 'team', name: 'North', memberIds } });
  staff(['ada']);
  share(server, [], { teamIds: [team] });
  const device = await openDevice(server);
  await device.sync.now();
  staff([]);
  await device.leads.patch(id, { score: 40 });
  server.fault = (operation, run) => (operation === 'pull' ? new Response('', { status: 500 }) : run());
  await device.sync.now();
  expect(await device.leads.findOne(id).exec()).toBeNull();
  staff(['ada']);
  server.fault = undefined;
  await device.sync.now();
  await device.sync.now();
  expect((await device.leads.findOne(id).exec())?.toJSON()).toMatchObject({ name: 'Secret plan', score: 40 });
  expect(server.read('deals', id)?.body['score']).toBe(40);
});

test('7.7: a retry brings nothing back to stay that its user may not hold', async () => {
  const { server, device, refusals } = await setUp();
  server.fault = (operation, run) => {
    if (operation !== 'push') return new Response('', { status: 500 });
    run();
    return new Response('', { status: 500 });
  };
  await device.leads.patch(id, { score: 40 });
  await device.sync.now();
  server.fault = undefined;
  const taken = server.read('deals', id) as StoredRecord;
  const archived = { ...taken, body: { ...taken.body, archived: true } };
  server.put(archived);
  server.fault = (operation, run) => (operation === 'push' ? new Response('', { status: 500 }) : run());
  await device.sync.now();
  await expect.poll(async () => (await refusals()).length).toBe(1);
  server.fault = undefined;
  await device.inbox.retry('deals', id);
  await device.sync.now();
  await device.sync.now();
  expect(await device.leads.findOne(id).exec()).toBeNull();
});
