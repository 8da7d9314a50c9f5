import { expect, test } from 'vitest';
import { createIdGenerator } from './uuid.ts';

test('ids are UUIDs of version 7 that sort in the order in which they were made', () => {
  let now = 1_767_225_600_000;
  const newId = createIdGenerator(() => now, Math.random);
  const ids = Array.from({ length: 10_000 }, (_, i) => {
    if (i % 5000 === 0) now += 1;
    return newId();
  });
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^019b76da-a8[0-9a-f]{2}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('a clock that is set back does not set the order back', () => {
  let now = 2_000_000_000_000;
  const newId = createIdGenerator(() => now, Math.random);
  const before = newId();
  now -= 86_400_000;
  expect(newId() > before).toBe(true);
});
