import { expect, test } from 'vitest';
import { createCrm } from '../src/index.ts';
import { createMemoryServer, tokenFor } from '../test/memory-server.ts';
import { rawIndexedDb } from '../test/raw-storage.ts';

const id = '00000000-0000-7000-8000-000000000001';
const at = '2026-01-01T00:00:00.000Z';

test('8.13: of a record that left, the browser keeps no word', { timeout: 60_000 }, async () => {
  const server = createMemoryServer();
  const share = (sharedWith: string[]) => {
    const body = { id, kind: 'lead', name: 'Secret plan', createdAt: at, updatedAt: at, private: true, ownerId: 'ben' };
    server.put({ collection: 'deals', id, body: { ...body, sharedWith } });
  };
  share(['ada']);
  const sync = { url: '/graphql', token: () => tokenFor('ada'), fetch: server.fetch };
  const crm = await createCrm({ name: 'access', collections: ['deals'], sync });
  await crm.sync.now();
  expect((await rawIndexedDb('access')).includes('Secret plan')).toBe(true);
  share([]);
  await crm.sync.now();
  expect(await crm.leads.findOne(id).exec()).toBeNull();
  expect((await rawIndexedDb('access')).includes('Secret plan')).toBe(false);
  await crm.destroy();
});
