import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpus } from './corpus.ts';
import { openTarget, type Target } from './target.ts';

let target: Target;
/** What is still of the order of a normal request, in milliseconds. */
let most: number;
beforeAll(async () => {
  target = await openTarget();
  const durations: number[] = [];
  for (let i = 0; i < 20; i++) durations.push((await target.sendNormal()).duration);
  most = 100 * Math.max(1, durations.sort((a, b) => a - b)[10] ?? 0);
});
afterAll(() => target.close());

test.each(corpus().map((abuse) => [abuse.name, abuse] as const))(
  '%s is answered with a clear code, in no more time than some normal requests take',
  async (_name, abuse) => {
    const { status, code, duration } = await target.send(abuse);
    expect([status, code]).toEqual([abuse.status, abuse.code]);
    const again = corpus().find(({ name }) => name === abuse.name);
    // Where the machine was busy with something else, the second time tells.
    const least = duration < most || !again ? duration : (await target.send(again)).duration;
    expect(least).toBeLessThan(most);
  },
);

test('after all of it the server answers as before, and no object has learnt anything', async () => {
  expect(await target.sendNormal()).toMatchObject({ status: 200, code: undefined });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
