import { expect, test } from 'vitest';
import { startRunner } from './runner.ts';

/** Jobs that are due at once, each under way until the test ends it. */
function jobsOf(count: number) {
  const waiting = Array.from({ length: count }, (_, i) => i);
  const ends: (() => void)[] = [];
  const calls = { nextAt: 0, claim: 0 };
  let begun = (): void => {};
  return {
    ...{ ends, calls },
    /** Waits until so many are under way. */
    async running(many: number) {
      while (ends.length < many) {
        await new Promise<void>((resolve) => {
          begun = resolve;
        });
      }
    },
    jobs: {
      async claim() {
        calls.claim++;
        return waiting.shift();
      },
      async nextAt() {
        calls.nextAt++;
        return waiting.length > 0 ? 0 : undefined;
      },
      run: () =>
        new Promise<void>((resolve) => {
          ends.push(resolve);
          begun();
        }),
    },
  };
}

const fail = (error: unknown): never => {
  throw error;
};

test('four jobs are under way at once, the next begins when one ends, and nobody looks in between', async () => {
  const { jobs, ends, calls, running } = jobsOf(6);
  const runner = startRunner(jobs, Date.now, fail);
  await running(4);
  const before = { ...calls };
  for (let i = 0; i < 100; i++) await new Promise(setImmediate);
  expect({ calls, under: ends.length }).toEqual({ calls: before, under: 4 });
  ends[0]?.();
  await running(5);
  ends[1]?.();
  await running(6);
  const closed = runner.close();
  for (const end of ends) end();
  await closed;
});

test('it ends after what is under way, and takes nothing up any more', async () => {
  const { jobs, ends, running } = jobsOf(1);
  const runner = startRunner(jobs, Date.now, fail);
  await running(1);
  let isClosed = false;
  const closed = runner.close().then(() => {
    isClosed = true;
  });
  await new Promise(setImmediate);
  expect(isClosed).toBe(false);
  ends[0]?.();
  await closed;
  runner.wake();
});

test('a job that fails is reported, and the others go on', async () => {
  const errors: unknown[] = [];
  const { jobs, ends, running } = jobsOf(2);
  let isFirst = true;
  const runner = startRunner(
    {
      ...jobs,
      async run() {
        if (!isFirst) return jobs.run();
        isFirst = false;
        throw new Error('broken');
      },
    },
    Date.now,
    (error) => errors.push(error),
  );
  await running(1);
  expect(errors).toEqual([new Error('broken')]);
  ends[0]?.();
  await runner.close();
});
