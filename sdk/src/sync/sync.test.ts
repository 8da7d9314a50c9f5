import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { openDevice } from '../../test/devices.ts';
import { createMemoryServer, tokenFor } from '../../test/memory-server.ts';

test('what one device writes arrives on the other by itself', async () => {
  const server = createMemoryServer();
  const [one, two] = [await openDevice(server), await openDevice(server)];
  const lead = await one.leads.insert({ name: 'Ada Lovelace' });
  await expect.poll(async () => (await two.leads.findOne(lead.id).exec())?.name).toBe('Ada Lovelace');
  expect(lead.getLatest().syncState).toBe('synced');
  await two.leads.patch(lead.id, { score: 5 });
  await expect.poll(() => lead.getLatest().score).toBe(5);
});

test('edits of two fields made apart both stand on both devices', async () => {
  const server = createMemoryServer();
  const [one, two] = [await openDevice(server), await openDevice(server)];
  const { id } = await one.leads.insert({ name: 'Ada' });
  await one.sync.now();
  await two.sync.now();
  for (const device of [one, two]) device.sync.pause();
  await one.leads.patch(id, { name: 'Ada Lovelace' });
  await two.leads.patch(id, { status: 'won' });
  for (const device of [one, two]) device.sync.resume();
  for (const device of [one, two]) {
    await expect
      .poll(async () => (await device.leads.findOne(id).exec())?.toJSON())
      .toMatchObject({
        name: 'Ada Lovelace',
        status: 'won',
        sync: { status: 'synced' },
      });
  }
});

test('a deletion travels', async () => {
  const server = createMemoryServer();
  const [one, two] = [await openDevice(server), await openDevice(server)];
  const lead = await one.leads.insert({ name: 'Ada' });
  await one.sync.now();
  await two.sync.now();
  await lead.remove();
  await expect.poll(() => two.leads.findOne(lead.id).exec()).toBeNull();
  expect(await firstValueFrom(one.sync.pending$)).toBe(0);
});

test('offline, edits wait; status says so; now() resolves; then they go', async () => {
  const server = createMemoryServer();
  server.fault = () => {
    throw new TypeError('Failed to fetch');
  };
  const device = await openDevice(server);
  await device.leads.insert({ name: 'Ada' });
  await device.sync.now();
  expect(await firstValueFrom(device.sync.status$)).toMatchObject({ state: 'offline', error: { code: 'OFFLINE' } });
  server.fault = undefined;
  await device.sync.now();
  await expect
    .poll(() => firstValueFrom(device.sync.status$))
    .toMatchObject({ state: 'idle', error: null, lastSyncAt: expect.any(String) });
  expect(server.records.size).toBe(1);
});

test('without a token the queue is kept, and goes when somebody signs in', async () => {
  const server = createMemoryServer();
  let token: string | null = tokenFor('ada');
  const device = await openDevice(server, { token: () => token });
  await device.sync.now();
  token = null;
  await device.leads.insert({ name: 'Ada' });
  await device.sync.now();
  expect(await firstValueFrom(device.sync.status$)).toMatchObject({ state: 'auth-required' });
  token = tokenFor('mallory');
  await device.sync.now();
  expect(await firstValueFrom(device.sync.status$)).toMatchObject({ error: { code: 'WRONG_USER' } });
  expect(server.records.size).toBe(0);
  token = tokenFor('ada');
  await device.sync.now();
  expect(server.records.size).toBe(1);
});

test('a pause ends traffic, and resume makes up for it', async () => {
  const server = createMemoryServer();
  const device = await openDevice(server);
  await expect.poll(() => server.streams.size).toBe(1);
  device.sync.pause();
  await expect.poll(() => server.streams.size).toBe(0);
  await device.leads.insert({ name: 'Ada' });
  await device.sync.now();
  expect(server.records.size).toBe(0);
  device.sync.resume();
  await expect.poll(() => server.records.size).toBe(1);
  await expect.poll(() => server.streams.size).toBe(1);
});

test('a large first pull tells how far it is', async () => {
  const server = createMemoryServer();
  const writer = await openDevice(server);
  await writer.leads.insertMany(Array.from({ length: 30 }, (_, i) => ({ name: `Lead ${i}` })));
  await writer.sync.now();
  server.pageCap = 10;
  const reader = await openDevice(server);
  const seen: unknown[] = [];
  reader.sync.progress$.subscribe((progress) => seen.push(progress));
  await reader.sync.now();
  expect(seen).toContainEqual({ pulled: 20, total: 30 });
  expect(seen.at(-1)).toBeNull();
});
