import type { Collection, CollectionName, Collections, Doc, Insert, Json, JsonObject } from '@rockpool/schema';
import { collections } from '@rockpool/schema';

/** A record of the demo, ready to be imported. */
export type DemoRecord = {
  [C in CollectionName]: { readonly collection: C; readonly body: Doc<Collections[C]> };
}[CollectionName];

/** A record as a generator writes it: what an insert takes, with the values that a device would fill in. */
export type Draft<C extends CollectionName> = Insert<Collections[C]> & {
  readonly id: string;
  readonly kind: Doc<Collections[C]>['kind'];
  readonly createdAt: string;
  readonly updatedAt: string;
};

/** A draft with its defaults and computed fields: a body as the schema asks for it. */
export function complete<C extends CollectionName>(name: C, draft: Draft<C>): DemoRecord {
  const collection: Collection = collections[name];
  const defaults = Object.entries(collection.fields)
    .filter(([, field]) => field.default !== undefined)
    .map(([field, schema]) => [field, schema.default as Json]);
  const body: JsonObject = { ...Object.fromEntries(defaults), ...(draft as JsonObject) };
  return { collection: name, body: collection.compute ? { ...body, ...collection.compute(body) } : body } as DemoRecord;
}
