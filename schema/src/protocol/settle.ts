import type { Collection } from '../define/collection.ts';
import { authorFields } from '../define/common-fields.ts';
import { ruleName } from '../define/field.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { equalJson } from '../define/json.ts';
import type { DeviceId, Stamp } from './clock.ts';
import { clampStamp, laterStamp } from './clock.ts';
import { mergeRuleOf, unitOf } from './edit.ts';
import { compareSides, isEmpty, mergeField, needsBase, type Side } from './merge.ts';
import { DELETED, type FieldConflict, type PushEdit, type PushRow } from './messages.ts';
import { endsTwice, machineOf, standingOf } from './standing.ts';
import type { StoredRecord } from './stored-record.ts';

/** The edits of a row that the server has not seen before, with clamped stamps. */
export type FreshEdits = ReadonlyMap<string, PushEdit>;

/** Outcomes that a conflict handler has found, by field: they stand in place of what the rules would make. */
export type Verdicts = ReadonlyMap<string, Json>;

/** The rule that the log names where a server's conflict handler decided. */
const HANDLER = 'handler';

/** @param receivedAt milliseconds since 1970, by the server's clock */
export function freshEdits(current: StoredRecord, row: PushRow, device: DeviceId, receivedAt: number): FreshEdits {
  const seen = current.writers[device]?.stamp ?? '';
  const fresh = Object.entries(row.edits).filter(([, { stamp }]) => stamp > seen);
  return new Map(fresh.map(([field, edit]) => [field, { ...edit, stamp: clampStamp(edit.stamp, receivedAt) }]));
}

/** Whether a row has an edit that the record has not taken already. */
export const isNewRow = ({ writers }: StoredRecord, { edits }: PushRow, device: DeviceId): boolean =>
  Object.values(edits).some(({ stamp }) => stamp > (writers[device]?.stamp ?? ''));

/** Whether another device has changed the field, or its unit, since the edit began. */
export const isConcurrent = (
  collection: Collection,
  { versions }: StoredRecord,
  edits: FreshEdits,
  field: string,
  device: DeviceId,
): boolean =>
  unitOf(collection, field).some((member) => {
    const version = versions[member];
    return version && version.by !== device && version.rev > (edits.get(member) ?? (edits.get(field) as PushEdit)).rev;
  });

/** Both sides of an edited field. A unit's stamp is the latest of its members', so that all of them are settled alike. */
export function sidesOf(collection: Collection, current: StoredRecord, edits: FreshEdits, field: string) {
  const edit = edits.get(field) as PushEdit;
  const unit = unitOf(collection, field);
  const theirStamp = unit.map((member) => current.versions[member]?.stamp ?? '').reduce(laterStamp, '');
  const myStamp = unit.map((member) => edits.get(member)?.stamp ?? '').reduce(laterStamp, '');
  return { theirs: current.body[field] ?? null, mine: edit.value, theirStamp, myStamp };
}

/**
 * The value that the device's last write sent, where that write started the edit, but its answer, and so the revision,
 * never arrived.
 */
export function sentBefore({ writers }: StoredRecord, edits: FreshEdits, field: string, device: DeviceId) {
  const [writer, edit] = [writers[device], edits.get(field) as PushEdit];
  return writer && edit.rev < writer.rev ? writer.sent[field] : undefined;
}

/** The body as the device had it, as far as its edits tell. */
export const sentBody = ({ body }: StoredRecord, edits: FreshEdits): JsonObject => ({
  ...body,
  ...Object.fromEntries([...edits].map(([field, { value }]) => [field, value])),
});

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
  verdicts: Verdicts = new Map(),
): SettledField {
  const edit = edits.get(field) as PushEdit;
  const rule = mergeRuleOf(collection, field);
  const isFirst = ruleName(rule) === 'first';
  const { theirs, mine, theirStamp, myStamp } = sidesOf(collection, current, edits, field);
  const later = laterStamp(edit.stamp, current.versions[field]?.stamp ?? '');

  const sent = sentBefore(current, edits, field, device);
  const isGuarded = (isFirst && !isEmpty(theirs)) || rule === 'append';
  // After a restore the server may hold what no version of it tells: a value that came back to what it was before.
  const isElsewhere = edit.base !== undefined && needsBase(rule) && !equalJson(edit.base, theirs);
  if (!isConcurrent(collection, current, edits, field, device) && !isGuarded && !isElsewhere && sent === undefined) {
    return { field, taken: { value: mine, stamp: later } };
  }

  const machine = machineOf(collection, field);
  const side = (value: Json, stamp: Stamp, body: JsonObject): Side => ({
    value,
    stamp,
    ...(machine && { standing: standingOf(machine, body) }),
  });
  const [stored, edited] = [current.body, sentBody(current, edits)];
  const [theirSide, mySide] = [side(theirs, theirStamp, stored), side(mine, myStamp, edited)];

  const base = sent === undefined ? (edit.base ?? null) : sent;
  const verdict = verdicts.get(field);
  const { value, lossy } =
    verdict === undefined ? mergeField(rule, base, theirSide, mySide) : { value: verdict, lossy: true };

  // Saying the same counts where it decides: a third write may have its stamp between the two.
  const sameAgain = equalJson(value, mine) && (isFirst ? myStamp < theirStamp : compareSides(mySide, theirSide) > 0);
  const taken = !equalJson(value, theirs) || sameAgain;
  const by = verdict === undefined ? ruleName(rule) : HANDLER;
  const review = verdict === undefined && machine?.state === field && endsTwice(machine, stored, edited);
  const sides = { base, theirs, mine, result: value, theirStamp, myStamp };
  return {
    field,
    // Where not the later side stands, its stamp would let it win over what came between.
    ...(taken && { taken: { value, stamp: isFirst || machine ? myStamp : later } }),
    ...(lossy &&
      !authorFields.includes(field) && { conflict: { field, rule: by, ...sides, ...(review && { review }) } }),
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
