import type { Collection } from '../define/collection.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { equalJson } from '../define/json.ts';
import { isHusk, takeLeft } from './access.ts';
import { deviceOf, laterStamp, nextStamp, type Stamp } from './clock.ts';
import { mergeRuleOf } from './edit.ts';
import { finishBody } from './finish-body.ts';
import type { GroupId } from './group.ts';
import { mergeField, type Side } from './merge.ts';
import { DELETED, type RecordKey, type Rev } from './messages.ts';
import { machineOf, standingOf } from './standing.ts';
import type { LocalRecord, PendingEdit, SyncState } from './sync-state.ts';
import { newSyncState } from './sync-state.ts';
import { namedToday } from './versions.ts';

/** One field of an {@link Operation}. */
export interface OperationEdit {
  readonly value: Json;
  /** The value that the user saw. */
  readonly seen: Json;
  /** The revision that an edit of it starts from. */
  readonly rev: Rev;
}

/** What a transaction does to one record: enough to do it again after a crash, whatever sync did in between. */
export interface Operation extends RecordKey {
  readonly stamp: Stamp;
  /** The edited fields; the deletion under the name `deleted`. */
  readonly edits: { readonly [field: string]: OperationEdit };
}

/**
 * What leads from one state of a record to another.
 *
 * @param before undefined for an insert
 * @param after made from `before` by edits
 */
export function toOperation(collection: string, before: LocalRecord | undefined, after: LocalRecord): Operation {
  const edits: Record<string, OperationEdit> = {};
  for (const [field, { rev, stamp }] of Object.entries(after.sync.edits)) {
    if (before?.sync.edits[field]?.stamp === stamp) continue;
    const isDeletion = field === DELETED;
    const [value, seen] = isDeletion ? [true, false] : [after.body[field] ?? null, before?.body[field] ?? null];
    edits[field] = { value, seen, rev };
  }
  return { collection, id: after.id, stamp: after.sync.stamp, edits };
}

/**
 * A record after an operation. What sync, or another tab, did to the record since the operation was made stands as
 * if it had come after it, so that an operation is never impossible: see `takePulled` and `takeLeft`. What the user
 * wrote to the same field since is merged with it by the field's rule.
 *
 * @param group the operation's transaction, where it has several records
 * @returns the same object as `local` when it has the operation already
 */
export function applyOperation(
  collection: Collection,
  local: LocalRecord | undefined,
  operation: Operation,
  group?: GroupId,
): LocalRecord {
  const { sync, ...current } = local ?? { id: operation.id, deleted: false, body: {}, sync: newSyncState };
  const groups = sync.groups ?? [];
  if (local && group !== undefined && groups.includes(group)) return local;

  // Another tab may have given the record a later stamp, and the server takes no edit at or below one that it has seen.
  const isLatest = operation.stamp > sync.stamp;
  const stamp = isLatest ? operation.stamp : nextStamp(0, sync.stamp, deviceOf(operation.stamp));
  const deletedByServer = sync.deletedByServer === true || (current.deleted && sync.edits[DELETED] === undefined);
  const named = namedToday(collection, operation.edits);
  const body: Record<string, Json> = { ...current.body, id: operation.id };
  const edits: Record<string, PendingEdit> = { ...sync.edits };
  for (const [field, { value, seen, rev }] of Object.entries(named)) {
    const now = field === DELETED ? deletedByServer : (current.body[field] ?? null);
    const since = sync.edits[field];
    const isSince = field !== DELETED && since && (since.stamp > operation.stamp || !equalJson(now, seen));
    const merged = isSince ? mergedWith(collection, current.body, since, operation.stamp, named, field) : value;
    // A later write that stands whole keeps its own stamp.
    if (isSince && equalJson(merged, now)) continue;
    edits[field] = { ...(edits[field] ?? startOf(field, seen, rev, now, sync.rev)), stamp };
    if (field !== DELETED) body[field] = merged;
  }
  const { refusal: _answered, ...rest } = sync;
  const next: LocalRecord = {
    id: operation.id,
    // An edit of a deleted record brings it back, unless this device deleted it itself.
    deleted: edits[DELETED] !== undefined,
    body: finishBody(collection, body),
    sync: {
      ...rest,
      status: 'pending',
      heard: sync.heard ?? sync.stamp,
      stamp: laterStamp(sync.stamp, stamp),
      edits,
      ...(deletedByServer && { deletedByServer: true }),
      ...(group !== undefined && { groups: [...groups, group] }),
    } satisfies SyncState,
  };
  return local && isHusk(local) ? takeLeft(collection, next) : next;
}

/** Where an edit of a field without a pending edit starts; a deletion starts at what the user had seen of the record. */
function startOf(field: string, seen: Json, rev: Rev, now: Json, nowRev: Rev): Omit<PendingEdit, 'stamp'> {
  if (!equalJson(now, seen)) return { base: seen, rev, theirs: now };
  return { base: seen, rev: field === DELETED ? rev : nowRev };
}

/** The value of a field that its user has written again since: both began at what the operation saw. */
function mergedWith(
  collection: Collection,
  body: JsonObject,
  since: PendingEdit,
  stamp: Stamp,
  edits: Operation['edits'],
  field: string,
): Json {
  const machine = machineOf(collection, field);
  const side = (held: JsonObject, at: Stamp): Side => ({
    value: held[field] ?? null,
    stamp: at,
    ...(machine && { standing: standingOf(machine, held) }),
  });
  const operated = { ...body, ...Object.fromEntries(Object.entries(edits).map(([name, { value }]) => [name, value])) };
  const seen = edits[field]?.seen ?? null;
  return mergeField(mergeRuleOf(collection, field), seen, side(body, since.stamp), side(operated, stamp)).value;
}
