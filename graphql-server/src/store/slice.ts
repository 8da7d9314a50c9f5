import type { Cursor, Rev, Scope, StoredRecord } from '@rockpool/schema/protocol';
import type { Queryable } from './database.ts';
import { type RecordRow, toRecord } from './records.ts';
import type { Slice, SliceLimits } from './store.ts';

/**
 * The placements behind the cursors `c`, each as `p`. A record that left is told only where nothing else holds it for
 * the device. Somebody who starts at 0 has nothing that could be taken away, except of their own making: what they
 * wrote and may not see stands in their own scope.
 */
const news = `
  FROM placements p
  WHERE p.org = $1 AND p.scope = c.scope AND p.collection = c.collection AND p.seq > c.after
    AND (p.present OR NOT EXISTS (
      SELECT FROM placements other
      WHERE other.org = $1 AND other.collection = p.collection AND other.id = p.id AND other.present
        AND other.scope IN (SELECT jsonb_array_elements_text($3::jsonb))
    ))
    AND (c.after > 0 OR (NOT p.present AND c.scope LIKE 'user:%') OR (p.present AND EXISTS (
      SELECT FROM records living WHERE living.org = $1 AND living.rev = p.seq AND NOT living.deleted
    )))`;

const cursorRows = 'jsonb_to_recordset($2::jsonb) AS c (scope text, collection text, after bigint)';

interface SliceRow extends RecordRow {
  readonly seq: unknown;
  readonly present: boolean;
  readonly bytes: number;
  /** How many were found, cut or not. */
  readonly found: unknown;
}

/**
 * What changed after the cursors, in the order of revisions: a revision belongs to one record, and a record that lies
 * in a scope has there the revision that it has.
 */
export async function changesAfter(
  snapshot: Queryable,
  organisation: string,
  head: Rev,
  cursors: readonly Cursor[],
  held: readonly Scope[],
  limits: SliceLimits,
): Promise<Slice> {
  const which = [organisation, JSON.stringify(cursors), JSON.stringify(held)] as const;
  const rows =
    limits.records === 0
      ? []
      : await snapshot.query<SliceRow>(
          `WITH found AS (
             SELECT found.seq, found.collection, found.id, bool_or(found.present) AS present
             FROM ${cursorRows}
             CROSS JOIN LATERAL (
               SELECT p.seq, p.collection, p.id, p.present ${news} ORDER BY p.seq LIMIT $4::int + 1
             ) found
             GROUP BY found.seq, found.collection, found.id ORDER BY found.seq LIMIT $4::int + 1
           ), measured AS (
             SELECT found.*, r.rev, r.deleted, r.body, r.versions, r.writers, coalesce(r.bytes, 0) AS bytes,
                    sum(coalesce(r.bytes, 0)) OVER (ORDER BY found.seq) - coalesce(r.bytes, 0) AS bytes_before,
                    count(*) OVER () AS found
             FROM found LEFT JOIN records r ON r.org = $1 AND r.rev = found.seq AND found.present
           )
           SELECT * FROM measured WHERE bytes_before < $5::bigint ORDER BY seq LIMIT $4::int`,
          [...which, limits.records, limits.bytes],
        );
  const isWhole = limits.records > 0 && rows.length === Number(rows[0]?.found ?? 0);
  const last = Number(rows.at(-1)?.seq ?? 0);
  return {
    records: rows.filter(({ present }) => present).map(recordOf),
    left: rows.filter(({ present }) => !present).map(({ collection, id }) => ({ collection, id })),
    reached: isWhole ? head : last,
    bytes: rows.reduce((sum, { bytes }) => sum + bytes, 0),
    remaining: isWhole ? 0 : await countAfter(snapshot, which, last),
  };
}

const recordOf = ({ collection, id, rev, deleted, body, versions, writers }: SliceRow): StoredRecord =>
  toRecord({ collection, id, rev, deleted, body, versions, writers });

async function countAfter(
  snapshot: Queryable,
  which: readonly [organisation: string, cursors: string, held: string],
  last: Rev,
): Promise<number> {
  const [row] = await snapshot.query<{ count: unknown }>(
    `SELECT count(DISTINCT p.seq) AS count FROM (
       SELECT scope, collection, greatest(after, $4::bigint) AS after FROM ${cursorRows}
     ) c CROSS JOIN LATERAL (SELECT p.seq ${news}) p`,
    [...which, last],
  );
  return Number(row?.count ?? 0);
}
