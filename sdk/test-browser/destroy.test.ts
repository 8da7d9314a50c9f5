import { expect, test, vi } from 'vitest';
import { createCrm } from '../src/index.ts';
import { pageScript } from './page-script.ts';

const databasesOf = async (name: string) =>
  (await indexedDB.databases()).map((database) => database.name ?? '').filter((one) => one.includes(name));
const open = (name: string) => createCrm({ name, collections: ['deals', 'activities'], user: 'ada' });

test('destroy leaves no database behind, and is quick with many records', { timeout: 60_000 }, async () => {
  const crm = await open('gone');
  for (let batch = 0; batch < 10; batch++) {
    await crm.leads.insertMany(Array.from({ length: 500 }, (_, i) => ({ name: `Lead ${batch} ${i}` })));
  }
  expect(await databasesOf('gone')).not.toEqual([]);
  const start = performance.now();
  await crm.destroy();
  expect(performance.now() - start).toBeLessThan(3000);
  expect(await databasesOf('gone')).toEqual([]);
});

test('destroy does not touch the copy of a user whose name goes on', { timeout: 60_000 }, async () => {
  const longer = await createCrm({ name: 'two', collections: ['deals'], user: 'ada--0' });
  const lead = await longer.leads.insert({ name: 'Ada' });
  await (await createCrm({ name: 'two', collections: ['deals'], user: 'ada' })).destroy();
  expect((await longer.leads.findOne(lead.id).exec())?.name).toBe('Ada');
  await longer.destroy();
});

test('destroy closes the same database in another tab', { timeout: 60_000 }, async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const crm = await open('shared');
  const there = document.createElement('iframe');
  there.srcdoc = pageScript(`
    import { createCrm } from '/sdk/src/index.ts';
    window.crm = await createCrm({ name: 'shared', collections: ['deals', 'activities'], user: 'ada' });
    window.crm.leads.find().$.subscribe(() => {});
  `);
  document.body.append(there);
  const other = there.contentWindow as unknown as { crm?: typeof crm };
  await expect.poll(() => other.crm, { timeout: 20_000 }).toBeDefined();
  await crm.leads.insert({ name: 'Ada' });
  await crm.destroy();
  expect(await databasesOf('shared')).toEqual([]);
  await expect.poll(() => other.crm?.leads.insert({ name: 'Ben' }).catch(({ code }) => code)).toBe('CLOSED');
  expect(await databasesOf('shared')).toEqual([]);
  there.remove();
});

test('destroy does not wait for ever for a tab that does not let go', { timeout: 60_000 }, async () => {
  const crm = await open('held');
  const [name = ''] = await databasesOf('held');
  const held = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  await expect(crm.destroy()).rejects.toMatchObject({ code: 'DESTROY_BLOCKED' });
  held.close();
  await expect.poll(() => databasesOf('held')).toEqual([]);
});
