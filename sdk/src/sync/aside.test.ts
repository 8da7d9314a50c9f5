import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { expect, test } from 'vitest';
import { freshName, openDevice } from '../../test/devices.ts';
import { setUpEngine } from '../../test/engines.ts';
import { createMemoryServer, type MemoryServer } from '../../test/memory-server.ts';
import { createMemoryStore } from '../../test/memory-store.ts';
import type { CrmStorage } from '../database/open.ts';

const idOf = (i: number): string => `00000000-0000-7000-8000-${i.toString(16).padStart(12, '0')}`;
const at = '2026-01-01T00:00:00.000Z';
const put = (server: MemoryServer, i: number): void => {
  const body = { id: idOf(i), kind: 'lead', name: `Lead ${i}`, createdAt: at, updatedAt: at };
  server.put({ collection: 'deals', id: idOf(i), body });
};

/** A device whose storage refuses a record, whatever else it writes. */
function setUp(refuses: (id: string) => unknown) {
  const server = createMemoryServer();
  for (let i = 0; i < 10; i++) put(server, i);
  const store = createMemoryStore();
  const { write } = store;
  const broken = { refuses };
  store.write = async (collection, ids, change) => {
    for (const id of ids) if (broken.refuses(id)) throw broken.refuses(id);
    await write(collection, ids, change);
  };
  return { ...setUpEngine(server, store), broken };
}
const bad = (id: string) => (id === idOf(3) ? new Error('It does not fit.') : undefined);

test('a record that the storage refuses for ever is set aside after a few tries, and stops nothing', async () => {
  const { engine, store, state, server } = setUp(bad);
  await engine.syncNow();
  expect(store.records.size).toBe(9);
  expect(state.value).toMatchObject({ state: 'error', error: { code: 'STORAGE_FAILED' } });
  expect(store.memory.position.checkpoint).toBeUndefined();
  for (let i = 0; i < 2; i++) await engine.syncNow();
  expect(state.value).toMatchObject({ state: 'idle', error: null });
  expect(store.memory.aside).toEqual([{ collection: 'deals', id: idOf(3), message: 'It does not fit.' }]);
  put(server, 20);
  await engine.syncNow();
  expect(store.records.size).toBe(10);
  expect(await engine.verify()).toMatchObject({ missing: 1, healed: 0 });
  expect(store.memory.aside).toHaveLength(1);
});

test('11.5: a record that one write of a comparison failed for is tried again before it is set aside', async () => {
  const { engine, store, server, broken } = setUp(() => undefined);
  await engine.syncNow();
  store.records.delete(`deals/${idOf(3)}`);
  let failures = 1;
  broken.refuses = (id) => (id === idOf(3) && failures-- > 0 ? new Error('It does not work now.') : undefined);
  await expect(engine.verify()).rejects.toMatchObject({ code: 'STORAGE_FAILED' });
  expect(store.memory.aside).toEqual([]);
  expect(await engine.verify()).toMatchObject({ missing: 1, healed: 1 });
  expect(store.records.size).toBe(server.records.size);
});

test('it is tried again by verify, and at the next start', async () => {
  for (const again of ['verify', 'start']) {
    const { engine, store, server, broken } = setUp(bad);
    for (let i = 0; i < 3; i++) await engine.syncNow();
    expect(store.memory.aside).toHaveLength(1);
    broken.refuses = () => undefined;
    if (again === 'verify') expect(await engine.verify()).toMatchObject({ missing: 1, healed: 1 });
    else await setUpEngine(server, store).engine.syncNow();
    expect(store.records.size).toBe(10);
    expect(store.memory.aside).toEqual([]);
  }
});

test('a storage that is full holds the checkpoint, and sets nothing aside', async () => {
  const full = Object.assign(new Error('wrapped'), { inner: new DOMException('full', 'QuotaExceededError') });
  const { engine, store, broken } = setUp((id) => (id === idOf(3) ? full : undefined));
  for (let i = 0; i < 5; i++) await engine.syncNow();
  expect(store.memory).toMatchObject({ aside: [], position: { timeline: [] } });
  broken.refuses = () => undefined;
  await engine.syncNow();
  expect(store.records.size).toBe(10);
});

test('a storage that refuses everything is at fault itself', async () => {
  const { engine, store, server } = setUp(() => new Error('Nothing fits.'));
  for (let i = 20; i < 150; i++) put(server, i);
  for (let i = 0; i < 5; i++) await engine.syncNow();
  expect(store.memory).toMatchObject({ aside: [], position: { timeline: [] } });
});

test('the inbox shows what could not be stored, also after a restart', async () => {
  const server = createMemoryServer();
  for (let i = 0; i < 5; i++) put(server, i);
  const memory: CrmStorage = getRxStorageMemory();
  let refuses = true;
  const storage: CrmStorage = {
    ...memory,
    async createStorageInstance(params) {
      const instance = await memory.createStorageInstance(params);
      const write = instance.bulkWrite.bind(instance);
      instance.bulkWrite = async (rows, context) => {
        const isBad = refuses && params.collectionName === 'deals' && JSON.stringify(rows).includes(idOf(3));
        if (isBad) throw new Error('It does not fit.');
        return write(rows, context);
      };
      return instance;
    },
  };
  const options = { name: freshName(), storage };
  const before = await openDevice(server, options);
  for (let i = 0; i < 4; i++) await before.sync.now();
  expect(await before.leads.count().exec()).toBe(4);
  const shown = [{ collection: 'deals', id: idOf(3), message: 'It does not fit.' }];
  expect(await firstValueFrom(before.inbox.unstored$)).toEqual(shown);
  before.sync.pause();
  await before.close();
  const after = await openDevice(server, options);
  after.sync.pause();
  expect(await firstValueFrom(after.inbox.unstored$)).toEqual(shown);
  refuses = false;
  after.sync.resume();
  await after.sync.now();
  expect(await after.leads.count().exec()).toBe(5);
  expect(await firstValueFrom(after.inbox.unstored$)).toEqual([]);
});
