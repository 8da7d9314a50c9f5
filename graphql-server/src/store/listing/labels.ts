import type { Column, Condition } from './listing.ts';
import { literal, type Parameters } from './sql.ts';

/** What tags are called among the labels; custom fields have the prefix. */
const nameOf = ({ path }: Column): string => path.join('.');

/** Whether the index of labels finds a condition: of tags, and of custom fields with a value. */
export function isLabel({ column: { path, type }, test }: Condition): boolean {
  if (type === 'list') return path.join() === 'tags' && (test.is === 'hasAny' || test.is === 'hasAll');
  return type === 'custom' && (test.is === 'eq' || test.is === 'in' || test.is === 'has');
}

/** Records that may have the labels: two may share a hash. See the migration 014-labels. */
export function labelsSql(
  { column, test }: Condition,
  collection: string,
  kind: string,
  parameters: Parameters,
): string {
  const values = 'values' in test ? test.values : [test.value];
  const all = `jsonb_array_elements(${parameters.add(JSON.stringify(values), 'jsonb')})`;
  const label = `record_label($1::text, ${literal(collection)}, ${literal(kind)}, ${parameters.add(nameOf(column), 'text')}, wanted)`;
  const operator = test.is === 'hasAll' ? '@>' : '&&';
  return `record_labels(r.org, r.collection, r.kind, r.body) ${operator} ARRAY(SELECT ${label} FROM ${all} wanted)`;
}
