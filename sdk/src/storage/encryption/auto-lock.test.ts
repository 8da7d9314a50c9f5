import { afterEach, expect, test, vi } from 'vitest';
import { createTestEdges } from '../../../test/edges.ts';
import { lockWhenIdle } from './auto-lock.ts';

afterEach(() => vi.unstubAllGlobals());

const MINUTE = 60_000;

/** A page that locks after five minutes, and what it does. */
function idlePage() {
  const page = new EventTarget();
  vi.stubGlobal('document', page);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  const edges = createTestEdges();
  const [tell, lock] = [vi.fn(), vi.fn()];
  const autoLock = lockWhenIdle({ idle: 5 * MINUTE, timers: edges, now: edges.now, tell, lock });
  const use = (sign: string) => page.dispatchEvent(new Event(sign));
  return { edges, use, tell, lock, ...autoLock };
}

test('a page locks when nobody has used it for so long, once', async () => {
  const { edges, use, lock } = idlePage();
  await edges.pass(4 * MINUTE);
  use('keydown');
  await edges.pass(4 * MINUTE);
  use('pointermove');
  await edges.pass(5 * MINUTE - 1);
  expect(lock).not.toHaveBeenCalled();
  await edges.pass(1);
  use('keydown');
  await edges.pass(10 * MINUTE);
  expect(lock).toHaveBeenCalledTimes(1);
});

test('other tabs are told that one is used, a few times, and it counts for them', async () => {
  const { edges, use, tell, lock, heard } = idlePage();
  await edges.pass(MINUTE);
  for (let i = 0; i < 100; i++) use('pointermove');
  expect(tell).toHaveBeenCalledTimes(1);
  await edges.pass(3 * MINUTE);
  heard();
  await edges.pass(4 * MINUTE);
  expect(lock).not.toHaveBeenCalled();
  await edges.pass(MINUTE);
  expect(lock).toHaveBeenCalledTimes(1);
});

test('a machine that was asleep locks before somebody sees the page, and their first key is none', async () => {
  for (const sign of ['visibilitychange', 'keydown']) {
    const { edges, use, lock, tell } = idlePage();
    edges.setClock(edges.now() + 60 * MINUTE);
    use(sign);
    expect([lock.mock.calls.length, tell.mock.calls.length]).toEqual([1, 0]);
  }
});

test('a page that is closed does not lock', async () => {
  const { edges, use, lock, stop } = idlePage();
  stop();
  await edges.pass(10 * MINUTE);
  use('keydown');
  expect(lock).not.toHaveBeenCalled();
});
