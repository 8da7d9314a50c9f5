import { ada, ben } from '@rockpool/demo-data';
import { deals } from '@rockpool/schema';
import { rxSchema } from '@rockpool/schema/derive';
import { type CrmServer, createCrmServer, pglite } from '@rockpool/server';
import { silentLog } from '@rockpool/server/testing';
import { createRxDatabase, type RxCollection, type RxJsonSchema } from 'rxdb';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { secret, tokenOf } from './support/server.ts';
import { followHints, type Refusal, replicateDeals } from './support/stock-client.ts';
import { createWorld, type Device, type World } from './support/world.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: CrmServer;
let world: World;
let phone: Device;

beforeAll(async () => {
  server = await createCrmServer({
    ...{ database: pglite(), auth: { secret }, log: silentLog, compatibility: { rxdb: true } },
  });
});
afterAll(() => server.close());
beforeEach(async () => {
  world = await createWorld({ server });
  [phone] = world.devices as [Device];
});
afterEach(() => world.close());

type Deal = { id: string; name: string; notes?: string; tags: string[]; _deleted?: boolean } & Record<string, unknown>;

/** The schema of a client that knows nothing of Rockpool: that of the collection, without the device's own state. */
function schemaOfDeals(): RxJsonSchema<Deal> {
  const { sync: _, ...properties } = rxSchema(deals).properties;
  return {
    ...{ version: 0, primaryKey: 'id', type: 'object' },
    properties: { ...properties, rev: { type: 'integer' } } as RxJsonSchema<Deal>['properties'],
    required: ['id', 'name'],
  };
}

/** A program with RxDB's own replication, as its manual shows it. */
async function stockClient(organisation: string, person = ben) {
  const database = await createRxDatabase({
    name: `stock-${crypto.randomUUID()}`,
    ...{ storage: getRxStorageMemory(), multiInstance: false },
  });
  const { deals: collection } = await database.addCollections<{ deals: RxCollection<Deal> }>({
    deals: { schema: schemaOfDeals() },
  });
  const token = await tokenOf(person, organisation);
  const refusals: Pick<Refusal, 'id' | 'code' | 'field'>[] = [];
  const connection = {
    ...{ url: 'http://rockpool.test/graphql', token },
    fetch: ((request: Request) => server.fetch(request)) as typeof fetch,
  };
  const replication = replicateDeals(collection, connection, ({ id, code, field }) =>
    refusals.push({ id, code, field }),
  );
  const errors: unknown[] = [];
  replication.error$.subscribe((error) => errors.push(error));
  await replication.awaitInitialReplication();
  return {
    ...{ collection, refusals, errors },
    /** What a hint over server-sent events would bring about. */
    async sync() {
      await replication.awaitInSync();
      replication.reSync();
      await replication.awaitInSync();
    },
    /** Pulls by itself whenever the server says that something changed, until the signal comes. */
    follow: (signal: AbortSignal) => followHints(replication, connection, signal),
    find: async (id: string) => (await collection.findOne(id).exec())?.toJSON() as Deal | undefined,
    close: () => database.close(),
  };
}

const newDeal = (name: string): Deal => ({
  ...{ id: crypto.randomUUID(), kind: 'lead', name, tags: [] },
  ownerId: ben.id,
});

test('a stock client of RxDB gets what devices wrote, and devices get what it wrote', async () => {
  const written = await Promise.all(
    ['One', 'Two', 'Three', 'Four', 'Five'].map((name) => phone.crm.leads.insert({ name })),
  );
  await world.settle();
  const client = await stockClient(world.organisation);
  expect((await client.collection.find().exec()).map(({ name }) => name).sort()).toEqual([
    'Five',
    'Four',
    'One',
    'Three',
    'Two',
  ]);

  const own = newDeal('From the client');
  await client.collection.insert(own);
  await client.collection.findOne(written[0]?.id).incrementalPatch({ notes: 'Seen by a stock client' });
  await client.collection.findOne(written[1]?.id).remove();
  await client.sync();
  await world.settle();
  expect((await phone.crm.leads.findOne(own.id).exec())?.name).toBe('From the client');
  expect((await phone.crm.leads.findOne(written[0]?.id ?? '').exec())?.toJSON()).toMatchObject({
    ...{ notes: 'Seen by a stock client', createdBy: ada.id, updatedBy: ben.id },
  });
  expect(await phone.crm.leads.findOne(written[1]?.id ?? '').exec()).toBeNull();

  await phone.crm.leads.patch(own.id, { name: 'Renamed by a device' });
  await phone.crm.leads.remove(written[2]?.id ?? '');
  await world.settle();
  await client.sync();
  expect(await client.find(own.id)).toMatchObject({
    name: 'Renamed by a device',
    createdBy: ben.id,
    updatedBy: ada.id,
  });
  expect(await client.find(written[2]?.id ?? '')).toBeUndefined();
  expect({ errors: client.errors, refusals: client.refusals }).toEqual({ errors: [], refusals: [] });
  await client.close();
});

test('what both changed merges by the rules of the fields, and the client takes the outcome', async () => {
  const { id } = await phone.crm.leads.insert({ name: 'Harbour Coffee', notes: 'one\ntwo\nthree', tags: ['a'] });
  await world.settle();
  const client = await stockClient(world.organisation);
  await phone.crm.leads.patch(id, { notes: 'ONE\ntwo\nthree', tags: ['a', 'phone'], score: 10 });
  await world.settle();
  await client.collection.findOne(id).incrementalPatch({ notes: 'one\ntwo\nTHREE', tags: ['a', 'client'] });
  await client.sync();
  await world.settle();
  const merged = { notes: 'ONE\ntwo\nTHREE', score: 10 };
  const [here, there] = [await client.find(id), await phone.crm.leads.findOne(id).exec()];
  expect(here).toMatchObject(merged);
  expect(there?.toJSON()).toMatchObject(merged);
  expect([here?.tags, there?.tags].map((tags) => [...(tags ?? [])].sort())).toEqual([
    ['a', 'client', 'phone'],
    ['a', 'client', 'phone'],
  ]);
  await client.close();
});

test('two edits without a pull in between both stand, whoever else wrote meanwhile', async () => {
  const { id } = await phone.crm.leads.insert({ name: 'Harbour Coffee', notes: 'one' });
  await world.settle();
  const client = await stockClient(world.organisation);
  for (const notes of ['one two', 'one two three']) {
    await client.collection.findOne(id).incrementalPatch({ notes });
    await client.sync();
  }
  await phone.crm.leads.patch(id, { source: 'Fair' });
  await world.settle();
  await client.sync();
  expect(await client.find(id)).toMatchObject({ notes: 'one two three', source: 'Fair' });
  expect((await phone.crm.leads.findOne(id).exec())?.notes).toBe('one two three');
  await client.close();
});

test('what the server refuses is undone on the client, which is told why', async () => {
  const { id } = await phone.crm.leads.insert({ name: 'Harbour Coffee' });
  await world.settle();
  const client = await stockClient(world.organisation);
  await client.collection.findOne(id).incrementalPatch({ name: '' });
  const wrong = { ...newDeal('Wrong'), probability: 900 };
  await client.collection.insert(wrong);
  await client.sync();
  expect((await client.find(id))?.name).toBe('Harbour Coffee');
  expect(await client.find(wrong.id)).toBeUndefined();
  expect(client.refusals).toEqual([
    { id, code: 'INVALID', field: 'name' },
    { id: wrong.id, code: 'INVALID', field: 'probability' },
  ]);
  await client.close();
});

test('what its user may not see does not come, and what leaves their sight is removed', async () => {
  const secretOne = await phone.crm.leads.insert({ name: 'Private', private: true, ownerId: ada.id });
  const shared = await phone.crm.leads.insert({ name: 'Shared', private: true, ownerId: ada.id, sharedWith: [ben.id] });
  await world.settle();
  const client = await stockClient(world.organisation);
  expect(await client.find(secretOne.id)).toBeUndefined();
  expect((await client.find(shared.id))?.name).toBe('Shared');
  await phone.crm.leads.patch(shared.id, { sharedWith: [] });
  await world.settle();
  await client.sync();
  expect(await client.find(shared.id)).toBeUndefined();
  await client.close();
});

test('hints over server-sent events make it pull by itself', async () => {
  const client = await stockClient(world.organisation);
  const end = new AbortController();
  const following = client.follow(end.signal).catch(() => {});
  const { id } = await phone.crm.leads.insert({ name: 'Live' });
  await phone.crm.sync.now();
  await expect.poll(() => client.find(id), { timeout: 20_000 }).toMatchObject({ name: 'Live' });
  end.abort();
  await following;
  await client.close();
});
