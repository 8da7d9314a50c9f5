import { afterAll, describe, expect, inject, test } from 'vitest';
import { createCrmServer, postgres } from '../src/index.ts';
import {
  account,
  type Caller,
  callerOf,
  callerWith,
  lead,
  newId,
  newOrganisation,
  newTestDevice,
  secret,
} from './support/caller.ts';
import { keySuite } from './support/key-suite.ts';

const url = inject('databaseUrl');

describe('in PostgreSQL', () => {
  keySuite((now) => createCrmServer({ database: postgres(url), auth: { secret }, now }));
});

const ending: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(ending.map((end) => end())));

const newServer = async () => {
  const server = await createCrmServer({ database: postgres(url), auth: { secret } });
  ending.push(() => server.close());
  return server;
};

/** A stream that is read all the time. */
async function openStream(caller: Caller) {
  const hints = await caller.hints();
  const stream = { seq: 0, endedAt: Number.POSITIVE_INFINITY };
  const first = await hints.next();
  stream.seq = first.value?.seq ?? 0;
  void (async () => {
    for await (const { seq } of hints) stream.seq = seq;
    stream.endedAt = performance.now();
  })();
  return stream;
}

test('10.3: of 1,000 streams on three servers those of a closed account and a revoked key end within 5 seconds, the rest goes on', async () => {
  const servers = await Promise.all([newServer(), newServer(), newServer()]);
  const [here, there] = servers;
  const organisation = newOrganisation();
  const admin = await callerOf(here, { organisation, role: 'admin' });
  const device = newTestDevice();
  const users = Array.from({ length: 20 }, () => newId());
  const rows = users.map((id) => device.row(id, 0, account(`User ${id}`, 'rep'), { collection: 'settings' }));
  const answers = await admin.push(device, ...rows);
  const key = await here.keys.create({ organisation, name: 'Shop', scopes: ['deals:read'] });

  const streamsOf = async (callers: readonly Caller[], many: number) =>
    Promise.all(callers.flatMap((caller) => Array.from({ length: many }, () => openStream(caller))));
  const byUser = new Map<string, Awaited<ReturnType<typeof openStream>>[]>();
  for (const user of users) {
    const callers = await Promise.all(servers.map((server) => callerOf(server, { organisation, user })));
    byUser.set(user, await streamsOf(callers, 16));
  }
  const ofKey = await streamsOf(
    servers.map((server) => callerWith(server, key.key)),
    16,
  );
  expect([...byUser.values()].flat().length + ofKey.length).toBeGreaterThanOrEqual(1_000);

  const began = performance.now();
  const [closed = '', ...others] = users;
  await there.keys.revoke(organisation, key.id);
  const rev = answers[0]?.rev ?? 0;
  await admin.push(device, device.row(closed, rev, { active: false }, { collection: 'settings' }));
  const out = [...ofKey, ...(byUser.get(closed) ?? [])];
  await expect.poll(() => out.filter(({ endedAt }) => endedAt > began + 5_000), { timeout: 10_000 }).toEqual([]);

  const [answer] = await admin.push(device, device.row(newId(), 0, lead('Still here')));
  const rest = others.flatMap((user) => byUser.get(user) ?? []);
  await expect.poll(() => rest.filter(({ seq }) => seq < (answer?.rev ?? 0)).length, { timeout: 10_000 }).toBe(0);
  expect(rest.every(({ endedAt }) => endedAt === Number.POSITIVE_INFINITY)).toBe(true);
}, 120_000);
