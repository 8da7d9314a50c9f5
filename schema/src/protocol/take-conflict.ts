import type { Collection } from '../define/collection.ts';
import type { Json } from '../define/json.ts';
import { isHusk, isRevoked } from './access.ts';
import { isMatter, MAX_ROUNDS } from './ask.ts';
import { laterStamp, type Stamp } from './clock.ts';
import { finishBody } from './finish-body.ts';
import { groupsWithout } from './group.ts';
import { DELETED, type FieldConflict, type PushAnswer, type PushRow } from './messages.ts';
import { takeServers } from './rebase.ts';
import { serverValue } from './server-value.ts';
import type { LocalRecord, PendingEdit } from './sync-state.ts';

/** What became of a field's conflict on this device. */
export type Settlement =
  /** A handler found a value; `rule` names it. */
  | { readonly kind: 'value'; readonly value: Json; readonly rule: string }
  /** A person has to decide. */
  | { readonly kind: 'park' }
  /** Nobody could: the field's declared rule is to do it. */
  | { readonly kind: 'rule' };

/** The rule that the log names where a person decided. */
const PERSON = 'person';

/**
 * A record after a person decided a parked conflict, and a value was written: also one that is the server's is an edit, so that the
 * server hears of the decision and logs it.
 *
 * @param local with the decided values in its body
 * @param isMeant whether a parked conflict is among those that were decided
 * @param stamp later than the record's
 */
export function takeDecision(
  collection: Collection,
  local: LocalRecord,
  isMeant: (conflict: FieldConflict) => boolean,
  stamp: Stamp,
): LocalRecord {
  const { parked = [], refusal: _over, ...sync } = local.sync;
  const edits: Record<string, PendingEdit> = { ...sync.edits };
  for (const { field, base, mine } of parked.filter(isMeant)) {
    const edit = edits[field] ?? { base: local.body[field] ?? null, rev: sync.rev, stamp };
    edits[field] = { ...edit, decided: { rule: PERSON, base, mine } };
  }
  const left = parked.filter((conflict) => !isMeant(conflict));
  const next = laterStamp(sync.stamp, stamp);
  return {
    ...local,
    body: finishBody(collection, local.body),
    sync: {
      ...sync,
      status: 'pending',
      heard: sync.heard ?? sync.stamp,
      stamp: next,
      edits,
      ...(left.length > 0 && { parked: left }),
    },
  };
}

/**
 * A record after the conflicts that it asked about were settled on this device. A value becomes a new edit on top of
 * the server's; a parked field shows the server's value; what nobody settled is sent once more, not asking.
 *
 * @param answer with the outcome `CONFLICT`
 * @param settlements by field; units whole
 * @param stamp later than the record's
 * @returns the same object as `local` when the settlements are out of date: what was sent is no longer what stands
 */
export function takeConflict(
  collection: Collection,
  local: LocalRecord,
  sent: PushRow,
  answer: PushAnswer,
  settlements: ReadonlyMap<string, Settlement>,
  stamp: Stamp,
): LocalRecord {
  const { record, conflicts = [] } = answer;
  const isAsSent = conflicts.every(({ field }) => local.sync.edits[field]?.stamp === sent.edits[field]?.stamp);
  if (!record || record.rev < local.sync.rev || !isAsSent || isHusk(local) || isRevoked(local)) return local;

  const merged = takeServers(collection, local, record);
  const body: Record<string, Json> = { ...merged.body };
  const edits: Record<string, PendingEdit> = { ...merged.sync.edits };
  const settled: FieldConflict[] = [];
  const parked: FieldConflict[] = [];
  for (const conflict of conflicts) {
    const { field, base, mine } = conflict;
    const [edit, settlement] = [edits[field], settlements.get(field)];
    if (!edit) continue;
    if (settlement?.kind === 'value') {
      const { value, rule } = settlement;
      const rounds = (edit.rounds ?? 0) + 1;
      const decided = edit.decided ?? { rule, base, mine };
      edits[field] = { base: serverValue(record, field), rev: record.rev, stamp, decided, rounds };
      body[field] = value;
      settled.push({ ...conflict, rule, result: value });
    } else if (settlement?.kind === 'park') {
      delete edits[field];
      body[field] = serverValue(record, field);
      parked.push(conflict);
    } else edits[field] = { ...edit, rounds: MAX_ROUNDS };
  }
  // Who wrote and when says nothing where no words are left to send.
  const pending = Object.keys(edits).some((field) => isMatter(field) || field === DELETED);
  for (const field of pending ? [] : Object.keys(edits)) body[field] = serverValue(record, field);
  const { sync } = merged;
  const { groups: _groups, parked: waiting = [], deletedByServer, heard, ...rest } = sync;
  const allParked = [...waiting.filter(({ field }) => !parked.some((one) => one.field === field)), ...parked];
  return {
    ...merged,
    deleted: pending ? merged.deleted : record.deleted,
    body: finishBody(collection, body),
    sync: {
      ...rest,
      ...(pending && groupsWithout(merged)),
      ...(pending && deletedByServer && { deletedByServer }),
      ...(pending && heard !== undefined && { heard }),
      status: pending ? 'pending' : 'synced',
      stamp: laterStamp(sync.stamp, stamp),
      edits: pending ? edits : {},
      conflicts: [...sync.conflicts, ...settled],
      ...(allParked.length > 0 && { parked: allParked }),
    },
  };
}
