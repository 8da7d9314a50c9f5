import type { Collection } from '../define/collection.ts';
import { authorFields } from '../define/common-fields.ts';
import { ruleName, unitName } from '../define/field.ts';
import { equalJson } from '../define/json.ts';
import type { DeviceId } from './clock.ts';
import { mergeRuleOf, unitOf } from './edit.ts';
import { DELETED, type FieldConflict, type PushEdit, type PushRow } from './messages.ts';
import { type FreshEdits, freshEdits, isConcurrent, sentBefore, sidesOf } from './settle.ts';
import { type StoredRecord, unwritten } from './stored-record.ts';
import type { LocalRecord } from './sync-state.ts';

/** So often a device settles conflicts of one edit itself; after that the field's declared rule does. */
export const MAX_ROUNDS = 3;

/** Fields that say who wrote and when: no conflict between people. */
const bookkeeping: readonly string[] = [...authorFields, 'id', 'createdAt', 'updatedAt', DELETED];

/** Whether two people can be of different opinions about the field: it says more than who wrote and when. */
export const isMatter = (field: string): boolean => !bookkeeping.includes(field);

/** What a conflict is about: a field, or the unit or machine that it belongs to. */
export const matterOf = (collection: Collection, field: string): string =>
  unitName(mergeRuleOf(collection, field)) ?? field;

/**
 * The fields of a row that met a concurrent change to another value, each with both sides; of a unit all that the row
 * edits. The server's values stand as results: nothing is settled yet.
 *
 * @param receivedAt milliseconds since 1970, by the server's clock
 */
export function openConflicts(
  collection: Collection,
  record: StoredRecord | undefined,
  row: PushRow,
  device: DeviceId,
  receivedAt: number,
): readonly FieldConflict[] {
  const current = record ?? unwritten(row.collection, row.id);
  const edits = freshEdits(current, row, device, receivedAt);
  const differs = (field: string): boolean => {
    const edit = edits.get(field);
    return edit !== undefined && !equalJson(edit.value, current.body[field]);
  };
  return [...edits.keys()]
    .filter((field) => isMatter(field) && isConcurrent(collection, current, edits, field, device))
    .filter((field) => unitOf(collection, field).some(differs))
    .map((field) => openConflict(collection, current, edits, field, device));
}

function openConflict(
  collection: Collection,
  current: StoredRecord,
  edits: FreshEdits,
  field: string,
  device: DeviceId,
): FieldConflict {
  const { theirs, ...sides } = sidesOf(collection, current, edits, field);
  const base = sentBefore(current, edits, field, device) ?? edits.get(field)?.base ?? null;
  return { field, rule: ruleName(mergeRuleOf(collection, field)), base, theirs, ...sides, result: theirs };
}

/**
 * What the log has to say of conflicts that the device settled itself before it sent the row. What was replaced, and by
 * what, is the server's own knowledge.
 *
 * @param before the record without the row
 * @param merged fields of which the log has a conflict of this row already
 */
export function decidedConflicts(
  collection: Collection,
  before: StoredRecord | undefined,
  row: PushRow,
  device: DeviceId,
  receivedAt: number,
  merged: readonly FieldConflict[],
): readonly FieldConflict[] {
  if (!row.decided) return [];
  const current = before ?? unwritten(row.collection, row.id);
  const edits = freshEdits(current, row, device, receivedAt);
  return Object.entries(row.decided).flatMap(([field, { rule, base, mine }]) => {
    const edit = edits.get(field);
    if (!edit || merged.some((conflict) => conflict.field === field)) return [];
    const { theirs, theirStamp, myStamp } = sidesOf(collection, current, edits, field);
    return [{ field, rule, base, theirs, mine, result: edit.value, theirStamp, myStamp }];
  });
}

/**
 * A row that asks for the conflicts of the fields that have a handler, with what its edits started from, and tells what
 * was settled on the device. An edit whose conflicts were settled too often asks no more.
 *
 * @param hasHandler whether conflicts of the field are settled on this device
 */
export function asking(row: PushRow, { sync }: LocalRecord, hasHandler: (field: string) => boolean): PushRow {
  const edited = Object.entries(sync.edits).filter(([field]) => row.edits[field] !== undefined);
  const ask = edited.flatMap(([field, { rounds = 0 }]) => (rounds < MAX_ROUNDS && hasHandler(field) ? [field] : []));
  const decided = edited.flatMap(([field, edit]) => (edit.decided ? [[field, edit.decided] as const] : []));
  if (ask.length === 0 && decided.length === 0) return row;
  const edits: Record<string, PushEdit> = { ...row.edits };
  for (const field of ask) {
    const base = sync.edits[field]?.base ?? null;
    if (base !== null) edits[field] = { ...(edits[field] as PushEdit), base };
  }
  return {
    ...row,
    edits,
    ...(ask.length > 0 && { ask }),
    ...(decided.length > 0 && { decided: Object.fromEntries(decided) }),
  };
}
