import { collections, deals, defineCollection, registryOf } from '@rockpool/schema';
import { afterEach, expect, test } from 'vitest';
import { freshName } from '../test/devices.ts';
import { createMemoryServer, tokenFor } from '../test/memory-server.ts';
import { createCrm } from './create-crm.ts';

const herds = defineCollection({
  name: 'herds',
  description: 'Groups of animals.',
  version: 0,
  kinds: { herd: { view: 'herds', type: 'Herd' } },
  fields: {
    name: { type: 'string', description: 'What the farm calls it.', minLength: 1, maxLength: 80, merge: 'latest' },
    headcount: { type: 'integer', description: 'Heads.', minimum: 0, default: 0, merge: 'latest' },
    notes: { type: 'string', description: 'Free text.', maxLength: 1000, merge: 'text' },
  },
  required: ['name'],
  indexes: [['name']],
});

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const crm of opened.splice(0)) await crm.close();
});

async function openFarm(server = createMemoryServer(registryOf([herds]))) {
  const sync = { url: 'http://server.test/graphql', token: () => tokenFor('ada'), fetch: server.fetch };
  const crm = await createCrm({ name: freshName(), collections: [herds, 'deals'], sync });
  opened.push(crm);
  return crm;
}

test('a collection of the app is checked, stored and found as a built-in one', async () => {
  const farm = await openFarm();
  const herd = await farm.herds.insert({ name: 'North' });
  expect(herd.toJSON()).toMatchObject({ kind: 'herd', name: 'North', headcount: 0, ownerId: 'ada' });
  await expect(farm.herds.insert({ name: '' })).rejects.toMatchObject({
    code: 'INVALID_RECORD',
    details: { collection: 'herds', field: 'name' },
  });
  await expect(herd.patch({ headcount: -1 })).rejects.toThrow('expected a number >= 0, got -1');
  const found = await farm.herds.find({ selector: { name: { $gte: 'N' } }, sort: [{ name: 'asc' }] }).exec();
  expect(found.map(({ name }) => name)).toEqual(['North']);
  expect(await farm.herds.count({ selector: { headcount: 0 } }).exec()).toBe(1);
});

test('it syncs and merges by its rules, and its transactions are whole', async () => {
  const server = createMemoryServer(registryOf([herds]));
  const [one, other] = [await openFarm(server), await openFarm(server)];
  const { id } = await one.transaction(async (tx) => {
    await tx.leads.insert({ name: 'Sell wool' });
    return tx.herds.insert({ name: 'North', notes: 'one\ntwo\nthree\n' });
  });
  await one.sync.now();
  await other.sync.now();
  await one.herds.patch(id, { notes: 'ONE\ntwo\nthree\n' });
  await other.herds.patch(id, { notes: 'one\ntwo\nTHREE\n' });
  for (const farm of [one, other, one]) await farm.sync.now();
  for (const farm of [one, other]) expect((await farm.herds.findOne(id).exec())?.notes).toBe('ONE\ntwo\nTHREE\n');
  expect(await one.sync.verify()).toMatchObject({ missing: 0, different: 0, surplus: 0 });
});

test('13.1: every request names the versions of the open collections', async () => {
  const server = createMemoryServer(registryOf([herds]));
  const farm = await openFarm(server);
  await farm.herds.insert({ name: 'North' });
  await farm.sync.now();
  await farm.sync.verify();
  for (const { input } of server.requests) expect(input.schema).toEqual({ herds: 0, deals: 0 });
  expect(new Set(server.requests.map(({ operation }) => operation))).toEqual(new Set(['push', 'pull', 'digest']));
});

test('collections that do not go together are refused', async () => {
  const open = (own: typeof herds) => createCrm({ name: freshName(), collections: [own, 'deals'], user: 'ada' });
  await expect(open({ ...herds, name: 'deals' as 'herds' })).rejects.toMatchObject({ code: 'INVALID_OPTIONS' });
  await expect(open({ ...herds, kinds: collections.deals.kinds as never })).rejects.toThrow('"leads"');
  opened.push(await createCrm({ name: freshName(), collections: [deals, 'deals'], user: 'ada' }));
});
