import { expect, test } from 'vitest';
import { backoff, MOST_BACKOFF } from './backoff.ts';

test.each([
  { failures: 1, random: 0, wait: 0 },
  { failures: 1, random: 0.5, wait: 500 },
  { failures: 4, random: 0.5, wait: 4000 },
  { failures: 9, random: 0.5, wait: 128_000 },
  { failures: 10, random: 0.5, wait: MOST_BACKOFF / 2 },
  { failures: 5000, random: 0, wait: 0 },
  { failures: 5000, random: 0.999, wait: MOST_BACKOFF * 0.999 },
])('after $failures failures, with $random: $wait ms', ({ wait, ...given }) => {
  expect(backoff(given.failures, given.random)).toBe(wait);
});
