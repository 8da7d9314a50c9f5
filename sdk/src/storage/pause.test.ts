import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPause } from './pause.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** What others were waiting to do, once they have done it. */
function others() {
  const seen = { had: false };
  setImmediate(() => {
    seen.had = true;
  });
  return seen;
}

test('long work lets others have their turn, and waits for no timer, which tabs in the background are short of', async () => {
  const pause = createPause();
  vi.advanceTimersByTime(20);
  const seen = others();
  while (!seen.had) {
    vi.advanceTimersByTime(20);
    await pause();
  }
});

test('work that has only begun goes on at once', async () => {
  const pause = createPause();
  const seen = others();
  await pause();
  expect(seen.had).toBe(false);
});

test('without channels there are still timers', async () => {
  vi.stubGlobal('MessageChannel', undefined);
  try {
    const pause = createPause();
    vi.advanceTimersByTime(20);
    const paused = pause();
    await vi.advanceTimersByTimeAsync(1);
    await paused;
  } finally {
    vi.unstubAllGlobals();
  }
});
