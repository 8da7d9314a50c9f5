import { type Collection, collectionAt, defineCollection, type FieldSchema, type Json } from '@rockpool/schema';
import { bucketOf, digestOf, PROTOCOL_VERSION, recordHash } from '@rockpool/schema/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ada,
  type Caller,
  callerOf,
  newId,
  newOrganisation,
  newTestDevice,
  secret,
} from '../../test/support/caller.ts';
import { type CrmServer, createCrmServer } from '../create-crm-server.ts';
import { pglite } from '../store/pglite.ts';

const text: FieldSchema = { type: 'string', description: 'A text.', maxLength: 40, merge: 'latest' };
const heads: FieldSchema = {
  type: 'integer',
  description: 'Heads.',
  minimum: 0,
  maximum: 9999,
  default: 0,
  merge: 'latest',
};
const mood: FieldSchema = { ...text, enum: ['calm', 'wild'], default: 'calm' };
const rename = { version: 1, renamed: { size: 'headcount' } };

const declare = (version: number, fields: Collection['fields'], history: Collection['history'], servedFrom = 0) =>
  defineCollection({
    name: 'herds',
    description: 'Groups of animals.',
    version,
    kinds: { herd: { view: 'herds', type: 'Herd' } },
    fields: { name: text, ...fields },
    required: ['name'],
    indexes: [['name']],
    history: history ?? [],
    servedFrom,
  });
const first = declare(0, { size: heads }, []);
const third = declare(2, { headcount: heads, mood }, [rename, { version: 2, added: ['mood'] }]);
const fourth = declare(3, { headcount: heads, mood }, [...(third.history ?? []), { version: 3 }], 1);

const database = pglite();
const servers: CrmServer[] = [];
const serverOf = async (herds: Collection): Promise<CrmServer> => {
  const server = await createCrmServer({ database, auth: { secret }, collections: [herds] });
  servers.push(server);
  return server;
};
let atFirst: CrmServer;
let atThird: CrmServer;
beforeAll(async () => {
  atFirst = await serverOf(first);
  atThird = await serverOf(third);
});
afterAll(() => servers[0]?.close());

const at = '2026-05-04T09:30:00.000Z';
const common = { kind: 'herd', createdAt: at, createdBy: ada, updatedAt: at, updatedBy: ada };
const herd = (more: Record<string, Json>): Record<string, Json> => ({ ...common, name: 'North', ...more });
const collections = ['herds'];
const device = newTestDevice();
const push = async (caller: Caller, version: number, ...rows: Parameters<typeof device.row>[]) => {
  const made = rows.map(([id, rev, edits]) => device.row(id, rev, edits, { collection: 'herds' }));
  return (await caller.pushAll({ device: device.id, rows: made, schema: { herds: version } })).answers;
};
const pulled = async (caller: Caller, version: number) =>
  (await caller.pull({ collections, schema: { herds: version } })).records.map(({ body }) => body);

test("13.1: a request that names no version is of the server's own", async () => {
  const caller = await callerOf(atThird, { organisation: newOrganisation() });
  await push(caller, 0, [newId(), 0, herd({ size: 12 })]);
  const { records } = await caller.pull({ collections });
  expect(records[0]?.body).toMatchObject({ headcount: 12 });
});

test('13.2: an edit goes in under the name of its version, and out under that of whoever asks', async () => {
  const caller = await callerOf(atThird, { organisation: newOrganisation() });
  const id = newId();
  await push(caller, 0, [id, 0, herd({ size: 12 })]);
  const [answer] = await push(caller, 2, [id, 1, { headcount: 13 }]);
  expect(answer).toMatchObject({ outcome: 'APPLIED', record: null });
  for (const [version, name, other] of [
    [0, 'size', 'headcount'],
    [1, 'headcount', 'size'],
    [2, 'headcount', 'size'],
  ] as const) {
    const [body] = await pulled(caller, version);
    expect(body).toMatchObject({ [name]: 13 });
    expect(body).not.toHaveProperty(other);
  }
});

test('13.2: a refusal names the field as the app knows it', async () => {
  const caller = await callerOf(atThird, { organisation: newOrganisation() });
  const [answer] = await push(caller, 0, [newId(), 0, herd({ size: -1 })]);
  expect(answer).toMatchObject({ outcome: 'REJECTED', refusal: { code: 'INVALID', field: 'size' } });
});

test('13.2: servers of several versions share a database, and the newer one finds every record as it is', async () => {
  const organisation = newOrganisation();
  const [older, newer] = [await callerOf(atFirst, { organisation }), await callerOf(atThird, { organisation })];
  const id = newId();
  await push(older, 0, [id, 0, herd({ size: 12 })]);
  const [body] = await pulled(newer, 2);
  expect(body).toMatchObject({ headcount: 12 });
  await push(newer, 2, [id, 1, { headcount: 13 }]);
  expect((await pulled(older, 0))[0]).toMatchObject({ size: 13, mood: 'calm' });
  await push(older, 0, [id, 2, { size: 14 }]);
  expect((await pulled(newer, 2))[0]).toMatchObject({ headcount: 14, mood: 'calm' });
});

test('13.3: an app that is older than what is served may read and not write', async () => {
  const caller = await callerOf(await serverOf(fourth), { organisation: newOrganisation() });
  await push(caller, 1, [newId(), 0, herd({ headcount: 12 })]);
  await expect(push(caller, 0, [newId(), 0, herd({ size: 12 })])).rejects.toThrow('UPGRADE_REQUIRED');
  expect((await pulled(caller, 0))[0]).toMatchObject({ size: 12 });
});

test('13.3: an app that is newer than the server is not served at all, and told what to do', async () => {
  const caller = await callerOf(atThird, { organisation: newOrganisation() });
  await expect(push(caller, 3, [newId(), 0, herd({ headcount: 1 })])).rejects.toThrow('UPGRADE_REQUIRED');
  await expect(pulled(caller, 3)).rejects.toThrow('UPGRADE_REQUIRED');
  const { errors, status } = await caller.ask(
    'query ($input: DigestInput!) { digest(input: $input) { digests { collection } } }',
    { input: { protocol: PROTOCOL_VERSION, collections, schema: { herds: 3 } } },
  );
  expect([status, errors?.[0]?.message]).toEqual([426, expect.stringContaining('update the server')]);
  await expect(pulled(caller, -1)).rejects.toThrow('BAD_USER_INPUT');
});

test('13.4: fields that no version knows go through every version, byte for byte', async () => {
  const caller = await callerOf(atThird, { organisation: newOrganisation() });
  const id = newId();
  const odd = { deep: [1, { ' ': 'Ünïcode 🎣' }], empty: '', float: 0.1 };
  await push(caller, 2, [id, 0, herd({ headcount: 1, mood: 'wild', odd })]);
  const [answer] = await push(caller, 0, [id, 1, { size: 2 }]);
  expect(answer?.record?.body).toMatchObject({ size: 2, mood: 'wild', odd });
  for (const version of [0, 1, 2]) {
    expect(JSON.stringify((await pulled(caller, version))[0]?.['odd'])).toBe(JSON.stringify(odd));
  }
});

test('13.5: a new field has its default at once, also to a reader of the typed API', async () => {
  const organisation = newOrganisation();
  const [older, newer] = [await callerOf(atFirst, { organisation }), await callerOf(atThird, { organisation })];
  await push(older, 0, [newId(), 0, herd({ size: 12 })]);
  const { data, errors } = await newer.ask('{ herds(first: 1) { nodes { name headcount mood rev } } }');
  expect(errors).toBeUndefined();
  expect(data).toEqual({ herds: { nodes: [{ name: 'North', headcount: 12, mood: 'calm', rev: 1 }] } });
});

test('13.2: a digest and a comparison are of the version that asks', async () => {
  const caller = await callerOf(atThird, { organisation: newOrganisation() });
  const id = newId();
  await push(caller, 2, [id, 0, herd({ headcount: 7, mood: 'wild' })]);
  const [body = {}] = await pulled(caller, 0);
  const held = { id, rev: 1, body };
  const schema = { herds: 0 };
  const { data } = await caller.ask<{ digest: { digests: unknown[] } }>(
    'query ($input: DigestInput!) { digest(input: $input) { digests { collection counts hashes } } }',
    { input: { protocol: PROTOCOL_VERSION, collections, schema } },
  );
  expect(data.digest.digests).toEqual([digestOf(first, [held])]);
  const holdings = [{ id, rev: 1, hash: recordHash(collectionAt(third, 0), held) }];
  const compared = await caller.ask(
    'query ($input: CompareInput!) { compare(input: $input) { records { id } left } }',
    { input: { protocol: PROTOCOL_VERSION, collection: 'herds', buckets: [bucketOf(id)], holdings, schema } },
  );
  expect(compared.data).toEqual({ compare: { records: [], left: [] } });
});
