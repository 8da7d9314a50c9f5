import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgres } from '@rockpool/server';
import { startPostgres } from '../../graphql-server/test/support/postgres-process.ts';

/** A PostgreSQL for one run. */
export interface TemporaryPostgres {
  readonly url: string;
  /** Gives the URL of an empty database to whoever uses it, and takes the database away afterwards. */
  withDatabase<T>(name: string, use: (url: string) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

/** The PostgreSQL that `DATABASE_URL` names, else one of the run's own, which goes with it. */
export async function temporaryPostgres(): Promise<TemporaryPostgres> {
  const { url, stop } = await (process.env['DATABASE_URL'] ? given(process.env['DATABASE_URL']) : started());
  return {
    url,
    async withDatabase(name, use) {
      const own = new URL(url);
      own.pathname = name;
      await administer(url, `CREATE DATABASE ${name}`);
      try {
        return await use(own.href);
      } finally {
        await administer(url, `DROP DATABASE ${name} WITH (FORCE)`);
      }
    },
    stop,
  };
}

async function administer(url: string, sql: string): Promise<void> {
  const administration = postgres(url);
  try {
    await administration.across.query(sql);
  } finally {
    await administration.close();
  }
}

const given = async (url: string) => ({ url, stop: async () => {} });

async function started() {
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
