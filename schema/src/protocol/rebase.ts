import type { Collection } from '../define/collection.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { equalJson } from '../define/json.ts';
import { enterAgain, isHusk, isRevoked, takeLeft, toHusk } from './access.ts';
import { addConflicts } from './add-conflicts.ts';
import { laterStamp } from './clock.ts';
import { finishBody } from './finish-body.ts';
import { groupsWithout } from './group.ts';
import { DELETED, type PushAnswer, type PushRow, type Rev, type ServerRecord } from './messages.ts';
import { takeOffered } from './restore.ts';
import { serverValue } from './server-value.ts';
import type { LocalRecord, Lost, PendingEdit, SyncState } from './sync-state.ts';
import { newSyncState } from './sync-state.ts';

/**
 * A record after a pull brought the server's. Fields without a pending edit take the server's value; a pending edit
 * keeps its value, base and revision, and remembers what the server's value became. A pull never causes a push.
 *
 * @returns the same object as `local` when the pull tells nothing new
 */
export function takePulled(collection: Collection, local: LocalRecord | undefined, pulled: ServerRecord): LocalRecord {
  // An echo of what an answer told already, or a page that arrives late.
  return local && !local.sync.lost && pulled.rev <= local.sync.rev ? local : takeServers(collection, local, pulled);
}

/** As {@link takePulled}, whichever revision the device holds. */
export function takeServers(collection: Collection, held: LocalRecord | undefined, pulled: ServerRecord): LocalRecord {
  if (held?.sync.lost) return meetLost(held, held.sync.lost, pulled.rev);
  if (!held) {
    return {
      id: pulled.id,
      deleted: pulled.deleted,
      body: finishBody(collection, pulled.body),
      sync: { ...newSyncState, rev: pulled.rev, stamp: pulled.stamp },
    };
  }
  const local = isRevoked(held) ? enterAgain(held) : held;
  const { sync } = local;

  const body: Record<string, Json> = { ...pulled.body };
  const edits: Record<string, PendingEdit> = {};
  for (const [field, edit] of Object.entries(sync.edits)) {
    const rev = Math.min(edit.rev, pulled.rev);
    edits[field] = withTheirs({ ...edit, rev }, serverValue(pulled, field));
    if (field !== DELETED) body[field] = local.body[field] ?? null;
  }
  const edited = Object.keys(edits).length > 0;
  const { deletedByServer: _before, heard: _older, ...rest } = sync;
  return {
    id: local.id,
    // An edit beats a deletion on the server, so a record with a pending edit stays in sight until the answer.
    deleted: edited ? local.deleted : pulled.deleted,
    body: finishBody(collection, body),
    sync: {
      ...rest,
      rev: pulled.rev,
      stamp: laterStamp(sync.stamp, pulled.stamp),
      edits,
      ...(edited && { heard: pulled.stamp }),
      ...(edited && pulled.deleted && { deletedByServer: true }),
    },
  };
}

/** What the server has of a record that is still to be offered to it comes with the answer to that. */
const meetLost = (local: LocalRecord, { epoch, met }: Lost, rev: Rev): LocalRecord =>
  rev <= met ? local : { ...local, sync: { ...local.sync, lost: { epoch, met: rev } } };

/** A pending edit that knows what the server's value became; nothing to know while that is still the base. */
function withTheirs({ theirs: _before, ...edit }: PendingEdit, theirs: Json): PendingEdit {
  return { ...edit, ...(!equalJson(theirs, edit.base) && { theirs }) };
}

/**
 * A record after the server answered a row of it. Edits that the row carried are settled; a field that was edited
 * again since stays pending, on top of what the server made of the part that it has seen.
 *
 * @param sent the row that is answered
 * @returns the same object as `local` when the answer is older than what the device holds already
 */
export function takeAnswer(collection: Collection, local: LocalRecord, sent: PushRow, answer: PushAnswer): LocalRecord {
  if (sent.lost) return takeOffered(collection, local, sent, answer);
  // Said in a life of the server's that it has lost.
  if (local.sync.lost) return local;
  if (answer.outcome === 'REJECTED') return takeRefusal(collection, local, sent, answer);
  // See `takeConflict`.
  if (answer.outcome === 'CONFLICT') return local;
  // Answered before a pull that is already here: the row is sent again and answered as a duplicate, with the record.
  if (answer.rev < local.sync.rev) return local;
  // Another tab has let go of the record since: what the server said of it before is no longer for this user.
  if (isHusk(local) || isRevoked(local)) return local;

  const after = answer.record ?? computedHere(local, sent, answer);
  const body: Record<string, Json> = { ...after.body };
  const edits: Record<string, PendingEdit> = {};
  let deleted = after.deleted;
  for (const [field, edit] of Object.entries(local.sync.edits)) {
    const sentEdit = sent.edits[field];
    if (sentEdit && edit.stamp <= sentEdit.stamp) continue;
    if (field === DELETED) {
      edits[field] = edit;
      deleted = local.deleted;
      continue;
    }
    const theirs = serverValue(after, field);
    body[field] = local.body[field] ?? null;
    if (sentEdit && equalJson(theirs, sentEdit.value)) {
      edits[field] = { base: theirs, rev: answer.rev, stamp: edit.stamp };
    } else {
      // The user has not seen the server's value, so the server judges the edit: by the revision that it knew, and
      // from the value that was sent, where there is one, for that is what the edit was made on.
      edits[field] = withTheirs(sentEdit ? { ...edit, base: sentEdit.value } : edit, theirs);
    }
  }
  const pending = Object.keys(edits).length > 0;
  const hidden = pending && after.deleted && !edits[DELETED];
  const { refusal: _over, deletedByServer: _before, heard: _older, groups: _groups, ...sync } = local.sync;
  return {
    id: local.id,
    deleted: hidden ? false : deleted,
    body: finishBody(collection, body),
    sync: {
      ...sync,
      ...(hidden && { deletedByServer: true }),
      ...(pending && { heard: after.stamp }),
      ...(pending && groupsWithout(local, sent.groups)),
      status: pending ? 'pending' : 'synced',
      rev: answer.rev,
      stamp: laterStamp(local.sync.stamp, after.stamp),
      edits,
      conflicts: addConflicts(local.sync.conflicts, answer.conflicts ?? []),
    },
  };
}

/** The server's record where it did not need to send it: what the device holds, with the values that were sent. */
function computedHere(local: LocalRecord, sent: PushRow, answer: PushAnswer): ServerRecord {
  const body: Record<string, Json> = { ...local.body };
  for (const [field, edit] of Object.entries(local.sync.edits)) body[field] = edit.base;
  for (const [field, edit] of Object.entries(sent.edits)) body[field] = edit.value;
  const { [DELETED]: deleted, ...fields } = body;
  return {
    collection: answer.collection,
    id: answer.id,
    rev: answer.rev,
    stamp: Object.values(sent.edits).reduce((latest, { stamp }) => laterStamp(latest, stamp), local.sync.heard ?? ''),
    deleted: deleted === true,
    body: fields as JsonObject,
  };
}

/** The edits stay, so that nothing is lost; they are not sent again until a person edits, retries or discards. */
function takeRefusal(collection: Collection, local: LocalRecord, sent: PushRow, answer: PushAnswer): LocalRecord {
  const editedSince = Object.entries(local.sync.edits).some(
    ([field, edit]) => edit.stamp > (sent.edits[field]?.stamp ?? ''),
  );
  if (editedSince || !answer.refusal) return local;
  if (answer.refusal.code === 'ACCESS_REVOKED') return takeLeft(collection, local, answer.refusal);
  return { ...local, sync: { ...local.sync, status: 'refused', refusal: answer.refusal } };
}

/** Sends a refused record again as it is. */
export function retryRefused(local: LocalRecord): LocalRecord {
  const { refusal: _over, ...sync } = local.sync;
  return { ...local, sync: { ...sync, status: 'pending' } };
}

/** Gives up the unaccepted edits: the record is what the server holds again; one that the server never saw is gone. */
export function discardEdits(collection: Collection, local: LocalRecord): LocalRecord {
  const isOffer = local.sync.lost !== undefined && Object.keys(local.sync.edits).length === 0;
  if (local.sync.rev === 0 || isOffer) return toHusk(local);
  const body: Record<string, Json> = { ...local.body };
  let deleted = local.sync.deletedByServer === true;
  for (const [field, edit] of Object.entries(local.sync.edits)) {
    const value = edit.theirs === undefined ? edit.base : edit.theirs;
    if (field === DELETED) deleted ||= value === true;
    else body[field] = value;
  }
  const { refusal: _over, deletedByServer: _known, heard: _is, groups: _groups, ...rest } = local.sync;
  const sync: SyncState = { ...rest, status: rest.lost ? 'pending' : 'synced', edits: {} };
  return { ...local, deleted, body: finishBody(collection, body), sync };
}
