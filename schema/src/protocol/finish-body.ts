import type { Collection } from '../define/collection.ts';
import type { Json, JsonObject } from '../define/json.ts';

/**
 * A body without its nulls, with a value in every field that has a default, and with the computed fields computed. A
 * field that is new to a collection so reaches the records of older apps.
 */
export function finishBody(collection: Collection, body: Readonly<Record<string, Json>>): JsonObject {
  const defaults = Object.entries(collection.fields).flatMap(([field, schema]) =>
    schema.default !== undefined && (body[field] ?? null) === null ? [[field, schema.default] as const] : [],
  );
  const present = Object.entries(body).filter(([, value]) => value !== null);
  const whole: JsonObject = Object.fromEntries([...present, ...defaults]);
  return collection.compute ? { ...whole, ...collection.compute(whole) } : whole;
}
