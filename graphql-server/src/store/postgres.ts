import pg from 'pg';
import type { Database, Parameter, Queryable } from './database.ts';

/** How long to wait before listening again after the connection was lost, in milliseconds. */
const RECONNECT_AFTER = 1_000;

/**
 * A PostgreSQL server, version 15 or later. Any number of servers may share it.
 *
 * @param url for example `postgres://user:password@localhost:5432/crm`
 */
export function postgres(url: string): Database {
  const pool = new pg.Pool({ connectionString: url });
  // An idle connection that breaks is replaced by the pool; without a listener the process would end.
  pool.on('error', () => {});
  let closed = false;
  const listeners = new Set<pg.Client>();

  const queryable = (runner: pg.Pool | pg.PoolClient): Queryable => ({
    async query<Row extends object>(sql: string, parameters: readonly Parameter[] = []) {
      const { rows } = await runner.query<Row>(sql, [...parameters]);
      return rows;
    },
  });

  async function within<T>(begin: string, work: (transaction: Queryable) => Promise<T>): Promise<T> {
    const client = await pool.connect();
    let broken: Error | undefined;
    const breaks = (error: Error): void => {
      broken = error;
    };
    // A connection that is lost between two statements says so here; without a listener the process would end.
    client.on('error', breaks);
    try {
      await client.query(begin);
      const result = await work(queryable(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(breaks);
      throw error;
    } finally {
      client.off('error', breaks);
      client.release(broken);
    }
  }

  async function listen(channel: string, onPayload: (payload: string) => void, onGap: () => void): Promise<void> {
    const client = new pg.Client({ connectionString: url });
    listeners.add(client);
    client.on('notification', ({ payload }) => onPayload(payload ?? ''));
    client.on('error', () => {});
    client.once('end', () => {
      listeners.delete(client);
      const again = (): void => {
        if (closed) return;
        listen(channel, onPayload, onGap).then(onGap, () => {});
      };
      if (!closed) setTimeout(again, RECONNECT_AFTER).unref();
    });
    await client.connect();
    await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
  }

  return {
    ...queryable(pool),
    transaction: (work) => within('BEGIN', work),
    snapshot: (work) => within('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY', work),
    listen,
    async close() {
      closed = true;
      await Promise.all([...listeners].map((client) => client.end()));
      await pool.end();
    },
  };
}
