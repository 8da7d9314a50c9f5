import type { Collection } from '../define/collection.ts';
import { authorFields, filledOnInsert } from '../define/common-fields.ts';
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
  /** The names of the fields that the user may not set. */
  limited(collection: Collection): readonly string[];
  shown(collection: Collection, body: JsonObject): JsonObject;
}

interface FieldRule {
  readonly entity: string;
  readonly field: string;
  readonly access: FieldAccess;
}

/** What the name of a custom field begins with, where fields are named. */
export const CUSTOM = 'custom.';

/**
 * Whether a field may be hidden. A record has to be whole without it: the field is in no index, has no default, need not
 * be there, and is no part of a unit, a machine or what is computed. Keys of `custom` may.
 */
export function isHideable(collection: Collection, field: string): boolean {
  if (collection.isPublic) return false;
  if (field.startsWith(CUSTOM)) return field.length > CUSTOM.length;
  const { fields } = collection;
  const rule = mergeRuleOf(collection, field);
  const isThere = fields[field]?.default !== undefined || mustBeGiven(collection, field);
  return Object.hasOwn(fields, field) && !isThere && unitName(rule) === undefined && ruleName(rule) !== 'computed';
}

/** Whether a field says who wrote a record and when, or which it is: it comes with every edit. */
export const comesAlong = (field: string): boolean =>
  authorFields.includes(field) || (filledOnInsert as readonly string[]).includes(field);

/** Fields that keep what other fields held: of a party, what a merge changed in it. */
const copying = ({ fields }: Collection): readonly string[] => (Object.hasOwn(fields, 'merged') ? ['merged'] : []);

/** Whether a record needs a value of the field that no default gives. */
export const mustBeGiven = ({ fields, kinds, required }: Collection, field: string): boolean =>
  (required.includes(field) && fields[field]?.default === undefined) ||
  Object.values(kinds).some((kind) => kind.required?.includes(field) === true);

/** The field rules of the settings of a role. Of two for one field the stricter one holds. */
export function fieldRightsOf(roles: readonly JsonObject[]): FieldRights {
  const rules = roles.flatMap(({ fields = [] }) => fields as unknown as readonly FieldRule[]);
  const known = new Map<string, ReadonlyMap<string, FieldAccess>>();

  function limitsOf(collection: Collection): ReadonlyMap<string, FieldAccess> {
    const found = known.get(collection.name);
    if (found) return found;
    const limits = new Map<string, FieldAccess>();
    for (const { entity, field, access } of rules) {
      if (entity !== collection.name || collection.isPublic || comesAlong(field)) continue;
      // A field that a record cannot be without is at least not changed.
      if (access === 'hidden' && isHideable(collection, field)) limits.set(field, access);
      else if (!limits.has(field)) limits.set(field, 'readonly');
    }
    if ([...limits.values()].includes('hidden')) for (const field of copying(collection)) limits.set(field, 'hidden');
    known.set(collection.name, limits);
    return limits;
  }

  function hiddenIn(collection: Collection): HiddenIn {
    const names = [...limitsOf(collection)].flatMap(([field, access]) => (access === 'hidden' ? [field] : [])).sort();
    const keys = names.filter((name) => name.startsWith(CUSTOM));
    return {
      fields: names.filter((name) => !name.startsWith(CUSTOM)),
      keys: keys.map((name) => name.slice(CUSTOM.length)),
    };
  }

  return {
    access: (collection, field) => limitsOf(collection).get(field),
    hiddenIn,
    limited: (collection) => [...limitsOf(collection).keys()],
    shown: (collection, body) => withoutHidden(hiddenIn(collection), body),
  };
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

/** A key of an object; `null` where there is none. */
export const keyAt = (value: Json | undefined, key: string): Json =>
  isJsonObject(value) ? (value[key] ?? null) : null;

/** The value of a field, or of a custom one by `custom.<key>`; `null` for none. */
export const valueAt = (body: JsonObject, name: string): Json =>
  name.startsWith(CUSTOM) ? keyAt(body['custom'], name.slice(CUSTOM.length)) : (body[name] ?? null);

/** What a field has where nobody says otherwise; `null` for nothing. */
export const defaultAt = ({ fields, customFields }: Collection, name: string): Json =>
  (name.startsWith(CUSTOM) ? customFields?.[name.slice(CUSTOM.length)]?.default : fields[name]?.default) ?? null;
