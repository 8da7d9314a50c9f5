import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, expect, inject, test } from 'vitest';
import { createCrmServer, type Database, postgres, type Queryable } from '../src/index.ts';
import { callerAt, callerOf, lead, newId, newOrganisation, newTestDevice, secret } from './support/caller.ts';
import { startPostgres } from './support/postgres-process.ts';
import { wrapped } from './support/wrapped.ts';

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

const connect = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  endings.push(() => client.end());
  return client;
};

/** The database, with something that is done in every transaction after its work and before its commit. */
const beforeCommit = (database: Database, happens: (transaction: Queryable) => Promise<unknown>): Database =>
  wrapped(database, (work) => async (transaction) => {
    const result = await work(transaction);
    await happens(transaction);
    return result;
  });

const serve = async (database: Database) => {
  const server = await createCrmServer({ database, auth: { secret } });
  endings.push(() => server.close());
  return server;
};

test('a push whose connection is cut in the middle is done again, and applied once', async () => {
  const admin = await connect();
  let cutsLeft = 0;
  const cut = async (transaction: Queryable): Promise<void> => {
    if (cutsLeft-- <= 0) return;
    const [backend] = await transaction.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await admin.query('SELECT pg_terminate_backend($1)', [backend?.pid]);
  };
  const server = await serve(beforeCommit(postgres(inject('databaseUrl')), cut));
  const caller = await callerOf(server, { organisation: newOrganisation() });
  const device = newTestDevice();
  const rows = [device.row(newId(), 0, lead('Ada')), device.row(newId(), 0, lead('Ben'))];

  cutsLeft = 2;
  expect((await caller.push(device, ...rows)).map(({ outcome }) => outcome)).toEqual(['APPLIED', 'APPLIED']);
  expect((await caller.push(device, ...rows)).map(({ outcome }) => outcome)).toEqual(['DUPLICATE', 'DUPLICATE']);
  expect((await caller.pullAll()).map(({ rev }) => rev)).toEqual([1, 2]);
});

test('a push that the database asks to start over is started over', async () => {
  let failuresLeft = 0;
  const fail = async (transaction: Queryable): Promise<void> => {
    if (failuresLeft-- > 0) await transaction.query(`DO $$ BEGIN RAISE SQLSTATE '40001'; END $$`);
  };
  const server = await serve(beforeCommit(postgres(inject('databaseUrl')), fail));
  const caller = await callerOf(server, { organisation: newOrganisation() });
  const device = newTestDevice();
  expect(await caller.push(device, device.row(newId(), 0, lead('Ada')))).toMatchObject([
    { outcome: 'APPLIED', rev: 1 },
  ]);
  expect(failuresLeft).toBeLessThan(0);
});

test('a push that loses a deadlock against somebody else is started over', async () => {
  let attempts = 0;
  const counting = wrapped(postgres(inject('databaseUrl')), (work) => (transaction) => {
    attempts += 1;
    return work(transaction);
  });
  const organisation = newOrganisation();
  const caller = await callerOf(await serve(counting), { organisation });
  const device = newTestDevice();
  const [first, second] = [newId(), newId()];
  await caller.push(device, device.row(first, 0, lead('Ada')), device.row(second, 0, lead('Ben')));
  attempts = 0;

  const other = await connect();
  const lock = (id: string) =>
    other.query('SELECT 1 FROM records WHERE org = $1 AND id = $2 FOR UPDATE', [organisation, id]);
  await other.query('BEGIN');
  await lock(second);
  const pushed = caller.push(
    device,
    device.row(first, 1, { name: 'Ada L.' }),
    device.row(second, 2, { name: 'Ben O.' }),
  );
  const watcher = await connect();
  const waiting = async () =>
    (await watcher.query(`SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'`)).rows;
  await expect.poll(waiting).toHaveLength(1);
  // The push has waited longer than this will, so it is the push that PostgreSQL finds out first, and ends.
  await lock(first);
  await other.query('COMMIT');
  expect((await pushed).map(({ outcome }) => outcome)).toEqual(['APPLIED', 'APPLIED']);
  expect(attempts).toBe(2);
});

test('servers outlive a crash of PostgreSQL: what was confirmed is there, what was asked meanwhile is done, hints come', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rockpool-crash-'));
  const database = await startPostgres(folder);
  endings.push(() => rm(folder, { recursive: true }), database.stop);
  const [here, there] = [await serve(postgres(database.url)), await serve(postgres(database.url))];
  const organisation = newOrganisation();
  const listener = await callerOf(here, { organisation });
  const writer = await callerOf(there, { organisation });
  const device = newTestDevice();
  const hints = await listener.hints();
  endings.push(() => hints.return(undefined));
  await hints.next();
  for (const signal of ['SIGKILL', 'SIGQUIT'] as const) {
    const [before] = await writer.push(device, device.row(newId(), 0, lead('Before the crash')));
    await database.crash(signal);
    const meanwhile = writer.push(device, device.row(newId(), 0, lead('While it is down')));
    await database.start();
    const [after] = await meanwhile;
    expect(after).toMatchObject({ outcome: 'APPLIED', rev: (before?.rev ?? 0) + 1 });
    expect((await writer.pullAll()).map(({ rev }) => rev)).toContain(before?.rev);
    for (let seq = 0; seq < (after?.rev ?? 0); ) ({ seq } = (await hints.next()).value);
  }
}, 60_000);

/** Lets a server process do everything but answer. */
const MUTE = `data:text/javascript,import http from 'node:http';
for (const method of ['writeHead', 'write', 'end']) http.ServerResponse.prototype[method] = () => {};`;

test('a server that is killed between the commit and the answer leaves one record, which the next server knows', async () => {
  const url = inject('databaseUrl');
  const organisation = newOrganisation();
  const survivor = await callerOf(await serve(postgres(url)), { organisation });
  const { head, ...rest } = await startMute(url);
  endings.push(rest.kill);
  const device = newTestDevice();
  const row = device.row(newId(), 0, lead('Ada'));
  const listening = await connect();
  // Other tests write to this database as well.
  const committed = new Promise<void>((resolve) => {
    listening.on('notification', ({ payload }) => {
      if (payload?.includes(organisation)) resolve();
    });
  });
  await listening.query('LISTEN rockpool_heads');
  const unanswered = (await callerAt(head, { organisation })).push(device, row);
  const lost = expect(unanswered).rejects.toThrow('fetch failed');
  await committed;
  await rest.kill();
  await lost;
  expect(await survivor.push(device, row)).toMatchObject([{ outcome: 'DUPLICATE', rev: 1 }]);
  expect(await survivor.pullAll()).toHaveLength(1);
});

async function startMute(databaseUrl: string) {
  const cli = new URL('../src/cli.ts', import.meta.url).pathname;
  const flags = ['--conditions=@rockpool/source', '--import', MUTE, cli, 'serve', '--port', '0'];
  const child = spawn(process.execPath, [...flags, '--database-url', databaseUrl], {
    env: { ...process.env, ROCKPOOL_SECRET: secret },
  });
  const exit = once(child, 'exit');
  const [announced] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    head: /http:\/\/localhost:\d+/.exec(String(announced))?.[0] ?? '',
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
  };
}
