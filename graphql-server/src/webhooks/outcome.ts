import type { Claimed, Delivery, DueEvent, Turn } from '../store/webhook-store.ts';
import { waitAfter } from './backoff.ts';
import type { Message, WaitingEvent } from './event.ts';
import { GIVE_UP_AFTER, LONGEST_REST, MEANS_DOWN } from './limits.ts';
import type { Answer } from './post.ts';

/** A message that was sent, and what came of it. */
export interface Attempt {
  readonly event: DueEvent;
  readonly message: Message;
  readonly answer: Answer;
  /** When it was sent, and how long that took, in milliseconds. */
  readonly at: number;
  readonly took: number;
}

const GONE = 410;

/** Whether the receiver has taken it. */
export const succeeded = ({ answer: { status = 0 } }: Attempt): boolean => status >= 200 && status < 300;

/**
 * What becomes of a webhook and its events after some attempts. Pure.
 *
 * A message that fails alone waits for itself, and longer each time. When all fail it is the receiver, and everything
 * waits.
 *
 * @param withdrawn events whose author may not read their records any more
 * @param rest how long to leave a webhook alone that has nothing more to do, in milliseconds
 */
export function outcomeOf(
  { failures: before, failingSince: since }: Claimed,
  attempts: readonly Attempt[],
  withdrawn: readonly WaitingEvent[],
  { now, random, rest }: { readonly now: number; readonly random: () => number; readonly rest: number },
): Turn {
  const failed = attempts.filter((one) => !succeeded(one));
  const isFailing = failed.length > 0 && failed.length === attempts.length;
  const disabled = disabledBy(failed, isFailing ? (since ?? now) : now, now);
  // What waits for a receiver that is switched off is told when it is switched on.
  const isOld = ({ event }: Attempt): boolean => now - (event.firstTriedAt ?? now) >= GIVE_UP_AFTER;
  const givenUp = disabled ? [] : failed.filter(isOld);
  const isDown = isFailing && givenUp.length < failed.length;
  const failures = isDown ? before + 1 : attempts.length > 0 ? 0 : before;
  const failingSince = failures > 0 ? (since ?? now) : null;
  const asked = Math.min(LONGEST_REST, Math.max(0, ...failed.map(({ answer }) => answer.retryAfter ?? 0)));
  return {
    log: attempts.map(logged),
    done: [...withdrawn, ...[...attempts.filter(succeeded), ...givenUp].map(({ event }) => event)],
    again: failed
      .filter((one) => !givenUp.includes(one))
      .map(({ event }) => ({ event, dueAt: now + Math.max(asked, waitAfter(event.attempts + 1, random())) })),
    recovered: before >= MEANS_DOWN && failures === 0,
    restsUntil: now + Math.max(asked, isDown ? waitAfter(failures, random()) : rest),
    ...{ failures, failingSince, disabled },
  };
}

function disabledBy(failed: readonly Attempt[], failingSince: number, at: number): Turn['disabled'] {
  if (failed.some(({ answer }) => answer.status === GONE)) {
    return { at, reason: 'The receiver answered that it is gone (410).' };
  }
  if (at - failingSince < GIVE_UP_AFTER) return null;
  const { status, error } = failed.at(-1)?.answer ?? {};
  const since = new Date(failingSince).toISOString();
  return { at, reason: `Every attempt since ${since} failed, the last one with ${status ?? error}.` };
}

const logged = ({ event, message, answer: { status, error }, at, took }: Attempt): Delivery => ({
  ...{ at, message: message.id, type: message.type, record: event.id, rev: event.rev, attempt: event.attempts + 1 },
  ...{ status: status ?? null, error: error ?? null, took },
});
