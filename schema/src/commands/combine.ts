import type { Collection } from '../define/collection.ts';
import { type FieldSchema, ruleName, unitName } from '../define/field.ts';
import { equalJson, isJsonObject, type Json, type JsonObject } from '../define/json.ts';

/** What a record had in some fields, and what it got; `null` for no value. */
export interface Gains {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/**
 * What a record gains from another one that turned out to be the same. Each field follows its merge rule: sets, lists
 * and objects are united, texts follow one another, a larger maximum counts. Of anything else the record keeps its own, and
 * takes the other's where it has none; fields of a unit come together.
 *
 * @param fields those that are combined
 * @param take of these the other's value is taken
 */
export function gainsOf(
  { fields: declared }: Collection,
  fields: readonly string[],
  own: JsonObject,
  other: JsonObject,
  take: readonly string[] = [],
): Gains {
  const unitOf = (field: string): readonly string[] => {
    const unit = unitName(declared[field]?.merge ?? 'latest');
    return unit === undefined ? [field] : fields.filter((one) => unitName(declared[one]?.merge ?? 'latest') === unit);
  };
  const after = fields.flatMap((field): [string, Json][] => {
    const schema = declared[field];
    if (!schema) return [];
    const unit = unitOf(field);
    const isTaken = unit.some((one) => take.includes(one)) || unit.every((one) => isEmpty(own[one], declared[one]));
    const value = isTaken && !isEmpty(other[field], schema) ? other[field] : combined(schema, own[field], other[field]);
    return equalJson(value, own[field]) ? [] : [[field, value ?? null]];
  });
  return {
    before: Object.fromEntries(after.map(([field]) => [field, own[field] ?? null])),
    after: Object.fromEntries(after),
  };
}

/**
 * Gives back what a record gained. What somebody has changed since stays as it is, except that what was added to a
 * list goes out of it again.
 */
export function withoutGains(own: JsonObject, { before, after }: Gains): JsonObject {
  return Object.fromEntries(
    Object.entries(after).flatMap(([field, gained]): [string, Json][] => {
      const [now, was] = [own[field] ?? null, before[field] ?? null];
      if (equalJson(now, gained)) return [[field, was]];
      if (!Array.isArray(now) || !Array.isArray(gained)) return [];
      const had = Array.isArray(was) ? was : [];
      const isAdded = (item: Json): boolean => has(gained, item) && !has(had, item);
      const rest = now.filter((item: Json) => !isAdded(item));
      return rest.length === now.length ? [] : [[field, rest]];
    }),
  );
}

const has = (list: readonly Json[], item: Json): boolean => list.some((one) => equalJson(one, item));

function isEmpty(value: Json | undefined, schema: FieldSchema | undefined): boolean {
  if (value === undefined || value === null || value === '' || equalJson(value, schema?.default)) return true;
  return Array.isArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0;
}

function combined({ merge, maxLength = 65_536 }: FieldSchema, own: Json | undefined, other: Json | undefined) {
  if (other === undefined || other === null) return own;
  switch (ruleName(merge)) {
    case 'set':
    case 'list':
    case 'append':
      return Array.isArray(other) ? united(Array.isArray(own) ? own : [], other) : own;
    case 'keys':
      return isJsonObject(other) ? { ...other, ...(isJsonObject(own) ? own : {}) } : own;
    case 'max':
      return own === undefined || own === null || other > own ? other : own;
    case 'text': {
      const both = [own, other].filter((part) => typeof part === 'string' && part !== '');
      return new Set(both).size < 2 ? (both[0] ?? own) : both.join('\n\n').slice(0, maxLength);
    }
    default:
      return own;
  }
}

/** The elements of both lists; of two with one id, or one value in whatever case, the first. Only one is the primary. */
function united(own: readonly Json[], other: readonly Json[]): Json[] {
  const sign = (item: Json): readonly Json[] =>
    isJsonObject(item) ? [item['id'] ?? null, String(item['value'] ?? item['id']).toLowerCase()] : [item];
  const known = new Set(own.flatMap(sign));
  const added = other.filter((item) => !sign(item).some((one) => known.has(one)));
  const hasPrimary = own.some((item) => isJsonObject(item) && item['primary'] === true);
  return [
    ...own,
    ...added.map((item) => {
      if (!hasPrimary || !isJsonObject(item) || item['primary'] !== true) return item;
      const { primary: _other, ...rest } = item;
      return rest;
    }),
  ];
}
