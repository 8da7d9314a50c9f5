import { type CommandContext, type CommandPlan, insert, type RecordOf } from './command.ts';

/** What a time entry says beside when it was: the job, the rate, whether it is billed. */
export type TimerDetails = Partial<
  Pick<
    RecordOf<'ledger'>,
    | 'jobId'
    | 'partyId'
    | 'assetId'
    | 'name'
    | 'note'
    | 'rate'
    | 'taxCode'
    | 'billable'
    | 'private'
    | 'teamIds'
    | 'sharedWith'
  >
>;

/** A clock that runs on one device, and is no record until it is stopped. */
export interface Timer {
  /** The id of the time entry that it will become. */
  readonly id: string;
  readonly startedAt: string;
  readonly details: TimerDetails;
}

/** Starts a timer. */
export const startTimer = (details: TimerDetails, { now, newId }: CommandContext): Timer => ({
  id: newId(),
  startedAt: now,
  details,
});

/**
 * Makes the time entry of a timer: hours in thousandths, to the second, never below zero where the clock was set back.
 *
 * @param more what is known only now: a note
 */
export function stopTimer(
  { id, startedAt, details }: Timer,
  more: TimerDetails,
  { now, user }: CommandContext,
): CommandPlan {
  const endAt = now < startedAt ? startedAt : now;
  const seconds = Math.round((Date.parse(endAt) - Date.parse(startedAt)) / 1_000);
  const qtyMilli = Math.round((seconds * 1_000) / 3_600);
  const time = { kind: 'timeEntry', userId: user, at: startedAt, endAt, qtyMilli, unit: 'h' };
  return { id, edits: [insert('ledger', { id, ...time, ...details, ...more })] };
}
