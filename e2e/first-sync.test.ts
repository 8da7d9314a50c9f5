import { ada, generate, profiles, tides } from '@rockpool/demo-data';
import { createCrm } from '@rockpool/sdk';
import type { CrmServer } from '@rockpool/server';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startServer, tokenOf } from './support/server.ts';
import { createWorld } from './support/world.ts';

// An embedded database takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: CrmServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const scene = { organisation: tides.id, seed: 1, today: Date.UTC(2026, 4, 20), timeZone: 'Europe/Stockholm' };

test('a new device gets everything', async () => {
  const world = await createWorld({ server });
  const records = [...generate(scene, profiles.XS)];
  await server.store.import({ id: world.organisation, name: 'Imported' }, records);
  const tablet = await world.addDevice();
  await tablet.crm.sync.now();
  const expected = records.filter(({ collection }) => collection === 'deals' || collection === 'activities');
  expect((await tablet.replica()).size).toBe(expected.length);
  await world.settle();
  await world.close();
});

test('an app that opens one more collection later gets its records', async () => {
  const organisation = 'one-more';
  const records = [...generate({ ...scene, seed: 2 }, profiles.XS)];
  await server.store.import({ id: organisation, name: 'Imported' }, records);
  const token = await tokenOf(ada, organisation);
  const options = {
    name: 'one-more',
    storage: getRxStorageMemory(),
    sync: { url: 'http://rockpool.test/graphql', token: () => token, fetch: server.fetch as typeof fetch },
  };

  const before = await createCrm({ ...options, collections: ['deals'] });
  await before.sync.now();
  const lead = await before.leads.insert({ name: 'Written before the update' });
  await before.close();

  const after = await createCrm({ ...options, collections: ['deals', 'products'] });
  await after.sync.now();
  expect(await after.products.count().exec()).toBe(profiles.XS.products);
  expect((await after.leads.findOne(lead.id).exec())?.syncState).toBe('synced');
  expect(await firstValueFrom(after.sync.pending$)).toBe(0);
  await after.close();
});
