import 'fake-indexeddb/auto';
import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test, vi } from 'vitest';
import { freshName, openDevice } from '../../test/devices.ts';
import { createMemoryServer } from '../../test/memory-server.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test('opening prints nothing', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const device = await openDevice(createMemoryServer());
  await device.leads.insert({ name: 'Ada' });
  expect(warn).not.toHaveBeenCalled();
});

test('in IndexedDB, edits and deletions that wait survive a restart, and the device keeps its name', async () => {
  const server = createMemoryServer();
  const options = { name: freshName() };
  const before = await openDevice(server, options);
  const [kept, gone] = await before.leads.insertMany([{ name: 'kept' }, { name: 'gone' }]);
  await before.sync.now();
  before.sync.pause();
  await kept?.patch({ name: 'kept and edited' });
  await gone?.remove();
  await before.close();

  const after = await openDevice(server, options);
  after.sync.pause();
  expect((await after.leads.find().exec()).map(({ name }) => name)).toEqual(['kept and edited']);
  expect(await firstValueFrom(after.sync.pending$)).toBe(2);
  after.sync.resume();
  await after.sync.now();
  expect(server.read('deals', kept?.id ?? '')?.body['name']).toBe('kept and edited');
  expect(server.read('deals', gone?.id ?? '')?.deleted).toBe(true);
  const pushes = server.requests.flatMap(({ operation, input }) => (operation === 'push' ? [input.device] : []));
  expect(new Set(pushes).size).toBe(1);
});

test('destroy() leaves nothing behind', async () => {
  const options = { name: freshName() };
  const server = createMemoryServer();
  const before = await openDevice(server, options);
  await before.leads.insert({ name: 'known to the server' });
  await before.sync.now();
  before.sync.pause();
  await before.leads.insert({ name: 'secret' });
  await before.destroy();

  const after = await openDevice(server, options);
  expect(await firstValueFrom(after.sync.pending$)).toBe(0);
  // Had the checkpoint stayed, the device would take itself for complete.
  await after.sync.now();
  expect((await after.leads.find().exec()).map(({ name }) => name)).toEqual(['known to the server']);
});
