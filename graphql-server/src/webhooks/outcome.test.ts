import { expect, test } from 'vitest';
import type { Claimed, DueEvent } from '../store/webhook-store.ts';
import { waitAfter } from './backoff.ts';
import { factsOfLeft } from './event.ts';
import { type Attempt, outcomeOf } from './outcome.ts';
import type { Answer } from './post.ts';

const DAY = 24 * 60 * 60 * 1_000;
const now = 1_800_000_000_000;
const clock = { now, random: () => 0.5, rest: 100 };

const webhook: Claimed = {
  ...{ org: 'tides', lease: 'l', id: 'w', url: 'https://example.com', events: ['*'], secrets: [] },
  ...{ author: { id: 'a', name: 'Ada', role: 'admin' }, createdAt: 0, cursor: 1 },
  ...{ failures: 0, failingSince: null, disabled: null },
};

function attempt(id: string, answer: Answer, event: Partial<DueEvent> = {}): Attempt {
  const facts = factsOfLeft('e', 0);
  return {
    event: { collection: 'deals', id, since: 0, rev: 1, facts, attempts: 0, firstTriedAt: null, ...event },
    message: { id: `msg_${id}`, type: 'deals.left', payload: '{}' },
    ...{ answer, at: now, took: 5 },
  };
}

test('waits double, up to eight hours, and chance takes from all to nothing of them', () => {
  const halves = [1, 2, 3, 10, 30].map((failures) => Math.round(waitAfter(failures, 0.5) / 1_000));
  expect(halves).toEqual([3, 6, 11, 1281, 14_401]);
  expect([waitAfter(30, 0), Math.round(waitAfter(30, 0.999_999) / 1_000)]).toEqual([1_000, 28_800]);
});

test('a message that fails beside others waits alone', () => {
  const { again, done, failures, restsUntil } = outcomeOf(
    webhook,
    [attempt('good', { status: 200 }), attempt('bad', { status: 500 }, { attempts: 3 })],
    [],
    clock,
  );
  expect(again).toMatchObject([{ event: { id: 'bad' }, dueAt: now + waitAfter(4, 0.5) }]);
  expect(done.map(({ id }) => id)).toEqual(['good']);
  expect({ failures, restsUntil }).toEqual({ failures: 0, restsUntil: now + 100 });
});

test('a receiver that fails altogether is left alone for longer and longer, and for as long as it asks', () => {
  const first = outcomeOf(webhook, [attempt('a', { error: 'TIMEOUT' })], [], clock);
  expect(first).toMatchObject({ failures: 1, failingSince: now, restsUntil: now + waitAfter(1, 0.5), disabled: null });
  const asked = outcomeOf(webhook, [attempt('a', { status: 503, retryAfter: 600_000 })], [], clock);
  expect(asked).toMatchObject({ restsUntil: now + 600_000, again: [{ dueAt: now + 600_000 }] });
  const tooLong = outcomeOf(webhook, [attempt('a', { status: 429, retryAfter: 30 * DAY })], [], clock);
  expect(tooLong.restsUntil).toBe(now + 60 * 60 * 1_000);
});

test('after five days of nothing but failures it is switched off, with the reason', () => {
  const failing = { ...webhook, failures: 30, failingSince: now - 5 * DAY };
  const { disabled, done } = outcomeOf(failing, [attempt('a', { status: 503 })], [], clock);
  expect(disabled).toEqual({
    ...{ at: now, reason: 'Every attempt since 2027-01-10T08:00:00.000Z failed, the last one with 503.' },
  });
  expect(done).toEqual([]);
  expect(outcomeOf(failing, [attempt('a', { status: 204 })], [], clock)).toMatchObject({
    ...{ disabled: null, failures: 0, failingSince: null, recovered: true },
  });
});

test('a message that failed alone for five days is given up', () => {
  const { done, again, log } = outcomeOf(
    webhook,
    [attempt('good', { status: 200 }), attempt('bad', { status: 400 }, { attempts: 20, firstTriedAt: now - 5 * DAY })],
    [],
    clock,
  );
  expect(done.map(({ id }) => id)).toEqual(['good', 'bad']);
  expect(again).toEqual([]);
  expect(log.map(({ record, attempt, status }) => [record, attempt, status])).toEqual([
    ['good', 1, 200],
    ['bad', 21, 400],
  ]);
});

test('a receiver that says that it is gone is believed at once', () => {
  const { disabled } = outcomeOf(webhook, [attempt('a', { status: 410 })], [], clock);
  expect(disabled?.reason).toBe('The receiver answered that it is gone (410).');
});
