import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  clampStamp,
  counterOf,
  deviceOf,
  isStamp,
  laterStamp,
  MAX_CLOCK_LEAD,
  makeDeviceId,
  makeStamp,
  nextStamp,
  timeOf,
} from './clock.ts';

const device = 'abcdefghij01';
const noon = Date.UTC(2026, 4, 4, 12);
const time = fc.integer({ min: 0, max: Date.UTC(2200, 0) });
const counter = fc.integer({ min: 0, max: 36 ** 5 - 1 });

test('2.1: a stamp gives back what it was made of', () => {
  fc.assert(
    fc.property(time, counter, (ms, count) => {
      const stamp = makeStamp(ms, count, device);
      expect([isStamp(stamp), timeOf(stamp), counterOf(stamp), deviceOf(stamp)]).toEqual([true, ms, count, device]);
    }),
  );
});

test('2.1: comparing stamps compares times, then counters', () => {
  fc.assert(
    fc.property(time, counter, time, counter, (ms, count, otherMs, otherCount) => {
      const isLater = ms > otherMs || (ms === otherMs && count > otherCount);
      expect(makeStamp(ms, count, device) > makeStamp(otherMs, otherCount, device)).toBe(isLater);
    }),
  );
});

test.for([
  { when: 'nothing was seen', now: noon, seen: '', expected: makeStamp(noon, 0, device) },
  {
    when: 'the clock went on',
    now: noon,
    seen: makeStamp(noon - 1, 7, 'z'.repeat(12)),
    expected: makeStamp(noon, 0, device),
  },
  { when: 'the clock stands', now: noon, seen: makeStamp(noon, 7, device), expected: makeStamp(noon, 8, device) },
  { when: 'the clock was set back', now: 0, seen: makeStamp(noon, 7, device), expected: makeStamp(noon, 8, device) },
  { when: 'the clock is before 1970', now: -5, seen: '', expected: makeStamp(0, 0, device) },
  { when: 'the clock has fractions', now: noon + 0.9, seen: '', expected: makeStamp(noon, 0, device) },
  {
    when: 'the counter is full',
    now: noon,
    seen: makeStamp(noon, 36 ** 5 - 1, device),
    expected: makeStamp(noon + 1, 0, device),
  },
])('2.2: the next stamp when $when', ({ now, seen, expected }) => {
  expect(nextStamp(now, seen, device)).toBe(expected);
});

test('2.2: whatever the clock does, the next stamp is later than the one seen', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 4e12 }), time, counter, (now, ms, count) => {
      const seen = makeStamp(ms, count, 'z'.repeat(12));
      expect(nextStamp(now, seen, device) > seen).toBe(true);
    }),
  );
});

test('2.3: a stamp from the future is held back, any other is left alone', () => {
  const [soon, ahead] = [makeStamp(noon + MAX_CLOCK_LEAD, 3, device), makeStamp(noon + MAX_CLOCK_LEAD + 1, 3, device)];
  expect(clampStamp(soon, noon)).toBe(soon);
  expect(clampStamp(ahead, noon)).toBe(soon);
});

test.for([
  '',
  'abc',
  `${makeStamp(noon, 0, device)}x`,
  makeStamp(noon, 0, device).toUpperCase(),
  null as unknown as string,
])('2.1: %j is no stamp', (text) => expect(isStamp(text)).toBe(false));

test('the empty string stands for no stamp, before all others', () => {
  const stamp = makeStamp(0, 0, device);
  expect([laterStamp('', stamp), laterStamp(stamp, ''), laterStamp('', '')]).toEqual([stamp, stamp, '']);
});

test('2.4: random bytes make a device name that fits into a stamp', () => {
  const name = makeDeviceId(Uint8Array.from({ length: 16 }, (_, i) => i * 17));
  expect(isStamp(makeStamp(noon, 0, name))).toBe(true);
});
