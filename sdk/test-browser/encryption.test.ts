import { afterEach, expect, test, vi } from 'vitest';
import type { Crm } from '../src/crm.ts';
import { createCrm, type EncryptionOptions } from '../src/index.ts';
import { pageScript } from './page-script.ts';

type Sales = Crm<'deals'>;

const key = new Uint8Array(32).fill(7);
const timeout = 60_000;

const tabs: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.remove();
});

const open = (name: string, encryption?: EncryptionOptions): Promise<Sales> =>
  createCrm({ name, collections: ['deals'], user: 'ada', ...(encryption && { encryption }) });

/** Another tab of the same app. */
async function openTab(name: string, isEncrypted: boolean): Promise<Sales> {
  const tab = document.createElement('iframe');
  tab.srcdoc = pageScript(`
    import { createCrm } from '/sdk/src/index.ts';
    const encryption = { key: new Uint8Array(32).fill(7) };
    window.crm = await createCrm({
      name: '${name}', collections: ['deals'], user: 'ada', ...(${isEncrypted} && { encryption }),
    });
  `);
  document.body.append(tab);
  tabs.push(tab);
  const there = tab.contentWindow as unknown as { crm?: Sales };
  await expect.poll(() => there.crm, { timeout: 20_000 }).toBeDefined();
  return there.crm as Sales;
}

const databasesOf = async (name: string): Promise<string[]> =>
  (await indexedDB.databases()).flatMap((database) => (database.name?.includes(name) ? [database.name] : []));

test('a lock locks every tab, and both open again', { timeout }, async () => {
  const here = await open('locked', { key });
  const there = await openTab('locked', true);
  await here.leads.insert({ name: 'Ada' });
  const states: boolean[] = [];
  there.encryption?.locked$.subscribe((isLocked) => void states.push(isLocked));
  await here.lock();
  await expect.poll(() => states).toEqual([false, true]);
  await expect.poll(() => there.leads.insert({ name: 'Ben' }).catch(({ code }) => code)).toBe('CLOSED');
  const again = await open('locked', { key });
  expect(await again.leads.count().exec()).toBe(1);
  await again.destroy();
});

test('a rotation in one tab loses nothing of what another one writes', { timeout }, async () => {
  const here = await open('rotated', { key });
  const there = await openTab('rotated', true);
  let isOver = false;
  let written = 0;
  const writing = (async () => {
    for (; !isOver; written++) await there.leads.insert({ name: `Lead ${written}` });
  })();
  for (let round = 0; round < 3; round++) await here.encryption?.rotateKey();
  isOver = true;
  await writing;
  expect(written).toBeGreaterThan(0);
  await expect.poll(() => here.leads.count().exec()).toBe(written);
  await here.lock();
  const again = await open('rotated', { key });
  expect(await again.leads.count().exec()).toBe(written);
  await again.destroy();
});

test('a copy that another tab has open plainly is taken over, and that tab closes it', { timeout }, async () => {
  const there = await openTab('taken', false);
  await there.leads.insert({ name: 'Ada' });
  expect(await databasesOf('taken')).toHaveLength(1);
  const here = await open('taken', { key });
  expect((await here.leads.find().exec()).map(({ name }) => name)).toEqual(['Ada']);
  expect(await databasesOf('taken')).toEqual([]);
  await expect.poll(() => there.leads.insert({ name: 'Ben' }).catch(({ code }) => code)).toBe('CLOSED');
  await here.destroy();
});

test('a page that nobody uses locks by itself', { timeout }, async () => {
  const here = await open('idle', { key, lockAfter: 1_000 });
  const locked = vi.fn();
  here.encryption?.locked$.subscribe((isLocked) => isLocked && locked(performance.now()));
  const start = performance.now();
  await expect.poll(() => locked.mock.calls.length, { timeout: 5_000 }).toBe(1);
  expect(locked.mock.calls[0]?.[0] - start).toBeGreaterThan(900);
});
