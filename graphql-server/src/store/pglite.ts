import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Queryable } from './database.ts';
import { lockFolder } from './folder-lock.ts';

/**
 * PostgreSQL inside this process: nothing to install.
 *
 * @param folder where the data is kept, made when it is missing; without it everything is in memory
 * @throws Error when another process has the folder open
 * @example
 * ```ts
 * const server = await createCrmServer({ database: pglite('./data'), auth: { secret } });
 * ```
 */
export function pglite(folder?: string): Database {
  const unlock = folder === undefined ? () => {} : lockFolder(folder);
  const db = folder === undefined ? new PGlite() : new PGlite(join(folder, 'database'));

  const queryable = (runner: PGlite | Transaction): Queryable => ({
    async query<Row extends object>(sql: string, parameters: readonly unknown[] = []) {
      const { rows } = await runner.query<Row>(sql, [...parameters]);
      return rows;
    },
  });

  return {
    ...queryable(db),
    transaction: (work) => db.transaction((transaction) => work(queryable(transaction))),
    snapshot: (work) =>
      db.transaction(async (transaction) => {
        await transaction.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
        return work(queryable(transaction));
      }),
    async listen(channel, onPayload) {
      await db.listen(channel, onPayload);
    },
    async close() {
      await db.close();
      unlock();
    },
  };
}
