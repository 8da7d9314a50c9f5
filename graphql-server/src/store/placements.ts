import type { Registry } from '@rockpool/schema';
import { type Rev, type Scope, type StoredRecord, scopesOf } from '@rockpool/schema/protocol';
import type { Queryable } from './database.ts';

/** A record's place in a scope. */
interface Placement {
  readonly collection: string;
  readonly id: string;
  readonly scope: Scope;
  readonly seq: Rev;
  readonly present: boolean;
  readonly deleted: boolean;
}

/** A stored record, and a scope that it is told to have left. */
export interface Placed {
  readonly record: StoredRecord;
  readonly leaves: Scope | undefined;
}

/** A deleted record stays where it lay, so that its deletion is told there. */
function placementsOf(collections: Registry, { record, leaves }: Placed): Placement[] {
  const { collection: name, id, rev, body, deleted } = record;
  const collection = collections.get(name);
  if (!collection) throw new Error(`There is no collection "${name}".`);
  const place = (scope: Scope, present: boolean): Placement => {
    return { collection: name, id, scope, seq: rev, present, deleted };
  };
  const lies = scopesOf(collection, body).map((scope) => place(scope, true));
  return leaves === undefined ? lies : [...lies, place(leaves, false)];
}

/** Places records that this transaction has stored. What a record leaves is known from where it lay. */
export async function placeRecords(
  transaction: Queryable,
  organisation: string,
  collections: Registry,
  records: readonly Placed[],
): Promise<void> {
  await transaction.query(
    `WITH now AS (
       SELECT * FROM jsonb_to_recordset($2::jsonb)
         AS n (collection text, id text, scope text, seq bigint, present boolean, deleted boolean)
     ), left_behind AS (
       UPDATE placements p SET present = false, seq = changed.seq
       FROM (SELECT DISTINCT collection, id, seq FROM now) changed
       WHERE p.org = $1 AND p.collection = changed.collection AND p.id = changed.id AND p.present
         AND NOT EXISTS (SELECT FROM now n WHERE n.collection = p.collection AND n.id = p.id AND n.scope = p.scope)
     )
     INSERT INTO placements (org, scope, collection, id, seq, present, deleted)
     SELECT $1, scope, collection, id, seq, present, deleted FROM now
     ON CONFLICT (org, collection, id, scope)
     DO UPDATE SET seq = excluded.seq, present = excluded.present, deleted = excluded.deleted`,
    [organisation, JSON.stringify(records.flatMap((placed) => placementsOf(collections, placed)))],
  );
}

/** The ids of the teams that have the user as a member. */
export async function teamsOf(db: Queryable, organisation: string, user: string): Promise<string[]> {
  const rows = await db.query<{ id: string }>(
    `SELECT id FROM records
     WHERE org = $1 AND collection = 'settings' AND kind = 'team' AND NOT deleted AND body -> 'memberIds' ? $2::text
     ORDER BY id`,
    [organisation, user],
  );
  return rows.map(({ id }) => id);
}
