import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plant } from '../zoo/specimen.ts';
import { leaks } from './leaks.ts';
import { compareTimes } from './mann-whitney.ts';
import { playApart } from './rounds.ts';
import { emptySummary, unanswered, withRound } from './summary.ts';

/** Milliseconds. */
const MINUTES = 60_000;

test(
  '20,000 requests over the whole schema, by everybody who may and who may not, tell nobody what is not theirs',
  async () => {
    // Side by side: most on a store in memory, which answers at once, and some on a database, with its SQL.
    const tallies = await Promise.all([
      playApart({ seed: 1, requests: 16_000, backend: 'memory' }),
      playApart({ seed: 2, requests: 4_000, backend: 'pglite' }),
    ]);
    const summary = tallies.reduce(withRound, emptySummary(1));
    expect(summary.finds.slice(0, 5)).toEqual([]);
    // A field that nobody ever gets anything from proves nothing.
    expect(unanswered(summary)).toEqual([]);
    expect(summary.requests).toBeGreaterThanOrEqual(20_000);
    expect(summary.unauthorised).toBeGreaterThan(2_000);
    expect(summary.twins).toBeGreaterThan(1_000);
    expect(summary.events).toBeGreaterThan(500);
  },
  15 * MINUTES,
);

test.each(leaks)('$name: its place is in $file, once', (leak) => {
  const source = readFileSync(new URL(`../../${leak.file}`, import.meta.url), 'utf8');
  expect(plant(source, leak)).not.toBe(source);
});

test.each(['scope-filter-missing', 'redaction-forgotten-in-lists', 'checkpoint-of-anybody', 'revoked-key-good'])(
  'the attack finds %s',
  async (leak) => {
    const backend = leaks.find(({ name }) => name === leak)?.backend ?? 'pglite';
    const { finds } = await playApart({ seed: 1, requests: 4_000, backend, leak, untilFound: true });
    expect(finds).not.toEqual([]);
  },
  5 * MINUTES,
);

test('times of one distribution look alike, and those of two do not', () => {
  const times = Array.from({ length: 400 }, (_, i) => 1 + ((i * 7_919) % 400) / 400);
  const [some, others] = [times.filter((_, i) => i % 2 === 0), times.filter((_, i) => i % 2 === 1)];
  const later = others.map((time) => time + 0.2);
  expect(compareTimes(some, others).p).toBeGreaterThan(0.01);
  expect(compareTimes(some, later).p).toBeLessThan(0.01);
});
