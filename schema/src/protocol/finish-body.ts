import type { Collection } from '../define/collection.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { inOrder } from './merge/elements.ts';

/**
 * A body without its nulls, with a value in every field that has a default, with lists in their declared order, and
 * with the computed fields computed. A field that is new to a collection so reaches the records of older apps.
 */
export function finishBody(collection: Collection, body: Readonly<Record<string, Json>>): JsonObject {
  const defaults = Object.entries(collection.fields).flatMap(([field, schema]) =>
    schema.default !== undefined && (body[field] ?? null) === null ? [[field, schema.default] as const] : [],
  );
  const present = Object.entries(body).filter(([, value]) => value !== null);
  const whole: JsonObject = Object.fromEntries([...present, ...defaults, ...orderedLists(collection, body)]);
  return collection.compute ? { ...whole, ...collection.compute(whole) } : whole;
}

function orderedLists({ fields }: Collection, body: Readonly<Record<string, Json>>): readonly [string, Json][] {
  return Object.entries(fields).flatMap(([field, { merge }]) => {
    const [list, order] = [body[field], typeof merge === 'object' && 'list' in merge ? merge.list.order : undefined];
    return Array.isArray(list) && order !== undefined ? [[field, inOrder(list, order)]] : [];
  });
}
