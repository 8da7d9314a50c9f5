import type { Stamp } from '@rockpool/schema/protocol';
import type { Database } from './database.ts';

/**
 * Empties deleted records of an organisation, and the log of their conflicts: the id, the revision and the deletion stay.
 *
 * It takes the organisation's row as every write does, without a revision: nothing is news to anybody.
 *
 * @returns how many; 0 when there are none left
 */
export async function buryRecords(database: Database, deletedBefore: Stamp, most: number): Promise<number> {
  const isOld = `deleted AND body <> '{}' AND (versions -> 'deleted' ->> 'stamp') COLLATE "C" < $1`;
  const [first] = await database.across.query<{ org: string }>(`SELECT org FROM records WHERE ${isOld} LIMIT 1`, [
    deletedBefore,
  ]);
  if (!first) return 0;
  return database.of(first.org).transaction(async (transaction) => {
    const old = await transaction.query<{ collection: string; id: string }>(
      `SELECT collection, id FROM records WHERE ${isOld} AND org = $2
       ORDER BY collection, id LIMIT $3::int FOR UPDATE`,
      [deletedBefore, first.org, most],
    );
    await transaction.query('UPDATE organisations SET seq = seq WHERE id = $1', [first.org]);
    await transaction.query(
      `UPDATE records r SET body = '{}', versions = '{}', writers = '{}', origins = NULL
       FROM jsonb_to_recordset($2::jsonb) AS old (collection text, id text)
       WHERE r.org = $1 AND r.collection = old.collection AND r.id = old.id`,
      [first.org, JSON.stringify(old)],
    );
    await transaction.query(
      `DELETE FROM conflicts c USING jsonb_to_recordset($2::jsonb) AS old (collection text, id text)
       WHERE c.org = $1 AND c.collection = old.collection AND c.id = old.id`,
      [first.org, JSON.stringify(old)],
    );
    return old.length;
  });
}
