import { expect, test } from 'vitest';
import { planOf } from './plan.ts';
import { commandFor, shrink } from './shrink.ts';

const seed = 26;
const plan = planOf(seed);

test('what a failure does not need is taken away, what it needs stays', async () => {
  const [needed = 'requestLost'] = plan.faults;
  const least = await shrink(seed, {}, async ({ operations = plan.operations, without = [] }) => {
    return operations >= 12 && !without.includes(needed);
  });
  expect(least.operations).toBe(12);
  expect(planOf(seed, least).faults).toEqual(new Set([needed]));
  expect(planOf(seed, least).tabs).toHaveLength(1);
});

test('the line that plays a seed again says all that was taken away', () => {
  expect(commandFor(7)).toBe('npm run simulate -- --from 7 --seeds 1');
  expect(commandFor(7, { operations: 3, devices: 2, without: ['delayed', 'truncated'] })).toBe(
    'npm run simulate -- --from 7 --seeds 1 --operations 3 --devices 2 --without delayed,truncated',
  );
});
