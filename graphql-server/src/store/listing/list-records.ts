import type { Scope, StoredRecord } from '@rockpool/schema/protocol';
import type { Queryable } from '../database.ts';
import { allColumns, type RecordRow, toRecord } from '../records.ts';
import { labelsSql } from './labels.ts';
import type { Condition, Listed, Listing, Scalar } from './listing.ts';
import { conditionSql, filterSql, literal, type Parameters, parametersAfter, positionSql, valueSql } from './sql.ts';

/** The keys that a row is ordered by, by number: `key_0`. */
interface KeyRow {
  readonly [key: string]: unknown;
  readonly id: string;
}

/**
 * Whether a record `r` of the organisation $1 lies in one of the scopes $2: asked record by record, by its id. Asked with
 * EXISTS, the planner would rather join all of both tables, or walk through a scope, than along the index until the page
 * is full; it knows little of a table after an import.
 */
const isSeen = `ARRAY(SELECT jsonb_array_elements_text($2::jsonb)) && ARRAY(
  SELECT p.scope FROM placements p
  WHERE p.org = $1 AND p.collection = r.collection AND p.id = r.id AND p.present
)`;

/**
 * For the rest of the transaction, the way along an index is the only one. Where the planner expects few records to pass a
 * filter, it would rather read all of them and sort them than walk until the page is full or enough has been looked at.
 */
const alongIndexes = `SELECT set_config(setting, 'off', true)
  FROM unnest(ARRAY['enable_sort', 'enable_seqscan', 'enable_bitmapscan']) setting`;

/** Labels are found in no order: what has them is sorted. */
const isLabelled = ({ lead }: Listing): boolean =>
  lead.some(({ column: { type } }) => type === 'list' || type === 'custom');

/**
 * A part of a list, along an index: no further than the listing allows, whatever is on the way. What the user may not
 * see counts as looked at too.
 */
export async function listRecords(
  db: Queryable,
  organisation: string,
  collection: string,
  kind: string,
  scopes: readonly Scope[],
  listing: Listing,
): Promise<Listed<StoredRecord>> {
  const { order, descending, first, most } = listing;
  const direction = descending ? 'DESC' : 'ASC';
  const keys = order.map((column, i) => `${valueSql(column)} AS key_${i}`);
  const sorted = [...order.map((_, i) => `key_${i}`), 'id'].map((key) => `${key} ${direction}`).join(', ');
  const start = (): Parameters => parametersAfter(organisation, JSON.stringify(scopes));

  /** The way along the index, and what is kept of it. */
  const walk = (parameters: Parameters, bounds: Pick<Listing, 'from' | 'to'>): string => {
    const conditions = [
      `r.org = $1 AND r.collection = ${literal(collection)} AND r.kind = ${literal(kind)} AND NOT r.deleted`,
      ...listing.lead.map((condition) => leadSql(condition, collection, kind, parameters)),
      ...(bounds.from ? [positionSql(order, descending ? '<' : '>', bounds.from, parameters)] : []),
      ...(bounds.to ? [positionSql(order, descending ? '>' : '<', bounds.to, parameters)] : []),
    ];
    return `SELECT ${['r.*', ...keys].join(', ')} FROM own_records r WHERE ${conditions.join(' AND ')}`;
  };
  const kept = (parameters: Parameters): string =>
    [isSeen, ...listing.rest.map((filter) => filterSql(filter, parameters))].join(' AND ');

  if (!isLabelled(listing)) await db.query(alongIndexes);
  const parameters = start();
  const rows =
    first === 0
      ? []
      : await db.query<RecordRow>(
          `SELECT ${allColumns} FROM (
             SELECT * FROM (${walk(parameters, listing)} ORDER BY ${sorted} LIMIT ${parameters.add(most, 'int')}) r
             WHERE ${kept(parameters)} LIMIT ${parameters.add(first, 'int')}
           ) r ORDER BY ${sorted}`,
          parameters.values,
        );
  return {
    records: rows.map(toRecord),
    ...(rows.length < first && (await reachedBy(db, parametersAfter(organisation), walk, sorted, listing))),
    ...(listing.total && (await totalOf(db, start(), walk, kept, most))),
  };
}

type Walk = (parameters: Parameters, bounds: Pick<Listing, 'from' | 'to'>) => string;

/** The last record that was looked at, if it was the last one that might be. */
async function reachedBy(
  db: Queryable,
  parameters: Parameters,
  walk: Walk,
  sorted: string,
  listing: Listing,
): Promise<Pick<Listed<StoredRecord>, 'reached'>> {
  const keys = ['r.id', ...listing.order.map((_, i) => `r.key_${i}`)].join(', ');
  const [row] = await db.query<KeyRow>(
    `SELECT ${keys} FROM (${walk(parameters, listing)} ORDER BY ${sorted}
       OFFSET ${parameters.add(listing.most - 1, 'int')} LIMIT 1) r`,
    parameters.values,
  );
  return row ? { reached: { id: row.id, keys: listing.order.map((_, i) => row[`key_${i}`] as Scalar) } } : {};
}

async function totalOf(
  db: Queryable,
  parameters: Parameters,
  walk: Walk,
  kept: (parameters: Parameters) => string,
  most: number,
): Promise<Pick<Listed<StoredRecord>, 'total'>> {
  const [row] = await db.query<{ walked: unknown; total: unknown }>(
    `SELECT count(*) AS walked, count(*) FILTER (WHERE ${kept(parameters)}) AS total
     FROM (${walk(parameters, {})} LIMIT ${parameters.add(most + 1, 'int')}) r`,
    parameters.values,
  );
  return Number(row?.walked) > most ? {} : { total: Number(row?.total) };
}

/** A condition that an index finds: labels by their hashes, and then for certain. */
function leadSql(condition: Condition, collection: string, kind: string, parameters: Parameters): string {
  const certain = conditionSql(condition, parameters);
  const { type } = condition.column;
  if (type !== 'list' && type !== 'custom') return certain;
  return `${labelsSql(condition, collection, kind, parameters)} AND ${certain}`;
}
