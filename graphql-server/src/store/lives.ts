import type { Database, Queryable } from './database.ts';

/**
 * A timeline with a new life at its end, which begins where the sequence stands. A life in which nothing was written
 * is replaced: what devices keep of it is up to its beginning, with it or without it.
 */
const withNewLife = `
  CASE WHEN (timeline -> -1 ->> 'from')::bigint = seq THEN timeline - -1 ELSE timeline END
  || jsonb_build_object('epoch', gen_random_uuid(), 'from', seq)`;

/** Begins a new life of an organisation's sequence, unless somebody has ended the given one already. */
export async function beginLife(db: Queryable, organisation: string, epoch: string): Promise<void> {
  await db.query(
    `UPDATE organisations SET timeline = ${withNewLife} WHERE id = $1 AND timeline -> -1 ->> 'epoch' = $2`,
    [organisation, epoch],
  );
}

/**
 * Begins a new life of every organisation's sequence.
 *
 * @returns of how many
 */
export async function beginLives(db: Queryable): Promise<number> {
  const organisations = await db.query(`UPDATE organisations SET timeline = ${withNewLife} RETURNING id`);
  return organisations.length;
}

/** Any number, the same in all servers: whoever holds this lock compares, the others wait and find nothing new. */
const IDENTITY_LOCK = 7_625_072;

/**
 * Begins a new life of every organisation's sequence if the data is not that of the last time: revisions that the
 * former data gave may be given again here.
 *
 * What it cannot see is data that was put back into the same place. Then a device that comes with a higher revision
 * gives it away; what was written between the restore and that moment bears the numbers of what was lost, and nobody
 * can tell the two apart but a comparison of the contents.
 *
 * @returns whether it did
 */
export async function noticeRestore(database: Database): Promise<boolean> {
  const identity = await database.identity();
  return database.across.transaction(async (transaction) => {
    await transaction.query('SELECT pg_advisory_xact_lock($1::bigint)', [IDENTITY_LOCK]);
    const [known] = await transaction.query<{ value: string }>('SELECT value FROM identity');
    if (known?.value === identity) return false;
    if (known) await beginLives(transaction);
    await transaction.query(
      'INSERT INTO identity (value) VALUES ($1) ON CONFLICT (is_only) DO UPDATE SET value = excluded.value',
      [identity],
    );
    return known !== undefined;
  });
}
