import type { Collection } from '../define/collection.ts';
import type { ValueSchema } from '../define/field.ts';

/** One property of an {@link RxSchema}. */
export interface RxProperty {
  readonly type: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly properties?: { readonly [key: string]: RxProperty };
  readonly required?: readonly string[];
  readonly items?: RxProperty;
}

/** The schema of an RxDB collection, in the part of RxDB's format that Rockpool uses. */
export interface RxSchema {
  readonly version: number;
  readonly primaryKey: 'id';
  readonly type: 'object';
  readonly properties: { readonly [field: string]: RxProperty };
  readonly required: readonly string[];
  readonly indexes: readonly (readonly string[])[];
}

/** The record's own state, beside its fields; see `SyncState`. */
const sync: RxProperty = {
  type: 'object',
  properties: {
    status: { type: 'string', maxLength: 8 },
    rev: { type: 'integer' },
    stamp: { type: 'string' },
    edits: { type: 'object' },
    heard: { type: 'string' },
    lost: { type: 'object' },
    deletedByServer: { type: 'boolean' },
    refusal: { type: 'object' },
    groups: { type: 'array', items: { type: 'string' } },
    conflicts: { type: 'array', items: { type: 'object' } },
    parked: { type: 'array', items: { type: 'object' } },
    // The device's own mark that `conflicts` or `parked` is not empty: an index cannot say that of a list.
    conflicted: { type: 'boolean' },
  },
  required: ['status', 'rev', 'stamp', 'edits', 'conflicts', 'conflicted'],
};

/**
 * The RxDB schema of a collection: the shape of its documents and its indexes, with the reserved field `sync`.
 *
 * Bounds stay only where an index needs them. RxDB refuses to open a database whose schema changed without a new
 * version, so nothing that storage does not look at (descriptions, defaults, patterns) is in here; bodies are
 * checked by `validate`.
 *
 * @example
 * ```ts
 * await database.addCollections({ deals: { schema: rxSchema(deals) } });
 * ```
 */
export function rxSchema(collection: Collection): RxSchema {
  const bounded = new Set(['id', ...collection.indexes.flat()]);
  const fields = Object.entries(collection.fields).map(([name, field]) => [name, property(field, name, bounded)]);
  return {
    version: collection.version,
    primaryKey: 'id',
    type: 'object',
    properties: { ...Object.fromEntries(fields), sync },
    required: [...collection.required, 'sync'],
    indexes: [...collection.indexes, ['sync.status'], ['sync.conflicted']],
  };
}

function property(schema: ValueSchema, path: string, bounded: ReadonlySet<string>): RxProperty {
  const { type, maxLength, minimum, maximum, multipleOf, properties, required, items } = schema;
  const inner = Object.entries(properties ?? {}).map(([key, value]) => [
    key,
    property(value, `${path}.${key}`, bounded),
  ]);
  return {
    type,
    ...(bounded.has(path) && maxLength !== undefined && { maxLength }),
    ...(bounded.has(path) && minimum !== undefined && { minimum }),
    ...(bounded.has(path) && maximum !== undefined && { maximum }),
    ...(bounded.has(path) && multipleOf !== undefined && { multipleOf }),
    ...(properties && { properties: Object.fromEntries(inner) }),
    ...(required && { required }),
    ...(items && { items: property(items, `${path}.[]`, bounded) }),
  };
}
