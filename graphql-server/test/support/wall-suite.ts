import { readdirSync, readFileSync } from 'node:fs';
import { registryOf } from '@rockpool/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CrmServer, createCrmServer, type Database } from '../../src/index.ts';
import { beginLives } from '../../src/store/lives.ts';
import { createStore } from '../../src/store/sql-store.ts';
import { buryOld } from '../../src/sync/retention.ts';
import { silentLog } from '../../src/testing/silent-log.ts';
import { callerOf, newOrganisation, secret } from './caller.ts';
import { canaryOf, doEverything } from './everything.ts';
import { untied } from './keyed.ts';
import { recording, type Sent } from './recording.ts';

/** What has no rows of organisations. */
const ownerless = ['identity', 'migrations'];

/** Who works across organisations, and for what. Nothing else may. */
const across: Readonly<Record<string, string>> = {
  'store/burial.ts': 'finds an organisation that has something to bury',
  'store/idempotency.ts': 'forgets the names of old requests',
  'store/listing/ensure-indexes.ts': 'makes indexes, which belong to no organisation',
  'store/lives.ts': 'begins new lives after a restore, and keeps the identity of the database',
  'store/migrate.ts': 'changes the tables themselves',
  'store/webhooks.ts': 'finds a webhook that has something to do',
  'store/records.ts': 'lists the accounts of all organisations on the sign-in page of development',
};

/** A statement that does not ask for the organisation any more. */
const forgetful = (sql: string): string =>
  sql
    .replaceAll(/\b(\w+\.)?org = \w+\.org\b/g, 'true')
    .replaceAll(/\b(?:\w+\.)?org = (\$\d+)(?!\d)/g, '$1::text IS NOT NULL')
    .replaceAll(/\bo\.id = (\$1)(?!\d)/g, '$1::text IS NOT NULL')
    .replaceAll(/(organisations( \w+)?\s+(SET .*? )?WHERE )id = \$1/gs, '$1$$1::text IS NOT NULL');

/** The second wall between organisations, on a database that `open` makes; each call opens the same one. */
export function describeWall(name: string, open: () => Promise<{ database: Database; close(): Promise<void> }>): void {
  describe(name, () => {
    const [mine, theirs] = [newOrganisation(), newOrganisation()];
    const sent: Sent[] = [];
    let database: Database;
    let server: CrmServer;
    let tables: Map<string, string>;
    let closeDatabase: () => Promise<void>;
    const ownedBy = (served: Database): Promise<CrmServer> =>
      createCrmServer({
        database: { ...served, close: async () => {} },
        auth: { secret },
        retention: 36_500,
        log: silentLog,
      });

    beforeAll(async () => {
      const opened = await open();
      database = opened.database;
      closeDatabase = opened.close;
      const recorded = recording(database, (statement) => sent.push(statement));
      server = await ownedBy(recorded);
      for (const organisation of [mine, theirs]) await doEverything(server, recorded, organisation);
      const store = createStore(recorded, registryOf());
      await store.accounts();
      await buryOld(store, 180, Date.now());
      await beginLives(recorded.across);
      tables = await keysOf(database);
    });
    afterAll(async () => {
      await server.close();
      await closeDatabase();
    });

    test('every table is closed by row security, but those that hold no rows of organisations', async () => {
      const rows = await database.across.query<{ name: string; closed: boolean; policies: string }>(
        `SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS closed,
                (SELECT string_agg(p.polname::text || ' to ' || r.rolname, ', ' ORDER BY p.polname)
                 FROM pg_policy p JOIN pg_roles r ON r.oid = ANY (p.polroles) WHERE p.polrelid = c.oid) AS policies
         FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace`,
      );
      const [me] = await database.across.query<{ name: string }>('SELECT current_user::text AS name');
      const policies = `across to ${me?.name}, tenant to rockpool_tenant`;
      const open = rows.filter(({ closed }) => !closed).map(({ name }) => name);
      expect(open.toSorted(), 'end the migration with closedByOrganisation()').toEqual(ownerless);
      for (const row of rows.filter(({ closed }) => closed)) expect(row).toMatchObject({ policies });
    });

    test('every unique key and every reference begins with the organisation', async () => {
      const keys = await database.across.query<{ name: string; table: string; first: string }>(
        `SELECT i.indexrelid::regclass::text AS name, c.relname AS table, a.attname::text AS first
         FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
         LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
         WHERE i.indisunique AND c.relnamespace = current_schema()::regnamespace`,
      );
      const references = await database.across.query<{ table: string; from: string; to: string; target: string }>(
        `SELECT c.conrelid::regclass::text AS table, c.confrelid::regclass::text AS target,
                a.attname::text AS "from", b.attname::text AS "to"
         FROM pg_constraint c
         JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
         JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1]
         WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace`,
      );
      expect(references.length).toBeGreaterThan(2);
      for (const { name, table, first } of keys)
        if (tables.has(table)) expect([name, first]).toEqual([name, tables.get(table)]);
      for (const { table, from, to, target } of references) {
        expect([table, from, to]).toEqual([table, tables.get(table), tables.get(target)]);
      }
    });

    test('every statement ties every table to the organisation, and every join goes by it', () => {
      const wrong = new Map<string, string[]>();
      for (const { sql, door, from } of sent) {
        if (from.startsWith('store/migrate')) continue;
        const loose = untied(sql, tables, door === 'of');
        if (loose.length > 0) wrong.set(`${from}: ${sql}`, loose);
      }
      expect(Object.fromEntries(wrong)).toEqual({});
    });

    test('no statement of the store has been left out', () => {
      const seen = new Set(sent.map(({ from }) => from));
      const missing = callSites().filter((site) => !seen.has(site));
      expect(missing, 'add to doEverything() what leads to them').toEqual([]);
    });

    test('few work across organisations, each for a reason that is written down', () => {
      const files = new Set(
        sent.filter(({ door, from }) => door === 'across' && from !== '').map(({ from }) => from.split(':')[0] ?? ''),
      );
      expect([...files].toSorted()).toEqual(Object.keys(across).toSorted());
    });

    test('in every table a tenant sees, changes and deletes its own rows alone', async () => {
      for (const [table, column] of tables) {
        const count = async (organisation: string) => Number((await rowsOf(table, column, organisation)).length);
        const [own, foreign] = [await count(mine), await count(theirs)];
        expect(Math.min(own, foreign), `doEverything() leaves no row in ${table}`).toBeGreaterThan(0);
        const seen = await database
          .of(mine)
          .snapshot((snapshot) => snapshot.query(`SELECT DISTINCT ${column} AS org FROM ${table}`));
        expect([table, seen]).toEqual([table, [{ org: mine }]]);
        if (table === 'own_records') continue;
        const touched = (sql: string) => rolledBack(mine, sql);
        expect(
          await touched(`UPDATE ${table} SET ${column} = ${column} WHERE ${column} <> '${mine}' RETURNING 1`),
        ).toEqual([]);
        expect(await touched(`DELETE FROM ${table} WHERE ${column} <> '${mine}' RETURNING 1`)).toEqual([]);
        expect(await count(theirs)).toBe(foreign);
      }
    });

    test('no row can be given to another organisation, or be made there', async () => {
      for (const [table, column] of tables) {
        if (table === 'own_records') continue;
        const give = rolledBack(mine, `UPDATE ${table} SET ${column} = '${theirs}'`);
        await expect(give, table).rejects.toThrow(`row-level security policy for table "${table}"`);
      }
    });

    test.each([
      'ALTER TABLE records DISABLE ROW LEVEL SECURITY',
      'ALTER TABLE records NO FORCE ROW LEVEL SECURITY',
      'DROP POLICY tenant ON records',
      'CREATE POLICY open ON records USING (true)',
      'ALTER ROLE rockpool_tenant BYPASSRLS',
      'TRUNCATE records CASCADE',
      'SELECT * FROM migrations',
      'SELECT * FROM identity',
      'UPDATE own_records SET body = body',
    ])('a tenant may not %s', async (sql) => {
      await expect(rolledBack(mine, sql)).rejects.toMatchObject({ code: '42501' });
    });

    test('who names no organisation sees nothing', async () => {
      const seen = await database.across.transaction(async (transaction) => {
        await transaction.query('SET LOCAL ROLE rockpool_tenant');
        return transaction.query('SELECT 1 FROM records');
      });
      expect(seen).toEqual([]);
    });

    test.each(["o'neill", 'back\\slash', "\\'; RESET ROLE; --", 'ünï ☂'])(
      '%s is a name like any other',
      async (name) => {
        const named = await database
          .of(name)
          .snapshot((snapshot) =>
            snapshot.query(`SELECT current_setting('rockpool.organisation') AS org, current_user::text AS role`),
          );
        expect(named).toEqual([{ org: name, role: 'rockpool_tenant' }]);
      },
    );

    describe('with statements that forget the organisation', () => {
      const rowsOfAll = async () =>
        new Map(
          await Promise.all(
            [...tables].map(async ([table, column]) => [table, await rowsOf(table, column, theirs)] as const),
          ),
        );

      test('every statement that asks for the organisation forgets it', () => {
        for (const { sql, door } of sent.filter(({ sql }) => !/^(SET|INSERT INTO organisations)/.test(sql))) {
          if (
            door === 'of' &&
            untied(sql, tables, true).length === 0 &&
            [...tables.keys()].some((table) => new RegExp(`(FROM|JOIN|UPDATE)\\s+${table}\\b`).test(sql))
          ) {
            expect(untied(forgetful(sql), tables, true), sql).not.toEqual([]);
          }
        }
      });

      test('row security alone keeps organisations apart: nothing is told, nothing is changed', async () => {
        const before = await rowsOfAll();
        const forgetting = recording(database, () => {}, forgetful);
        const careless = await ownedBy(forgetting);
        const heard = await doEverything(careless, forgetting, mine);
        await careless.close();
        expect(heard).toContain(canaryOf(mine));
        expect(heard).not.toContain(canaryOf(theirs));
        expect(await rowsOfAll()).toEqual(before);
      });

      test('and without row security they would be told: the first wall is down', async () => {
        const wallless: Database = { ...database, of: () => database.across };
        const careless = await ownedBy(
          recording(
            wallless,
            () => {},
            (sql) => forgetful(sql).replaceAll('own_records', 'records'),
          ),
        );
        const caller = await callerOf(careless, { organisation: newOrganisation() });
        const { records } = await caller.compare({
          collection: 'deals',
          buckets: [...Array(256).keys()],
          holdings: [],
        });
        await careless.close();
        expect(JSON.stringify(records)).toContain(canaryOf(theirs));
      });
    });

    async function rowsOf(table: string, column: string, organisation: string): Promise<object[]> {
      return table === 'own_records'
        ? database.of(organisation).snapshot((snapshot) => snapshot.query('SELECT id FROM own_records'))
        : database.across.query(`SELECT t::text AS row FROM ${table} t WHERE ${column} = $1 ORDER BY 1`, [
            organisation,
          ]);
    }

    /** What a statement would do for an organisation. */
    async function rolledBack(organisation: string, sql: string): Promise<object[]> {
      let rows: object[] = [];
      await database
        .of(organisation)
        .transaction(async (transaction) => {
          rows = await transaction.query(sql);
          throw new Undone();
        })
        .catch((error) => {
          if (!(error instanceof Undone)) throw error;
        });
      return rows;
    }
  });
}

class Undone extends Error {}

/** The tables and views that hold rows of organisations, each with the column that says whose. */
async function keysOf(database: Database): Promise<Map<string, string>> {
  const rows = await database.across.query<{ name: string; column: string }>(
    `SELECT c.relname AS name, a.attname::text AS column
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p', 'v')
       AND a.attname = CASE c.relname WHEN 'organisations' THEN 'id' ELSE 'org' END ORDER BY c.relname`,
  );
  return new Map(rows.map(({ name, column }) => [name, column]));
}

/** Files that send statements of others, or none that touches rows of organisations. */
const others = /(migrate|pglite|postgres|postgres-listen|database|backup|examine|ensure-indexes)\.ts$|\.test\.ts$/;

/** Where the store sends statements, as `store/records.ts:47`. */
function callSites(): string[] {
  const source = new URL('../../src/', import.meta.url);
  const files = readdirSync(new URL('store/', source), { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.ts') && !others.test(file))
    .flatMap((file) =>
      readFileSync(new URL(`store/${file}`, source), 'utf8')
        .split('\n')
        .flatMap((line, i) => (/\.query(<.*)?\(/.test(line) ? [`store/${file}:${i + 1}`] : [])),
    );
}
