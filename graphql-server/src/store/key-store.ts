import { attempt } from './attempt.ts';
import type { Database, Queryable } from './database.ts';
import { HEADS } from './sequence.ts';

/** A secret of an API key, as far as it is kept. */
export interface KeptSecret {
  /** SHA-256 of the whole key, in hexadecimal: what has 190 bits of chance in it needs no slow hash. */
  readonly hash: string;
  /** Until when it counts, in milliseconds since 1970. */
  readonly until: number;
}

/** An API key as it is kept. Times are in milliseconds since 1970. */
export interface StoredKey {
  /** A UUID: the author of what the key writes. */
  readonly id: string;
  /** What it is for, in the words of whoever made it. */
  readonly name: string;
  readonly role: string;
  /** Words such as `deals:read`. */
  readonly scopes: readonly string[];
  /** The one that counts, and the one before it while a rotation is under way. */
  readonly secrets: readonly KeptSecret[];
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly revokedAt: number | undefined;
  /** When it was last let in, to the minute; undefined before the first time. */
  readonly usedAt: number | undefined;
}

/** The API keys of all organisations, asked for one organisation at a time. */
export interface KeyStore {
  find(organisation: string, id: string): Promise<StoredKey | undefined>;
  /** All of them, revoked ones too, the oldest first. */
  list(organisation: string): Promise<readonly StoredKey[]>;
  /**
   * Stores a key, but for when it was used, and has every server look again at who listens.
   *
   * @returns whether there is such an organisation
   */
  save(organisation: string, key: StoredKey): Promise<boolean>;
  /** Notes that a key was let in, once a minute at the most. */
  used(organisation: string, id: string, at: number): Promise<void>;
  /** Which of these users and keys are not let in any more: deleted or inactive, revoked. */
  closed(organisation: string, ids: readonly string[]): Promise<ReadonlySet<string>>;
}

const A_MINUTE = 60_000;

export function createKeyStore(database: Database): KeyStore {
  const read = <T>(organisation: string, work: (db: Queryable) => Promise<T>): Promise<T> =>
    attempt(() => database.of(organisation).snapshot(work));

  return {
    find: (organisation, id) =>
      read(organisation, async (db) => {
        const [row] = await db.query<KeyRow>('SELECT * FROM api_keys WHERE org = $1 AND id = $2::uuid', [
          organisation,
          id,
        ]);
        return row && toKey(row);
      }),
    list: (organisation) =>
      read(organisation, async (db) => {
        const rows = await db.query<KeyRow>('SELECT * FROM api_keys WHERE org = $1 ORDER BY created_at, id', [
          organisation,
        ]);
        return rows.map(toKey);
      }),
    save: (organisation, key) =>
      attempt(() => database.of(organisation).transaction((db) => saveKey(db, organisation, key))),
    used: (organisation, id, at) =>
      database.of(organisation).transaction(async (db) => {
        await db.query(
          `UPDATE api_keys SET used_at = to_timestamp($3::float8 / 1000)
           WHERE org = $1 AND id = $2::uuid AND (used_at IS NULL OR used_at < to_timestamp($4::float8 / 1000))`,
          [organisation, id, at, at - A_MINUTE],
        );
      }),
    closed: (organisation, ids) =>
      read(organisation, async (db) => {
        const rows = await db.query<{ id: string }>(
          `SELECT r.id FROM records r JOIN jsonb_array_elements_text($2::jsonb) AS wanted (id) ON r.id = wanted.id
           WHERE r.org = $1 AND r.collection = 'settings' AND (r.deleted OR r.body -> 'active' = 'false')
           UNION ALL
           SELECT k.id::text FROM api_keys k JOIN jsonb_array_elements_text($2::jsonb) AS wanted (id) ON k.id = wanted.id::uuid
           WHERE k.org = $1 AND k.revoked_at IS NOT NULL`,
          [organisation, JSON.stringify(ids)],
        );
        return new Set(rows.map(({ id }) => id));
      }),
  };
}

async function saveKey(db: Queryable, organisation: string, key: StoredKey): Promise<boolean> {
  const rows = await db.query(
    `INSERT INTO api_keys (org, id, name, role, scopes, secrets, created_at, expires_at, revoked_at)
     SELECT o.id, n.id, n.name, n.role, n.scopes, n.secrets,
       to_timestamp(n."createdAt" / 1000), to_timestamp(n."expiresAt" / 1000), to_timestamp(n."revokedAt" / 1000)
     FROM jsonb_to_record($2::jsonb) AS n (
       id uuid, name text, role text, scopes jsonb, secrets jsonb,
       "createdAt" float8, "expiresAt" float8, "revokedAt" float8
     ) JOIN organisations o ON o.id = $1
     ON CONFLICT (org, id) DO UPDATE SET
       name = excluded.name, role = excluded.role, scopes = excluded.scopes, secrets = excluded.secrets,
       expires_at = excluded.expires_at, revoked_at = excluded.revoked_at
     RETURNING org`,
    [organisation, JSON.stringify(key)],
  );
  await db.query(
    `SELECT pg_notify($2, json_build_object('organisation', id, 'seq', seq)::text) FROM organisations WHERE id = $1`,
    [organisation, HEADS],
  );
  return rows.length > 0;
}

/** Drivers give what they take a type of the database for: a `Date` for an instant. */
interface KeyRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly scopes: readonly string[];
  readonly secrets: readonly KeptSecret[];
  readonly created_at: unknown;
  readonly expires_at: unknown;
  readonly revoked_at: unknown;
  readonly used_at: unknown;
}

const toKey = ({ id, name, role, scopes, secrets, ...row }: KeyRow): StoredKey => ({
  ...{ id, name, role, scopes, secrets },
  createdAt: Number(row.created_at),
  expiresAt: Number(row.expires_at),
  revokedAt: row.revoked_at === null ? undefined : Number(row.revoked_at),
  usedAt: row.used_at === null ? undefined : Number(row.used_at),
});
