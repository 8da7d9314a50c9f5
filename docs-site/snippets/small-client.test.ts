import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCrm } from '@rockpool/sdk';
import { createCrmServer, pglite } from '@rockpool/server';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import deals from '../../schema/json/deals.json' with { type: 'json' };
import { createClient } from './small-client.js';
import { tokenFor } from './token.ts';

const secret = 'a secret of the protocol page, long enough';
const url = 'http://localhost:4000/graphql';
const server = await createCrmServer({ database: pglite(), auth: { secret } });
afterAll(() => server.close());

const ada = { id: '019b76da-a800-7000-8000-000000000ada', name: 'Ada Reyes' };
const ben = { id: '019b76da-a800-7000-8000-000000000be0', name: 'Ben Okafor' };
const instant = '2026-05-04T12:00:00.000Z';

let organisations = 0;
let organisation: string;
beforeEach(() => {
  organisation = `small-${++organisations}`;
  vi.stubGlobal('fetch', server.fetch);
});
afterEach(() => void vi.unstubAllGlobals());

async function clientOf(person: typeof ada, device: string) {
  const token = await tokenFor({ ...person, organisation }, secret);
  return createClient({ url, token, device, rules: { deals: deals.properties } });
}

async function sdkOf(person: typeof ada) {
  const token = await tokenFor({ ...person, organisation }, secret);
  const storage = getRxStorageMemory();
  const sync = { url, token: () => token };
  return createCrm({ name: organisation, collections: ['deals'], storage, sync });
}

const newId = () => `019b76da-a800-7000-8000-${crypto.randomUUID().slice(-12)}`;
const lead = (fields: object) => ({
  kind: 'lead',
  name: 'Harbour Hotel',
  ownerId: ada.id,
  createdAt: instant,
  updatedAt: instant,
  ...fields,
});

/** A team with these members, from now on. */
const teamOf = (id: string, ...memberIds: string[]) =>
  server.store.import({ id: organisation, name: 'Small' }, [
    {
      collection: 'settings',
      body: { ...lead({}), id, kind: 'team', name: 'North', memberIds },
    },
  ]);

/** The network fails in this way until it is well again. */
function network(fails: (request: Request) => Promise<Response>): void {
  vi.stubGlobal('fetch', (url: string, init: RequestInit) =>
    fails(new Request(url, init)),
  );
}

test('edits of the small client and of the SDK converge, made on both sides, offline', async () => {
  const small = await clientOf(ada, 'smallclient1');
  const crm = await sdkOf(ben);
  const id = newId();
  small.edit('deals', id, lead({ notes: 'Wants berths.\n', tags: ['warm'] }));
  await small.sync();
  await crm.sync.now();

  small.edit('deals', id, {
    notes: 'Wants two berths.\n',
    tags: ['warm', 'harbour'],
  });
  await crm.leads.patch(id, {
    notes: 'Wants berths.\nCall on Monday.\n',
    tags: ['warm', 'big'],
  });
  await crm.sync.now();
  await small.sync();
  await crm.sync.now();

  const held = (await crm.leads.findOne(id).exec())?.toJSON();
  expect(held).toMatchObject({ notes: 'Wants two berths.\nCall on Monday.\n' });
  expect(held?.tags).toEqual(expect.arrayContaining(['warm', 'harbour', 'big']));
  const { notes, tags, name } = held ?? {};
  expect(small.read('deals', id)).toMatchObject({ notes, tags, name });
  await crm.close();
});

test('an edit whose answer is lost arrives once, and so does what was edited since', async () => {
  const small = await clientOf(ada, 'smallclient1');
  const id = newId();
  small.edit('deals', id, lead({ notes: 'one\n' }));
  network(async (request) => {
    const isPush = (await request.clone().text()).includes('push(');
    const answer = await server.fetch(request);
    if (isPush) throw new TypeError('fetch failed');
    return answer;
  });
  await expect(small.sync()).rejects.toThrow('fetch failed');
  small.edit('deals', id, { notes: 'one\ntwo\n' });
  vi.stubGlobal('fetch', server.fetch);
  await small.sync();

  const other = await clientOf(ada, 'smallclient2');
  await other.sync();
  expect(other.read('deals', id)).toMatchObject({ notes: 'one\ntwo\n' });
  expect(small.records.get(`deals/${id}`)).toMatchObject({ edits: {} });
});

test('what is edited while a push is under way is sent after it', async () => {
  const small = await clientOf(ada, 'smallclient1');
  const id = newId();
  small.edit('deals', id, lead({ notes: 'one\n' }));
  network(async (request) => {
    if ((await request.clone().text()).includes('push('))
      small.edit('deals', id, { notes: 'one\ntwo\n' });
    return server.fetch(request);
  });
  await small.sync();
  expect(Object.keys(small.records.get(`deals/${id}`).edits)).toEqual(['notes']);
  vi.stubGlobal('fetch', server.fetch);
  await small.sync();
  const other = await clientOf(ada, 'smallclient2');
  await other.sync();
  expect(other.read('deals', id)).toMatchObject({ notes: 'one\ntwo\n' });
});

test('a refused record waits, marked, and stops no other', async () => {
  const small = await clientOf(ada, 'smallclient1');
  const [good, bad] = [newId(), newId()];
  small.edit('deals', bad, lead({ name: 'x'.repeat(500) }));
  small.edit('deals', good, lead({}));
  await small.sync();
  expect(small.records.get(`deals/${good}`)).toMatchObject({ edits: {} });
  expect(small.records.get(`deals/${bad}`)).toMatchObject({
    refusal: { code: 'INVALID' },
  });

  small.edit('deals', bad, { name: 'Short enough' });
  await small.sync();
  expect(small.records.get(`deals/${bad}`)).toMatchObject({
    edits: {},
    refusal: undefined,
  });
});

test('a record that is shared no more is gone, but for what was edited', async () => {
  const small = await clientOf(ben, 'smallclient1');
  const crm = await sdkOf(ada);
  const shared = {
    ...lead({ private: true, sharedWith: [ben.id] }),
    kind: 'lead' as const,
  };
  const [read, edited] = await Promise.all([
    crm.leads.insert(shared),
    crm.leads.insert(shared),
  ]);
  await crm.sync.now();
  await small.sync();
  expect(small.read('deals', read.id)).toMatchObject({ name: 'Harbour Hotel' });

  small.edit('deals', edited.id, { notes: 'Mine.' });
  for (const { id } of [read, edited])
    await crm.leads.patch(id, { sharedWith: [] });
  await crm.sync.now();
  await small.sync();
  expect(small.read('deals', read.id)).toBeUndefined();
  expect(small.records.get(`deals/${read.id}`)).toMatchObject({
    body: {},
    edits: {},
  });
  expect(small.records.get(`deals/${edited.id}`)).toMatchObject({
    body: {},
    edits: { notes: { value: 'Mine.' } },
    refusal: { code: 'ACCESS_REVOKED' },
  });

  await crm.leads.patch(edited.id, { sharedWith: [ben.id] });
  await crm.sync.now();
  await small.sync();
  expect(small.read('deals', edited.id)).toMatchObject({
    name: 'Harbour Hotel',
    notes: 'Mine.',
  });
  await crm.close();
});

test('access that is taken and given again between two pulls is no loss', async () => {
  const small = await clientOf(ben, 'smallclient1');
  const owner = await clientOf(ada, 'smallclient2');
  const [team, id] = [newId(), newId()];
  await teamOf(team, ben.id);
  owner.edit('deals', id, lead({ private: true, teamIds: [team] }));
  await owner.sync();
  await small.sync();
  small.edit('deals', id, { notes: 'Mine.' });
  network(async (request) => {
    if ((await request.clone().text()).includes('push(')) await teamOf(team);
    return server.fetch(request);
  });
  await small.sync();
  expect(small.records.get(`deals/${id}`)).toMatchObject({
    body: {},
    refusal: { code: 'ACCESS_REVOKED' },
  });

  vi.stubGlobal('fetch', server.fetch);
  await teamOf(team, ben.id);
  await small.sync();
  await owner.sync();
  expect(owner.read('deals', id)).toMatchObject({
    name: 'Harbour Hotel',
    notes: 'Mine.',
  });
});

test('what a user saw as a member of a team is gone with the membership', async () => {
  const small = await clientOf(ben, 'smallclient1');
  const [team, id] = [newId(), newId()];
  await teamOf(team, ben.id);
  const owner = await clientOf(ada, 'smallclient2');
  owner.edit('deals', id, lead({ private: true, teamIds: [team] }));
  await owner.sync();
  await small.sync();
  expect(small.read('deals', id)).toMatchObject({ name: 'Harbour Hotel' });

  await teamOf(team);
  await small.sync();
  expect(small.records.get(`deals/${id}`)).toMatchObject({ body: {}, rev: 0 });
  await owner.sync();
  expect(owner.read('deals', id)).toMatchObject({ name: 'Harbour Hotel' });
});

test('a server that is restored from a backup gets back what it lost', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'small-client-'));
  const [live, backup] = [join(folder, 'live'), join(folder, 'backup')];
  const start = () => createCrmServer({ database: pglite(live), auth: { secret } });
  let current = await start();
  network((request) => current.fetch(request));
  const small = await clientOf(ada, 'smallclient1');
  const [old, added, removed] = [newId(), newId(), newId()];
  small.edit('deals', old, lead({ tags: ['warm', 'harbour'], notes: 'one\n' }));
  small.edit('deals', removed, lead({}));
  await small.sync();
  const other = await clientOf(ada, 'smallclient2');
  await other.sync();
  for (const id of [old, removed])
    other.edit('deals', id, { name: 'Harbour Hotel, west' });
  await other.sync();
  await small.sync();
  await current.close();
  await cp(live, backup, { recursive: true });

  current = await start();
  small.edit('deals', old, { tags: ['warm'], notes: 'one\ntwo\n' });
  small.edit('deals', added, lead({ name: 'New since' }));
  small.edit('deals', removed, { deleted: true });
  await small.sync();

  // Restored after the client has pulled and before it pushes: the push is refused with EPOCH_CHANGED.
  small.edit('deals', added, { name: 'New since, renamed' });
  let isRestored = false;
  const codes: string[] = [];
  network(async (request) => {
    const isPush = (await request.clone().text()).includes('push(');
    if (isPush && !isRestored) {
      isRestored = true;
      await current.close();
      await rm(live, { recursive: true });
      await cp(backup, live, { recursive: true });
      current = await start();
    }
    const answer = await current.fetch(request);
    const { errors } = (await answer.clone().json()) as {
      errors?: { extensions: { code: string } }[];
    };
    codes.push(errors?.[0]?.extensions.code ?? 'fine');
    return answer;
  });
  await small.sync();
  await small.sync();
  expect(codes).toContain('EPOCH_CHANGED');

  await other.sync();
  expect(other.read('deals', old)).toMatchObject({
    tags: ['warm'],
    notes: 'one\ntwo\n',
  });
  expect(other.read('deals', added)).toMatchObject({ name: 'New since, renamed' });
  expect(other.read('deals', removed)).toBeUndefined();
  await current.close();
  await rm(folder, { recursive: true });
});
