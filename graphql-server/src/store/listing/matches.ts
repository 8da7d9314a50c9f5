import { equalJson, isJsonObject, type Json, type JsonObject } from '@rockpool/schema';
import type { StoredRecord } from '@rockpool/schema/protocol';
import type { Bound, Column, Filter, Position, Scalar, Test } from './listing.ts';

type Listable = Pick<StoredRecord, 'id' | 'body'>;

/** What a record has in a column; undefined for nothing. Numbers stand in columns of numbers, texts in those of texts. */
function valueIn({ path, type, missing }: Column, { id, body }: Listable): Json | undefined {
  if (type === 'id') return id;
  const value = path.reduce<Json | undefined>(
    (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
    body,
  );
  if (value === undefined || value === null) return missing;
  if (type === 'number') return typeof value === 'number' ? value : missing;
  return type === 'text' && typeof value !== 'string' ? JSON.stringify(value) : value;
}

const isObject = (value: Json | undefined): value is JsonObject => value !== undefined && isJsonObject(value);

/** Texts in the order of their code points, as PostgreSQL's collation "C" has them. JavaScript's `<` knows halves of them. */
function compareScalars(a: Scalar, b: Scalar): number {
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

export const positionOf = (order: readonly Column[], record: Listable): Position => ({
  keys: order.map((column) => valueIn(column, record) as Scalar),
  id: record.id,
});

export const comparePositions = (a: Position, b: Position): number =>
  [...a.keys, a.id].map((key, i) => compareScalars(key, [...b.keys, b.id][i] as Scalar)).find((order) => order !== 0) ??
  0;

/** Whether a record passes: what the store's SQL says in PostgreSQL, said in JavaScript. */
export function matches(filter: Filter, record: Listable): boolean {
  if ('and' in filter) return filter.and.every((one) => matches(one, record));
  if ('or' in filter) return filter.or.some((one) => matches(one, record));
  if ('not' in filter) return !matches(filter.not, record);
  return passes(filter.test, valueIn(filter.column, record));
}

function passes(test: Test, value: Json | undefined): boolean {
  if (test.is === 'isNull') return (value === undefined) === test.value;
  if (value === undefined) return false;
  const list = Array.isArray(value) ? value : [];
  switch (test.is) {
    case 'eq':
      return equalJson(value, test.value);
    case 'in':
      return test.values.some((one) => equalJson(value, one));
    case 'startsWith':
      return typeof value === 'string' && value.startsWith(test.value);
    case 'contains':
      return typeof value === 'string' && value.includes(test.value);
    case 'has':
      return list.includes(test.value);
    case 'hasAny':
      return test.values.some((one) => list.includes(one));
    case 'hasAll':
      return Array.isArray(value) && test.values.every((one) => list.includes(one));
    default:
      return isWithin(test.is, value, test.value);
  }
}

function isWithin(is: Bound, value: Json, bound: Scalar): boolean {
  if (typeof value !== typeof bound) return false;
  const order = compareScalars(value as Scalar, bound);
  if (is === 'gt') return order > 0;
  if (is === 'gte') return order >= 0;
  return is === 'lt' ? order < 0 : order <= 0;
}
