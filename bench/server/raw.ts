/**
 * The same reads and writes as a few statements of SQL, written by hand: the same rows of the same tables, in
 * transactions as safe, without a protocol, a merge, a check or a right.
 */
import type { JsonObject } from '@rockpool/schema';
import type { Database } from '@rockpool/server';

/** A row of the table of records, as it is stored. */
export interface StoredRow {
  readonly collection: string;
  readonly id: string;
  readonly body: JsonObject;
  readonly versions: JsonObject;
  readonly writers: JsonObject;
}

export interface RawSql {
  /** The next page of records, with what an answer is made of, as JSON; from the beginning again after the last one. */
  pull(limit: number): Promise<string>;
  /** Stores rows, new ones or such as are there, under the next revisions. */
  push(rows: readonly StoredRow[]): Promise<void>;
  /** A stored row to make others like. */
  sample(): Promise<StoredRow>;
  /** The ids of some records, spread over all. */
  ids(count: number): Promise<readonly { readonly id: string; readonly rev: number }[]>;
}

/** The rows of the parameter $2, numbered. */
const rowsOf = (columns: string): string =>
  `ROWS FROM (jsonb_to_recordset($2::jsonb) AS (${columns})) WITH ORDINALITY
   AS n (${columns.replaceAll(/ (text|jsonb)/g, '')}, place)`;

const all = rowsOf('collection text, id text, body jsonb, versions jsonb, writers jsonb');

const INSERT = `INSERT INTO records (org, collection, id, rev, deleted, body, versions, writers)
  SELECT $1, n.collection, n.id, $3::bigint + n.place, false, n.body, n.versions, n.writers FROM ${all}`;

const UPDATE = `UPDATE records r
  SET rev = $3::bigint + n.place, body = n.body, versions = n.versions, writers = n.writers FROM ${all}
  WHERE r.org = $1 AND r.collection = n.collection AND r.id = n.id`;

export function rawSql({ across }: Database, organisation: string): RawSql {
  let after = 0;
  return {
    async pull(limit) {
      const rows = await across.snapshot((snapshot) =>
        snapshot.query<{ rev: unknown }>(
          `SELECT r.collection, r.id, r.rev, r.deleted, r.body, r.versions
           FROM placements p JOIN records r ON r.org = p.org AND r.collection = p.collection AND r.id = p.id
           WHERE p.org = $1 AND p.scope = 'all' AND p.collection = 'deals' AND p.seq > $2 AND p.present
           ORDER BY p.seq LIMIT $3::int`,
          [organisation, after, limit],
        ),
      );
      after = rows.length < limit ? 0 : Number(rows.at(-1)?.rev);
      return JSON.stringify(rows);
    },

    async push(rows) {
      await across.transaction(async (transaction) => {
        const text = JSON.stringify(rows);
        const held = await transaction.query(
          `SELECT r.id, r.body, r.versions, r.writers FROM records r
           JOIN jsonb_to_recordset($2::jsonb) AS k (collection text, id text) USING (collection, id)
           WHERE r.org = $1 ORDER BY r.collection, r.id FOR UPDATE OF r`,
          [organisation, text],
        );
        const [head] = await transaction.query<{ seq: unknown }>(
          'UPDATE organisations SET seq = seq + $2::bigint WHERE id = $1 RETURNING seq',
          [organisation, rows.length],
        );
        const parameters = [organisation, text, Number(head?.seq) - rows.length];
        await transaction.query(held.length === 0 ? INSERT : UPDATE, parameters);
        await transaction.query(
          `INSERT INTO placements (org, scope, collection, id, seq, present, deleted)
           SELECT $1, 'all', n.collection, n.id, $3::bigint + n.place, true, false FROM ${rowsOf('collection text, id text')}
           ON CONFLICT (org, collection, id, scope) DO UPDATE SET seq = excluded.seq`,
          parameters,
        );
      });
    },

    async sample() {
      const [row] = await across.query<StoredRow>(
        `SELECT collection, id, body, versions, writers FROM records
         WHERE org = $1 AND collection = 'deals' ORDER BY rev DESC LIMIT 1`,
        [organisation],
      );
      if (!row) throw new Error('There are no records to be measured with.');
      return row;
    },

    async ids(count) {
      const rows = await across.query<{ id: string; rev: unknown }>(
        `SELECT id, rev FROM records WHERE org = $1 AND collection = 'deals' ORDER BY md5(id) LIMIT $2::int`,
        [organisation, count],
      );
      return rows.map(({ id, rev }) => ({ id, rev: Number(rev) }));
    },
  };
}
