import { afterEach, expect, test, vi } from 'vitest';
import { createCrm } from '../src/index.ts';
import { pageScript } from './page-script.ts';

const open = (name: string) => createCrm({ name, collections: ['deals', 'activities'], user: 'ada' });
type Crm = Awaited<ReturnType<typeof open>>;

const opened: Crm[] = [];
afterEach(async () => {
  document.body.replaceChildren();
  for (const crm of opened.splice(0)) await crm.destroy();
});

/** The same database in this tab and in another. */
async function twoTabs(name: string) {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const crm = await open(name);
  opened.push(crm);
  const there = document.createElement('iframe');
  there.srcdoc = pageScript(`
    import { createCrm } from '/sdk/src/index.ts';
    window.crm = await createCrm({ name: '${name}', collections: ['deals', 'activities'], user: 'ada' });
  `);
  document.body.append(there);
  const tab = there.contentWindow as unknown as { crm?: Crm };
  await expect.poll(() => tab.crm, { timeout: 20_000 }).toBeDefined();
  const tell = (event: 'freeze' | 'resume') => there.contentDocument?.dispatchEvent(new Event(event));
  return { crm, other: tab.crm as Crm, kill: () => there.remove(), tell };
}

/** A lead and a task of the same name. */
const pair = (crm: Crm, name: string) =>
  crm.transaction(async (tx) => {
    await tx.leads.insert({ name });
    await tx.tasks.insert({ subject: name });
  });

test('transactions of two tabs on one record at the same time all count', { timeout: 60_000 }, async () => {
  const { crm, other } = await twoTabs('two-tabs');
  const { id } = await crm.leads.insert({ name: 'shared' });
  const write = (one: Crm, source: string) =>
    Array.from({ length: 10 }, (_, i) =>
      one.transaction(async (tx) => {
        await tx.leads.patch(id, { custom: { ...(await tx.leads.findOne(id).exec())?.custom, [source]: i } });
        await tx.tasks.insert({ subject: `${source} ${i}` });
      }),
    );
  await Promise.all([...write(crm, 'here'), ...write(other, 'there')]);
  expect(await crm.tasks.count().exec()).toBe(20);
  await expect.poll(async () => (await crm.leads.findOne(id).exec())?.sync.groups).toHaveLength(20);
});

test('what a tab leaves half done when it is closed, the other one completes', { timeout: 60_000 }, async () => {
  const { crm, other, kill } = await twoTabs('closed-tab');
  for (let i = 0; i < 200; i++) void pair(other, `pair ${i}`).catch(() => {});
  await expect.poll(() => crm.leads.count().exec(), { interval: 1 }).toBeGreaterThan(3);
  kill();
  await pair(crm, 'last');
  const leads = (await crm.leads.find().exec()).map(({ name }) => name).sort();
  const tasks = (await crm.tasks.find().exec()).map(({ subject }) => subject).sort();
  expect(tasks).toEqual(leads);
  expect(leads).toContain('last');
});

test('transactions of a tab that is frozen are completed by it or another one, and none fails', {
  timeout: 60_000,
}, async () => {
  const { crm, other, tell } = await twoTabs('frozen-tab');
  const pairs = Array.from({ length: 40 }, (_, i) => pair(other, `pair ${i}`));
  for (const seen of [2, 6, 10]) {
    await expect.poll(() => crm.leads.count().exec(), { interval: 1 }).toBeGreaterThan(seen);
    tell('freeze');
    await pair(crm, `meanwhile ${seen}`);
    tell('resume');
  }
  await Promise.all(pairs);
  expect(await crm.leads.count().exec()).toBe(43);
  expect(await crm.tasks.count().exec()).toBe(43);
});
