import type { Queryable } from './database.ts';

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
