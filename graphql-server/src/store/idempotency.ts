import type { Json } from '@rockpool/schema';
import type { Database, Queryable } from './database.ts';

/** What a request did that had a name of its own. */
export interface UsedKey {
  readonly key: string;
  /** Stands for what the request asked for: the same name with another hash is another request. */
  readonly hash: string;
  readonly answers: Json;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export async function usedKeys(
  transaction: Queryable,
  organisation: string,
  author: string,
  names: readonly string[],
): Promise<UsedKey[]> {
  const rows = await transaction.query<Omit<UsedKey, 'at'> & { readonly at: unknown }>(
    `SELECT k.key, k.hash, k.answers, extract(epoch FROM k.used_at) * 1000 AS at
     FROM idempotency_keys k JOIN jsonb_array_elements_text($3::jsonb) AS wanted (key) ON k.key = wanted.key
     WHERE k.org = $1 AND k.author = $2`,
    [organisation, author, JSON.stringify(names)],
  );
  return rows.map((row) => ({ ...row, at: Number(row.at) }));
}

/** Keeps names with what was done; fails with SQLSTATE 23505 when another request has used one of them meanwhile. */
export const keepKeys = async (
  transaction: Queryable,
  organisation: string,
  author: string,
  used: readonly UsedKey[],
): Promise<void> =>
  void (await transaction.query(
    `INSERT INTO idempotency_keys (org, author, key, hash, answers, used_at)
     SELECT $1, $2, n.key, n.hash, n.answers, to_timestamp(n.at / 1000)
     FROM jsonb_to_recordset($3::jsonb) AS n (key text, hash text, answers jsonb, at double precision)`,
    [organisation, author, JSON.stringify(used)],
  ));

/** Forgets the keys of all organisations that were used before. */
export const forgetKeys = async (database: Database, usedBefore: number): Promise<void> =>
  void (await database.across.query('DELETE FROM idempotency_keys WHERE used_at < to_timestamp($1::float8 / 1000)', [
    usedBefore,
  ]));
