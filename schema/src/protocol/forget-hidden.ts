import type { Json, JsonObject } from '../define/json.ts';
import { equalJson } from '../define/json.ts';
import { type HiddenIn, keyAt, withoutKeys } from './field-rights.ts';
import type { FieldConflict } from './messages.ts';
import type { LocalRecord, PendingEdit } from './sync-state.ts';

/**
 * A record without what has been hidden from its user since the device took it. Fields go with the next comparison; this
 * is for what sync keeps beside them: values that edits began with, and conflicts. What the user wrote stays.
 *
 * @returns the same object as `local` when there is nothing to forget
 */
export function forgetHidden(local: LocalRecord, hidden: HiddenIn): LocalRecord {
  const { conflicts, parked = [], edits } = local.sync;
  const isHidden = (field: string): boolean => hidden.fields.includes(field);
  const shown = (conflict: FieldConflict): FieldConflict =>
    withSides(conflict, (side) => withoutKeys(side, hidden.keys));
  const sync = {
    ...local.sync,
    conflicts: conflicts
      .filter(({ field }) => !isHidden(field))
      .map((one) => (one.field === 'custom' ? shown(one) : one)),
    edits: Object.fromEntries(
      Object.entries(edits).map(([field, edit]) => [
        field,
        isHidden(field) ? ofNothing(edit) : withoutBase(field, edit, hidden),
      ]),
    ),
    ...(parked.length > 0 && {
      parked: parked.map((one) => (isHidden(one.field) ? { ...one, base: null, theirs: null, result: null } : one)),
    }),
  };
  const next = { ...local, body: withoutUntouched(local, hidden.keys), sync };
  return equalJson(next as unknown as Json, local as unknown as Json) ? local : next;
}

const withSides = (conflict: FieldConflict, change: (side: Json) => Json): FieldConflict => ({
  ...conflict,
  base: change(conflict.base),
  theirs: change(conflict.theirs),
  mine: change(conflict.mine),
  result: change(conflict.result),
});

/** An edit that began with nothing, as far as its user is to know. */
function ofNothing({ theirs: _hidden, ...edit }: PendingEdit): PendingEdit {
  return { ...edit, base: null };
}

function withoutBase(field: string, edit: PendingEdit, { keys }: HiddenIn): PendingEdit {
  if (field !== 'custom' || keys.length === 0) return edit;
  const { base, theirs } = edit;
  return { ...edit, base: withoutKeys(base, keys), ...(theirs !== undefined && { theirs: withoutKeys(theirs, keys) }) };
}

/** Hidden keys that an edit of `custom` carries along as they were. */
function withoutUntouched({ body, sync }: LocalRecord, keys: readonly string[]): JsonObject {
  const edit = sync.edits['custom'];
  if (!edit || keys.length === 0) return body;
  const { custom = null } = body;
  const untouched = keys.filter((key) => equalJson(keyAt(custom, key), keyAt(edit.base, key)));
  return { ...body, custom: withoutKeys(custom, untouched) };
}
