import type { Collection } from '../define/collection.ts';
import type { Json } from '../define/json.ts';
import { equalJson } from '../define/json.ts';
import { withRaisedEpochs } from './check-moves.ts';
import type { DeviceId } from './clock.ts';
import { laterStamp } from './clock.ts';
import { mergeRuleOf } from './edit.ts';
import { finishBody } from './finish-body.ts';
import { needsBase } from './merge/needs-base.ts';
import { DELETED, type FieldConflict, type PushAnswer, type PushEdit, type PushRow } from './messages.ts';
import { freshEdits, settleDeletion, settleField, type Verdicts } from './settle.ts';
import type { FieldVersion, StoredRecord, Writer } from './stored-record.ts';
import { toServerRecord, UNNUMBERED, unwritten } from './stored-record.ts';

/** What a row does to a record. Nothing is written yet: the revision is known only when the transaction ends. */
export interface Applied {
  readonly outcome: 'APPLIED' | 'MERGED' | 'DUPLICATE';
  /** The record to store, without its new revision; see `withRev`. */
  readonly next: StoredRecord;
  /** Whether there is something to store, which `withRev` numbers. */
  readonly changed: boolean;
  /** The conflicts that this row met. */
  readonly conflicts: readonly FieldConflict[];
  /** The conflicts of earlier rows whose answer the device has not got. */
  readonly unanswered: readonly FieldConflict[];
}

/**
 * Merges a row into a record. Pure: the same record and row give the same result on every server.
 *
 * @param record the stored record; undefined when the id is new
 * @param receivedAt milliseconds since 1970, by the server's clock
 * @param verdicts what conflict handlers of the server made of fields that met a concurrent change
 */
export function applyRow(
  collection: Collection,
  record: StoredRecord | undefined,
  row: PushRow,
  device: DeviceId,
  receivedAt: number,
  verdicts?: Verdicts,
): Applied {
  const current = record ?? unwritten(row.collection, row.id);
  const writer = current.writers[device];
  const seen = writer?.stamp ?? '';
  const answerLost = Object.values(row.edits).some((edit) => edit.rev < (writer?.rev ?? 0));
  const unanswered = answerLost ? (writer?.conflicts ?? []) : [];
  const edits = withRaisedEpochs(collection, current, freshEdits(current, row, device, receivedAt), device);
  if (edits.size === 0) return { outcome: 'DUPLICATE', next: current, changed: false, conflicts: [], unanswered };

  const fields = [...edits.keys()]
    .filter((field) => field !== DELETED)
    .map((field) => settleField(collection, current, edits, field, device, verdicts));
  const deletion = settleDeletion(current, edits, device);

  const body: Record<string, Json> = { ...current.body };
  const versions: Record<string, FieldVersion> = { ...current.versions };
  for (const { field, taken } of fields) {
    if (!taken) continue;
    body[field] = taken.value;
    versions[field] = { stamp: taken.stamp, rev: UNNUMBERED, by: device };
  }
  if (deletion.stamp) versions[DELETED] = { stamp: deletion.stamp, rev: UNNUMBERED, by: device };

  const conflicts = [...fields, deletion].flatMap(({ conflict }) => (conflict ? [conflict] : []));
  const writers = { ...current.writers, [device]: writerAfter(collection, row, seen, [...unanswered, ...conflicts]) };
  // An edit that was seen before, and overtaken since, counts as well: the device takes what it sent for the result.
  const finished = finishBody(collection, body);
  const standsAsSent = Object.entries(row.edits).every(([field, edit]) =>
    field === DELETED ? deletion.deleted : equalJson(finished[field] ?? null, edit.value),
  );
  const revived = current.deleted && !deletion.deleted;
  const raised = [...edits.keys()].some((field) => !Object.hasOwn(row.edits, field));
  return {
    outcome: standsAsSent && !revived && !raised ? 'APPLIED' : 'MERGED',
    next: { ...current, deleted: deletion.deleted, body: finished, versions, writers },
    changed: true,
    conflicts,
    unanswered,
  };
}

function writerAfter(collection: Collection, row: PushRow, seen: string, conflicts: readonly FieldConflict[]): Writer {
  const edits: readonly [field: string, edit: PushEdit][] = Object.entries(row.edits);
  const withBase = edits.filter(([field]) => field !== DELETED && needsBase(mergeRuleOf(collection, field)));
  return {
    stamp: edits.map(([, edit]) => edit.stamp).reduce(laterStamp, seen),
    rev: UNNUMBERED,
    sent: Object.fromEntries(withBase.map(([field, edit]) => [field, edit.value])),
    ...(conflicts.length > 0 && { conflicts }),
  };
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
