import {
  type Applied,
  applyRow,
  bringBack,
  type DeviceId,
  decidedConflicts,
  type FieldConflict,
  isOffer,
  type PushRow,
  type Refusal,
  refusalOfMoves,
  type StoredRecord,
  type Timeline,
} from '@rockpool/schema/protocol';
import type { User } from '../../auth/token.ts';
import type { Referee } from '../../conflicts/referee.ts';
import type { Rule } from '../../rules/rule.ts';
import { type Access, isBuried, refusalOfAccess } from '../access.ts';
import { type CheckedRow, checkCustom, checkRecord, type IncomingRow, withAuthor } from '../check-row.ts';
import type { VersionOf } from '../versions.ts';
import { refusalOfFields, refusalOfRights } from './check-rights.ts';
import { withUnseen } from './unseen.ts';

/** Whose rows are taken, and when. */
export interface Sender {
  readonly device: DeviceId;
  readonly user: User;
  readonly access: Access;
  readonly versionOf: VersionOf;
  /** The lives of the organisation's sequence. */
  readonly timeline: Timeline;
  /** Milliseconds since 1970, by the server's clock. */
  readonly now: number;
  readonly rules: readonly Rule[];
  readonly referee: Referee;
}

/** A row as it came in, where its answer belongs, and what its check said. */
export interface Task {
  readonly index: number;
  readonly incoming: IncomingRow;
  readonly checked: CheckedRow;
}

/** A row of a round: merged, refused, or left to its device. */
export interface Settled {
  readonly task: Task;
  readonly before?: StoredRecord | undefined;
  readonly refusal?: Refusal;
  /** Nothing of it is taken: its device settles these conflicts first, or those of another row in its group. */
  readonly open?: readonly FieldConflict[];
  readonly merged?: {
    readonly applied: Applied;
    /** The row as it was merged: with its true author, and with what its user does not see. */
    readonly row: PushRow;
    /** For the log: what the merge settled, and what the device had settled before. */
    readonly conflicts: readonly FieldConflict[];
  };
}

/** Merges a row into the record that it belongs to, unless something speaks against it. Nothing is stored yet. */
export function settleRow(task: Task, before: StoredRecord | undefined, sender: Sender): Settled {
  const { device, user, access, timeline, now, referee } = sender;
  const { row: sent, collection, refusal: flaw } = task.checked;
  if (flaw) return { task, before, refusal: flaw };
  const barred = refusalOfAccess(sent, before, sender);
  if (barred) return { task, before, refusal: barred };
  const signed = withAuthor(sent, before, user);
  const { row, refusal: overreach } = withUnseen(collection, access.rights, signed, before);
  const { verdicts, open } = referee(collection, before, row, device, now);
  const merge = (): Applied =>
    isOffer(row)
      ? bringBack(collection, before, row, device, timeline, now)
      : applyRow(collection, before, row, device, now, verdicts);
  const applied = before && isBuried(before) ? unchanged(before) : merge();
  const denial =
    overreach ??
    refusalOfRights(collection, access.rights, row, before, applied) ??
    refusalOfFields(collection, access.rights, row, before, applied);
  if (!denial && open.length > 0) return { task, before, open };
  const refusal =
    denial ??
    (applied.changed ? refusalOfMoves(collection, before, row, device, now) : undefined) ??
    (applied.changed ? checkRecord(collection, applied.next) : undefined) ??
    // What the server had taken before it was restored was checked by the definitions of its time.
    (applied.changed && !isOffer(row) ? checkCustom(collection, before, applied.next) : undefined);
  if (refusal) return { task, before, refusal };
  const decided = decidedConflicts(collection, before, row, device, now, applied.conflicts);
  return { task, before, merged: { applied, row, conflicts: [...applied.conflicts, ...decided] } };
}

const unchanged = (record: StoredRecord): Applied => ({
  outcome: 'DUPLICATE',
  next: record,
  changed: false,
  conflicts: [],
  unanswered: [],
});
