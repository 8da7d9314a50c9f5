import type { Collection } from '../define/collection.ts';
import { ruleName } from '../define/field.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { equalJson } from '../define/json.ts';
import type { DeviceId, Stamp } from './clock.ts';
import { clampStamp, laterStamp } from './clock.ts';
import { mergeRuleOf, unitOf } from './edit.ts';
import { isEmpty, mergeField, needsBase } from './merge.ts';
import {
  DELETED,
  type FieldConflict,
  type PushAnswer,
  type PushEdit,
  type PushRow,
  type Rev,
  type ServerRecord,
} from './messages.ts';

/** When a field last changed, and in whose row. After a merge the stamp may be that of the other side. */
export interface FieldVersion {
  readonly stamp: Stamp;
  readonly rev: Rev;
  readonly by: DeviceId;
}

/** What the server remembers of a device that wrote a record. */
export interface Writer {
  /** The highest stamp seen: a write at or below it has been answered before. */
  readonly stamp: Stamp;
  /** The revision that the device's last write came in with. */
  readonly rev: Rev;
  /**
   * The values that write sent, for the rules that look at a base. When its answer is lost and the device edits on,
   * these are what the next edit really started from; with the base that the device sends, somebody's removal of
   * what the first write added would be undone.
   */
  readonly sent: { readonly [field: string]: Json };
  /** The conflicts that the write was answered with; answered again when a row shows that the answer was lost. */
  readonly conflicts?: readonly FieldConflict[];
}

/** A record as the server keeps it: the record, and what it needs to know to merge the next row. */
export interface StoredRecord {
  readonly collection: string;
  readonly id: string;
  readonly rev: Rev;
  readonly deleted: boolean;
  readonly body: JsonObject;
  /** Per field; the deletion under the name `deleted`. */
  readonly versions: { readonly [field: string]: FieldVersion };
  readonly writers: { readonly [device: DeviceId]: Writer };
}

/** What a row does to a record. Nothing is written yet: the revision is known only when the transaction ends. */
export interface Applied {
  readonly outcome: 'APPLIED' | 'MERGED' | 'DUPLICATE';
  /** The record to store, without its new revision; see {@link withRev}. */
  readonly next: StoredRecord;
  /** Whether there is something to store, which {@link withRev} numbers. */
  readonly changed: boolean;
  /** The conflicts that this row met. */
  readonly conflicts: readonly FieldConflict[];
  /** The conflicts of earlier rows whose answer the device has not got. */
  readonly unanswered: readonly FieldConflict[];
}

/** The revision of a version that the transaction has not numbered yet. */
const UNNUMBERED = -1;

/**
 * Merges a row into a record. Pure: the same record and row give the same result on every server.
 *
 * A field whose version the device had seen, or that the device itself wrote last, takes the new value: a
 * fast-forward. Any other edited field met a concurrent change and is settled by its merge rule.
 *
 * @param record the stored record; undefined when the id is new
 * @param receivedAt milliseconds since 1970, by the server's clock
 */
export function applyRow(
  collection: Collection,
  record: StoredRecord | undefined,
  row: PushRow,
  device: DeviceId,
  receivedAt: number,
): Applied {
  const current: StoredRecord = record ?? {
    collection: row.collection,
    id: row.id,
    rev: 0,
    deleted: false,
    body: { id: row.id },
    versions: {},
    writers: {},
  };
  const writer = current.writers[device];
  const seen = writer?.stamp ?? '';
  const fresh = Object.entries(row.edits).filter(([, edit]) => edit.stamp > seen);
  const answerLost = Object.values(row.edits).some((edit) => edit.rev < (writer?.rev ?? 0));
  const unanswered = answerLost ? (writer?.conflicts ?? []) : [];
  if (fresh.length === 0) return { outcome: 'DUPLICATE', next: current, changed: false, conflicts: [], unanswered };

  const edits = new Map(fresh.map(([field, edit]) => [field, clamped(edit, receivedAt)]));
  const body: Record<string, Json> = { ...current.body };
  const versions: Record<string, FieldVersion> = { ...current.versions };
  const conflicts: FieldConflict[] = [];
  let deleted = current.deleted;

  const take = (field: string, value: Json, stamp: Stamp): void => {
    body[field] = value;
    versions[field] = { stamp, rev: UNNUMBERED, by: device };
  };
  const isConcurrent = (field: string, rev: Rev): boolean => {
    const version = current.versions[field];
    return version !== undefined && version.rev > rev && version.by !== device;
  };

  for (const [field, edit] of edits) {
    if (field === DELETED) continue;
    const rule = mergeRuleOf(collection, field);
    const theirs = current.body[field] ?? null;
    const unit = unitOf(collection, field);
    const latest = laterStamp(edit.stamp, versions[field]?.stamp ?? '');
    const concurrent = unit.some((member) => isConcurrent(member, edits.get(member)?.rev ?? edit.rev));
    const settledBefore = ruleName(rule) === 'first' && !isEmpty(theirs);
    const sentBefore = writer && edit.rev < writer.rev ? writer.sent[field] : undefined;
    if (!concurrent && !settledBefore && sentBefore === undefined) {
      take(field, edit.value, latest);
      continue;
    }
    const base = sentBefore === undefined ? (edit.base ?? null) : sentBefore;
    // A unit's stamp is the latest of its members', so that all of them are settled alike.
    const theirStamp = unit.map((member) => current.versions[member]?.stamp ?? '').reduce(laterStamp, '');
    const myStamp = unit.map((member) => edits.get(member)?.stamp ?? '').reduce(laterStamp, '');
    const mine = { value: edit.value, stamp: myStamp };
    const { value, lossy } = mergeField(rule, base, { value: theirs, stamp: theirStamp }, mine);
    if (lossy) {
      conflicts.push({
        field,
        rule: ruleName(rule),
        base,
        theirs,
        mine: edit.value,
        result: value,
        theirStamp,
        myStamp,
      });
    }
    const isFirst = ruleName(rule) === 'first';
    const sameAgain = equalJson(value, edit.value) && (isFirst ? myStamp < theirStamp : myStamp > theirStamp);
    // Saying the same counts where it decides: a third write may have its stamp between the two.
    if (!equalJson(value, theirs) || sameAgain) take(field, value, isFirst ? edit.stamp : latest);
  }

  const deletion = edits.get(DELETED);
  const revived = current.deleted && !deletion;
  if (deletion) {
    // A field's version names only its last writer, who may be this device, having merged with somebody's edit.
    const writtenElsewhere = Object.entries(current.writers).some(
      ([other, { rev }]) => other !== device && rev > deletion.rev,
    );
    if (!writtenElsewhere || current.deleted) {
      deleted = true;
    } else {
      conflicts.push(deletionConflict(current, deletion, true));
    }
  } else if (revived) {
    // Somebody deleted what this device went on editing: the edit wins, the deletion stands in the log.
    deleted = false;
    conflicts.push(deletionConflict(current, newest(edits), false));
  }
  if (deleted !== current.deleted) {
    versions[DELETED] = { stamp: deletion?.stamp ?? newest(edits).stamp, rev: UNNUMBERED, by: device };
  }

  // An edit that was seen before, and overtaken since, counts as well: the device takes what it sent for the result.
  const standsAsSent = Object.entries(row.edits).every(([field, edit]) =>
    field === DELETED ? deleted : equalJson(body[field], edit.value),
  );
  const sent = Object.fromEntries(
    Object.entries(row.edits)
      .filter(([field]) => field !== DELETED && needsBase(mergeRuleOf(collection, field)))
      .map(([field, edit]) => [field, edit.value]),
  );
  const stamp = Object.values(row.edits)
    .map((edit) => edit.stamp)
    .reduce(laterStamp, seen);
  const told = [...unanswered, ...conflicts];
  const wrote: Writer = { stamp, rev: UNNUMBERED, sent, ...(told.length > 0 && { conflicts: told }) };
  const writers = { ...current.writers, [device]: wrote };
  const present = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
  const computed = collection.compute ? { ...present, ...collection.compute(present) } : present;
  return {
    outcome: standsAsSent && !revived ? 'APPLIED' : 'MERGED',
    next: { ...current, deleted, body: computed, versions, writers },
    changed: true,
    conflicts,
    unanswered,
  };
}

const clamped = (edit: PushEdit, receivedAt: number): PushEdit => ({
  ...edit,
  stamp: clampStamp(edit.stamp, receivedAt),
});

const newest = (edits: ReadonlyMap<string, PushEdit>): PushEdit =>
  [...edits.values()].reduce((a, b) => (a.stamp > b.stamp ? a : b));

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

/** Numbers a record that {@link applyRow} changed. `rev` is higher than every revision of its organisation so far. */
export function withRev(record: StoredRecord, rev: Rev): StoredRecord {
  const number = <T extends { readonly rev: Rev }>(items: { readonly [name: string]: T }): { [name: string]: T } =>
    Object.fromEntries(
      Object.entries(items).map(([name, item]) => [name, item.rev === UNNUMBERED ? { ...item, rev } : item]),
    );
  return { ...record, rev, versions: number(record.versions), writers: number(record.writers) };
}

/** A stored record as it leaves the server. */
export function toServerRecord({ collection, id, rev, deleted, body, versions }: StoredRecord): ServerRecord {
  const stamp = Object.values(versions)
    .map((version) => version.stamp)
    .reduce(laterStamp, '');
  return { collection, id, rev, stamp, deleted, body };
}

/** The answer to a row; it carries the record only where the device cannot compute it. */
export function toAnswer(
  row: PushRow,
  before: StoredRecord | undefined,
  applied: Applied,
  after: StoredRecord,
): PushAnswer {
  const conflicts = [...applied.unanswered, ...applied.conflicts];
  const deviceKnows = applied.outcome === 'APPLIED' && (before?.rev ?? 0) === row.rev;
  return {
    collection: row.collection,
    id: row.id,
    outcome: applied.outcome,
    rev: after.rev,
    ...(!deviceKnows && { record: toServerRecord(after) }),
    ...(conflicts.length > 0 && { conflicts }),
  };
}
