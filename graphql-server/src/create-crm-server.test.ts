import { PROTOCOL_VERSION } from '@rockpool/schema/protocol';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { account, ada, ben, callerOf, lead, newId, secret } from '../test/support/caller.ts';
import { createTestLog } from '../test/support/log.ts';
import { type CrmServer, createCrmServer } from './create-crm-server.ts';
import { pglite } from './store/pglite.ts';

const database = pglite();
const log = createTestLog();
let server: CrmServer;
let dev: CrmServer;
const origin = 'https://crm.example.com';

beforeAll(async () => {
  const options = { database, auth: { secret }, log };
  server = await createCrmServer({ ...options, allowedOrigins: [origin] });
  dev = await createCrmServer({ ...options, dev: true });
}, 60_000);
afterAll(() => server.close());

const post = (init: RequestInit, to = server): Promise<Response> =>
  to.fetch('http://localhost:4000/graphql', { method: 'POST', ...init });
const json = { 'content-type': 'application/json' };
const me = JSON.stringify({ query: '{ me { id } }' });

async function codeOf(response: Response): Promise<string> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return errors[0]?.extensions.code ?? '';
}

test('/live answers without a token', async () => {
  expect((await server.fetch('http://localhost:4000/live')).status).toBe(200);
});

test('14.2: without a token, and with one that is not valid, everything is UNAUTHENTICATED', async () => {
  for (const authorization of [undefined, 'Bearer nonsense', 'Basic YTpi', 'Bearer']) {
    for (const query of [
      '{ me { id } }',
      '{ leads(first: 1) { nodes { id } } }',
      'mutation { push(input: { protocol: 2, device: "a", rows: [] }) { answers { rev } } }',
    ]) {
      const response = await post({
        headers: { ...json, ...(authorization && { authorization }) },
        body: JSON.stringify({ query }),
      });
      expect([response.status, await codeOf(response)]).toEqual([401, 'UNAUTHENTICATED']);
    }
  }
});

test('14.4: another version of the protocol is asked to upgrade', async () => {
  const caller = await callerOf(server, { organisation: 'versions' });
  const { errors, status } = await caller.ask(
    '{ pull(input: { protocol: 0, collections: ["deals"], limit: 1 }) { hasMore } }',
  );
  expect([status, errors?.[0]?.extensions.code]).toEqual([426, 'UPGRADE_REQUIRED']);
});

test.each<[string, RequestInit]>([
  ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={me{id}}' }],
  ['a multipart form', { body: new FormData() }],
  ['plain text', { headers: { 'content-type': 'text/plain' }, body: me }],
  ['GraphQL as text', { headers: { 'content-type': 'application/graphql' }, body: '{ me { id } }' }],
])('%s is not taken: a foreign page could send it', async (_name, init) => {
  expect((await post(init)).status).toBe(415);
});

test('a read by GET is not taken, a stream neither', async () => {
  for (const query of ['{me{id}}', 'subscription{hints{seq}}', 'mutation{push(input:{})}']) {
    const address = `http://localhost:4000/graphql?query=${encodeURIComponent(query)}`;
    const response = await server.fetch(address, { headers: { accept: 'text/event-stream' } });
    expect(response.status).toBe(405);
  }
});

test('only an origin that was named hears that it may call', async () => {
  const headersFor = async (from: string, to: CrmServer): Promise<string[]> => {
    const { headers } = await to.fetch('http://localhost:4000/graphql', {
      method: 'OPTIONS',
      headers: { origin: from, 'access-control-request-method': 'POST' },
    });
    return [...headers]
      .filter(([name]) => name.startsWith('access-control-'))
      .map(([name, value]) => `${name}: ${value}`);
  };
  expect(await headersFor(origin, server)).toContain(`access-control-allow-origin: ${origin}`);
  expect((await headersFor(origin, server)).join()).not.toContain('credentials');
  for (const from of ['https://evil.test', 'null', `${origin}.evil.test`])
    expect(await headersFor(from, server)).toEqual([]);
  expect(await headersFor(origin, dev)).toEqual([]);
});

test('several operations in one request, large bodies and long documents are refused', async () => {
  expect(await codeOf(await post({ headers: json, body: `[${me},${me}]` }))).toBe('BAD_USER_INPUT');
  const large = await post({
    headers: json,
    body: JSON.stringify({ query: '{ me { id } }', variables: { pad: 'x'.repeat(5e6) } }),
  });
  expect([large.status, await codeOf(large)]).toEqual([413, 'BAD_USER_INPUT']);
  const aliases = Array.from({ length: 500 }, (_, i) => `a${i}: me { id }`).join(' ');
  expect(await codeOf(await post({ headers: json, body: JSON.stringify({ query: `{ ${aliases} }` }) }))).toBe(
    'QUERY_TOO_COMPLEX',
  );
});

test('a push of too many rows, or of a device without a name, is refused as a whole', async () => {
  const caller = await callerOf(server, { organisation: 'limits' });
  const query = 'mutation ($input: PushInput!) { push(input: $input) { answers { rev } } }';
  const rows = Array.from({ length: 1_001 }, () => ({ collection: 'deals', id: newId(), rev: 0, edits: {} }));
  for (const input of [
    { protocol: PROTOCOL_VERSION, device: 'device000000', rows },
    { protocol: PROTOCOL_VERSION, device: "' OR 1=1 --", rows: [] },
  ]) {
    expect((await caller.ask(query, { input })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('a wrong variable gets a code, not only a message', async () => {
  const caller = await callerOf(server, { organisation: 'limits' });
  const { errors } = await caller.ask('query ($first: Int!) { leads(first: $first) { nodes { id } } }', {
    first: 'many',
  });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('introspection is for development', async () => {
  const body = JSON.stringify({ query: '{ __schema { types { name } } }' });
  expect(await codeOf(await post({ headers: json, body }))).toBe('BAD_USER_INPUT');
  expect(await (await post({ headers: json, body }, dev)).json()).toHaveProperty('data.__schema');
});

test('an unexpected failure reaches the log with its id, and the caller only with that', async () => {
  const broken = pglite();
  const fragile = await createCrmServer({ database: broken, auth: { secret }, log });
  await broken.across.query('ALTER TABLE records RENAME TO elsewhere');
  const caller = await callerOf(fragile, { organisation: 'broken' });
  const { errors, status } = await caller.ask('{ leads(first: 1) { nodes { id } } }');
  await fragile.close();
  const { id = '', code } = (errors?.[0]?.extensions ?? {}) as { id?: string; code?: string };
  expect([status, code]).toEqual([500, 'INTERNAL']);
  expect(JSON.stringify(errors)).not.toMatch(/records|SELECT|relation/);
  expect(log.lines.find(({ error }) => error?.id === id)).toMatchObject({
    ...{ level: 'error', message: 'Something failed.' },
    error: { code: '42P01', stack: expect.arrayContaining([expect.stringContaining('pglite')]) },
  });
  expect(log.lines.find(({ errorIds }) => errorIds?.includes(id))).toMatchObject({ status: 500, codes: ['INTERNAL'] });
  expect(JSON.stringify(log.lines)).not.toMatch(/SELECT|relation/);
}, 60_000);

describe('the sign-in page', () => {
  const open = (path: string, to = dev): Promise<Response> =>
    to.fetch(`http://localhost:4000${path}`, { redirect: 'manual' });
  const evil = '<script>alert(1)</script>';

  test('says how to fill an empty database', async () => {
    expect(await (await open('/sign-in')).text()).toContain('npm run seed');
  });

  test('shows who there is, grouped by organisation, and nothing that a name could smuggle in', async () => {
    const user = (id: string, name: string) => ({ collection: 'settings', body: { id, ...account(name, 'rep') } });
    await dev.store.import({ id: 'tides', name: 'Northwind Tides' }, [user(ada, 'Ada Reyes'), user(newId(), evil)]);
    await dev.store.import({ id: 'kelp', name: 'Kelp & Co' }, [user(ben, 'Kai Moreau')]);
    const response = await open('/sign-in?to=/leads');
    const html = await response.text();
    expect(html.match(/<h2[^>]*>[^<]*/g)?.map((tag) => tag.replace(/.*>/, ''))).toEqual([
      'Kelp &amp; Co',
      'Northwind Tides',
    ]);
    expect(html).toContain('Ada Reyes');
    expect(html).not.toContain('<script');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('sends whoever was chosen back with a token that works', async () => {
    const html = await (await open('/sign-in?to=http://localhost:4173/')).text();
    const item = html.split('<li>').find((text) => text.includes('Kai Moreau')) ?? '';
    const link = /href="([^"]*)"/.exec(item)?.[1]?.replaceAll('&amp;', '&');
    const response = await open(`/sign-in${link}`);
    const [address, token] = (response.headers.get('location') ?? '').split('#token=');
    expect([response.status, address]).toEqual([303, 'http://localhost:4173/']);
    const answer = await post({ headers: { ...json, authorization: `Bearer ${token}` }, body: me });
    expect(await answer.json()).toMatchObject({ data: { me: { id: ben } } });
  });

  test('sends a token nowhere else', async () => {
    for (const to of ['https://evil.test/', '//evil.test', 'javascript:alert(1)']) {
      const query = new URLSearchParams({ to, organisation: 'tides', user: ada });
      expect((await open(`/sign-in?${query}`)).status).toBe(400);
    }
    expect((await open(`/sign-in?organisation=kelp&user=${ada}`)).status).toBe(404);
    expect((await dev.fetch('http://rebound.evil.test:4000/sign-in')).status).toBe(403);
  });

  test('is for development', async () => {
    expect((await open('/sign-in', server)).status).toBe(404);
    expect((await open('/sign-in')).status).toBe(200);
  });
});

test('GraphiQL is served in development, without a request to anywhere else', async () => {
  const headers = { accept: 'text/html' };
  const page = await (await dev.fetch('http://localhost:4000/graphql', { headers })).text();
  expect(page).toContain('YogaGraphiQL');
  expect(page).not.toMatch(/<(script|link)[^>]+(src|href)="https?:/);
  expect((await server.fetch('http://localhost:4000/graphql', { headers })).status).toBe(405);
});

test('data that looks like SQL stays data', async () => {
  const caller = await callerOf(server, { organisation: 'bobby' });
  const name = `Robert'); DROP TABLE records; --`;
  await server.store.import({ id: 'bobby', name }, [{ collection: 'deals', body: { id: newId(), ...lead(name) } }]);
  const { data } = await caller.ask<{ leads: { nodes: { name: string }[] } }>('{ leads(first: 1) { nodes { name } } }');
  expect(data.leads.nodes).toEqual([{ name }]);
});
