import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { firstValueFrom } from 'rxjs';
import { beforeEach, expect, test, vi } from 'vitest';
import { createCrm } from '../src/index.ts';
import { findDexie } from '../src/storage/dexie/find-dexie.ts';
import { takeOver } from '../src/storage/dexie/take-over.ts';
import { indexedDbLogs } from '../src/storage/log/indexed-db-log.ts';
import type { LogStores } from '../src/storage/log/log-store.ts';
import { createMemoryServer, type MemoryServer, tokenFor } from '../test/memory-server.ts';
import { readDatabase } from '../test/raw-storage.ts';

const timeout = 60_000;
const databaseOf = (name: string): string => `${name}:demo:ada`;

beforeEach(() => {
  // RxDB's Dexie storage says what else there is to buy.
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

interface Opening {
  readonly isEarlier?: boolean;
  readonly key?: Uint8Array | undefined;
  /** Default: always. */
  readonly isOnline?: () => boolean;
}

async function open(
  server: MemoryServer,
  name: string,
  { isEarlier = false, key, isOnline = () => true }: Opening = {},
) {
  const reach: typeof fetch = async (...request) => {
    if (!isOnline()) throw new TypeError('Failed to fetch');
    return server.fetch(...request);
  };
  const sync = { url: '/graphql', token: () => tokenFor('ada'), fetch: reach };
  const storage = isEarlier && { storage: getRxStorageDexie({ chromeTransactionDurability: 'strict' }) };
  return createCrm({
    name,
    collections: ['deals', 'activities'],
    sync,
    ...storage,
    ...(key && { encryption: { key } }),
  });
}

/** A device as an earlier version left it: with what the server knows, and with all kinds of edits that it does not. */
async function leave(server: MemoryServer, name: string, others = 20) {
  const before = await open(server, name, { isEarlier: true });
  const [kept, patched, gone] = await before.leads.insertMany(['kept', 'patched', 'gone'].map((name) => ({ name })));
  await before.leads.insertMany(Array.from({ length: others }, (_, i) => ({ name: `Lead ${i}` })));
  await before.sync.now();
  before.sync.pause();
  await patched?.patch({ name: 'patched here' });
  await gone?.remove();
  const fresh = await before.leads.insert({ name: 'fresh' });
  await before.notes.insert({ body: 'Called', parentType: 'deals', parentId: fresh.id });
  const records = await recordsOf(before);
  await before.close();
  return {
    records,
    kept: kept?.id ?? '',
    patched: patched?.id ?? '',
    gone: gone?.id ?? '',
    fresh: fresh.id,
  };
}

const recordsOf = async (crm: Awaited<ReturnType<typeof open>>) =>
  (await crm.leads.find({ sort: [{ id: 'asc' }] }).exec()).map((lead) => ({ ...lead.toJSON(), sync: lead.sync }));

type Left = Awaited<ReturnType<typeof leave>>;

async function expectAll(server: MemoryServer, name: string, left: Left, key?: Uint8Array): Promise<void> {
  let isOnline = false;
  const crm = await open(server, name, { key, isOnline: () => isOnline });
  expect(await findDexie(databaseOf(name))).toEqual([]);
  expect(await recordsOf(crm)).toEqual(left.records);
  expect(await firstValueFrom(crm.sync.pending$)).toBe(4);
  isOnline = true;
  await crm.sync.now();
  expect(server.read('deals', left.kept)?.body['name']).toBe('kept');
  expect(server.read('deals', left.patched)?.body['name']).toBe('patched here');
  expect(server.read('deals', left.gone)?.deleted).toBe(true);
  expect(server.read('deals', left.fresh)?.body['name']).toBe('fresh');
  const pushes = server.requests.flatMap(({ operation, input }) => (operation === 'push' ? [input.device] : []));
  expect(new Set(pushes).size).toBe(1);
  expect(await crm.sync.verify()).toMatchObject({ missing: 0, different: 0, surplus: 0 });
  await crm.destroy();
}

test('what an earlier version kept with RxDB’s Dexie storage is taken over, with all edits that wait', {
  timeout,
}, async () => {
  const server = createMemoryServer();
  const left = await leave(server, 'earlier', 1_200);
  expect((await findDexie(databaseOf('earlier'))).length).toBeGreaterThan(3);
  await expectAll(server, 'earlier', left);
});

test('so it is when the app encrypts from now on, and nothing of it stays readable', { timeout }, async () => {
  const server = createMemoryServer();
  const left = await leave(server, 'encrypted');
  const key = crypto.getRandomValues(new Uint8Array(32));
  const crm = await open(server, 'encrypted', { key, isOnline: () => false });
  expect(await findDexie(databaseOf('encrypted'))).toEqual([]);
  const names = (await indexedDB.databases()).flatMap(({ name }) => (name?.startsWith('rockpool/') ? [name] : []));
  const texts = await Promise.all(names.map(readDatabase));
  expect(texts.join()).not.toMatch(/patched here|encrypted:demo/);
  await crm.close();
  await expectAll(server, 'encrypted', left, key);
});

test('so it is when the page is closed anywhere in the middle of it', { timeout }, async () => {
  for (let writes = 0; writes < 4; writes++) {
    const [server, name] = [createMemoryServer(), `cut-short-${writes}`];
    const left = await leave(server, name);
    const dies = takeOver(await findDexie(databaseOf(name)), dyingAfter(writes), databaseOf(name));
    await expect(dies).rejects.toThrow('died');
    await expectAll(server, name, left);
  }
});

test('so it is when the old databases cannot be deleted at once', { timeout }, async () => {
  const server = createMemoryServer();
  const left = await leave(server, 'held');
  const [{ name = '' } = {}] = await findDexie(databaseOf('held'));
  const held = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  await expect(open(server, 'held')).rejects.toMatchObject({ code: 'UPDATE_BLOCKED' });
  held.close();
  await expectAll(server, 'held', left);
});

function dyingAfter(writes: number): LogStores {
  const logs = indexedDbLogs();
  let left = writes;
  return {
    ...logs,
    async open(database, log) {
      const store = await logs.open(database, log);
      return {
        ...store,
        async compact(...args) {
          if (left-- === 0) throw new Error('died');
          return store.compact(...args);
        },
      };
    },
  };
}
