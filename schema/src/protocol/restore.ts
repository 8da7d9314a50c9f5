import { diffComm } from 'node-diff3';
import type { Collection } from '../define/collection.ts';
import { ruleName } from '../define/field.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { equalJson } from '../define/json.ts';
import { type DeviceId, nextStamp } from './clock.ts';
import { editedFields, mergeRuleOf, unitOf } from './edit.ts';
import { DELETED, type Rev, type ServerRecord } from './messages.ts';
import { takePulled } from './rebase.ts';
import { serverValue } from './server-value.ts';
import type { LocalRecord, PendingEdit, SyncState } from './sync-state.ts';

/**
 * What a device has found out about the backup that its server was restored from. The last revision of the backup
 * is at or above `kept`, and below `lost`.
 */
export interface Backup {
  /** The highest revision at which the server and the device hold a record alike. */
  readonly kept: Rev;
  /** The lowest revision that the device holds and the server has no more; infinite while there is none. */
  readonly lost: Rev;
}

/** Before anything was compared. */
export const unknownBackup: Backup = { kept: 0, lost: Number.POSITIVE_INFINITY };

/** Who brings back what the server lost. */
export interface Restorer {
  readonly device: DeviceId;
  /** Whether the server would take the records of this collection from the device's user. */
  readonly mayWrite: boolean;
}

/**
 * What one more record tells of the backup.
 *
 * @param pulled the server's record; undefined when it has none
 */
export function learnBackup(
  collection: Collection,
  backup: Backup,
  local: LocalRecord | undefined,
  pulled: ServerRecord | undefined,
): Backup {
  const rev = local?.sync.rev ?? 0;
  if (!local || rev === 0) return backup;
  const isAlike = pulled?.rev === rev && differingFields(collection, local, pulled).length === 0;
  if (isAlike && isDeleted(local) === pulled.deleted) return { ...backup, kept: Math.max(backup.kept, rev) };
  return (pulled?.rev ?? 0) <= rev ? { ...backup, lost: Math.min(backup.lost, rev) } : backup;
}

/**
 * A record after a pull from a server that was restored from a backup, or that is another one. Revisions of the
 * server's former life mean nothing to it, so the record takes the server's revision, whichever is higher. What the
 * server had accepted and has lost becomes an edit again.
 *
 * @param pulled the server's record; undefined when it has none
 * @param backup what all records together told
 * @returns the same object as `local` when there is nothing to do; undefined when neither side has a record
 */
export function takeRestored(
  collection: Collection,
  local: LocalRecord | undefined,
  pulled: ServerRecord | undefined,
  backup: Backup,
  { device, mayWrite }: Restorer,
): LocalRecord | undefined {
  if (!local) return pulled && takePulled(collection, undefined, pulled);
  const stamp = nextStamp(0, local.sync.stamp, device);
  if (!pulled) return takeUnknown(collection, local, stamp, mayWrite);

  const isLost = wasLost(local, pulled, backup);
  const kept = Math.min(backup.kept, backup.lost - 1);
  const isAsRestored = pulled.rev <= kept;
  const rev = isAsRestored ? pulled.rev : kept;
  const baseOf = (field: string, isSeen = true): Json =>
    isAsRestored && isSeen ? serverValue(pulled, field) : commonPart(collection, field, local.body, pulled.body);
  const edits: Record<string, PendingEdit> = {};
  for (const [field, edit] of Object.entries(local.sync.edits)) {
    const isBaseKept = [edit.base, edit.theirs].some(
      (value) => value !== undefined && equalJson(value, serverValue(pulled, field)),
    );
    if (!isLost || (isBaseKept && edit.rev <= rev)) edits[field] = edit;
    // With a new stamp, for a row with the old base may have reached the server already.
    else
      edits[field] = {
        base: isBaseKept ? edit.base : baseOf(field, edit.theirs === undefined),
        rev: Math.min(edit.rev, rev),
        stamp,
      };
  }
  const offered = isLost && mayWrite ? offeredFields(collection, local, pulled, isAsRestored) : [];
  for (const field of offered) edits[field] ??= { base: baseOf(field), rev, stamp };
  const { refusal: _over, ...rest } = local.sync;
  const isMoved = Object.values(edits).some((edit) => edit.stamp === stamp);
  const sync: SyncState = isMoved ? { ...rest, status: 'pending', stamp } : local.sync;
  // As to a device that holds no revision of it, the pull is news, and the edits stay.
  const next = takePulled(collection, { ...local, sync: { ...sync, rev: 0, edits } }, pulled);
  const isUnchanged = !isLost && pulled.rev === local.sync.rev && equalJson(next.body, local.body);
  return isUnchanged ? local : next;
}

/** Whether the device holds something of the record that the server had after its backup was made. */
function wasLost({ sync }: LocalRecord, pulled: ServerRecord, { kept, lost }: Backup): boolean {
  if (sync.rev === 0) return false;
  if (sync.rev >= lost) return true;
  // Between the two nothing is certain: the server wrote on past this revision, in this life or in the former one.
  return sync.rev > kept && pulled.stamp < sync.stamp;
}

/**
 * A base for two values whose common origin nobody knows any more: with nothing in it but what both have, a merge
 * keeps all that either has, once.
 */
function commonPart(collection: Collection, field: string, mine: JsonObject, theirs: JsonObject): Json {
  const [one, two] = [mine[field], theirs[field]];
  if (mergeRuleOf(collection, field) !== 'text' || typeof one !== 'string' || typeof two !== 'string') return null;
  return diffComm(one.split(/\b/u), two.split(/\b/u))
    .flatMap((part) => ('common' in part ? part.common : []))
    .join('');
}

/** A record that the server does not know: new to it, unless it was never there or is deleted. */
function takeUnknown(collection: Collection, local: LocalRecord, stamp: string, mayWrite: boolean): LocalRecord {
  const { sync } = local;
  if (sync.rev === 0) return local;
  const { refusal: _over, deletedByServer: _before, ...rest } = sync;
  if (local.deleted || !mayWrite) {
    return { ...local, deleted: true, sync: { ...rest, status: 'synced', rev: 0, edits: {} } };
  }
  const edits: Record<string, PendingEdit> = {};
  for (const field of travellingFields(collection, local.body)) {
    edits[field] = { base: null, rev: 0, stamp: sync.edits[field]?.stamp ?? stamp };
  }
  return { ...local, sync: { ...rest, status: 'pending', rev: 0, stamp, edits } };
}

/** The fields, whole units, that bring the server's record back to what the device holds. */
function offeredFields(
  collection: Collection,
  local: LocalRecord,
  pulled: ServerRecord,
  isAsRestored: boolean,
): readonly string[] {
  const deleted = isDeleted(local);
  // Only an edit brings back a record that the server's backup has as deleted; which one does not matter.
  const revives = pulled.deleted && !deleted;
  const fields = revives ? travellingFields(collection, local.body) : differingFields(collection, local, pulled);
  // A value that somebody may have written since is not taken away for having been unknown here.
  const meant = isAsRestored ? fields : fields.filter((field) => local.body[field] !== undefined);
  const whole = meant.flatMap((field) => unitOf(collection, field));
  const deletes = deleted && local.deleted && (whole.length > 0 || !pulled.deleted);
  return deletes ? [...whole, DELETED] : whole;
}

/** The fields in which the server's record is not what it was when the device last heard of it. */
function differingFields(collection: Collection, local: LocalRecord, pulled: ServerRecord): readonly string[] {
  const heard: Record<string, Json> = { ...local.body };
  for (const [field, { base, theirs }] of Object.entries(local.sync.edits)) heard[field] = theirs ?? base;
  const { [DELETED]: _deletion, ...body } = heard;
  return editedFields(collection, body as JsonObject, pulled.body).filter(
    // A device fills defaults in where an older app left the field out.
    (field) => pulled.body[field] !== undefined || !equalJson(body[field], collection.fields[field]?.default),
  );
}

/** Whether the record was deleted when the device last heard of it. */
const isDeleted = ({ deleted, sync }: LocalRecord): boolean =>
  sync.deletedByServer === true || (deleted && sync.edits[DELETED] === undefined);

const travellingFields = (collection: Collection, body: JsonObject): readonly string[] =>
  Object.keys(body).filter(
    (field) => field !== 'id' && !['server', 'computed'].includes(ruleName(mergeRuleOf(collection, field))),
  );
