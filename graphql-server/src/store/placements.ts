import type { Registry } from '@rockpool/schema';
import { type Membership, type Rev, type Scope, type StoredRecord, scopesOf } from '@rockpool/schema/protocol';
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

interface MembershipRow {
  readonly of: 'account' | 'role' | 'team';
  readonly id: string;
  readonly deleted: boolean;
  readonly body: StoredRecord['body'];
}

/** What the settings say of a user. Of a deleted account, only that it is deleted may be left. */
export async function membershipOf(db: Queryable, organisation: string, user: string): Promise<Membership> {
  const rows = await db.query<MembershipRow>(
    `SELECT 'account' AS of, r.id, r.deleted, r.body FROM records r
     WHERE r.org = $1 AND r.collection = 'settings' AND r.id = $2 AND (r.deleted OR r.kind = 'user')
     UNION ALL
     SELECT 'role', r.id, r.deleted, r.body FROM records r
     WHERE r.org = $1 AND r.collection = 'settings' AND r.kind = 'role' AND NOT r.deleted
     UNION ALL
     SELECT 'team', r.id, r.deleted, '{}' FROM records r
     WHERE r.org = $1 AND r.collection = 'settings' AND r.kind = 'team' AND NOT r.deleted
       AND r.body -> 'memberIds' ? $2::text`,
    [organisation, user],
  );
  const of = (what: MembershipRow['of']) => rows.filter((row) => row.of === what);
  return {
    account: of('account')[0],
    teams: of('team').map(({ id }) => id),
    roles: of('role').map(({ body }) => body),
  };
}
