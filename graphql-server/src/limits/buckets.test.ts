import { expect, test } from 'vitest';
import { createBuckets, type Draw } from './buckets.ts';

const mine: Draw = { name: 'user ada', maximum: 100, perSecond: 10 };
const ours: Draw = { name: 'organisation tides', maximum: 150, perSecond: 20 };

function createClock() {
  const clock = { now: 1_000_000 };
  return { clock, buckets: createBuckets(() => clock.now) };
}

test('a bucket gives what it has, then what comes back', async () => {
  const { clock, buckets } = createClock();
  expect(await buckets.draw([mine], 100)).toMatchObject({ granted: true, available: 0, wait: 0 });
  expect(await buckets.draw([mine], 25)).toMatchObject({ granted: false, available: 0, wait: 2_500 });
  clock.now += 2_499;
  expect((await buckets.draw([mine], 25)).granted).toBe(false);
  clock.now += 1;
  expect(await buckets.draw([mine], 25)).toMatchObject({ granted: true, available: 0 });
});

test('it holds no more than its maximum, however long nobody asks', async () => {
  const { clock, buckets } = createClock();
  await buckets.draw([mine], 60);
  clock.now += 3_600_000;
  expect(await buckets.draw([mine], 1)).toMatchObject({ available: 99, maximum: 100, perSecond: 10 });
});

test('what one bucket refuses is taken from none', async () => {
  const { buckets } = createClock();
  const ben = { ...mine, name: 'user ben' };
  await buckets.draw([mine, ours], 100);
  expect(await buckets.draw([ben, ours], 60)).toMatchObject({ granted: false, available: 50, maximum: 150, wait: 500 });
  expect(await buckets.draw([ben, ours], 50)).toMatchObject({ granted: true, available: 0 });
  expect(await buckets.draw([ben], 50)).toMatchObject({ granted: true, available: 0 });
});

test('what costs more than a bucket can hold waits for a full one, and leaves a debt', async () => {
  const { clock, buckets } = createClock();
  await buckets.draw([mine], 10);
  expect(await buckets.draw([mine], 300)).toMatchObject({ granted: false, wait: 1_000 });
  clock.now += 1_000;
  expect(await buckets.draw([mine], 300)).toMatchObject({ granted: true, available: -200 });
  expect(await buckets.draw([mine], 1)).toMatchObject({ granted: false, wait: 20_100 });
});

test('a look says what a draw would come to, and takes nothing', async () => {
  const { buckets } = createClock();
  for (let i = 0; i < 2; i++) expect(await buckets.look([mine], 100)).toMatchObject({ granted: true, available: 0 });
  await buckets.draw([mine], 100);
  for (let i = 0; i < 2; i++) expect(await buckets.look([mine], 1)).toMatchObject({ granted: false, wait: 100 });
});

test('a clock that goes back neither gives nor takes', async () => {
  const { clock, buckets } = createClock();
  await buckets.draw([mine], 90);
  clock.now -= 60_000;
  expect(await buckets.draw([mine], 10)).toMatchObject({ granted: true, available: 0 });
  clock.now += 1_000;
  expect(await buckets.draw([mine], 10)).toMatchObject({ granted: true, available: 0 });
});

test('of many that asked once, nobody is remembered for ever, and whoever spent is not forgotten', async () => {
  const { clock, buckets } = createClock();
  const slow = { name: 'slow', maximum: 100, perSecond: 0.001 };
  await buckets.draw([slow], 100);
  for (let i = 0; i < 50_000; i++) {
    clock.now += 10;
    await buckets.draw([{ ...mine, name: `user ${i}` }], 1);
  }
  expect((await buckets.draw([slow], 100)).granted).toBe(false);
  expect((await buckets.draw([{ ...mine, name: 'user 49999' }], 100)).granted).toBe(false);
});
