import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test, vi } from 'vitest';
import { type Crm, createCrm } from '../src/index.ts';
import { type firstHerds, secondHerds } from '../test/herds.ts';
import { rawIndexedDb } from '../test/raw-storage.ts';
import { pageScript } from './page-script.ts';

const timeout = 60_000;
type OldApp = Crm<typeof firstHerds>;

const pages: HTMLIFrameElement[] = [];
const opened: { destroy(): Promise<void> }[] = [];
afterEach(async () => {
  for (const crm of opened.splice(0)) await crm.destroy();
  for (const page of pages.splice(0)) page.remove();
  vi.restoreAllMocks();
});

async function openUpdated(name: string) {
  const crm = await createCrm({ name, collections: [secondHerds], user: 'ada' });
  opened.push(crm);
  return crm;
}

/** A page of its own realm that opens the database in some version. */
async function openElsewhere<C>(name: string, herds: 'firstHerds' | 'secondHerds'): Promise<C> {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const page = document.createElement('iframe');
  page.srcdoc = pageScript(`
    import { createCrm } from '/sdk/src/index.ts';
    import { ${herds} } from '/sdk/test/herds.ts';
    window.crm = await createCrm({ name: '${name}', collections: [${herds}], user: 'ada' });
  `);
  document.body.append(page);
  pages.push(page);
  const there = page.contentWindow as unknown as { crm?: C };
  return expect
    .poll(() => there.crm, { timeout: 20_000 })
    .toBeDefined()
    .then(() => there.crm as C);
}

test('13.8: a page with the older version is closed, and what was written in it is not lost', { timeout }, async () => {
  const older = await openElsewhere<OldApp>('closed', 'firstHerds');
  const herd = await older.herds.insert({ name: 'North', size: 3 });
  await herd.patch({ size: 4 });

  const newer = await openUpdated('closed');
  const [found] = await newer.herds.find({ selector: { headcount: { $gt: 3 } } }).exec();
  expect(found?.toJSON()).toMatchObject({ name: 'North', headcount: 4, mood: 'calm' });
  expect(Object.keys(found?.sync.edits ?? {})).toContain('headcount');
  expect(await firstValueFrom(newer.sync.pending$)).toBe(1);
  await expect(older.herds.insert({ name: 'Late' })).rejects.toMatchObject({ code: 'CLOSED' });
  expect((await rawIndexedDb('closed')).split('"North"')).toHaveLength(2);
});

test('13.8: pages that are updated at the same time agree', { timeout }, async () => {
  const older = await openElsewhere<OldApp>('both', 'firstHerds');
  await older.herds.insertMany(Array.from({ length: 600 }, (_, size) => ({ name: `Herd ${size}`, size })));
  await older.close();
  const [there, here] = await Promise.all([
    openElsewhere<Crm<typeof secondHerds>>('both', 'secondHerds'),
    openUpdated('both'),
  ]);
  await here.herds.insert({ name: 'From here', headcount: 1000 });
  await expect.poll(() => there.herds.count().exec()).toBe(601);
  expect(await here.herds.count({ selector: { headcount: { $gte: 100 } } }).exec()).toBe(501);
});

test('13.8: a page that does not let go is named, and nothing is changed under it', { timeout }, async () => {
  const older = await openElsewhere<OldApp>('held', 'firstHerds');
  await older.herds.insert({ name: 'North', size: 3 });
  await older.close();
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  void navigator.locks.request('rockpool:held::ada:open', { mode: 'shared' }, () => held);
  await expect(openUpdated('held')).rejects.toMatchObject({ code: 'UPDATE_BLOCKED' });
  letGo();
  const newer = await openUpdated('held');
  expect((await newer.herds.find().exec()).map(({ headcount }) => headcount)).toEqual([3]);
});
