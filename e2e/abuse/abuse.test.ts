import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLimits } from '../support/open-limits.ts';
import { corpus } from './corpus.ts';
import { openTarget, sendAbuse, sendNormal } from './target.ts';

let target: Awaited<ReturnType<typeof openTarget>>;
/** What is still of the order of a normal request, in milliseconds. */
let most: number;
beforeAll(async () => {
  target = await openTarget(openLimits);
  const durations: number[] = [];
  for (let i = 0; i < 20; i++) durations.push((await sendNormal(target)).duration);
  most = 500 * Math.max(1, durations.sort((a, b) => a - b)[10] ?? 0);
});
afterAll(() => target.close());

test.each(corpus.map((abuse) => [abuse.name, abuse] as const))(
  '%s is answered with a clear code, in no more time than some normal requests take',
  async (_name, abuse) => {
    const { status, code, duration } = await sendAbuse(target, abuse);
    expect([status, code]).toEqual([abuse.status, abuse.code]);
    // Where the machine was busy with something else, the second time tells.
    const least = duration < most ? duration : (await sendAbuse(target, abuse)).duration;
    expect(least).toBeLessThan(most);
  },
);

test('after all of it the server answers as before, and no object has learnt anything', async () => {
  expect(await sendNormal(target)).toMatchObject({ status: 200, code: undefined });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
