import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startPostgres } from './support/postgres-process.ts';

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
    : await startTemporary();
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

async function startTemporary(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'rockpool-postgres-'));
  const { url, stop } = await startPostgres(folder);
  return {
    url,
    async stop() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
