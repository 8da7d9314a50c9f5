import type { Collection } from '../define/collection.ts';
import { ruleName, unitName } from '../define/field.ts';
import { isJsonObject, type Json, type JsonObject } from '../define/json.ts';
import { mergeRuleOf } from './edit.ts';

/** `hidden`: the field never leaves the server for the user. `readonly`: its user sees it and may not change it. */
export type FieldAccess = 'hidden' | 'readonly';

/** What is hidden in a collection. */
export interface HiddenIn {
  readonly fields: readonly string[];
  /** Keys of `custom`. */
  readonly keys: readonly string[];
}

/** What a role may not do with single fields. */
export interface FieldRights {
  access(collection: Collection, field: string): FieldAccess | undefined;
  hiddenIn(collection: Collection): HiddenIn;
  shown(collection: Collection, body: JsonObject): JsonObject;
}

interface FieldRule {
  readonly entity: string;
  readonly field: string;
  readonly access: FieldAccess;
}

const CUSTOM = 'custom.';

/**
 * Whether a field may be hidden. A record has to be whole without it: the field is in no index, has no default, need not
 * be there, and is no part of a unit, a machine or what is computed. Keys of `custom` may.
 */
export function isHideable(collection: Collection, field: string): boolean {
  if (collection.isPublic) return false;
  if (field.startsWith(CUSTOM)) return field.length > CUSTOM.length;
  const { fields, kinds, required } = collection;
  const rule = mergeRuleOf(collection, field);
  const isNeeded =
    required.includes(field) || Object.values(kinds).some((kind) => kind.required?.includes(field) === true);
  return Object.hasOwn(fields, field) && !isNeeded && unitName(rule) === undefined && ruleName(rule) !== 'computed';
}

/** The field rules of the settings of a role. Of two for one field the stricter one holds. */
export function fieldRightsOf(roles: readonly JsonObject[]): FieldRights {
  const rules = roles.flatMap(({ fields = [] }) => fields as unknown as readonly FieldRule[]);
  const known = new Map<string, HiddenIn>();

  const access: FieldRights['access'] = (collection, field) => {
    const words = rules.filter((rule) => rule.entity === collection.name && rule.field === field);
    if (words.length === 0 || collection.isPublic) return undefined;
    // A field that a record cannot be without is at least not changed.
    return words.some((rule) => rule.access === 'hidden') && isHideable(collection, field) ? 'hidden' : 'readonly';
  };

  function hiddenIn(collection: Collection): HiddenIn {
    const found = known.get(collection.name);
    if (found) return found;
    const names = rules.map(({ field }) => field).filter((field) => access(collection, field) === 'hidden');
    const [keys, fields] = [true, false].map((isKey) =>
      [...new Set(names)].filter((name) => name.startsWith(CUSTOM) === isKey).sort(),
    ) as [string[], string[]];
    const hidden = { fields, keys: keys.map((name) => name.slice(CUSTOM.length)) };
    known.set(collection.name, hidden);
    return hidden;
  }

  return { access, hiddenIn, shown: (collection, body) => withoutHidden(hiddenIn(collection), body) };
}

/** A body without what is hidden; the same object where nothing is. */
export function withoutHidden({ fields, keys }: HiddenIn, body: JsonObject): JsonObject {
  if (fields.length === 0 && keys.length === 0) return body;
  const shown = Object.entries(body).filter(([field]) => !fields.includes(field));
  return Object.fromEntries(
    shown.map(([field, value]) => [field, field === 'custom' ? withoutKeys(value, keys) : value]),
  );
}

/** The value of `custom` without some keys. */
export const withoutKeys = (value: Json, keys: readonly string[]): Json =>
  isJsonObject(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key))) : value;
