import type { Collection } from '../define/collection.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { inOrder } from './merge/elements.ts';

/**
 * A body without its nulls, with a value in every field that has a default, with lists in their declared order, and
 * with the computed fields computed. A field that is new to a collection so reaches the records of older apps.
 */
export function finishBody(collection: Collection, body: Readonly<Record<string, Json>>): JsonObject {
  const { defaults, orders } = rulesOf(collection);
  const whole: Record<string, Json> = Object.values(body).includes(null)
    ? Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))
    : { ...body };
  for (const [field, value] of defaults) whole[field] ??= value;
  for (const [field, order] of orders) {
    const list = whole[field];
    if (Array.isArray(list)) whole[field] = inOrder(list, order);
  }
  return collection.compute ? { ...whole, ...collection.compute(whole) } : whole;
}

/** What fields of a collection hold where nothing is given, and by what their lists are ordered. */
interface Rules {
  readonly defaults: readonly (readonly [field: string, value: Json])[];
  readonly orders: readonly (readonly [field: string, order: string])[];
}

/** Looked up once: a first sync finishes every record there is. */
const known = new WeakMap<Collection, Rules>();

function rulesOf(collection: Collection): Rules {
  const rules = known.get(collection) ?? readRules(collection);
  known.set(collection, rules);
  return rules;
}

const readRules = ({ fields }: Collection): Rules => ({
  defaults: Object.entries(fields).flatMap(([field, schema]) =>
    schema.default === undefined ? [] : [[field, schema.default] as const],
  ),
  orders: Object.entries(fields).flatMap(([field, { merge }]) => {
    const order = typeof merge === 'object' && 'list' in merge ? merge.list.order : undefined;
    return order === undefined ? [] : [[field, order] as const];
  }),
});
