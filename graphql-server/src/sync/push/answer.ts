import { type Collection, equalJson } from '@rockpool/schema';
import {
  type FieldConflict,
  type PushAnswer,
  type Refusal,
  type Rev,
  type Rights,
  type StoredRecord,
  toAnswer,
  toServerRecord,
} from '@rockpool/schema/protocol';
import { shownConflict } from '../access.ts';
import type { IncomingRow } from '../check-row.ts';
import type { VersionOf } from '../versions.ts';
import type { Sender, Settled } from './settle-row.ts';

/**
 * What a device is told of its row.
 *
 * @param saved the record as it was stored; undefined where nothing was
 * @param isTouched whether a rule has changed the record
 */
export function answerOf(
  { task, before, refusal, open, merged }: Settled,
  saved: StoredRecord | undefined,
  isTouched: boolean,
  { device, access, versionOf }: Sender,
): PushAnswer {
  const shown = (answer: PushAnswer): PushAnswer => withoutHiddenIn(task.checked.collection, access.rights, answer);
  if (open) return shown(conflictAnswer(task.incoming, before, open));
  if (!merged) return rejection(task.incoming, refusal, before && access.sees(before) ? before.rev : 0);
  const { applied, row } = merged;
  // With another author than it sent, fields that its version does not know, or what a rule has set, the device cannot
  // compute the record: as if it held no revision of it.
  const isComputable = !isTouched && row === task.checked.row && isOfToday(task.checked.collection, versionOf);
  const asSent = isComputable ? row : { ...row, rev: -1 };
  const after = saved ?? applied.next;
  const isOverruled =
    isTouched && Object.entries(row.edits).some(([field, { value }]) => !equalJson(after.body[field] ?? null, value));
  const outcome = applied.changed && isOverruled ? 'MERGED' : applied.outcome;
  const answer = toAnswer(asSent, before, { ...applied, outcome }, after);
  if (access.sees(after)) return shown(answer);
  const { record: untold, conflicts, ...rest } = answer;
  // Where the user saw the record until now, the conflicts tell nothing that they may not know.
  const mayKnow = before && access.sees(before) && conflicts;
  // Without a record that it cannot compute, the device has seen no more than before; a higher revision would make
  // edits of what others changed meanwhile look as if their user had known it.
  const rev = untold ? Math.max(task.incoming.rev, SEEN_ONCE) : (after.writers[device]?.rev ?? 0);
  return shown({ ...rest, rev, ...(mayKnow && { conflicts }) });
}

/** The least revision of a record that the server has: at 0 its device would take it for one that was never sent. */
const SEEN_ONCE = 1;

/** An answer as it leaves for the user. */
function withoutHiddenIn(collection: Collection | undefined, rights: Rights, answer: PushAnswer): PushAnswer {
  if (!collection) return answer;
  const { record, conflicts, ...rest } = answer;
  return {
    ...rest,
    ...(record && { record: { ...record, body: rights.shown(collection, record.body) } }),
    ...(conflicts && { conflicts: conflicts.flatMap((one) => shownConflict(collection, rights, one) ?? []) }),
  };
}

const isOfToday = (collection: Collection | undefined, versionOf: VersionOf): boolean =>
  collection !== undefined && versionOf(collection) === collection.version;

const conflictAnswer = (
  { collection, id }: IncomingRow,
  before: StoredRecord | undefined,
  open: readonly FieldConflict[],
): PushAnswer => ({
  ...{ collection, id, outcome: 'CONFLICT', rev: before?.rev ?? 0 },
  ...(open.length > 0 && before && { record: toServerRecord(before), conflicts: open }),
});

const rejection = ({ collection, id }: IncomingRow, refusal: Refusal | undefined, rev: Rev): PushAnswer => ({
  collection,
  id,
  outcome: 'REJECTED',
  rev,
  ...(refusal && { refusal }),
});
