import type { Collection, Json, JsonObject } from '@rockpool/schema';
import { finishBody, type ServerRecord } from '@rockpool/schema/protocol';

/** A record as a client of RxDB's replication has it. `rev` comes back with the next push, if the client keeps it. */
export const toDocument = (collection: Collection, { body, rev, deleted }: ServerRecord): JsonObject => ({
  ...blanksOf(collection),
  ...finishBody(collection, body),
  ...{ rev, _deleted: deleted },
});

/** What a client is told of a record that is not there for it: that it is gone. */
export const goneDocument = (collection: Collection, id: string): JsonObject => ({
  ...blanksOf(collection),
  ...{ id, rev: 0, _deleted: true },
});

/** Something in every field that has to have a value, for a document that is deleted may have none. */
function blanksOf({ fields, required, indexes }: Collection): JsonObject {
  const needed = new Set([...required, ...indexes.flat()]);
  const named = Object.entries(fields).filter(([name]) => needed.has(name));
  return Object.fromEntries(named.map(([name, { type, default: initial }]) => [name, initial ?? blank(type)]));
}

function blank(type: string): Json {
  if (type === 'array') return [];
  if (type === 'object') return {};
  if (type === 'boolean') return false;
  return type === 'string' ? '' : 0;
}
