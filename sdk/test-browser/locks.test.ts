import { afterEach, expect, test } from 'vitest';
import { createYielding } from '../src/sync/locks.ts';
import { pageScript } from './page-script.ts';

afterEach(() => document.body.replaceChildren());

/** Another page, which holds a lock as the script says. */
async function otherPage(lock: string, script: string): Promise<void> {
  const page = document.createElement('iframe');
  page.srcdoc = pageScript(script);
  document.body.append(page);
  const isHeld = async () => (await navigator.locks.query()).held?.some(({ name }) => name === lock);
  await expect.poll(isHeld).toBe(true);
}

test('a lock that a frozen page was given is taken from it, and one of a page that runs is not', async () => {
  await otherPage(
    'running',
    `import { createYielding } from '/sdk/src/sync/locks.ts';
     createYielding('running')(() => new Promise(() => {}));`,
  );
  // What a page has that was frozen before it heard of it: the lock, and nothing that says that it runs.
  await otherPage('frozen', `navigator.locks.request('frozen', () => new Promise(() => {}));`);
  let isRobbed = false;
  void createYielding('running')(async () => {
    isRobbed = true;
  });
  expect(await createYielding('frozen')(async (lost) => lost.aborted)).toBe(false);
  expect(isRobbed).toBe(false);
});

test('who is robbed of a lock is told that it is not alone any more, and goes on', async () => {
  const told = createYielding('stolen')(async (lost) => {
    void navigator.locks.request('stolen', { steal: true }, async () => {});
    await new Promise((resolve) => lost.addEventListener('abort', resolve));
    return 'went on';
  });
  await expect(told).resolves.toBe('went on');
});
