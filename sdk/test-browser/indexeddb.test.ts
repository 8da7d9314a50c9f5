import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test, vi } from 'vitest';
import { createCrm } from '../src/index.ts';
import { createMemoryServer, type MemoryServer, tokenFor } from '../test/memory-server.ts';
import { pageScript } from './page-script.ts';

const opened: { destroy(): Promise<void> }[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  for (const crm of opened.splice(0)) await crm.destroy();
});

async function open(server: MemoryServer, name: string) {
  const sync = { url: '/graphql', token: () => tokenFor('ada'), fetch: server.fetch };
  const crm = await createCrm({ name, collections: ['deals', 'activities'], sync });
  opened.push(crm);
  return crm;
}

test('a browser keeps records over a restart, syncs them, and prints nothing', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const server = createMemoryServer();
  const before = await open(server, 'restart');
  const lead = await before.leads.insert({ name: 'Ada' });
  await expect.poll(() => lead.getLatest().syncState).toBe('synced');
  before.sync.pause();
  await before.leads.patch(lead.id, { name: 'Ada Lovelace' });
  await before.close();
  opened.splice(0);

  const after = await open(server, 'restart');
  await expect.poll(() => server.read('deals', lead.id)?.body['name']).toBe('Ada Lovelace');
  expect(await firstValueFrom(after.leads.find().$)).toHaveLength(1);
  expect(warn).not.toHaveBeenCalled();
});

test('a second page on the same database shows the first one’s edits, and only one of them leads', async () => {
  const server = createMemoryServer();
  const here = await open(server, 'tabs');
  // A page of its own realm and database connection; it syncs with nobody, so all it does reaches the server from here.
  const there = document.createElement('iframe');
  there.srcdoc = pageScript(`
    import { createCrm } from '/sdk/src/index.ts';
    const sync = { url: '/nowhere', token: () => ${JSON.stringify(tokenFor('ada'))}, fetch: async () => { window.asked = true; throw new TypeError(); } };
    window.crm = await createCrm({ name: 'tabs', collections: ['deals', 'activities'], sync });
    window.crm.leads.find().$.subscribe((leads) => { window.names = leads.map(({ name }) => name); });
  `);
  document.body.append(there);
  const other = there.contentWindow as unknown as {
    crm?: typeof here;
    names?: string[];
    asked?: boolean;
  };
  await expect.poll(() => other.crm, { timeout: 20_000 }).toBeDefined();

  await here.leads.insert({ name: 'from here' });
  await expect.poll(() => other.names).toEqual(['from here']);
  const lead = await other.crm?.leads.insert({ name: 'from there' });
  await expect.poll(async () => (await here.leads.find().exec()).length).toBe(2);
  await expect.poll(() => server.read('deals', lead?.id ?? '')?.body['name']).toBe('from there');
  await expect.poll(() => lead?.getLatest().syncState).toBe('synced');
  expect(other.asked).toBeUndefined();

  await other.crm?.close();
  there.remove();
});

test('when the page that leads closes, another one takes over', async () => {
  const server = createMemoryServer();
  const leader = await open(server, 'hand-over');
  await expect.poll(() => server.streams.size).toBe(1);
  const there = document.createElement('iframe');
  // Its requests go through this page's server.
  Object.assign(window, { fetchOfTest: server.fetch });
  there.srcdoc = pageScript(`
    import { createCrm } from '/sdk/src/index.ts';
    const sync = { url: '/graphql', token: () => ${JSON.stringify(tokenFor('ada'))}, fetch: (...args) => parent.fetchOfTest(...args) };
    window.crm = await createCrm({ name: 'hand-over', collections: ['deals', 'activities'], sync });
  `);
  document.body.append(there);
  const other = there.contentWindow as unknown as { crm?: typeof leader };
  await expect.poll(() => other.crm, { timeout: 20_000 }).toBeDefined();
  expect(server.streams.size).toBe(1);

  leader.sync.pause();
  await leader.leads.insert({ name: 'left behind' });
  await leader.close();
  opened.splice(0);
  await expect.poll(() => server.records.size).toBe(1);
  await expect.poll(() => server.streams.size).toBe(1);
  await other.crm?.destroy();
  there.remove();
});
