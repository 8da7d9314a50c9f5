import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite, type Transaction } from '@electric-sql/pglite';
import type { Database, Queryable } from './database.ts';
import { lockFolder } from './folder-lock.ts';
import { asTenant } from './tenant.ts';

/**
 * PostgreSQL inside this process: nothing to install. It is opened when it is first used.
 *
 * What was committed survives the death of the process. It does not survive a power cut for certain, because the
 * engine has no way to make the operating system write through; where that matters, use {@link postgres}.
 *
 * @param folder where the data is kept, made when it is missing; without it everything is in memory
 * @example
 * ```ts
 * const server = await createCrmServer({ database: pglite('./data'), auth: { secret } });
 * ```
 */
export function pglite(folder?: string): Database {
  let opened: { readonly db: PGlite; readonly unlock: () => void } | undefined;
  let closed = false;

  function open(): PGlite {
    // A request that is still on its way must not open the folder again behind whoever closed it.
    if (closed) throw new Error('The database is closed.');
    if (!opened) {
      const unlock = folder === undefined ? () => {} : lockFolder(folder);
      opened = { db: folder === undefined ? new PGlite() : new PGlite(join(folder, 'database')), unlock };
    }
    return opened.db;
  }

  const queryable = (runner: () => PGlite | Transaction): Queryable => ({
    async query<Row extends object>(sql: string, parameters: readonly unknown[] = []) {
      const { rows } = await runner().query<Row>(sql, [...parameters]);
      return rows;
    },
  });

  const within = async <T>(begin: string, work: (transaction: Queryable) => Promise<T>): Promise<T> =>
    open().transaction(async (transaction) => {
      if (begin !== '') await transaction.exec(begin);
      return work(queryable(() => transaction));
    });
  const snapshot = 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY';

  return {
    of: (organisation) => ({
      transaction: (work) => within(asTenant(organisation), work),
      snapshot: (work) => within(`${snapshot}; ${asTenant(organisation)}`, work),
    }),
    across: {
      ...queryable(open),
      transaction: (work) => within('', work),
      snapshot: (work) => within(snapshot, work),
    },
    async listen(channel, onPayload) {
      await open().listen(channel, onPayload);
    },
    isListening: () => !closed,
    async identity() {
      if (folder === undefined) return 'memory';
      await open().waitReady;
      const paths = ['database', 'database/global/pg_control'].map((path) => join(folder, path));
      const stats = await Promise.all(paths.map((path) => stat(path, { bigint: true })));
      return `pglite ${stats.map(({ ino, birthtimeNs }) => `${ino} ${birthtimeNs}`).join(' ')}`;
    },
    async close() {
      closed = true;
      await opened?.db.close();
      opened?.unlock();
      opened = undefined;
    },
  };
}
