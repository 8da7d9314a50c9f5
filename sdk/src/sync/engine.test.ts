import { expect, test } from 'vitest';
import { setUpEngine as setUp } from '../../test/engines.ts';
import type { Fault } from '../../test/memory-server.ts';
import { STREAM_SILENCE } from './engine.ts';

/** Spoils every push that carries a lead of this name. */
const poisonedBy =
  (name: string, answer: () => Response): Fault =>
  (_operation, run, input) =>
    JSON.stringify(input).includes(`"${name}"`) ? answer() : run();

const html = () => new Response('<html>Bad Gateway</html>', { status: 200, headers: { 'content-type': 'text/html' } });
const internal = () => Response.json({ errors: [{ message: 'boom', extensions: { code: 'INTERNAL' } }] });

test('a row that makes the server fail is set apart, and every other row goes through', async () => {
  const { server, engine, write, names, statusOf, edges } = setUp();
  write(...names(30), 'poison', ...names(30));
  server.fault = poisonedBy('poison', internal);
  engine.lead();
  await edges.pass(60_000);
  expect(server.records.size).toBe(60);
  expect(statusOf('poison')).toMatchObject({ status: 'refused', refusal: { code: 'INVALID' } });
});

test('two such rows side by side at the end are found as well', async () => {
  const { server, engine, write, names, statusOf, edges } = setUp();
  write(...names(5), 'poison', 'poison');
  server.fault = poisonedBy('poison', html);
  engine.lead();
  await edges.pass(10_000);
  write('later');
  await edges.pass(600_000);
  write('later still');
  await edges.pass(600_000);
  write('last');
  await edges.pass(600_000);
  expect(server.records.size).toBe(8);
  expect(statusOf('poison')?.status).toBe('refused');
});

test('the next page is asked for while the device stores this one', async () => {
  const { server, store, engine } = setUp();
  for (const id of ['one', 'two', 'three']) server.put({ collection: 'deals', id, body: { id, name: id } });
  server.pageCap = 1;
  const pulls = () => server.requests.filter(({ operation }) => operation === 'pull').length;
  const askedAtWrite: number[] = [];
  const write = store.write.bind(store);
  store.write = async (...args) => {
    await new Promise((resolve) => setImmediate(resolve));
    askedAtWrite.push(pulls());
    await write(...args);
  };
  await engine.syncNow();
  expect(askedAtWrite).toEqual([2, 3, 3]);
  expect(store.records.size).toBe(3);
});

test('a record that waits alone is not blamed for a server that fails on every push', async () => {
  const { server, engine, write, statusOf, edges } = setUp();
  write('alone');
  server.fault = poisonedBy('alone', internal);
  engine.lead();
  await edges.pass(3_600_000);
  expect(statusOf('alone')?.status).toBe('pending');
  server.fault = undefined;
  await edges.pass(600_000);
  expect(statusOf('alone')?.status).toBe('synced');
});

test('while the server fails altogether nothing is refused, and everything goes once it is back', async () => {
  const { server, engine, write, names, state, store, edges } = setUp();
  write(...names(40));
  server.fault = internal;
  engine.lead();
  await edges.pass(3_600_000);
  expect(state.value).toMatchObject({ state: 'error', error: { code: 'SERVER_FAILED' } });
  expect([...store.records.values()].every(({ record }) => record.sync.status === 'pending')).toBe(true);
  server.fault = undefined;
  await edges.pass(600_000);
  expect(server.records.size).toBe(40);
  expect(state.value).toMatchObject({ state: 'idle', error: null });
});

test.each([
  ['a captive portal', html, 'BAD_ANSWER', 'error'],
  ['a truncated answer', () => new Response('{"data":{"push":{"answ'), 'BAD_ANSWER', 'error'],
  [
    'an answer of another shape',
    () => Response.json({ data: { push: { answers: [{}] }, pull: {} } }),
    'BAD_ANSWER',
    'error',
  ],
  ['a bare 500', () => new Response('oops', { status: 500 }), 'SERVER_FAILED', 'error'],
  ['a gateway that reaches nobody', () => new Response('', { status: 502 }), 'OFFLINE', 'offline'],
  ['a gateway that waited too long', () => new Response('', { status: 504 }), 'TIMEOUT', 'offline'],
  ['a 401', () => new Response('', { status: 401 }), 'AUTH_REQUIRED', 'auth-required'],
])('%s ends in a state, never in an exception, and loses nothing', async (_name, answer, code, name) => {
  const { server, engine, write, state, edges } = setUp();
  write('Ada');
  server.fault = answer;
  await engine.syncNow();
  expect(state.value).toMatchObject({ state: name, error: { code } });
  server.fault = undefined;
  await engine.syncNow();
  expect(server.records.size).toBe(1);
  await edges.pass(0);
});

test('a request that is too large is cut until it fits', async () => {
  const { server, engine, write, names, statusOf, state } = setUp();
  write(...names(100), 'x'.repeat(200));
  server.fault = (operation, run, input) =>
    operation === 'push' && JSON.stringify(input).length > 2000 ? new Response('', { status: 413 }) : run();
  await engine.syncNow();
  expect(server.records.size).toBe(101);
  write('y'.repeat(3000));
  await engine.syncNow();
  expect(statusOf('y'.repeat(3000))).toMatchObject({ status: 'refused', refusal: { code: 'LIMIT_EXCEEDED' } });
  expect(state.value.state).toBe('idle');
});

test('an answer that does not come makes the next request smaller', async () => {
  const { server, engine, write, names, edges } = setUp();
  write(...names(8));
  server.fault = (operation, run, input) =>
    operation === 'push' && (input as { rows: unknown[] }).rows.length > 2 ? new Promise(() => {}) : run();
  engine.lead();
  await edges.pass(10 * 60_000);
  expect(server.records.size).toBe(8);
});

test('14.3: on a slow link requests stay at the size that gets through', async () => {
  const { server, engine, write, names, edges } = setUp();
  write(...names(200));
  const sizes: number[] = [];
  server.fault = (operation, run, input) => {
    if (operation !== 'push') return run();
    const { length } = (input as { rows: unknown[] }).rows;
    sizes.push(length);
    return new Promise((resolve) => void edges.after(length * 4000, () => resolve(run())));
  };
  engine.lead();
  await edges.pass(30 * 60_000);
  expect(server.records.size).toBe(200);
  // Once a size gets through nothing larger is tried: every try of it would cost half a minute.
  const got = sizes.slice(0, -1);
  expect(got).toEqual([...got].sort((a, b) => b - a));
});

test('a sync that got on before it failed is tried again soon', async () => {
  const { server, engine, write, names, edges } = setUp();
  write(...names(100));
  let asked = 0;
  server.fault = (operation, run, input) => {
    if (operation !== 'push') return run();
    asked++;
    if ((input as { rows: unknown[] }).rows.length > 2) return new Response('', { status: 413 });
    if (asked % 3 === 0) throw new TypeError('fetch failed');
    return run();
  };
  engine.lead();
  await edges.pass(60_000);
  expect(server.records.size).toBe(100);
});

test('the server says how long to wait, and nothing but that ends the wait', async () => {
  const { server, engine, write, edges, state } = setUp();
  write('Ada');
  server.fault = () => new Response('', { status: 429, headers: { 'retry-after': '120' } });
  engine.lead();
  await edges.pass(1000);
  expect(state.value).toMatchObject({ error: { code: 'THROTTLED' } });
  const asked = server.requests.length;
  server.fault = undefined;
  engine.wrote();
  engine.awake();
  await edges.pass(118_000);
  expect(server.requests.length).toBe(asked);
  await edges.pass(3000);
  expect(server.records.size).toBe(1);
});

test('a storage that fails while the next page is asked for does not hide that the server asks to wait', async () => {
  const { server, store, engine, edges } = setUp();
  for (const id of ['one', 'two']) server.put({ collection: 'deals', id, body: { id, name: id } });
  server.pageCap = 1;
  let pulls = 0;
  server.fault = (operation, run) => {
    if (operation !== 'pull' || pulls++ !== 1) return run();
    return new Response('', { status: 429, headers: { 'retry-after': '120' } });
  };
  const write = store.write.bind(store);
  store.write = async () => {
    throw new DOMException('The quota is used up.', 'QuotaExceededError');
  };
  engine.lead();
  await edges.pass(1000);
  const asked = server.requests.length;
  store.write = write;
  engine.wrote();
  engine.awake();
  await edges.pass(118_000);
  expect(server.requests.length).toBe(asked);
  await edges.pass(4000);
  expect(store.records.size).toBe(2);
});

test('what the server says to a request of a sync that has failed holds back the one that runs', async () => {
  const { server, store, engine, edges } = setUp();
  for (const id of ['one', 'two']) server.put({ collection: 'deals', id, body: { id, name: id } });
  server.pageCap = 1;
  const [late, next] = [Promise.withResolvers<Response>(), Promise.withResolvers<void>()];
  let pulls = 0;
  server.fault = async (operation, run) => {
    if (operation === 'pull') pulls++;
    if (operation === 'pull' && pulls === 2) return late.promise;
    if (operation === 'pull' && pulls === 3) await next.promise;
    return run();
  };
  const write = store.write.bind(store);
  store.write = async () => {
    throw new DOMException('The quota is used up.', 'QuotaExceededError');
  };
  engine.lead();
  await edges.pass(1_000);
  store.write = write;
  engine.awake();
  await edges.pass(1_000);
  expect(pulls).toBe(3);
  late.resolve(new Response('', { status: 429, headers: { 'retry-after': '120' } }));
  await edges.pass(100);
  next.resolve();
  await edges.pass(10_000);
  expect(pulls).toBe(3);
  await edges.pass(120_000);
  expect(store.records.size).toBe(2);
});

test('without hints the device still asks every five minutes', async () => {
  const { server, engine, edges } = setUp();
  engine.lead();
  await edges.pass(1000);
  const asked = server.requests.length;
  await edges.pass(5 * 60_000);
  expect(server.requests.length).toBeGreaterThan(asked);
});

test('a clock that is set back by a year does not hold sync back', async () => {
  const { server, engine, edges } = setUp();
  engine.lead();
  await edges.pass(1000);
  edges.setClock(edges.now() - 365 * 86_400_000);
  const asked = server.requests.length;
  await edges.pass(5 * 60_000);
  expect(server.requests.length).toBeGreaterThan(asked);
});

test('while only pushes fail, nothing is refused either', async () => {
  const { server, engine, write, names, store, edges } = setUp();
  write(...names(40));
  server.fault = (operation, run) => (operation === 'push' ? internal() : run());
  engine.lead();
  await edges.pass(3_600_000);
  expect([...store.records.values()].every(({ record }) => record.sync.status === 'pending')).toBe(true);
});

test('an answer that is older than what a pull brought is not asked for again at once', async () => {
  const { server, engine, write, statusOf, store } = setUp();
  write('Ada');
  for (const [key, { collection, record }] of store.records) {
    server.put({ collection, id: record.id, body: record.body });
    store.records.set(key, { collection, record: { ...record, sync: { ...record.sync, rev: 1000 } } });
  }
  await engine.syncNow();
  expect(server.requests.filter(({ operation }) => operation === 'push')).toHaveLength(1);
  expect(statusOf('Ada')?.status).toBe('pending');
});

test.for([
  ['offline', () => Promise.reject(new TypeError('no network'))],
  ['auth-required', () => Response.json({ errors: [{ message: 'no', extensions: { code: 'UNAUTHENTICATED' } }] })],
  ['error', html],
] as const)('"%s" stands while sync tries again, until the server answers', async ([failure, fault]) => {
  const { server, engine, state, edges, write } = setUp();
  server.fault = fault;
  await engine.syncNow();
  const seen: string[] = [];
  const subscription = state.subscribe((status) => seen.push(status.state));
  engine.lead();
  write('Ada');
  await edges.pass(600_000);
  expect(new Set(seen)).toEqual(new Set([failure]));
  server.fault = undefined;
  await engine.syncNow();
  subscription.unsubscribe();
  expect([...new Set(seen)]).toEqual([failure, 'pushing', 'pulling', 'idle']);
});

test('a stream that fell silent is given up and opened again', async () => {
  const { server, engine, edges } = setUp();
  engine.lead();
  await edges.pass(1000);
  const [silent] = server.streams;
  await edges.pass(STREAM_SILENCE + 2000);
  expect(server.streams.size).toBe(1);
  expect(server.streams.has(silent as never)).toBe(false);
});

test('a stream that the server ends is opened again', async () => {
  const { server, engine, edges } = setUp();
  engine.lead();
  await edges.pass(1000);
  for (const stream of server.streams) stream.close();
  await edges.pass(5000);
  expect(server.streams.size).toBe(1);
});

test('a checkpoint that the server does not know starts the pull over', async () => {
  const { server, engine, store } = setUp();
  server.put({ collection: 'deals', id: 'a', body: { id: 'a', name: 'Ada' } });
  store.memory.position = { checkpoint: 'of another server', timeline: [], reconcile: false };
  server.fault = (operation, run, input) =>
    operation === 'pull' && (input as { checkpoint?: string }).checkpoint === 'of another server'
      ? Response.json({ errors: [{ message: 'no', extensions: { code: 'CHECKPOINT_INVALID' } }] })
      : run();
  await engine.syncNow();
  expect(store.records.size).toBe(1);
});

test('a server that claims more but does not move is not asked for ever', async () => {
  const { server, engine, state } = setUp();
  const timeline = [{ epoch: 'a', from: 0 }];
  const stuck = { records: [], left: [], hasMore: true, checkpoint: 'stuck', remaining: 9, timeline };
  server.fault = (operation, run) => (operation === 'pull' ? Response.json({ data: { pull: { ...stuck } } }) : run());
  await engine.syncNow();
  expect(state.value).toMatchObject({ state: 'error', error: { code: 'BAD_ANSWER' } });
});

test('13.3: an app that is too old to push keeps its queue, goes on reading, and says that it needs an update', async () => {
  const { server, engine, write, state, statusOf, store, edges } = setUp();
  write('Ada');
  server.fault = (operation, run) =>
    operation === 'push'
      ? Response.json({ errors: [{ message: 'old', extensions: { code: 'UPGRADE_REQUIRED' } }] })
      : run();
  const seen: string[] = [];
  engine.lead();
  await edges.pass(1000);
  state.subscribe((status) => seen.push(status.error?.code ?? 'fine'));
  for (let i = 0; i < 20; i++) {
    server.put({ collection: 'deals', id: `id-1000${i + 10}`, body: { id: `id-1000${i + 10}`, name: `news ${i}` } });
    engine.awake();
    await edges.pass(1000);
  }
  expect(store.records.size).toBe(21);
  expect(statusOf('Ada')?.status).toBe('pending');
  expect(new Set(seen)).toEqual(new Set(['UPGRADE_REQUIRED']));
  expect(server.requests.filter(({ operation }) => operation === 'push')).toHaveLength(1);
  server.fault = undefined;
  await edges.pass(6 * 60_000);
  expect(statusOf('Ada')?.status).toBe('synced');
  expect(state.value).toMatchObject({ state: 'idle', error: null });
});

test('9.5: that a server was restored is told to nobody, however often', async () => {
  const { server, engine, write, state, edges, statusOf } = setUp();
  await engine.syncNow();
  const codes: unknown[] = [];
  state.subscribe(({ error }) => codes.push(error));
  write('Ada');
  server.fault = (operation, run) =>
    operation === 'push'
      ? Response.json({ errors: [{ message: 'restored', extensions: { code: 'EPOCH_CHANGED' } }] })
      : run();
  engine.lead();
  await edges.pass(60_000);
  expect(statusOf('Ada')?.status).toBe('pending');
  server.fault = undefined;
  await edges.pass(600_000);
  expect(statusOf('Ada')?.status).toBe('synced');
  expect(new Set(codes)).toEqual(new Set([null]));
});

test('14.4: an app whose protocol is no longer served keeps its queue, and says that it needs an update', async () => {
  const { server, engine, write, state, statusOf } = setUp();
  write('Ada');
  server.fault = () => Response.json({ errors: [{ message: 'old', extensions: { code: 'UPGRADE_REQUIRED' } }] });
  await engine.syncNow();
  expect(state.value).toMatchObject({ state: 'error', error: { code: 'UPGRADE_REQUIRED' } });
  expect(statusOf('Ada')?.status).toBe('pending');
});
