import { diffComm } from 'node-diff3';
import type { Collection } from '../define/collection.ts';
import { ruleName } from '../define/field.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { equalJson } from '../define/json.ts';
import { toHusk } from './access.ts';
import { type DeviceId, nextStamp } from './clock.ts';
import { editedFields, mergeRuleOf, unitOf } from './edit.ts';
import { DELETED, type Rev, type ServerRecord } from './messages.ts';
import { takeServers } from './rebase.ts';
import { heardBody, isEmptied, serverValue, wasDeleted } from './server-value.ts';
import type { LocalRecord, PendingEdit, SyncState } from './sync-state.ts';

/** Who brings back what the server lost. */
export interface Restorer {
  readonly device: DeviceId;
  /** Whether the server would take the records of this collection from the device's user. */
  readonly mayWrite: boolean;
}

/**
 * A record after its server was restored from a backup, or is another one: what the server had accepted and has lost
 * becomes an edit again.
 *
 * Afterwards the record holds no revision above `kept`. What the server wrote since comes with the pull that follows,
 * and a restore that is cut short passes over what it has dealt with.
 *
 * @param theirs the server's record; undefined when it has none
 * @param kept the revision up to which both agree; see `keptRevision`
 * @returns the same object as `local` when nothing of it can be lost
 */
export function takeRestored(
  collection: Collection,
  local: LocalRecord,
  theirs: ServerRecord | undefined,
  kept: Rev,
  { device, mayWrite }: Restorer,
): LocalRecord {
  if (local.sync.rev <= kept) return local;
  const stamp = nextStamp(0, local.sync.stamp, device);
  if (!theirs) return takeUnknown(collection, local, stamp, mayWrite);

  // What somebody wrote since stands on a state that nobody knows any more.
  const isAsRestored = theirs.rev <= kept;
  const rev = Math.min(theirs.rev, kept);
  const baseOf = (field: string, isSeen = true): Json =>
    isAsRestored && isSeen ? serverValue(theirs, field) : commonPart(collection, field, local.body, theirs.body);
  const edits: Record<string, PendingEdit> = {};
  for (const [field, edit] of Object.entries(local.sync.edits)) {
    const isBaseKept = [edit.base, edit.theirs].some(
      (value) => value !== undefined && equalJson(value, serverValue(theirs, field)),
    );
    if (isBaseKept && edit.rev <= rev) edits[field] = edit;
    // With a new stamp, for a row with the old base may have reached the server already.
    else
      edits[field] = {
        base: isBaseKept ? edit.base : baseOf(field, edit.theirs === undefined),
        rev: Math.min(edit.rev, rev),
        stamp,
      };
  }
  const offered = mayWrite ? offeredFields(collection, local, theirs, isAsRestored) : [];
  for (const field of offered) edits[field] ??= { base: baseOf(field), rev, stamp };
  const { refusal: _over, ...rest } = local.sync;
  const isMoved = Object.values(edits).some((edit) => edit.stamp === stamp);
  const sync: SyncState = isMoved ? { ...rest, status: 'pending', stamp } : local.sync;
  return takeServers(collection, { ...local, sync: { ...sync, edits } }, { ...theirs, rev });
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

/** A record that the server does not know: new to it, unless it is deleted here. */
function takeUnknown(collection: Collection, local: LocalRecord, stamp: string, mayWrite: boolean): LocalRecord {
  if (local.deleted || !mayWrite) return toHusk(local);
  const { refusal: _over, deletedByServer: _before, ...rest } = local.sync;
  const edits: Record<string, PendingEdit> = {};
  for (const field of travellingFields(collection, local.body)) {
    edits[field] = { base: null, rev: 0, stamp: rest.edits[field]?.stamp ?? stamp };
  }
  return { ...local, sync: { ...rest, status: 'pending', rev: 0, stamp, edits } };
}

/** The fields, whole units, that bring the server's record back to what the device holds. */
function offeredFields(
  collection: Collection,
  local: LocalRecord,
  theirs: ServerRecord,
  isAsRestored: boolean,
): readonly string[] {
  const deleted = wasDeleted(local);
  // Only an edit brings back a record that the server's backup has as deleted; which one does not matter.
  const revives = theirs.deleted && !deleted;
  const fields = revives ? travellingFields(collection, local.body) : differingFields(collection, local, theirs);
  // A value that somebody may have written since is not taken away for having been unknown here.
  const meant = isAsRestored ? fields : fields.filter((field) => local.body[field] !== undefined);
  const whole = meant.flatMap((field) => unitOf(collection, field));
  const deletes = deleted && local.deleted && (whole.length > 0 || !theirs.deleted);
  return deletes ? [...whole, DELETED] : whole;
}

/** The fields in which the server's record is not what it was when the device last heard of it. */
function differingFields(collection: Collection, local: LocalRecord, theirs: ServerRecord): readonly string[] {
  if (isEmptied(local)) return [];
  const body = heardBody(local);
  return editedFields(collection, body, theirs.body).filter(
    // A device fills defaults in where an older app left the field out.
    (field) => theirs.body[field] !== undefined || !equalJson(body[field], collection.fields[field]?.default),
  );
}

const travellingFields = (collection: Collection, body: JsonObject): readonly string[] =>
  Object.keys(body).filter(
    (field) => field !== 'id' && !['server', 'computed'].includes(ruleName(mergeRuleOf(collection, field))),
  );
