import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { backUpTo, restoreFrom } from '../src/cli/backup.ts';
import { createCrmServer, type Database, pglite, postgres } from '../src/index.ts';
import { silentLog } from '../src/testing/silent-log.ts';
import { type Caller, callerOf, lead, newId, newTestDevice, secret } from './support/caller.ts';

async function run(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

async function serve<T>(database: Database, work: (caller: Caller) => Promise<T>): Promise<T> {
  const kept = { ...database, close: async () => {} };
  const server = await createCrmServer({ database: kept, auth: { secret }, log: silentLog });
  return work(await callerOf(server, { organisation: 'tides', role: 'admin' })).finally(() => server.close());
}

test('a backup goes from PostgreSQL to PGlite and back, while the server writes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rockpool-backup-'));
  const names = ['from', 'to'].map((word) => `rockpool_${word}_${crypto.randomUUID().replaceAll('-', '')}`);
  for (const name of names) await run(`CREATE DATABASE ${name}`);
  const [from, to] = names.map((name) => {
    const url = new URL(inject('databaseUrl'));
    url.pathname = `/${name}`;
    return postgres(url.href);
  }) as [Database, Database];
  const between = pglite();
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];

  const before = await serve(from, async (caller) => {
    const device = newTestDevice();
    const write = (count: number) =>
      caller.push(device, ...Array.from({ length: count }, (_, i) => device.row(newId(), 0, lead(`Lead ${i}`))));
    await write(600);
    const picture = caller.pull({ limit: 1_000 });
    await Promise.all([picture.then(() => write(50)), picture.then(() => backUpTo(first, from))]);
    return picture;
  });
  await restoreFrom(first, between);
  const middle = await serve(between, (caller) => caller.pull({ limit: 1_000 }));
  // All of the writes that went on meanwhile, or none: they were one.
  expect([600, 650]).toContain(middle.records.length);
  expect(middle.records.slice(0, 600)).toEqual(before.records);
  expect(middle.timeline).toHaveLength(2);

  await backUpTo(second, between);
  await restoreFrom(second, to);
  const after = await serve(to, (caller) => caller.pull({ limit: 1_000 }));
  expect(after.records).toEqual(middle.records);
  // A life in which nothing was written leaves no trace.
  expect(after.timeline).toEqual([
    ...middle.timeline.slice(0, 1),
    { epoch: expect.any(String), from: middle.records.length },
  ]);

  await Promise.all([from.close(), to.close(), between.close()]);
  for (const name of names) await run(`DROP DATABASE ${name} WITH (FORCE)`);
  await rm(folder, { recursive: true });
}, 120_000);
