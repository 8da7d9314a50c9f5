import type { FieldConflict, Rev, StoredRecord } from '@rockpool/schema/protocol';
import type { Queryable } from './database.ts';

/** Which record: ids are unique inside a collection of an organisation. */
export interface RecordKey {
  readonly collection: string;
  readonly id: string;
}

/** A record's key as one string, for maps. */
export const keyOf = ({ collection, id }: RecordKey): string => `${collection}/${id}`;

interface RecordRow {
  readonly collection: string;
  readonly id: string;
  readonly rev: unknown;
  readonly deleted: boolean;
  readonly body: StoredRecord['body'];
  readonly versions: StoredRecord['versions'];
  readonly writers: StoredRecord['writers'];
}

const toRecord = (row: RecordRow): StoredRecord => ({ ...row, rev: Number(row.rev) });

/**
 * Reads records and keeps every other writer away from them until the transaction ends. Locks are taken in the order
 * of the keys, so that two writers never wait for each other. A record that does not exist cannot be locked: when two
 * writers create it at once, the second one's insert fails and it starts over.
 */
export async function lockRecords(
  transaction: Queryable,
  organisation: string,
  keys: readonly RecordKey[],
): Promise<Map<string, StoredRecord>> {
  const rows = await transaction.query<RecordRow>(
    `SELECT r.collection, r.id, r.rev, r.deleted, r.body, r.versions, r.writers
     FROM records r JOIN jsonb_to_recordset($2::jsonb) AS k (collection text, id text) USING (collection, id)
     WHERE r.org = $1 ORDER BY r.collection, r.id FOR UPDATE OF r`,
    [organisation, JSON.stringify(keys.map(({ collection, id }) => ({ collection, id })))],
  );
  return new Map(rows.map((row) => [keyOf(row), toRecord(row)]));
}

const columns =
  'collection text, id text, rev bigint, deleted boolean, body jsonb, versions jsonb, writers jsonb' as const;

/** Adds records; fails with SQLSTATE 23505 when one of them has been added meanwhile. */
export async function insertRecords(
  transaction: Queryable,
  organisation: string,
  records: readonly StoredRecord[],
): Promise<void> {
  if (records.length === 0) return;
  await transaction.query(
    `INSERT INTO records (org, collection, id, rev, deleted, body, versions, writers)
     SELECT $1, n.collection, n.id, n.rev, n.deleted, n.body, n.versions, n.writers
     FROM jsonb_to_recordset($2::jsonb) AS n (${columns})`,
    [organisation, JSON.stringify(records)],
  );
}

/** Replaces records that this transaction has locked. */
export async function updateRecords(
  transaction: Queryable,
  organisation: string,
  records: readonly StoredRecord[],
): Promise<void> {
  if (records.length === 0) return;
  await transaction.query(
    `UPDATE records r
     SET rev = n.rev, deleted = n.deleted, body = n.body, versions = n.versions, writers = n.writers
     FROM jsonb_to_recordset($2::jsonb) AS n (${columns})
     WHERE r.org = $1 AND r.collection = n.collection AND r.id = n.id`,
    [organisation, JSON.stringify(records)],
  );
}

/** A conflict that a write settled, for the log. */
export interface LoggedConflict extends RecordKey {
  readonly rev: Rev;
  readonly field: string;
  readonly author: string;
  readonly conflict: FieldConflict;
}

/** Adds to the conflict log: both values stay to be seen, whatever the rule made of them. */
export async function logConflicts(
  transaction: Queryable,
  organisation: string,
  conflicts: readonly LoggedConflict[],
): Promise<void> {
  if (conflicts.length === 0) return;
  await transaction.query(
    `INSERT INTO conflicts (org, collection, id, rev, field, author, conflict)
     SELECT $1, n.collection, n.id, n.rev, n.field, n.author, n.conflict
     FROM jsonb_to_recordset($2::jsonb)
       AS n (collection text, id text, rev bigint, field text, author text, conflict jsonb)`,
    [organisation, JSON.stringify(conflicts)],
  );
}

/** Some records after a revision, with what is needed to go on. */
export interface Slice {
  readonly records: readonly StoredRecord[];
  /** How many records follow; 0 says that the slice reaches the head. */
  readonly remaining: number;
}

/** The bounds of a {@link Slice}. */
export interface SliceLimits {
  readonly records: number;
  /** Bytes of the bodies; the record that crosses the bound is still part of the slice. */
  readonly bytes: number;
}

/** The records of some collections, each after its own revision, in the order of revisions. */
export async function recordsAfter(
  snapshot: Queryable,
  organisation: string,
  cursors: { readonly [collection: string]: Rev },
  limits: SliceLimits,
): Promise<Slice> {
  const after = JSON.stringify(Object.entries(cursors).map(([collection, rev]) => ({ collection, rev })));
  const rows = await snapshot.query<RecordRow>(
    `WITH candidates AS (
       SELECT found.rev, found.bytes
       FROM jsonb_to_recordset($2::jsonb) AS c (collection text, rev bigint)
       CROSS JOIN LATERAL (
         SELECT rev, bytes FROM records
         WHERE org = $1 AND collection = c.collection AND rev > c.rev ORDER BY rev LIMIT $3::int
       ) found
       ORDER BY found.rev LIMIT $3::int
     ), slice AS (
       SELECT rev, sum(bytes) OVER (ORDER BY rev) - bytes AS bytes_before FROM candidates
     )
     SELECT r.collection, r.id, r.rev, r.deleted, r.body, r.versions, r.writers
     FROM slice JOIN records r ON r.org = $1 AND r.rev = slice.rev
     WHERE slice.bytes_before < $4::bigint ORDER BY r.rev`,
    [organisation, after, limits.records, limits.bytes],
  );
  const [rest] = await snapshot.query<{ count: unknown }>(
    `SELECT count(*) AS count
     FROM jsonb_to_recordset($2::jsonb) AS c (collection text, rev bigint)
     JOIN records r ON r.org = $1 AND r.collection = c.collection AND r.rev > greatest(c.rev, $3::bigint)`,
    [organisation, after, Number(rows.at(-1)?.rev ?? 0)],
  );
  return { records: rows.map(toRecord), remaining: Number(rest?.count ?? 0) };
}

/** The records of a kind, in the order of their ids, which is the order of their creation. */
export async function recordsOfKind(
  db: Queryable,
  organisation: string,
  collection: string,
  kind: string,
  { after, first }: { readonly after: string; readonly first: number },
): Promise<StoredRecord[]> {
  const rows = await db.query<RecordRow>(
    `SELECT collection, id, rev, deleted, body, versions, writers FROM records
     WHERE org = $1 AND collection = $2 AND kind = $3 AND id > $4 AND NOT deleted ORDER BY id LIMIT $5::int`,
    [organisation, collection, kind, after, first],
  );
  return rows.map(toRecord);
}

/** A record of a kind, unless it is deleted. */
export async function recordOfKind(
  db: Queryable,
  organisation: string,
  collection: string,
  kind: string,
  id: string,
): Promise<StoredRecord | undefined> {
  const [row] = await db.query<RecordRow>(
    `SELECT collection, id, rev, deleted, body, versions, writers FROM records
     WHERE org = $1 AND collection = $2 AND kind = $3 AND id = $4 AND NOT deleted`,
    [organisation, collection, kind, id],
  );
  return row && toRecord(row);
}

/** Who could sign in: the users of every organisation. Only for the sign-in page of development. */
export interface Account {
  readonly organisation: string;
  readonly organisationName: string;
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

export const allAccounts = (db: Queryable): Promise<Account[]> =>
  db.query<Account>(
    `SELECT o.id AS organisation, o.name AS "organisationName", r.id, r.body ->> 'name' AS name, r.body ->> 'role' AS role
     FROM records r JOIN organisations o ON o.id = r.org
     WHERE r.collection = 'settings' AND r.kind = 'user' AND NOT r.deleted
     ORDER BY o.name, o.id, r.body ->> 'name', r.id`,
  );
