import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { postgres } from '../src/index.ts';
import { migrate } from '../src/store/migrate.ts';
import { describeWall } from './support/wall-suite.ts';

async function run(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** A database of its own, owned by an ordinary user, as a hosted PostgreSQL gives one out. */
async function ordinary(rights: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `rockpool_wall_${crypto.randomUUID().replaceAll('-', '')}`;
  await run(`CREATE ROLE ${name} LOGIN PASSWORD 'ordinary' ${rights}`);
  await run(`CREATE DATABASE ${name} OWNER ${name}`);
  const url = new URL(inject('databaseUrl'));
  [url.username, url.password, url.pathname] = [name, 'ordinary', `/${name}`];
  return {
    url: url.href,
    async drop() {
      await run(`DROP DATABASE ${name} WITH (FORCE)`);
      await run(`DROP ROLE ${name}`);
    },
  };
}

describeWall('row security on PostgreSQL, for an ordinary user', async () => {
  const { url, drop } = await ordinary('CREATEROLE');
  // The role may be there already, made by somebody else: databases of one cluster share it.
  await run(
    `DO $$ BEGIN GRANT rockpool_tenant TO ${new URL(url).username}; EXCEPTION WHEN undefined_object THEN NULL; END $$`,
  );
  const database = postgres(url);
  return {
    database,
    async close() {
      await database.close();
      await drop();
    },
  };
});

test('a user who may not make the role, or become it, is told what an administrator has to do', async () => {
  const { url, drop } = await ordinary('');
  const database = postgres(url);
  await expect(migrate(database)).rejects.toMatchObject({ code: expect.stringMatching(/^(P0001|42501)$/) });
  await run(`DO $$ BEGIN CREATE ROLE rockpool_tenant NOLOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$`);
  await run(`GRANT rockpool_tenant TO ${new URL(url).username}`);
  await migrate(database);
  await database.close();
  await drop();
});
