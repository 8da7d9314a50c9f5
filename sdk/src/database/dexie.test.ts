import 'fake-indexeddb/auto';
import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test, vi } from 'vitest';
import { freshName, openDevice } from '../../test/devices.ts';
import { createMemoryServer } from '../../test/memory-server.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

// First in this file: RxDB prints its notice once in the life of a page.
test('opening prints nothing, and later warnings are printed', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const device = await openDevice(createMemoryServer());
  await device.leads.insert({ name: 'Ada' });
  expect(warn).not.toHaveBeenCalled();
  console.warn('mine');
  expect(warn).toHaveBeenCalledWith('mine');
});

/** Takes an index from every table of a device, as if an earlier version had not had it. */
async function takeIndexes(of: string): Promise<void> {
  for (const { name = '', version = 0 } of await indexedDB.databases()) {
    if (!name.includes(of)) continue;
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(name, version + 1);
      request.onerror = reject;
      request.onupgradeneeded = () => {
        for (const table of request.result.objectStoreNames) {
          const store = request.transaction?.objectStore(table);
          const [index] = store?.indexNames ?? [];
          if (index !== undefined) store?.deleteIndex(index);
        }
      };
      request.onsuccess = () => resolve(request.result.close());
    });
  }
}

test('an index that is missing is added without a word', async () => {
  const options = { name: freshName() };
  const before = await openDevice(createMemoryServer(), options);
  await before.leads.insert({ name: 'Ada' });
  await before.close();
  await takeIndexes(options.name);
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const after = await openDevice(createMemoryServer(), options);
  expect(await after.leads.find().exec()).toHaveLength(1);
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
