import { type Collection, type JsonObject, ruleName } from '@rockpool/schema';
import {
  type DeviceId,
  type LocalRecord,
  laterStamp,
  mergeRuleOf,
  newSyncState,
  nextStamp,
  type PushEdit,
  type PushRow,
  type Rev,
  recordEdit,
  type StoredRecord,
  toPushRow,
} from '@rockpool/schema/protocol';

/** A write that is to go the way of a device's. */
export interface Write {
  readonly collection: Collection;
  readonly id: string;
  /** The record as it is; undefined for a new one. */
  readonly before: StoredRecord | undefined;
  /** Undefined for a deletion. */
  readonly body: JsonObject | undefined;
  /** An older revision that it was made on, without having seen what came after it. */
  readonly madeOn?: Rev;
  /** Nothing is to be taken of it where a field has met another change since. */
  readonly asks?: boolean;
  /** Sets of which items were added or taken away: whatever else is in them. */
  readonly operated?: readonly string[];
}

/** The row that a device would send for a write. */
export function toRow(
  { collection, id, before, body, madeOn, asks = false, operated = [] }: Write,
  device: DeviceId,
  now: number,
): PushRow {
  const local = before && asLocal(before, device);
  const stamp = nextStamp(now, local?.sync.stamp ?? '', device);
  const edit = { body: body ?? local?.body ?? {}, deleted: body === undefined, stamp };
  const row = toPushRow(collection, recordEdit(collection, id, local, edit));
  if (madeOn === undefined) return row;
  const isOlder = (field: string): boolean => !operated.includes(field);
  const edits = Object.entries(row.edits).map(([field, edit]) => [
    field,
    isOlder(field) ? madeOnOlder(collection, field, edit, madeOn) : edit,
  ]);
  const older: PushRow = { ...row, rev: madeOn, edits: Object.fromEntries(edits) };
  return asks ? { ...older, ask: Object.keys(older.edits).filter(isOlder) } : older;
}

/**
 * An edit that has not seen what came after a revision. What the value was then, nobody knows: the rules that look at
 * it unite both sides. Of an object that merges by keys only those were changed that were given.
 */
function madeOnOlder(collection: Collection, field: string, { base, ...edit }: PushEdit, rev: Rev): PushEdit {
  const isByKeys = ruleName(mergeRuleOf(collection, field)) === 'keys';
  return { ...edit, rev, ...(isByKeys && base !== undefined && { base }) };
}

/** A record as a device has it that has seen all of it. */
function asLocal({ id, body, rev, deleted, versions, writers }: StoredRecord, device: DeviceId): LocalRecord {
  const stamp = Object.values(versions)
    .map((version) => version.stamp)
    .reduce(laterStamp, writers[device]?.stamp ?? '');
  return { id, body, deleted, sync: { ...newSyncState, status: 'synced', rev, stamp } };
}
