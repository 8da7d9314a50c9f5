import { expect, test, vi } from 'vitest';
import { createLatest } from './latest.ts';

test('a reader that waits gets every value; one that comes late gets the newest', async () => {
  const latest = createLatest(() => {});
  const waiting = latest.next();
  latest.tell(1);
  expect(await waiting).toEqual({ done: false, value: 1 });
  latest.tell(2);
  latest.tell(3);
  expect(await latest.next()).toEqual({ done: false, value: 3 });
});

test('what was read before a newer value, and told after it, does not hide it', async () => {
  const latest = createLatest(() => {});
  latest.tell(6);
  latest.tell(5);
  expect(await latest.next()).toEqual({ done: false, value: 6 });
});

test.each([
  ['its owner', 'end'],
  ['its reader', 'return'],
] as const)('when %s ends it, a waiting reader is let go and its owner told once', async (_who, end) => {
  const onEnd = vi.fn();
  const latest = createLatest(onEnd);
  const waiting = latest.next();
  await latest[end]();
  await latest[end]();
  latest.tell(1);
  expect([await waiting, await latest.next()]).toEqual([{ done: true }, { done: true }]);
  expect(onEnd).toHaveBeenCalledOnce();
});
