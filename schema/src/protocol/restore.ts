import type { Collection } from '../define/collection.ts';
import { authorFields } from '../define/common-fields.ts';
import type { Json } from '../define/json.ts';
import { equalJson } from '../define/json.ts';
import { isRevoked, takeLeft } from './access.ts';
import { addConflicts } from './add-conflicts.ts';
import { laterStamp } from './clock.ts';
import { editedFields } from './edit.ts';
import { finishBody } from './finish-body.ts';
import { DELETED, type PushAnswer, type PushRow, type Rev, type ServerRecord } from './messages.ts';
import { heardBody, serverValue, wasDeleted } from './server-value.ts';
import type { LocalRecord, PendingEdit } from './sync-state.ts';

/**
 * A record after its server was restored from a backup, or is another one: if what the device holds is of a life that
 * the server has lost, it waits to be offered. Until the server has answered, pulls leave it alone.
 *
 * @param epoch the life that the device's revisions belong to
 * @param kept the revision up to which both agree; see `keptRevision`
 * @param mayWrite whether the server would take the record from the device's user; if not, the server's stands
 * @returns the same object as `local` when the server has lost nothing of it
 */
export function takeRestored(local: LocalRecord, epoch: string, kept: Rev, mayWrite: boolean): LocalRecord {
  const { sync } = local;
  if (isRevoked(local)) return withRevisionsUpTo(local, kept);
  if (sync.rev <= kept || sync.lost) return local;
  return {
    ...local,
    sync: mayWrite ? { ...sync, status: 'pending', lost: { epoch, met: 0 } } : { ...sync, rev: kept },
  };
}

/** What a record that left has kept of its edits, with no revision above the kept one. */
function withRevisionsUpTo(local: LocalRecord, kept: Rev): LocalRecord {
  const edits = Object.entries(local.sync.edits);
  if (edits.every(([, { rev }]) => rev <= kept)) return local;
  const lowered = edits.map(([field, edit]) => [field, { ...edit, rev: Math.min(edit.rev, kept) }] as const);
  return { ...local, sync: { ...local.sync, edits: Object.fromEntries(lowered) } };
}

/**
 * A record after the server answered what the device had offered. The edits wait on top of the server's record: those
 * whose field is as their user saw it as if they had been made on it, the others as concurrent with all that it holds.
 */
export function takeOffered(
  collection: Collection,
  local: LocalRecord,
  sent: PushRow,
  answer: PushAnswer,
): LocalRecord {
  const { lost } = local.sync;
  if (!lost || lost.epoch !== sent.lost?.epoch || (answer.record && answer.rev < lost.met)) return local;
  const { record, rev, refusal } = answer;
  if (refusal?.code === 'ACCESS_REVOKED') return takeLeft(collection, local, refusal);
  // Nobody else may hold what is offered: it stays for a person to decide.
  if (!record) return { ...local, sync: { ...local.sync, status: 'refused', ...(refusal && { refusal }) } };

  const { lost: _offered, deletedByServer: _before, heard: _older, ...sync } = local.sync;
  const isAsSeen = isSame(collection, local, record);
  const body: Record<string, Json> = { ...record.body };
  const edits: Record<string, PendingEdit> = {};
  for (const [field, edit] of Object.entries(sync.edits)) {
    const theirs = serverValue(record, field);
    const isBase = field === DELETED ? isAsSeen : equalJson(theirs, edit.base);
    edits[field] = { base: edit.base, stamp: edit.stamp, rev: isBase ? rev : 0, ...(!isBase && { theirs }) };
    if (field !== DELETED) body[field] = local.body[field] ?? null;
  }
  const isEdited = Object.keys(edits).length > 0;
  const status = sync.refusal ? 'refused' : 'pending';
  return {
    id: local.id,
    deleted: isEdited ? edits[DELETED] !== undefined : record.deleted,
    body: finishBody(collection, body),
    sync: {
      ...sync,
      status: isEdited ? status : 'synced',
      rev,
      stamp: laterStamp(sync.stamp, record.stamp),
      edits,
      ...(isEdited && { heard: record.stamp }),
      ...(isEdited && record.deleted && { deletedByServer: true }),
      conflicts: addConflicts(sync.conflicts, answer.conflicts ?? []),
    },
  };
}

/** Whether the server's record is the one that the user saw. */
const isSame = (collection: Collection, local: LocalRecord, record: ServerRecord): boolean =>
  wasDeleted(local) === record.deleted &&
  editedFields(collection, heardBody(local), record.body).every((field) => authorFields.includes(field)) &&
  Object.values(local.sync.edits).every(({ theirs }) => theirs === undefined);
