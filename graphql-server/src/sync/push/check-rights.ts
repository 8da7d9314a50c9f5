import { type Collection, equalJson, isJsonObject, type JsonObject } from '@rockpool/schema';
import {
  type Action,
  type Applied,
  comesAlong,
  DELETED,
  defaultAt,
  isOffer,
  mustBeGiven,
  type PushEdit,
  type PushRow,
  placingFields,
  type Refusal,
  type Rights,
  type StoredRecord,
  valueAt,
} from '@rockpool/schema/protocol';

/** What is hidden is not there, as far as its user is told. */
export const noSuchField = (field: string): Refusal => forbid(`There is no field "${field}" for your role.`, field);

const forbid = (message: string, field?: string): Refusal => ({ code: 'FORBIDDEN', message, ...(field && { field }) });

/**
 * Why the user may not do what a row does, if so. The record is one that the user may read.
 *
 * @param before undefined for a new record
 * @param applied what the row would do
 */
export function refusalOfRights(
  collection: Collection,
  rights: Rights,
  row: PushRow,
  before: StoredRecord | undefined,
  applied: Applied,
): Refusal | undefined {
  if (!applied.changed) return undefined;
  if (isOffer(row) && !before) return refusalToBringBack(collection, rights, applied.next.body);
  const { body } = before ?? applied.next;
  const denied = actionsOf(row, before).find((action) => !rights.can(action, collection, body));
  if (denied) {
    const whose = rights.reach(denied, collection, body['kind']);
    const reach = whose === 'none' ? 'none' : `only ${reachWords[whose]}`;
    return forbid(`Your role may ${denied} ${reach} of the records in "${collection.name}".`);
  }
  return before && !isOffer(row) ? refusalOfPlacing(collection, rights, before.body, applied.next.body) : undefined;
}

const reachWords = { own: 'your own', team: 'those of your teams', all: 'those that you see' } as const;

const refusalToBringBack = (collection: Collection, rights: Rights, body: JsonObject): Refusal | undefined =>
  rights.mayBringBack(collection, body)
    ? undefined
    : forbid(`Your role may neither create nor update such a record in "${collection.name}".`);

function actionsOf(row: PushRow, before: StoredRecord | undefined): readonly Action[] {
  if (isOffer(row)) return row.lost.deleted ? ['delete'] : ['update'];
  if (!before) return ['create'];
  const isDeletion = row.edits[DELETED] !== undefined && !before.deleted;
  // Who deleted a record, and when, travels with the deletion.
  const fields = Object.keys(row.edits).filter((one) => one !== DELETED && !(isDeletion && comesAlong(one)));
  return [...(isDeletion ? (['delete'] as const) : []), ...(fields.length > 0 ? (['update'] as const) : [])];
}

/** Whoever a record is shared with may work on it as on their own; whose it is, its owner decides. */
function refusalOfPlacing(
  collection: Collection,
  rights: Rights,
  before: JsonObject,
  after: JsonObject,
): Refusal | undefined {
  if (collection.isPublic || before['ownerId'] === rights.user) return undefined;
  if (rights.reach('update', collection, before['kind']) !== 'own') return undefined;
  const field = placingFields.find((name) => !equalJson(before[name], after[name]));
  return field === undefined
    ? undefined
    : forbid(`Only its owner changes "${field}" of a record that is shared with you.`, field);
}

/**
 * Why the user may not set the fields of a row, if so. A field that is hidden is not even named; one that is only read
 * keeps its value, in a new record the one that it has by default.
 */
export function refusalOfFields(
  collection: Collection,
  rights: Rights,
  row: PushRow,
  before: StoredRecord | undefined,
  { changed, next }: Applied,
): Refusal | undefined {
  if (!changed || isOffer(row)) return undefined;
  const hidden = Object.keys(row.edits).find((field) => rights.access(collection, field) === 'hidden');
  if (hidden) return noSuchField(hidden);
  const names = [...Object.keys(row.edits), ...keysOf(row.edits['custom']).map((key) => `custom.${key}`)];
  const fixed = names.find((name) => {
    if (rights.access(collection, name) !== 'readonly') return false;
    const was = before ? valueAt(before.body, name) : defaultAt(collection, name);
    return !equalJson(valueAt(next.body, name), was) && (before || !mustBeGiven(collection, name));
  });
  return fixed ? forbid(`Your role may not change "${fixed}".`, fixed) : undefined;
}

const keysOf = (edit: PushEdit | undefined): readonly string[] =>
  [edit?.value, edit?.base].flatMap((side) => (isJsonObject(side) ? Object.keys(side) : []));
