import pg from 'pg';
import {
  ConnectionLost,
  type Database,
  type Parameter,
  type Queryable,
  sqlStateOf,
  type Transactions,
} from './database.ts';
import { type Listener, listenOn } from './postgres-listen.ts';
import { asTenant } from './tenant.ts';

/**
 * What a transaction may take, in milliseconds. A server that was stopped in the middle of one would otherwise keep an
 * organisation's row, and every other server waiting, for as long as it stands still.
 */
const limits = 'SET LOCAL statement_timeout = 30000; SET LOCAL idle_in_transaction_session_timeout = 15000';

/** How long to wait for a connection, in milliseconds: a request that waits longer is better tried again. */
const CONNECT_WITHIN = 10_000;

/** How a server connects to PostgreSQL. */
export interface PostgresOptions {
  /** The most connections that are open at once, beside the one that listens. @default 10 */
  readonly connections?: number;
  /**
   * Where to listen for what other servers write: PostgreSQL itself, when `url` is that of a pooler in transaction mode,
   * which loses notifications.
   * @default url
   */
  readonly directUrl?: string;
}

/**
 * A PostgreSQL server, version 15 or later. Any number of servers may share it.
 *
 * @param url for example `postgres://user:password@localhost:5432/crm`
 * @example
 * ```ts
 * const database = postgres('postgres://rockpool@pooler:6432/crm', { directUrl: 'postgres://rockpool@db:5432/crm' });
 * ```
 */
export function postgres(url: string, { connections = 10, directUrl = url }: PostgresOptions = {}): Database {
  const patience = { keepAlive: true, connectionTimeoutMillis: CONNECT_WITHIN };
  const pool = new pg.Pool({ ...patience, connectionString: url, max: connections });
  // A connection that breaks is replaced by the pool. Without listeners the process would end: the pool's own hears of those that
  // are idle, and one that breaks as it is handed out is heard by nobody else.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  const listeners: Listener[] = [];

  const queryable = (runner: pg.Pool | pg.PoolClient): Queryable => ({
    async query<Row extends object>(sql: string, parameters: readonly Parameter[] = []) {
      const { rows } = await runner.query<Row>(sql, [...parameters]).catch(fail);
      return rows;
    },
  });

  async function within<T>(begin: string, work: (transaction: Queryable) => Promise<T>): Promise<T> {
    const client = await pool.connect().catch(fail);
    let broken: Error | undefined;
    const breaks = (error: Error): void => {
      broken = error;
    };
    // A connection that is lost between two statements says so here.
    client.on('error', breaks);
    try {
      await client.query(begin);
      const result = await work(queryable(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(breaks);
      throw broken ? new ConnectionLost(error) : error;
    } finally {
      client.off('error', breaks);
      client.release(broken);
    }
  }

  const transactions = (enter: string): Transactions => ({
    transaction: (work) => within(`BEGIN; ${limits}${enter}`, work),
    snapshot: (work) => within(`BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY; ${limits}${enter}`, work),
  });

  return {
    of: (organisation) => transactions(`; ${asTenant(organisation)}`),
    across: { ...queryable(pool), ...transactions('') },
    async listen(channel, onPayload, onGap) {
      listeners.push(
        await listenOn(() => new pg.Client({ ...patience, connectionString: directUrl }), channel, onPayload, onGap),
      );
    },
    isListening: () => listeners.every((listener) => listener.isListening()),
    async identity() {
      const parts = await Promise.all(identifying.map((sql) => partOf(queryable(pool), sql)));
      return `postgres ${parts.join(' ')}`;
    },
    async close() {
      await Promise.all(listeners.map((listener) => listener.stop()));
      await pool.end();
    },
  };
}

/** What the database says of a statement stays; anything else, and the last words of a session, mean its end. */
function fail(error: unknown): never {
  if (error instanceof pg.DatabaseError && error.severity !== 'FATAL') throw error;
  throw new ConnectionLost(error);
}

/**
 * What changes when other data stands at the same address: the cluster; its timeline, which ends when a standby takes
 * over or an archive is recovered to a point in time; the database in it; the table in that.
 */
const identifying = [
  'SELECT system_identifier::text AS part FROM pg_control_system()',
  'SELECT substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8) AS part',
  'SELECT oid::text AS part FROM pg_database WHERE datname = current_database()',
  `SELECT 'records'::regclass::oid::text AS part`,
];

/** Not allowed, not supported, not there: hosted databases keep some of it to themselves. */
const unavailable = new Set(['42501', '0A000', '42883']);

async function partOf(db: Queryable, sql: string): Promise<string> {
  try {
    const [row] = await db.query<{ part: string }>(sql);
    return row?.part ?? '-';
  } catch (error) {
    if (unavailable.has(sqlStateOf(error) ?? '')) return '-';
    throw error;
  }
}
