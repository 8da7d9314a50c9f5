import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test, vi } from 'vitest';
import { createCrm } from '../src/index.ts';
import { type LogStores, localStorageLogs, logStorage, opfsLogs } from '../src/storage/index.ts';
import { createMemoryServer, type MemoryServer, tokenFor } from '../test/memory-server.ts';
import { pageScript } from './page-script.ts';

const opened: { destroy(): Promise<void> }[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const crm of opened.splice(0)) await crm.destroy();
});

async function open(name: string, server: MemoryServer, logs?: LogStores) {
  const sync = { url: '/graphql', token: () => tokenFor('ada'), fetch: server.fetch };
  const storage = logs && { storage: logStorage(logs) };
  const crm = await createCrm({ name, collections: ['deals'], sync, ...storage });
  opened.push(crm);
  return crm;
}

test.each([
  ['OPFS', opfsLogs],
  ['localStorage', () => localStorageLogs()],
])('a crm in %s keeps records and edits over a restart, and leaves nothing behind', async (name, make) => {
  const server = createMemoryServer();
  const before = await open(name, server, make());
  const lead = await before.leads.insert({ name: 'Ada' });
  await before.sync.now();
  before.sync.pause();
  await before.leads.patch(lead.id, { name: 'Ada Lovelace' });
  await before.close();
  opened.splice(0);
  const after = await open(name, server, make());
  expect((await after.leads.findOne(lead.id).exec())?.name).toBe('Ada Lovelace');
  await after.sync.now();
  expect(server.read('deals', lead.id)?.body['name']).toBe('Ada Lovelace');
  await after.destroy();
  opened.splice(0);
  expect(await make().list(`${name}:demo:ada`)).toEqual([]);
});

test('two pages share a crm in OPFS', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const here = await open('both', createMemoryServer(), opfsLogs());
  const there = document.createElement('iframe');
  there.srcdoc = pageScript(`
    import { createCrm } from '/sdk/src/index.ts';
    import { logStorage, opfsLogs } from '/sdk/src/storage/index.ts';
    const sync = { url: '/nowhere', token: () => ${JSON.stringify(tokenFor('ada'))}, fetch: async () => { throw new TypeError(); } };
    window.crm = await createCrm({ name: 'both', collections: ['deals'], sync, storage: logStorage(opfsLogs()) });
    window.crm.leads.find({ sort: [{ name: 'asc' }] }).$.subscribe((leads) => { window.names = leads.map(({ name }) => name); });
  `);
  document.body.append(there);
  const other = there.contentWindow as unknown as { crm?: typeof here; names?: string[] };
  await expect.poll(() => other.crm, { timeout: 20_000 }).toBeDefined();
  await Promise.all([here.leads.insert({ name: 'Ada' }), other.crm?.leads.insert({ name: 'Ben' })]);
  await expect.poll(() => other.names).toEqual(['Ada', 'Ben']);
  await expect
    .poll(async () => (await here.leads.find({ sort: [{ name: 'asc' }] }).exec()).map(({ name }) => name))
    .toEqual(['Ada', 'Ben']);
  await other.crm?.close();
  there.remove();
});

test('a page that finds localStorage in use by another one is told so', { timeout: 30_000 }, async () => {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  void navigator.locks.request('rockpool/elsewhere%3ademo%3aada/', () => held);
  const logs = localStorageLogs();
  await expect(open('elsewhere', createMemoryServer(), logs)).rejects.toMatchObject({ code: 'ALREADY_OPEN' });
  letGo();
  await open('elsewhere', createMemoryServer(), logs);
});

test('a chunk that IndexedDB has lost is reported, and the next sync brings what it said', async () => {
  const server = createMemoryServer();
  const before = await open('lost', server);
  for (const name of ['Ada', 'Ben', 'Cem']) await before.leads.insert({ name });
  await before.sync.now();
  await before.close();
  opened.splice(0);

  await loseChunk('rockpool/lost:demo:ada', 'deals-');
  const after = await open('lost', server);
  await expect.poll(async () => (await firstValueFrom(after.damage$)).map(({ healed }) => healed)).toEqual([true]);
  const leads = await after.leads.find({ sort: [{ name: 'asc' }] }).exec();
  expect(leads.map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Cem']);
});

/** Deletes the first chunk of a log, as a failing disk may. */
async function loseChunk(database: string, log: string): Promise<void> {
  const db = await finished(indexedDB.open(database));
  const chunks = db.transaction('chunks', 'readwrite').objectStore('chunks');
  const keys = (await finished(chunks.getAllKeys())) as [string, number][];
  await finished(chunks.delete(keys.find(([name]) => name.startsWith(log)) ?? []));
  db.close();
}

const finished = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
