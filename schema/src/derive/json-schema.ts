import { type Collection, fieldsOfOtherKinds } from '../define/collection.ts';
import type { FieldSchema, MergeRule, ValueSchema } from '../define/field.ts';
import { ruleName } from '../define/field.ts';
import type { Json, JsonObject } from '../define/json.ts';

/** An instant as `Date.prototype.toISOString` writes it: one form only, so that comparing strings compares times. */
const instant = '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$';

/**
 * The bodies of a collection as standard JSON Schema 2020-12, for other languages and tools.
 *
 * What JSON Schema has no word for stands in keywords that begin with `x-`, which every validator passes over:
 * `x-merge` (the field's merge rule) with `x-unit`, `x-machine`, `x-list` or `x-keys` (what it is given), `x-machines`,
 * `x-references`, `x-kinds`, `x-indexes`, `x-version`, `x-writable-by`, `x-public`.
 */
export function jsonSchema(collection: Collection): JsonObject {
  const { name, description, version, kinds, fields, required, indexes, machines, writableBy, isPublic } = collection;
  const kindViews = Object.entries(kinds).map(([kind, { view, type }]) => [kind, { view, type }]);
  const ofKinds = Object.keys(kinds).flatMap((kind) => kindSchema(collection, kind) ?? []);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:rockpool:${name}`,
    title: name,
    description,
    'x-version': version,
    'x-kinds': Object.fromEntries(kindViews),
    'x-indexes': indexes,
    ...(machines && { 'x-machines': machines as unknown as JsonObject }),
    ...(writableBy && { 'x-writable-by': writableBy }),
    ...(isPublic && { 'x-public': true }),
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([field, schema]) => [field, fieldSchema(schema)])),
    required,
    ...(ofKinds.length > 0 && { allOf: ofKinds }),
  };
}

/** What holds for the records of one kind. */
function kindSchema(collection: Collection, kind: string): JsonObject | undefined {
  const required = collection.kinds[kind]?.required ?? [];
  const foreign = [...fieldsOfOtherKinds(collection, kind)];
  if (required.length + foreign.length === 0) return undefined;
  const absent = Object.fromEntries(foreign.map((field) => [field, false]));
  const isAnother = { properties: { kind: { not: { const: kind } } } };
  return { anyOf: [isAnother, { required, properties: absent }] };
}

function fieldSchema({ merge, default: initial, references, ...schema }: FieldSchema): JsonObject {
  return {
    ...valueSchema(schema),
    ...(initial !== undefined && { default: initial }),
    ...(references && { 'x-references': references as unknown as JsonObject }),
    'x-merge': ruleName(merge),
    ...(typeof merge === 'object' && mergeKeywords(merge)),
  };
}

function mergeKeywords(merge: Exclude<MergeRule, string>): JsonObject {
  if ('unit' in merge) return { 'x-unit': merge.unit };
  if ('furthest' in merge) return { 'x-machine': merge.furthest };
  return 'list' in merge ? { 'x-list': merge.list as unknown as JsonObject } : { 'x-keys': merge.keys };
}

function valueSchema({ properties, items, ...rest }: ValueSchema): JsonObject {
  const inner = Object.entries(properties ?? {}).map(([key, value]) => [key, valueSchema(value)]);
  return {
    ...(rest as { readonly [keyword: string]: Json }),
    ...(rest.format === 'date-time' && { pattern: instant }),
    ...(properties && { properties: Object.fromEntries(inner) }),
    ...(items && { items: valueSchema(items) }),
  };
}
