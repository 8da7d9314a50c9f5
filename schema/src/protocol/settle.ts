import type { Collection } from '../define/collection.ts';
import { authorFields } from '../define/common-fields.ts';
import { ruleName } from '../define/field.ts';
import type { Json } from '../define/json.ts';
import { equalJson } from '../define/json.ts';
import type { DeviceId, Stamp } from './clock.ts';
import { laterStamp } from './clock.ts';
import { mergeRuleOf, unitOf } from './edit.ts';
import { isEmpty, mergeField } from './merge.ts';
import { DELETED, type FieldConflict, type PushEdit } from './messages.ts';
import type { StoredRecord } from './stored-record.ts';

/** The edits of a row that the server has not seen before, with clamped stamps. */
export type FreshEdits = ReadonlyMap<string, PushEdit>;

/** What became of one edited field. */
export interface SettledField {
  readonly field: string;
  /** The field's new value and stamp; absent where the stored ones stand. */
  readonly taken?: { readonly value: Json; readonly stamp: Stamp };
  readonly conflict?: FieldConflict;
}

/**
 * Settles one edited field. A field whose version the device had seen, or that the device itself wrote last, takes
 * the new value; any other met a concurrent change, and its merge rule decides.
 */
export function settleField(
  collection: Collection,
  current: StoredRecord,
  edits: FreshEdits,
  field: string,
  device: DeviceId,
): SettledField {
  const edit = edits.get(field) as PushEdit;
  const writer = current.writers[device];
  const rule = mergeRuleOf(collection, field);
  const isFirst = ruleName(rule) === 'first';
  const theirs = current.body[field] ?? null;
  const unit = unitOf(collection, field);
  const later = laterStamp(edit.stamp, current.versions[field]?.stamp ?? '');

  const concurrent = unit.some((member) => {
    const version = current.versions[member];
    return version && version.by !== device && version.rev > (edits.get(member)?.rev ?? edit.rev);
  });
  // Where the device's last write started the edit, but its answer, and so the revision, never arrived.
  const sentBefore = writer && edit.rev < writer.rev ? writer.sent[field] : undefined;
  const isSet = isFirst && !isEmpty(theirs);
  if (!concurrent && !isSet && sentBefore === undefined) return { field, taken: { value: edit.value, stamp: later } };

  const base = sentBefore === undefined ? (edit.base ?? null) : sentBefore;
  // A unit's stamp is the latest of its members', so that all of them are settled alike.
  const theirStamp = unit.map((member) => current.versions[member]?.stamp ?? '').reduce(laterStamp, '');
  const myStamp = unit.map((member) => edits.get(member)?.stamp ?? '').reduce(laterStamp, '');
  const mine = { value: edit.value, stamp: myStamp };
  const { value, lossy } = mergeField(rule, base, { value: theirs, stamp: theirStamp }, mine);

  // Saying the same counts where it decides: a third write may have its stamp between the two.
  const sameAgain = equalJson(value, edit.value) && (isFirst ? myStamp < theirStamp : myStamp > theirStamp);
  const taken = !equalJson(value, theirs) || sameAgain;
  const sides = { base, theirs, mine: edit.value, result: value, theirStamp, myStamp };
  return {
    field,
    ...(taken && { taken: { value, stamp: isFirst ? edit.stamp : later } }),
    ...(lossy && !authorFields.includes(field) && { conflict: { field, rule: ruleName(rule), ...sides } }),
  };
}

/** Whether the record is deleted after a row. */
export interface SettledDeletion {
  readonly deleted: boolean;
  /** The stamp of the change, where the row changed it. */
  readonly stamp?: Stamp;
  readonly conflict?: FieldConflict;
}

/** Settles a row's deletion, or that it edits a deleted record: an edit that the deleting side had not seen wins. */
export function settleDeletion(current: StoredRecord, edits: FreshEdits, device: DeviceId): SettledDeletion {
  const deletion = edits.get(DELETED);
  if (!deletion) {
    if (!current.deleted) return { deleted: false };
    const edit = [...edits.values()].reduce((a, b) => (a.stamp > b.stamp ? a : b));
    return { deleted: false, stamp: edit.stamp, conflict: deletionConflict(current, edit, false) };
  }
  if (current.deleted) return { deleted: true };
  // A field's version names only its last writer, who may be this device, having merged with somebody's edit.
  const unseen = Object.entries(current.writers).some(([other, { rev }]) => other !== device && rev > deletion.rev);
  return unseen
    ? { deleted: false, conflict: deletionConflict(current, deletion, true) }
    : { deleted: true, stamp: deletion.stamp };
}

const deletionConflict = (current: StoredRecord, edit: PushEdit, mine: boolean): FieldConflict => ({
  field: DELETED,
  rule: 'edit beats deletion',
  base: false,
  theirs: current.deleted,
  mine,
  result: false,
  theirStamp: Object.values(current.versions)
    .map(({ stamp }) => stamp)
    .reduce(laterStamp, ''),
  myStamp: edit.stamp,
});
