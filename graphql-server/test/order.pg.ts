import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createCrmServer, type Database, postgres, type Queryable } from '../src/index.ts';
import { type Caller, callerOf, lead, newId, newOrganisation, newTestDevice, secret } from './support/caller.ts';
import { wrapped } from './support/wrapped.ts';

const WRITERS = 32;
const WRITES = 6;
const POLLERS = 10;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The database, with a transaction's commit put off for a random while: what a busy machine does. */
const slowToCommit = (database: Database): Database =>
  wrapped(database, (work) => async (transaction) => {
    const result = await work(transaction);
    await pause(Math.random() * 8);
    return result;
  });

const clients: pg.Client[] = [];
const connect = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  clients.push(client);
  await client.connect();
  return client;
};
afterAll(() => Promise.all(clients.map((client) => client.end())));

beforeAll(async () => {
  // Servers that start together migrate together; one of them does it, the others find it done.
  const open = () => createCrmServer({ database: postgres(inject('databaseUrl')), auth: { secret } });
  const servers = await Promise.all([open(), open(), open()]);
  await Promise.all(servers.map((server) => server.close()));
});

/** Runs writers against pollers; gives the ids as each poller got them, and as they were written. */
async function race(
  write: (writer: number) => Promise<string[]>,
  createPoller: (poller: number) => () => Promise<string[]>,
): Promise<{ written: string[]; delivered: string[][] }> {
  let writing = true;
  const polled = Array.from({ length: POLLERS }, async (_, poller) => {
    const poll = createPoller(poller);
    const delivered: string[] = [];
    while (writing) delivered.push(...(await poll()));
    for (let last = await poll(); last.length > 0; last = await poll()) delivered.push(...last);
    return delivered;
  });
  const written = (await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)))).flat();
  writing = false;
  return { written, delivered: await Promise.all(polled) };
}

test(`1.3: ${WRITERS} writers whose commits take their time, 3 servers: each of ${POLLERS} pollers gets every record once, in order`, async () => {
  const organisation = newOrganisation();
  const open = () => createCrmServer({ database: slowToCommit(postgres(inject('databaseUrl'))), auth: { secret } });
  const servers = await Promise.all([open(), open(), open()]);
  const callers: Caller[] = await Promise.all(servers.map((server) => callerOf(server, { organisation })));
  const revisions: number[][] = Array.from({ length: POLLERS }, () => []);
  const { written, delivered } = await race(
    async (writer) => {
      const device = newTestDevice();
      const ids = Array.from({ length: WRITES }, newId);
      for (const id of ids) await callers[writer % 3]?.push(device, device.row(id, 0, lead(`Lead ${id}`)));
      return ids;
    },
    (poller) => {
      let checkpoint: string | undefined;
      let polls = 0;
      return async () => {
        // From one server to the next with every page: each of them has to tell the same story.
        const caller = callers[(poller + polls++) % 3] as Caller;
        const page = await caller.pull({ limit: 7, ...(checkpoint && { checkpoint }) });
        checkpoint = page.checkpoint;
        revisions[poller]?.push(...page.records.map(({ rev }) => rev));
        return page.records.map(({ id }) => id);
      };
    },
  );
  await Promise.all(servers.map((server) => server.close()));
  expect(written).toHaveLength(WRITERS * WRITES);
  for (const ids of delivered) expect([...ids].sort()).toEqual([...written].sort());
  for (const revs of revisions) expect(revs).toEqual(written.map((_, i) => i + 1));
}, 30_000);

test('the same race on a plain sequence loses records: the test can see what it guards against', async () => {
  const admin = await connect();
  await admin.query('CREATE TABLE naive (seq bigserial PRIMARY KEY, id text)');
  const pollers = await Promise.all(Array.from({ length: POLLERS }, connect));
  const { written, delivered } = await race(
    async () => {
      const client = await connect();
      const ids = Array.from({ length: WRITES }, newId);
      for (const id of ids) {
        await client.query('BEGIN');
        await client.query('INSERT INTO naive (id) VALUES ($1)', [id]);
        await pause(Math.random() * 8);
        await client.query('COMMIT');
      }
      return ids;
    },
    (poller) => {
      let after = 0;
      return async () => {
        const sql = 'SELECT seq, id FROM naive WHERE seq > $1 ORDER BY seq LIMIT 7';
        const { rows } = await (pollers[poller] as pg.Client).query(sql, [after]);
        after = Number(rows.at(-1)?.seq ?? after);
        return rows.map(({ id }) => id);
      };
    },
  );
  for (const ids of delivered) expect(ids.length).toBeLessThan(written.length);
}, 30_000);

test('a record that was not numbered by its transaction is refused by the database itself', async () => {
  const database = postgres(inject('databaseUrl'));
  const server = await createCrmServer({ database, auth: { secret } });
  const organisation = newOrganisation();
  await server.store.import({ id: organisation, name: 'Tides' }, [
    { collection: 'deals', body: { id: newId(), ...lead('Ada') } },
  ]);
  const insert = (db: Queryable, rev: number) =>
    db.query(
      `INSERT INTO records (org, collection, id, rev, deleted, body, versions, writers)
       VALUES ($1, 'deals', $2, $3, false, '{}', '{}', '{}')`,
      [organisation, newId(), rev],
    );
  await expect(insert(database.across, 2)).rejects.toThrow('raised the sequence');
  await expect(
    database.across.query('UPDATE records SET deleted = true WHERE org = $1', [organisation]),
  ).rejects.toThrow('raised the sequence');
  const numbered = database.across.transaction(async (transaction) => {
    await transaction.query('UPDATE organisations SET seq = seq + 1 WHERE id = $1', [organisation]);
    await insert(transaction, 2);
  });
  await expect(numbered).resolves.toBeUndefined();
  await server.close();
});

test('a hint crosses from one server to another, also after the database has cut its connection', async () => {
  const organisation = newOrganisation();
  const open = () => createCrmServer({ database: postgres(inject('databaseUrl')), auth: { secret } });
  const [here, there] = await Promise.all([open(), open()]);
  const listener = await callerOf(here, { organisation });
  const writer = await callerOf(there, { organisation });
  const device = newTestDevice();
  const hints = await listener.hints();
  expect((await hints.next()).value).toEqual({ seq: 0 });
  await writer.push(device, device.row(newId(), 0, lead('Ada')));
  expect((await hints.next()).value).toEqual({ seq: 1 });

  const admin = await connect();
  await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%'`);
  await writer.push(device, device.row(newId(), 0, lead('Ben')));
  expect((await hints.next()).value).toEqual({ seq: 2 });
  await hints.return(undefined);
  await Promise.all([here.close(), there.close()]);
}, 30_000);
