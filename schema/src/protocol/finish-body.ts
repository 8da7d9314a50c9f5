import type { Collection } from '../define/collection.ts';
import type { Json, JsonObject } from '../define/json.ts';

/** A body without its nulls, with the computed fields computed. */
export function finishBody(collection: Collection, body: Readonly<Record<string, Json>>): JsonObject {
  const present = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  return collection.compute ? { ...present, ...collection.compute(present) } : present;
}
