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

export const succeeded = (schedule: Schedule): Schedule => ({
  ...schedule,
  failures: 0,
  backoffUntil: 0,
  heldUntil: 0,
});

export function failed(schedule: Schedule, now: number, random: number, retryAfter?: number): Schedule {
  const failures = schedule.failures + 1;
  const dueAt = now + backoff(failures, random, retryAfter);
  return { dueAt, failures, backoffUntil: dueAt, heldUntil: now + (retryAfter ?? 0) };
}

/** Trying again on its own helps nothing: a person has to sign in or update first. */
export const blocked = (schedule: Schedule, now: number): Schedule => ({
  ...schedule,
  dueAt: now + SYNC_INTERVAL,
  backoffUntil: now + SYNC_INTERVAL,
});
