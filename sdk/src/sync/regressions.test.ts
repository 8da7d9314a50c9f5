/**
 * What RxDB's own replication got wrong, as tests that this engine passes. The letters are those of the list of
 * defects that led to it.
 */
import type { PushRequest } from '@rockpool/schema/protocol';
import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { freshName, openDevice } from '../../test/devices.ts';
import { failingStorage } from '../../test/failing-storage.ts';
import { createMemoryServer, tokenFor } from '../../test/memory-server.ts';

const names = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `Lead ${i}` }));
const lead = (id: number, fields: object = {}) => ({
  collection: 'deals',
  id: `00000000-0000-7000-8000-${String(id).padStart(12, '0')}`,
  body: {
    kind: 'lead',
    name: `Lead ${id}`,
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    id: `00000000-0000-7000-8000-${String(id).padStart(12, '0')}`,
    ...fields,
  },
});

test('R2: one refused row among 21 does not hold back the other 20', async () => {
  const server = createMemoryServer();
  server.refuse = ({ edits }) =>
    edits['name']?.value === 'Lead 7' ? { code: 'FORBIDDEN', message: 'Not yours.' } : undefined;
  const device = await openDevice(server);
  device.sync.pause();
  await device.leads.insertMany(names(21));
  device.sync.resume();
  await device.sync.now();
  expect(server.records.size).toBe(20);
  expect(await firstValueFrom(device.sync.pending$)).toBe(0);
  const [refused] = await firstValueFrom(device.inbox.refusals$);
  expect(refused).toMatchObject({ refusal: { code: 'FORBIDDEN' }, record: { name: 'Lead 7' } });
});

test('R3: every page is pulled when the client leaves the page size to the server', async () => {
  const server = createMemoryServer();
  server.pageCap = 20;
  for (let i = 0; i < 75; i++) server.put(lead(i));
  const device = await openDevice(server);
  await device.sync.now();
  expect(await device.leads.count().exec()).toBe(75);
});

test('8.9: R4, a page that the server cuts short is not the end', async () => {
  const server = createMemoryServer();
  server.pageCap = 7;
  for (let i = 0; i < 300; i++) server.put(lead(i));
  const device = await openDevice(server);
  await device.sync.now();
  expect(await device.leads.count().exec()).toBe(300);
});

test('R5: a record of a newer schema is kept as it came, and an edit sends back only what was edited', async () => {
  const server = createMemoryServer();
  const { id, body } = lead(1, { status: 'parked', shoeSize: { eu: 43 } });
  server.put({ collection: 'deals', id, body });
  server.put(lead(2));
  const device = await openDevice(server);
  await device.sync.now();
  const record = await device.leads.findOne(id).exec();
  expect(record?.toJSON()).toMatchObject({ status: 'parked', shoeSize: { eu: 43 } });
  await record?.patch({ score: 9 });
  await device.sync.now();
  expect(server.read('deals', id)?.body).toMatchObject({ status: 'parked', shoeSize: { eu: 43 }, score: 9 });
  expect(await device.leads.count().exec()).toBe(2);
});

test('8.9: R6, a storage that fails once while a page is written loses nothing of it', async () => {
  const server = createMemoryServer();
  const storage = failingStorage();
  const device = await openDevice(server, { storage });
  await device.sync.now();
  for (let i = 0; i < 6; i++) server.put(lead(i));
  storage.failNext('deals');
  await device.sync.now();
  expect(await firstValueFrom(device.sync.status$)).toMatchObject({
    state: 'error',
    error: { code: 'STORAGE_FULL' },
  });
  expect(await device.leads.count().exec()).toBe(0);
  await device.sync.now();
  expect(await device.leads.count().exec()).toBe(6);
});

test('R7: an answer that is lost, and another edit since, is no conflict with oneself', async () => {
  const server = createMemoryServer();
  const device = await openDevice(server);
  const record = await device.leads.insert({ name: 'Ada' });
  await device.sync.now();
  await record.patch({ name: 'Ada L.', notes: 'one' });
  server.fault = (operation, run) => {
    const answer = run();
    if (operation === 'push') throw new TypeError('connection reset');
    return answer;
  };
  await device.sync.now();
  expect(record.getLatest().syncState).toBe('pending');
  await record.patch({ name: 'Ada Lovelace', notes: 'one\ntwo' });
  server.fault = undefined;
  await device.sync.now();
  expect(record.getLatest().toJSON()).toMatchObject({
    name: 'Ada Lovelace',
    notes: 'one\ntwo',
    sync: { conflicts: [] },
  });
  expect(server.read('deals', record.id)?.body).toMatchObject({ name: 'Ada Lovelace', notes: 'one\ntwo' });
});

test('R8: a device that never edited a record never writes it', async () => {
  const server = createMemoryServer();
  const [author, reader] = [await openDevice(server), await openDevice(server)];
  const record = await author.leads.insert({ name: 'one' });
  for (const name of ['two', 'three', 'four']) {
    await author.sync.now();
    await reader.sync.now();
    await record.patch({ name });
  }
  await author.sync.now();
  await reader.sync.now();
  await reader.leads.insert({ name: 'of the reader' });
  await reader.sync.now();
  const pushes = server.requests.flatMap(({ operation, input }) => (operation === 'push' ? [input] : []));
  const writers = new Set(
    pushes.filter(({ rows }) => rows.some(({ id }) => id === record.id)).map(({ device }) => device),
  );
  expect(writers.size).toBe(1);
  expect((await reader.leads.findOne(record.id).exec())?.name).toBe('four');
});

test('R9: what a server that was restored from a backup has lost comes back from the devices', async () => {
  const server = createMemoryServer();
  const [ada, ben] = [await openDevice(server), await openDevice(server, { token: () => tokenFor('ben') })];
  const syncAll = async () => {
    for (const device of [ada, ben, ada]) await device.sync.now();
  };
  const [kept, changed, removed] = await ada.leads.insertMany(names(3));
  await syncAll();
  await ada.leads.insert({ name: 'Lead 3' });
  await syncAll();
  const restore = server.backUp();

  await changed?.patch({ name: 'Ada', notes: 'one' });
  await removed?.remove();
  const created = await ada.leads.insert({ name: 'after the backup' });
  await syncAll();
  ben.sync.pause();
  await ben.leads.patch(String(changed?.id), { notes: 'one\ntwo' });
  restore();
  await ada.sync.now();
  ben.sync.resume();
  await syncAll();
  await syncAll();

  expect(server.read('deals', String(kept?.id))?.body['name']).toBe('Lead 0');
  expect(server.read('deals', String(changed?.id))?.body).toMatchObject({ name: 'Ada', notes: 'one\ntwo' });
  expect(server.read('deals', String(removed?.id))?.deleted).toBe(true);
  expect(server.read('deals', created.id)?.body['name']).toBe('after the backup');
  for (const device of [ada, ben]) {
    expect(await firstValueFrom(device.sync.pending$)).toBe(0);
    expect(await firstValueFrom(device.inbox.refusals$)).toEqual([]);
    const there = await device.leads.find({ sort: [{ name: 'asc' }] }).exec();
    expect(there.map(({ name }) => name)).toEqual(['Ada', 'Lead 0', 'Lead 3', 'after the backup']);
  }
});

test('R9: a restore that is cut short begins anew', async () => {
  const server = createMemoryServer();
  const options = { name: freshName() };
  const before = await openDevice(server, options);
  await before.leads.insertMany(names(5));
  await before.sync.now();
  const restore = server.backUp();
  await before.leads.insert({ name: 'Lead 5' });
  await before.sync.now();
  restore();
  server.fault = (operation, run, input) => {
    if (operation === 'push' && (input as PushRequest).rows.length > 0) throw new TypeError('connection reset');
    return run();
  };
  await before.sync.now();
  await before.close();
  expect(server.records.size).toBe(5);
  server.fault = undefined;
  const after = await openDevice(server, options);
  await after.sync.now();
  expect(server.records.size).toBe(6);
});

test('R10: each crm has its own stream with its own credentials, and close ends it', async () => {
  const server = createMemoryServer();
  const ada = await openDevice(server);
  const ben = await openDevice(server, { token: () => tokenFor('ben') });
  const credentials = () => [...server.streams].map(({ authorization }) => authorization).sort();
  await expect.poll(credentials).toEqual([`Bearer ${tokenFor('ada')}`, `Bearer ${tokenFor('ben')}`].sort());
  for (let i = 0; i < 2; i++) {
    ben.sync.pause();
    ben.sync.resume();
  }
  await ben.close();
  await expect.poll(credentials).toEqual([`Bearer ${tokenFor('ada')}`]);
  await ada.close();
  await expect.poll(credentials).toEqual([]);
});

test('what waits, a deletion too, survives a restart', async () => {
  const server = createMemoryServer();
  const options = { name: freshName() };
  const before = await openDevice(server, options);
  const { id } = await before.leads.insert({ name: 'Ada' });
  await before.sync.now();
  before.sync.pause();
  await before.leads.remove(id);
  await before.close();
  const after = await openDevice(server, options);
  await after.sync.now();
  expect(server.read('deals', id)?.deleted).toBe(true);
});
