import type { Rev, StoredRecord } from '@rockpool/schema/protocol';
import type { Queryable } from './database.ts';
import { type RecordRow, toRecord } from './records.ts';
import type { PageCursor, Slice, SliceLimits } from './store.ts';

const cursorColumns = '(scope text, collection text, after bigint, fresh bigint)' as const;

/** The placements `p` behind the cursors `c`. Up to where a cursor is `fresh`, only what lives is told to it. */
const news = `
  p.org = $1 AND p.scope = c.scope AND p.collection = c.collection AND p.seq > c.after
  AND (p.seq > c.fresh OR (p.present AND NOT p.deleted))`;

/** A record that left is told to have, unless something is told of it in another scope. */
const isGone = `
  NOT EXISTS (
    SELECT FROM jsonb_to_recordset($3::jsonb) AS h ${cursorColumns}
    JOIN placements other
      ON other.org = $1 AND other.scope = h.scope AND other.collection = h.collection AND other.id = p.id
    WHERE h.collection = p.collection AND other.present AND (other.seq > h.fresh OR NOT other.deleted)
  )`;

interface SliceRow extends Omit<RecordRow, 'writers'> {
  readonly seq: unknown;
  readonly present: boolean;
  readonly bytes: number;
  /** How many were found, cut or not. */
  readonly found: unknown;
}

/**
 * What changed after the cursors, each record once, in the order of revisions: a revision belongs to one record, and a
 * record that lies in a scope has there the revision that it has. One that left several scopes, one after the other, left
 * when it left the first: the last one may be behind the end of the page.
 */
export async function changesAfter(
  snapshot: Queryable,
  organisation: string,
  head: Rev,
  cursors: readonly PageCursor[],
  held: readonly PageCursor[],
  limits: SliceLimits,
): Promise<Slice> {
  const which = [organisation, JSON.stringify(cursors), JSON.stringify(held)] as const;
  const hasRoom = limits.records > 0 && limits.bytes > 0;
  const rows = hasRoom
    ? await snapshot.query<SliceRow>(
        `WITH found AS (
             SELECT min(found.seq) AS seq, found.collection, found.id, bool_or(found.present) AS present
             FROM jsonb_to_recordset($2::jsonb) AS c ${cursorColumns}
             CROSS JOIN LATERAL (
               SELECT p.seq, p.collection, p.id, p.present FROM placements p
               WHERE ${news} AND (p.present OR ${isGone}) ORDER BY p.seq LIMIT $4::int + 1
             ) found
             GROUP BY found.collection, found.id ORDER BY 1 LIMIT $4::int + 1
           ), measured AS (
             SELECT found.*, r.rev, r.deleted, r.body, r.versions, coalesce(r.bytes, 0) AS bytes,
                    sum(coalesce(r.bytes, 0)) OVER (ORDER BY found.seq) - coalesce(r.bytes, 0) AS bytes_before,
                    count(*) OVER () AS found
             FROM found LEFT JOIN records r ON r.org = $1 AND r.rev = found.seq AND found.present
           )
           SELECT * FROM measured WHERE bytes_before < $5::bigint ORDER BY seq LIMIT $4::int`,
        [...which, limits.records, limits.bytes],
      )
    : [];
  const isWhole = hasRoom && rows.length === Number(rows[0]?.found ?? 0);
  const last = Number(rows.at(-1)?.seq ?? 0);
  return {
    records: rows.filter(({ present }) => present).map(recordOf),
    left: rows.filter(({ present }) => !present).map(({ collection, id }) => ({ collection, id })),
    reached: isWhole ? head : last,
    bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
    remaining: isWhole ? 0 : await countAfter(snapshot, organisation, cursors, last, head),
  };
}

/** Who wrote which field is for merging alone, and would be a tenth of what is read. */
const recordOf = ({ collection, id, rev, deleted, body, versions }: SliceRow): StoredRecord =>
  toRecord({ collection, id, rev, deleted, body, versions, writers: {} });

/** So many placements of a cursor are counted; how many follow them is guessed from how close together these are. */
const MOST_COUNTED = 1_000;

/** By the index alone: what lies in several scopes counts for each, and so does what left one and lies in another. */
async function countAfter(
  snapshot: Queryable,
  organisation: string,
  cursors: readonly PageCursor[],
  last: Rev,
  head: Rev,
): Promise<number> {
  const from = cursors.map((cursor) => ({ ...cursor, after: Math.max(cursor.after, last) }));
  const [row] = await snapshot.query<{ count: unknown }>(
    `SELECT sum(CASE
         WHEN counted.placements < $3::int THEN counted.placements
         ELSE ceil(counted.placements::float8 * ($4::bigint - c.after) / (counted.reached - c.after))
       END) AS count
     FROM jsonb_to_recordset($2::jsonb) AS c ${cursorColumns}
     CROSS JOIN LATERAL (
       SELECT count(*) AS placements, max(next.seq) AS reached
       FROM (SELECT p.seq FROM placements p WHERE ${news} ORDER BY p.seq LIMIT $3::int) next
     ) counted`,
    [organisation, JSON.stringify(from), MOST_COUNTED, head],
  );
  return Number(row?.count ?? 0);
}
