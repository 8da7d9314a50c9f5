import { backoff } from './backoff.ts';

/** The longest that a device goes without asking: a hint may get lost on the way. In milliseconds. */
export const SYNC_INTERVAL = 5 * 60_000;

/** How long a local write waits for others to travel with, in milliseconds. */
export const WRITE_DEBOUNCE = 50;

/** When to sync next. Times are in milliseconds of the device's uptime: a wall clock may be set back by years. */
export interface Schedule {
  readonly dueAt: number;
  /** Tries in a row that failed. */
  readonly failures: number;
  /** After a failure: nothing but a person, or the network coming back, syncs before. */
  readonly backoffUntil: number;
  /** What the server asked for; nothing at all syncs before. */
  readonly heldUntil: number;
}

export const startingAt = (now: number): Schedule => ({ dueAt: now, failures: 0, backoffUntil: 0, heldUntil: 0 });

/** Something happened that sync should look at, no later than `at`. */
export const wanted = (schedule: Schedule, at: number): Schedule => ({
  ...schedule,
  dueAt: Math.min(schedule.dueAt, Math.max(at, schedule.backoffUntil)),
});

/** There is reason to believe that it works now: the network is back, a person looks, somebody signed in. */
export const hopeful = (schedule: Schedule, now: number): Schedule => ({
  ...schedule,
  backoffUntil: schedule.heldUntil,
  dueAt: Math.min(schedule.dueAt, Math.max(now, schedule.heldUntil)),
});

/** A sync begins: what is wanted from now on counts for the next one, and waits for no failure of the past. */
export const started = (schedule: Schedule, now: number): Schedule => ({
  ...schedule,
  dueAt: now + SYNC_INTERVAL,
  backoffUntil: schedule.heldUntil,
});

/** What the server asked for outlives a success: another request may have been told meanwhile. */
export const succeeded = (schedule: Schedule): Schedule => ({
  ...schedule,
  failures: 0,
  backoffUntil: schedule.heldUntil,
});

/** The server asks to wait, whatever becomes of the sync. */
export const held = (schedule: Schedule, until: number): Schedule => ({
  ...schedule,
  dueAt: Math.max(schedule.dueAt, until),
  backoffUntil: Math.max(schedule.backoffUntil, until),
  heldUntil: Math.max(schedule.heldUntil, until),
});

export function failed(schedule: Schedule, now: number, random: number): Schedule {
  const failures = schedule.failures + 1;
  const dueAt = Math.max(now, schedule.heldUntil) + backoff(failures, random);
  return { ...schedule, dueAt, failures, backoffUntil: dueAt };
}

/** Trying again on its own helps nothing: a person has to sign in or update first. */
export function blocked(schedule: Schedule, now: number): Schedule {
  const dueAt = Math.max(now + SYNC_INTERVAL, schedule.heldUntil);
  return { ...schedule, dueAt, backoffUntil: dueAt };
}
