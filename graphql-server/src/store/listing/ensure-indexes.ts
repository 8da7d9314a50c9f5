import { createHash } from 'node:crypto';
import type { Collection, Registry } from '@rockpool/schema';
import { type Database, type Queryable, sqlStateOf } from '../database.ts';
import { indexesOf, keptColumn } from './columns.ts';
import { literal, valueSql } from './sql.ts';

/** An index of the table of records. */
interface Definition {
  /** Says what it is by a hash: another definition is another index. */
  readonly name: string;
  readonly sql: string;
}

/** Any number, the same in all servers: they take turns where a table is empty, and it is quick. */
const INDEX_LOCK = 7_625_073;

/** `relation already exists`, and two that made it at the same moment. */
const madeMeanwhile = new Set(['42P07', '23505']);

/** The indexes that serve the lists of a collection, on records as the store keeps them. */
export function definitionsOf(collection: Collection): readonly Definition[] {
  return indexesOf(collection).map((index) => {
    const values = index.map((column) => valueSql(keptColumn(collection, column), 'body'));
    const sql = `(org, kind, ${values.join(', ')}, id) WHERE collection = ${literal(collection.name)} AND NOT deleted`;
    const hash = createHash('sha256').update(sql).digest('hex').slice(0, 16);
    const readable = collection.name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]/g, '_')
      .slice(0, 30);
    return { name: `list_${readable}_${hash}`, sql };
  });
}

/**
 * Sees to it that the indexes are there which the collections declare, those of an app's own too. Where there are
 * records, writes go on meanwhile. What no collection declares any more stays, for a server of another version may use it.
 */
export async function ensureIndexes({ across }: Database, collections: Registry): Promise<void> {
  const wanted = [...collections.values()].flatMap(definitionsOf);
  if ((await missing(across, wanted)).length === 0) return;
  const [any] = await across.query('SELECT FROM records LIMIT 1');
  if (!any) {
    await across.transaction(async (transaction) => {
      await transaction.query('SELECT pg_advisory_xact_lock($1::bigint)', [INDEX_LOCK]);
      for (const { name, sql } of await missing(transaction, wanted)) {
        await transaction.query(`CREATE INDEX ${name} ON records ${sql}`);
      }
    });
    return;
  }
  await dropBroken(across);
  for (const { name, sql } of await missing(across, wanted)) {
    await across.query(`CREATE INDEX CONCURRENTLY IF NOT EXISTS ${name} ON records ${sql}`).catch((error: unknown) => {
      if (!madeMeanwhile.has(sqlStateOf(error) ?? '')) throw error;
    });
  }
}

async function missing(db: Queryable, wanted: readonly Definition[]): Promise<readonly Definition[]> {
  const rows = await db.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
     WHERE i.indrelid = 'records'::regclass AND (i.indisvalid OR EXISTS (
       SELECT FROM pg_stat_progress_create_index p WHERE p.index_relid = i.indexrelid
     ))`,
  );
  const there = new Set(rows.map(({ name }) => name));
  return wanted.filter(({ name }) => !there.has(name));
}

/** What a server left behind that was stopped while it made an index. */
async function dropBroken(db: Queryable): Promise<void> {
  const rows = await db.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
     WHERE i.indrelid = 'records'::regclass AND NOT i.indisvalid AND starts_with(c.relname, 'list_')
       AND NOT EXISTS (SELECT FROM pg_stat_progress_create_index p WHERE p.index_relid = i.indexrelid)`,
  );
  for (const { name } of rows) await db.query(`DROP INDEX CONCURRENTLY IF EXISTS ${name}`);
}
