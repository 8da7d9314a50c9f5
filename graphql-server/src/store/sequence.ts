import type { Timeline } from '@rockpool/schema/protocol';
import type { Queryable } from './database.ts';
import type { Head } from './store.ts';

interface HeadRow {
  readonly timeline: Timeline;
  readonly seq: unknown;
}

const toHead = ({ timeline, seq }: HeadRow): Head => ({ timeline, seq: Number(seq) });

/** The head of an organisation; undefined when nobody has written or asked yet. */
export async function readHead(db: Queryable, organisation: string): Promise<Head | undefined> {
  const [row] = await db.query<HeadRow>('SELECT timeline, seq FROM organisations WHERE id = $1', [organisation]);
  return row && toHead(row);
}

/**
 * Takes the next `count` revisions of an organisation and tells every server that they will be there.
 *
 * Called as late as possible, when all is decided and only the writing is left. The row stays locked until the
 * transaction ends, so the next writer gets its revisions after this one's can be seen: revisions become visible in
 * their order, without gaps, and a reader that has seen revision n has seen everything up to n.
 *
 * @returns the head as it will be, the last of them
 */
export async function takeRevisions(transaction: Queryable, organisation: string, count: number): Promise<Head> {
  const [row] = await transaction.query<HeadRow>(
    'UPDATE organisations SET seq = seq + $2::bigint WHERE id = $1 RETURNING timeline, seq',
    [organisation, count],
  );
  if (!row) throw new Error(`There is no organisation "${organisation}"; create it before writing to it.`);
  const head = toHead(row);
  await transaction.query('SELECT pg_notify($1, $2)', [HEADS, JSON.stringify({ organisation, seq: head.seq })]);
  return head;
}

/** The channel on which new heads are told. */
export const HEADS = 'rockpool_heads';

/** Creates an organisation unless it is there; its name is set when one is given. */
export async function ensureOrganisation(db: Queryable, id: string, name = ''): Promise<void> {
  await db.query(
    `INSERT INTO organisations (id, name) VALUES ($1, $2)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name WHERE excluded.name NOT IN ('', organisations.name)`,
    [id, name],
  );
}
