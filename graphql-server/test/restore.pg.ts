import pg from 'pg';
import { afterEach, expect, inject, test } from 'vitest';
import { createCrmServer, postgres } from '../src/index.ts';
import { callerOf, lead, newId, newTestDevice, secret } from './support/caller.ts';
import { createTestLog } from './support/log.ts';

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of endings.splice(0).reverse()) await end();
});

async function run(url: string, sql: string, parameters: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, parameters)).rows;
  } finally {
    await client.end();
  }
}

/** A database of this test's own. */
async function newDatabase(): Promise<string> {
  const name = `rockpool_restore_${crypto.randomUUID().replaceAll('-', '')}`;
  await run(inject('databaseUrl'), `CREATE DATABASE ${name}`);
  endings.push(() => run(inject('databaseUrl'), `DROP DATABASE ${name} WITH (FORCE)`));
  const url = new URL(inject('databaseUrl'));
  url.pathname = `/${name}`;
  return url.href;
}

const serve = async (url: string, log = createTestLog()) => {
  const server = await createCrmServer({
    database: postgres(url),
    auth: { secret },
    log,
  });
  endings.push(() => server.close());
  return server;
};

/** Every table's rows, as a dump has them. */
async function dump(url: string): Promise<Map<string, string>> {
  const tables = ['organisations', 'records', 'placements', 'conflicts', 'identity'];
  const rows = tables.map(
    async (table) =>
      [
        table,
        String((await run(url, `SELECT coalesce(json_agg(t), '[]')::text AS rows FROM ${table} t`))[0]?.['rows']),
      ] as const,
  );
  return new Map(await Promise.all(rows));
}

/** Puts the rows of a dump into a database that has the tables, and nothing in them. */
async function restore(url: string, rows: ReadonlyMap<string, string>): Promise<void> {
  await run(url, 'DELETE FROM identity');
  await run(url, 'ALTER TABLE records DISABLE TRIGGER USER');
  for (const [table, json] of rows) {
    const columns = await run(
      url,
      `SELECT string_agg(quote_ident(column_name), ', ') AS names FROM information_schema.columns
       WHERE table_name = $1 AND is_generated = 'NEVER' AND table_schema = 'public'`,
      [table],
    );
    const names = columns[0]?.['names'];
    await run(
      url,
      `INSERT INTO ${table} (${names}) SELECT ${names} FROM json_populate_recordset(null::${table}, $1::json)`,
      [json],
    );
  }
  await run(url, 'ALTER TABLE records ENABLE TRIGGER USER');
}

test('9.2: a dump that is restored 1,000 writes later begins a new life by itself', async () => {
  const [url, other] = [await newDatabase(), await newDatabase()];
  const server = await serve(url);
  const caller = await callerOf(server, { organisation: 'tides' });
  const device = newTestDevice();
  const write = (count: number) =>
    caller.push(device, ...Array.from({ length: count }, (_, i) => device.row(newId(), 0, lead(`Lead ${i}`))));
  await write(10);
  const backup = await dump(url);
  await write(1_000);
  const before = await caller.pull({ limit: 2_000 });
  expect(before.records).toHaveLength(1_010);

  // A server has to make the tables before there is something to restore into.
  await (await serve(other)).close();
  endings.pop();
  await restore(other, backup);
  const log = createTestLog();
  const restored = await callerOf(await serve(other, log), { organisation: 'tides' });
  expect(log.alarms()).toMatchObject([{ message: expect.stringContaining('another database') }]);
  const after = await restored.pull({ checkpoint: before.checkpoint });
  expect(after.records).toEqual([]);
  expect(after.timeline).toEqual([...before.timeline, { epoch: expect.any(String), from: 10 }]);
  const epoch = before.timeline[0]?.epoch ?? '';
  await expect(restored.pushAll({ device: device.id, epoch, rows: [] })).rejects.toThrow('EPOCH_CHANGED');

  const servers = await Promise.all([serve(other, log), serve(other, log), serve(url, log)]);
  const timelines = servers.map(async (one) => (await callerOf(one, { organisation: 'tides' })).pull());
  expect((await Promise.all(timelines)).map(({ timeline }) => timeline)).toEqual([
    after.timeline,
    after.timeline,
    before.timeline,
  ]);
  expect(log.alarms()).toHaveLength(1);
}, 60_000);
