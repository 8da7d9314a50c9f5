import { type Attributes, type Span, trace } from '@opentelemetry/api';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ada, callerOf, lead, newId, newOrganisation, newTestDevice, secret } from '../../test/support/caller.ts';
import { type CrmServer, createCrmServer, type Database, pglite } from '../index.ts';
import { silentLog } from '../testing/silent-log.ts';

const token = 'a token that only the tests know';
/** The spans that have ended. */
const spans: { readonly name: string; readonly attributes: Attributes }[] = [];
const database = pglite();
let isListening = true;
let server: CrmServer;

const open = (): Promise<CrmServer> => {
  const fragile: Database = { ...database, isListening: () => isListening, close: async () => {} };
  return createCrmServer({ database: fragile, auth: { secret }, log: silentLog, metrics: { token } });
};
beforeAll(async () => {
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan, startActiveSpan }) });
  server = await open();
}, 60_000);
afterAll(async () => {
  await server.close();
  await database.close();
});

/** As much of a tracer as the server uses. */
function startSpan(name: string): Span {
  const attributes: Attributes = {};
  const span: Partial<Span> = {
    setAttribute(key, value) {
      Object.assign(attributes, { [key]: value });
      return span as Span;
    },
    setStatus: ({ message }) => (span as Span).setAttribute('status', message ?? ''),
    end: () => void spans.push({ name, attributes }),
  };
  return span as Span;
}
const startActiveSpan = (name: string, ...rest: unknown[]): unknown =>
  (rest.at(-1) as (span: Span) => unknown)(startSpan(name));

const get = (path: string, to = server, headers: Record<string, string> = {}): Promise<Response> =>
  to.fetch(`http://localhost:4000${path}`, { headers });
const ready = async (to = server): Promise<[number, unknown]> => {
  const response = await get('/ready', to);
  return [response.status, await response.json()];
};
const metrics = async (): Promise<string> =>
  (await get('/metrics', server, { authorization: `Bearer ${token}` })).text();

test('/ready says whether requests can be served, and what is in the way', async () => {
  expect(await ready()).toEqual([200, { ready: true }]);
  isListening = false;
  expect(await ready()).toEqual([503, { ready: false, obstacles: ['not listening'] }]);
  isListening = true;
  const forget = (name: string) =>
    database.across.query('UPDATE migrations SET name = $1 WHERE name = $2', [`${name}?`, name]);
  await forget('010-row-security');
  expect(await ready()).toEqual([503, { ready: false, obstacles: ['migrations missing'] }]);
  await database.across.query(`UPDATE migrations SET name = '010-row-security' WHERE name LIKE '%?'`);
  await database.across.query('ALTER TABLE migrations RENAME TO elsewhere');
  expect(await ready()).toEqual([503, { ready: false, obstacles: ['database unreachable'] }]);
  await database.across.query('ALTER TABLE elsewhere RENAME TO migrations');
  expect(await ready()).toEqual([200, { ready: true }]);
});

test('/metrics is for whoever has the token, and for nobody where there is none', async () => {
  for (const headers of [{}, { authorization: 'Bearer wrong' }, { authorization: token }]) {
    expect((await get('/metrics', server, headers as Record<string, string>)).status).toBe(401);
  }
  const plain = await createCrmServer({
    database: { ...database, close: async () => {} },
    auth: { secret },
    log: silentLog,
  });
  expect((await get('/metrics', plain, { authorization: `Bearer ${token}` })).status).toBe(404);
  await plain.close();
  const short = createCrmServer({
    database: { ...database, close: async () => {} },
    auth: { secret },
    metrics: { token: 'x' },
  });
  await expect(short).rejects.toThrow('at least 16');
});

test('what devices pull and push is counted and timed, and no label names anybody', async () => {
  const organisation = newOrganisation();
  const caller = await callerOf(server, { organisation });
  const device = newTestDevice();
  await caller.push(device, device.row(newId(), 0, lead('Kelp')), device.row(newId(), 0, lead('')));
  await caller.pull();
  await caller.ask('query Mine { a: leads(first: 1) { nodes { id } } }');
  await caller.ask('{ me { id } leads(first: 1) { nodes { id } } }');
  const hints = await caller.hints();
  await hints.next();
  const text = await metrics();
  for (const line of [
    'rockpool_pushed_rows_total{outcome="APPLIED"} 1',
    'rockpool_pushed_rows_total{outcome="REJECTED"} 1',
    'rockpool_pulled_records_total 1',
    'rockpool_requests_total{operation="leads",status="200"} 1',
    'rockpool_requests_total{operation="several",status="200"} 1',
    'rockpool_request_seconds_count{operation="pull"} 1',
    'rockpool_streams 1',
    'nodejs_eventloop_lag_seconds',
  ]) {
    expect(text).toContain(line);
  }
  for (const name of [organisation, ada, 'Kelp', 'Mine', device.id]) expect(text).not.toContain(name);
  await hints.return(undefined);
});

test('where OpenTelemetry is installed, requests, pulls, pushes and transactions are spans, and none names anybody', async () => {
  const organisation = newOrganisation();
  spans.length = 0;
  const caller = await callerOf(server, { organisation });
  const device = newTestDevice();
  await caller.push(device, device.row(newId(), 0, lead('Kelp')));
  await caller.pull();
  expect(spans).toContainEqual({ name: 'rockpool.push', attributes: { 'rockpool.rows': 1 } });
  expect(spans).toContainEqual({ name: 'rockpool.pull', attributes: { 'rockpool.records': 1 } });
  await caller.pull({ checkpoint: 'nonsense' }).catch(() => {});
  expect(spans).toContainEqual({ name: 'rockpool.pull', attributes: { status: 'GraphQLError' } });
  const names = new Set(spans.map(({ name }) => name));
  expect([...names].toSorted()).toEqual([
    'rockpool.pull',
    'rockpool.push',
    'rockpool.request',
    'rockpool.sql.snapshot',
    'rockpool.sql.transaction',
  ]);
  for (const name of [organisation, ada, 'Kelp', device.id]) expect(JSON.stringify(spans)).not.toContain(name);
});

test('a server that takes its leave says so first, then ends its streams, and waits for what is running', async () => {
  const leaving = await open();
  const caller = await callerOf(leaving, { organisation: newOrganisation() });
  const device = newTestDevice();
  const hints = await caller.hints();
  expect((await hints.next()).value).toEqual({ seq: 0 });

  const connection = async () => (await get('/live', leaving)).headers.get('connection');
  expect(await connection()).toBe(null);
  let isAccepting = true;
  const drained = leaving.drain({
    notice: 50,
    stopAccepting: () => {
      isAccepting = false;
    },
  });
  expect(await ready(leaving)).toEqual([503, { ready: false, obstacles: ['stopping'] }]);
  expect([isAccepting, await connection()]).toEqual([true, 'close']);
  expect(await caller.push(device, device.row(newId(), 0, lead('Late')))).toMatchObject([{ outcome: 'APPLIED' }]);
  expect((await hints.next()).value).toEqual({ seq: 1 });
  expect((await hints.next()).done).toBe(true);
  expect(isAccepting).toBe(false);
  expect(await drained).toBe(true);
  const { errors, status } = await caller.ask('subscription { hints { seq } }');
  expect([status, errors?.[0]?.extensions]).toEqual([503, expect.objectContaining({ code: 'THROTTLED', retry: true })]);
  await leaving.close();
});

test('what does not end in time is not waited for', async () => {
  const slow = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const stuck = await createCrmServer({
    database: {
      ...database,
      close: async () => {},
      of: (organisation) => ({
        ...database.of(organisation),
        snapshot: async (work) => {
          begun.resolve();
          await slow.promise;
          return database.of(organisation).snapshot(work);
        },
      }),
    },
    auth: { secret },
    log: silentLog,
  });
  const pulled = callerOf(stuck, { organisation: newOrganisation() }).then((caller) => caller.pull());
  await begun.promise;
  expect(await stuck.drain({ within: 20 })).toBe(false);
  slow.resolve();
  expect((await pulled).records).toEqual([]);
  expect(await stuck.drain({ within: 20 })).toBe(true);
  await stuck.close();
});
