import { afterEach, expect, test } from 'vitest';
import {
  type Answer,
  ada,
  ben,
  type Caller,
  callerOf,
  callerWith,
  lead,
  newId,
  newTestDevice,
  secret,
} from '../../test/support/caller.ts';
import { createTestLog } from '../../test/support/log.ts';
import { type CrmServer, createServerOn } from '../create-crm-server.ts';
import type { CrmServerOptions } from '../options.ts';
import { createMemoryStore } from '../testing/memory-store.ts';
import type { Limits } from './allowances.ts';

const organisation = 'tides';
const clock = { now: Date.now() };
let server: CrmServer;
afterEach(() => server.close());

async function start(options: Pick<CrmServerOptions, 'limits' | 'introspection' | 'log'> = {}): Promise<Caller> {
  server = await createServerOn(createMemoryStore(), async () => {}, {
    ...{ auth: { secret }, now: () => clock.now },
    ...options,
  });
  await server.store.import({ id: organisation, name: 'Northwind Tides' }, [
    { collection: 'deals', body: { id: newId(), ...lead('Reef') } },
  ]);
  return callerOf(server, { organisation });
}

const allowance = (maximum: number, perSecond = 1) => ({ maximum, perSecond });
/** Ample for all but those that are named. */
const only = (limits: Limits): Limits => {
  const ample = { user: allowance(1e6), organisation: allowance(1e6) };
  return { partners: ample, devices: ample, ...limits };
};
const page = '{ leads(first: 50) { nodes { id } } }';
const codeOf = ({ errors }: Answer<unknown>): string | undefined => errors?.[0]?.extensions.code;
const post = (caller: string, query: string): Promise<Response> =>
  server.fetch('http://rockpool.test/graphql', {
    method: 'POST',
    headers: { authorization: `Bearer ${caller}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

test('every answer says what it cost, what is left, and what comes back in a second', async () => {
  const partner = await start({
    limits: only({ partners: { user: allowance(100, 10), organisation: allowance(1e6) } }),
  });
  expect(await partner.ask(page)).toMatchObject({
    status: 200,
    extensions: { cost: { requested: 52, available: 48, maximum: 100, restoreRate: 10 } },
  });
});

test('who has spent it all is told how long to wait, and then served', async () => {
  await start({ limits: only({ partners: { user: allowance(100, 10), organisation: allowance(1e6) } }) });
  const { key } = await server.keys.create({ organisation, name: 'Import', scopes: ['*:read'] });
  expect((await post(key, page)).status).toBe(200);
  const refused = await post(key, page);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  expect(await refused.json()).toMatchObject({
    errors: [{ extensions: { code: 'THROTTLED', retry: true } }],
    extensions: { cost: { requested: 52, available: 48 } },
  });
  clock.now += 1_000;
  expect((await post(key, page)).status).toBe(200);
});

test('a script that spends all that it has does not hold up the devices of its organisation, or of its own user', async () => {
  const spent = { user: allowance(60), organisation: allowance(60) };
  const caller = await start({ limits: only({ partners: spent }) });
  expect((await caller.ask(page)).status).toBe(200);
  expect((await caller.ask(page)).status).toBe(429);
  expect((await caller.pull()).records).toHaveLength(1);
  const device = newTestDevice();
  expect(await caller.push(device, device.row(newId(), 0, lead('New')))).toMatchObject([{ outcome: 'APPLIED' }]);
});

test('an API key is no device, whatever it asks for', async () => {
  await start({ limits: only({ partners: { user: allowance(40), organisation: allowance(1e6) } }) });
  const { key } = await server.keys.create({ organisation, name: 'Mirror', scopes: ['*:read'] });
  const mirror = callerWith(server, key);
  await mirror.pull({ collections: ['deals'] });
  await mirror.pull({ collections: ['deals'] });
  await expect(mirror.pull({ collections: ['deals'] })).rejects.toThrow('THROTTLED');
});

test('many of one organisation share what it may spend; another organisation has its own', async () => {
  const one = await start({ limits: only({ partners: { user: allowance(1e6), organisation: allowance(60) } }) });
  const two = await callerOf(server, { organisation, user: ben });
  const other = await callerOf(server, { organisation: 'kelp' });
  expect((await one.ask(page)).status).toBe(200);
  expect(codeOf(await two.ask(page))).toBe('THROTTLED');
  expect((await other.ask(page)).status).toBe(200);
});

test('an operation that costs more than any may is refused, and not for now', async () => {
  const partner = await start();
  const both = 'nodes { amount { minor } } edges { node { amount { minor } } }';
  const fields = Array.from({ length: 20 }, (_, i) => `a${i}: leads(first: 100) { ${both} }`);
  const answer = await partner.ask(`{ ${fields.join(' ')} }`);
  expect([answer.status, codeOf(answer)]).toEqual([400, 'QUERY_TOO_COMPLEX']);
});

test('who is refused again and again is told to wait before anything is read; others are served', async () => {
  await start({ limits: only({ refusals: allowance(3) }) });
  const key = async (name: string) => (await server.keys.create({ organisation, name, scopes: ['*:read'] })).key;
  const [broken, other] = [await key('Broken'), await key('Other')];
  for (const query of ['{ lead', '{ leadz }', 'query ($n: Int!) { leads(first: $n) { nodes { id } } }']) {
    expect(codeOf(await (await post(broken, query)).json())).toBe('BAD_USER_INPUT');
  }
  const refused = await post(broken, page);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
  expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'THROTTLED', retry: true } }] });
  expect((await post(other, page)).status).toBe(200);
  clock.now += 1_000;
  expect((await post(broken, page)).status).toBe(200);
  // What is answered costs none of it, whatever the answer.
  for (let i = 0; i < 5; i++) expect((await post(broken, '{ lead(id: "none") { id } }')).status).toBe(200);
});

test('who shows no token waits for others without one, and nobody else does', async () => {
  const caller = await start({ limits: only({ refusals: allowance(1) }) });
  const anonymous = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{"}' };
  const ask = async () => (await server.fetch('http://rockpool.test/graphql', anonymous)).status;
  expect([await ask(), await ask()]).toEqual([200, 429]);
  expect((await caller.ask(page)).status).toBe(200);
  expect((await post('none', page)).status).toBe(401);
});

test('a user has so many streams, and one that is closed makes room', async () => {
  const caller = await start({ limits: { streams: { user: 2, organisation: 3 } } });
  const ends = [new AbortController(), new AbortController()];
  const refused = (who: Caller) => open(who, new AbortController()).then(String, ({ message }) => message);
  const open = (who: Caller, { signal }: AbortController) => who.hints(signal).then((hints) => hints.next());
  for (const end of ends) expect((await open(caller, end)).done).toBe(false);
  expect(await refused(caller)).toBe('THROTTLED');
  ends[0]?.abort();
  await expect
    .poll(() =>
      open(caller, ends[1] as AbortController).then(
        ({ done }) => done,
        () => true,
      ),
    )
    .toBe(false);
  const colleague = await callerOf(server, { organisation, user: ben });
  expect((await open(colleague, new AbortController())).done).toBe(false);
  expect(await refused(colleague)).toBe('THROTTLED');
  const elsewhere = await callerOf(server, { organisation: 'kelp' });
  expect((await open(elsewhere, new AbortController())).done).toBe(false);
});

test('names of the schema are suggested, and told, to those who may ask for it', async () => {
  const hidden = await start();
  expect(JSON.stringify((await hidden.ask('{ leadz(first: 1) { nodes { id } } }')).errors)).not.toContain('leads');
  expect(codeOf(await hidden.ask('{ __schema { types { name } } }'))).toBe('BAD_USER_INPUT');
  await server.close();
  const open = await start({ introspection: true });
  expect(JSON.stringify((await open.ask('{ leadz(first: 1) { nodes { id } } }')).errors)).toContain('leads');
  expect((await open.ask('{ __schema { types { name } } }')).status).toBe(200);
});

test('an answer has the id of its line in the log, and the line has nothing of what was asked', async () => {
  const log = createTestLog();
  const caller = await start({ log });
  await caller.ask('query Ours($id: ID!) { lead(id: $id) { name } }', { id: ada });
  await caller.ask('query Bad { nothing_of_the_sort(name: "Bob") }');
  expect(log.lines).toEqual([
    {
      ...{ level: 'info', message: 'request', type: 'query', operation: 'Ours', status: 200 },
      ...{ requestId: expect.any(String), duration: expect.any(Number), sent: expect.any(Number) },
    },
    {
      ...{ level: 'info', message: 'request', status: 200, codes: ['BAD_USER_INPUT'] },
      ...{ requestId: expect.any(String), duration: expect.any(Number), sent: expect.any(Number) },
    },
  ]);
  const answer = await post('none', '{ me { id } }');
  expect(log.lines.at(-1)).toMatchObject({ requestId: answer.headers.get('x-request-id'), codes: ['UNAUTHENTICATED'] });
});
