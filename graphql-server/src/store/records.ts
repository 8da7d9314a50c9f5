import type { Origins, Place, RecordKey, Scope, StoredRecord } from '@rockpool/schema/protocol';
import type { Queryable } from './database.ts';
import {
  type Account,
  type ConflictEntry,
  keyOf,
  type LoggedConflict,
  type Wanted,
  type WantedConflicts,
} from './store.ts';
import type { Values } from './values.ts';

/** A record as the database gives it. */
export interface RecordRow {
  readonly collection: string;
  readonly id: string;
  readonly rev: unknown;
  readonly deleted: boolean;
  readonly body: StoredRecord['body'];
  readonly versions: StoredRecord['versions'];
  readonly writers: StoredRecord['writers'];
  /** Only where a record is read to be written. */
  readonly origins?: Origins | null;
}

export const toRecord = ({ origins, ...row }: RecordRow): StoredRecord => ({
  ...row,
  rev: Number(row.rev),
  ...(origins && { origins }),
});

export const allColumns = 'r.collection, r.id, r.rev, r.deleted, r.body, r.versions, r.writers' as const;

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
    `SELECT ${allColumns}, r.origins
     FROM records r JOIN jsonb_to_recordset($2::jsonb) AS k (collection text, id text) USING (collection, id)
     WHERE r.org = $1 ORDER BY r.collection, r.id FOR UPDATE OF r`,
    [organisation, JSON.stringify(keys.map(({ collection, id }) => ({ collection, id })))],
  );
  return new Map(rows.map((row) => [keyOf(row), toRecord(row)]));
}

const columns =
  'collection text, id text, rev bigint, deleted boolean, body jsonb, versions jsonb, writers jsonb, origins jsonb' as const;

/** Adds records; fails with SQLSTATE 23505 when one of them has been added meanwhile. */
export async function insertRecords(
  transaction: Queryable,
  organisation: string,
  records: readonly StoredRecord[],
): Promise<void> {
  if (records.length === 0) return;
  await transaction.query(
    `INSERT INTO records (org, collection, id, rev, deleted, body, versions, writers, origins)
     SELECT $1, n.collection, n.id, n.rev, n.deleted, n.body, n.versions, n.writers, n.origins
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
     SET rev = n.rev, deleted = n.deleted, body = n.body, versions = n.versions, writers = n.writers,
         origins = n.origins, received_at = now()
     FROM jsonb_to_recordset($2::jsonb) AS n (${columns})
     WHERE r.org = $1 AND r.collection = n.collection AND r.id = n.id`,
    [organisation, JSON.stringify(records)],
  );
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

/** Whether a record `r` of the organisation $1 lies in one of the scopes $2. */
const liesInScopes = `ARRAY(SELECT jsonb_array_elements_text($2::jsonb)) && ARRAY(
  SELECT p.scope FROM placements p
  WHERE p.org = $1 AND p.collection = r.collection AND p.id = r.id AND p.present
)`;

/** Entries of the conflict log, the newest first. */
export async function loggedConflicts(
  db: Queryable,
  organisation: string,
  places: readonly Place[],
  { first, before, collection, id, author, except }: WantedConflicts,
): Promise<ConflictEntry[]> {
  const rows = await db.query<Omit<ConflictEntry, 'rev' | 'at'> & { readonly rev: unknown; readonly at: unknown }>(
    `SELECT r.collection, r.id, r.rev, r.field, r.author, r.at, r.conflict FROM conflicts r
     WHERE r.org = $1
       AND EXISTS (
         SELECT FROM placements p JOIN jsonb_to_recordset($2::jsonb) AS held (scope text, collection text)
           ON p.scope = held.scope AND p.collection = held.collection
         WHERE p.org = $1 AND p.collection = r.collection AND p.id = r.id AND p.present
       )
       AND NOT EXISTS (
         SELECT FROM jsonb_to_recordset($9::jsonb) AS untold (collection text, field text)
         WHERE untold.collection = r.collection AND untold.field = r.field
       )
       AND ($3::text IS NULL OR r.collection = $3::text) AND ($4::text IS NULL OR r.id = $4::text)
       AND ($5::text IS NULL OR r.author = $5::text)
       AND ($6::bigint IS NULL OR (r.rev, r.field) < ($6::bigint, $7::text))
     ORDER BY r.rev DESC, r.field DESC LIMIT $8::int`,
    [
      organisation,
      JSON.stringify(places),
      collection ?? null,
      id ?? null,
      author ?? null,
      before?.rev ?? null,
      before?.field ?? null,
      first,
      JSON.stringify(except),
    ],
  );
  return rows.map((row) => ({ ...row, rev: Number(row.rev), at: new Date(row.at as string).toISOString() }));
}

/** Records by their ids, as far as they lie in one of the scopes. */
export async function recordsNamed(
  db: Queryable,
  organisation: string,
  collection: string,
  ids: readonly string[],
  scopes: readonly Scope[],
): Promise<StoredRecord[]> {
  const rows = await db.query<RecordRow>(
    `SELECT ${allColumns} FROM jsonb_array_elements_text($4::jsonb) AS wanted (id)
     JOIN records r ON r.org = $1 AND r.collection = $3 AND r.id = wanted.id
     WHERE ${liesInScopes}`,
    [organisation, JSON.stringify(scopes), collection, JSON.stringify(ids)],
  );
  return rows.map(toRecord);
}

/** Records that are not deleted and lie in one of the scopes, in the order of their ids: that of their creation. */
export async function livingRecords(
  db: Queryable,
  organisation: string,
  collection: string,
  scopes: readonly Scope[],
  { kind, buckets, after, first }: Wanted,
): Promise<StoredRecord[]> {
  const endings = buckets?.map((bucket) => bucket.toString(16).padStart(2, '0'));
  const rows = await db.query<RecordRow>(
    `SELECT ${allColumns} FROM records r
     WHERE r.org = $1 AND r.collection = $3 AND r.id > $4 AND NOT r.deleted AND ${liesInScopes}
       AND ($6::text IS NULL OR r.kind = $6::text)
       AND ($7::jsonb IS NULL OR right(r.id, 2) = ANY (ARRAY(SELECT jsonb_array_elements_text($7::jsonb))))
     ORDER BY r.id LIMIT $5::int`,
    [
      organisation,
      JSON.stringify(scopes),
      collection,
      after,
      first,
      kind ?? null,
      endings ? JSON.stringify(endings) : null,
    ],
  );
  return rows.map(toRecord);
}

/** Records that are not deleted and have all values of one of these. */
export async function recordsWith(
  db: Queryable,
  organisation: string,
  collection: string,
  anyOf: readonly Values[],
): Promise<StoredRecord[]> {
  const [one, ...others] = anyOf;
  if (!one) return [];
  const kind = others.every((other) => other['kind'] === one['kind']) ? one['kind'] : undefined;
  // A condition alone is found by an index.
  const [has, wanted] =
    others.length === 0
      ? ['r.body @> $3::jsonb', one]
      : ['EXISTS (SELECT FROM jsonb_array_elements($3::jsonb) AS one (body) WHERE r.body @> one.body)', anyOf];
  const rows = await db.query<RecordRow>(
    `SELECT ${allColumns} FROM own_records r
     WHERE r.org = $1 AND r.collection = $2 AND NOT r.deleted AND ${has}
       AND ($4::text IS NULL OR r.kind = $4::text)`,
    [organisation, collection, JSON.stringify(wanted), typeof kind === 'string' ? kind : null],
  );
  return rows.map(toRecord);
}

/** A lock on a name, for what no record can be locked for: one that does not exist yet. */
export const haveAlone = async (transaction: Queryable, organisation: string, name: string): Promise<void> =>
  void (await transaction.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${organisation}:${name}`]));

export const allAccounts = (db: Queryable): Promise<Account[]> =>
  db.query<Account>(
    `SELECT o.id AS organisation, o.name AS "organisationName", r.id, r.body ->> 'name' AS name, r.body ->> 'role' AS role
     FROM records r JOIN organisations o ON o.id = r.org
     WHERE r.collection = 'settings' AND r.kind = 'user' AND NOT r.deleted
     ORDER BY o.name, o.id, r.body ->> 'name', r.id`,
  );
