import type { Collection } from '../define/collection.ts';
import type { Json } from '../define/json.ts';
import { deviceOf, nextStamp, type Stamp } from './clock.ts';
import { mergeRuleOf } from './edit.ts';
import { needsBase } from './merge/needs-base.ts';
import { DELETED, type Refusal } from './messages.ts';
import type { LocalRecord, PendingEdit } from './sync-state.ts';
import { newSyncState } from './sync-state.ts';

const revoked: Refusal = {
  code: 'ACCESS_REVOKED',
  message: 'The record was archived, or its user may not see it any more.',
};

/**
 * What stays of a record that the device has let go of: its id, deleted. The highest stamp stays too, so that the
 * device never names two writes alike, should the record come back.
 */
export const toHusk = ({ id, sync }: LocalRecord): LocalRecord => ({
  id,
  deleted: true,
  body: { id },
  sync: { ...newSyncState, stamp: sync.stamp },
});

/** Whether nothing is left of the record: neither anything of the server's nor an edit. */
export const isHusk = ({ deleted, sync }: LocalRecord): boolean =>
  deleted && sync.rev === 0 && sync.status === 'synced' && Object.keys(sync.edits).length === 0;

/**
 * A record that is deleted, without its contents: nothing shows them any more, and nobody says when their user may not
 * hold them any more.
 *
 * @returns the same object as `local` when there is nothing to empty, or edits wait
 */
export function emptied(local: LocalRecord): LocalRecord {
  const { id, deleted, body, sync } = local;
  const isEmpty = Object.keys(body).length <= 1 && sync.conflicts.length === 0;
  if (!deleted || isEmpty || Object.keys(sync.edits).length > 0) return local;
  return { id, deleted, body: { id }, sync: { ...sync, conflicts: [] } };
}

/** Whether the record was taken from its user, and only their own edits of it are here. */
export const isRevoked = ({ sync }: LocalRecord): boolean => sync.refusal?.code === 'ACCESS_REVOKED';

/**
 * A record after its user lost the right to see it, or after it was archived. Edits that the server has not taken
 * are the user's own words: they stay for the inbox, and with them what they were made on where a merge looks at that: should
 * the record come back, they must not double what they hold. Nothing else stays.
 *
 * @param refusal what the server says; left out where it only said that the record left
 * @returns the same object as `held` when there is nothing to let go of
 */
export function takeLeft(collection: Collection, held: LocalRecord, refusal = revoked): LocalRecord {
  if (isHusk(held)) return held;
  const local = withParked(held);
  if (Object.keys(local.sync.edits).length === 0) return toHusk(local);
  const edits: Record<string, PendingEdit> = {};
  const body: Record<string, Json> = { id: local.id };
  for (const [field, edit] of Object.entries(local.sync.edits)) {
    const base = needsBase(mergeRuleOf(collection, field)) ? edit.base : null;
    // A revision of a life that the server has lost means nothing to it.
    edits[field] = { base, rev: local.sync.lost ? 0 : edit.rev, stamp: edit.stamp };
    const value = local.body[field];
    if (field !== DELETED && value !== undefined) body[field] = value;
  }
  const { stamp, groups } = local.sync;
  const sync = { ...newSyncState, stamp, edits, refusal, ...(groups && { groups }) };
  return { id: local.id, deleted: true, body, sync: { ...sync, status: 'refused' } };
}

/** What waited for a person's decision is the user's own words as well: they become edits again. */
function withParked(local: LocalRecord): LocalRecord {
  const { parked = [], ...sync } = local.sync;
  const waiting = parked.filter(({ field }) => sync.edits[field] === undefined);
  if (waiting.length === 0) return local;
  const stampOf = (myStamp: Stamp) => nextStamp(0, sync.stamp, deviceOf(myStamp));
  const edits = waiting.map(({ field, base, myStamp }) => [field, { base, rev: 0, stamp: stampOf(myStamp) }] as const);
  const mine = waiting.map(({ field, mine }) => [field, mine] as const);
  return {
    ...local,
    body: { ...local.body, ...Object.fromEntries(mine) },
    sync: { ...sync, edits: { ...sync.edits, ...Object.fromEntries(edits) } },
  };
}

/** A record that {@link takeLeft} left edits of, now that it enters again: the edits wait on top of it. */
export function enterAgain(local: LocalRecord): LocalRecord {
  const { refusal: _over, ...sync } = local.sync;
  return { ...local, deleted: sync.edits[DELETED] !== undefined, sync: { ...sync, status: 'pending' } };
}
