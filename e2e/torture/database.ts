import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, postgres } from '@rockpool/server';
import { startPostgres } from '../../graphql-server/test/support/postgres-process.ts';
import type { Victim } from './nemesis.ts';

/** The database that all servers share. */
export interface SharedDatabase extends Victim {
  readonly url: string;
  readonly sql: Database;
  close(): Promise<void>;
}

/** Opens the folder's database: on the PostgreSQL that the URL names, else on one that is started in the folder. */
export async function openDatabase(folder: string, databaseUrl: string | undefined): Promise<SharedDatabase> {
  if (databaseUrl !== undefined) {
    const url = await ownDatabase(folder, databaseUrl);
    const sql = postgres(url);
    return { url, sql, terminateBackend: () => terminate(sql), close: () => sql.close() };
  }
  // Run by root, PostgreSQL becomes another user, who has to get through here.
  chmodSync(folder, 0o755);
  const server = await startPostgres(join(folder, 'postgres'));
  const sql = postgres(server.url);
  return {
    url: server.url,
    sql,
    terminateBackend: () => terminate(sql),
    async killBackend() {
      const [backend] = await sql.across.query<{ pid: number }>(`SELECT pid ${ANY_BACKEND}`);
      return backend !== undefined && process.kill(backend.pid, 'SIGKILL');
    },
    crash: server.crash,
    start: () => server.start(),
    async close() {
      await sql.close();
      await server.stop();
    },
  };
}

const ANY_BACKEND = `FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
  AND backend_type = 'client backend' ORDER BY random() LIMIT 1`;

const terminate = async (sql: Database): Promise<boolean> =>
  (await sql.across.query(`SELECT pg_terminate_backend(pid) ${ANY_BACKEND}`)).length > 0;

/** A database of the folder's own on a PostgreSQL that others use too; made at the first run, and kept for the next. */
async function ownDatabase(folder: string, databaseUrl: string): Promise<string> {
  const known = nameOf(folder);
  const name = known ?? `rockpool_torture_${Date.now()}`;
  if (!known) {
    await administer(databaseUrl, `CREATE DATABASE ${name}`);
    writeFileSync(nameFile(folder), name);
  }
  const url = new URL(databaseUrl);
  url.pathname = name;
  return url.href;
}

/** Deletes what {@link openDatabase} has made elsewhere than in the folder. */
export async function dropDatabase(folder: string, databaseUrl: string | undefined): Promise<void> {
  const name = nameOf(folder);
  if (databaseUrl !== undefined && name) await administer(databaseUrl, `DROP DATABASE ${name} WITH (FORCE)`);
}

const nameFile = (folder: string): string => join(folder, 'database-name');

function nameOf(folder: string): string | undefined {
  return existsSync(nameFile(folder)) ? readFileSync(nameFile(folder), 'utf8') : undefined;
}

async function administer(databaseUrl: string, sql: string): Promise<void> {
  const admin = postgres(databaseUrl);
  await admin.across.query(sql);
  await admin.close();
}
