import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCrm } from '@rockpool/sdk';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { diskStorage } from './disk-storage.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rockpool-disk-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A new storage each time, which knows nothing but the folder: what a process has that was killed and started again. */
const open = () => createCrm({ name: 'disk', collections: ['deals'], user: 'ada', storage: diskStorage(folder) });

const logOf = (part: string): string =>
  join(folder, readdirSync(folder).find((file) => file.includes(part)) ?? `no log of ${part}`);

test('what was confirmed is there after the process was killed, with what sync still has to send', async () => {
  const killed = await open();
  const lead = await killed.leads.insert({ name: 'Ada' });
  await lead.patch({ name: 'Ada Lovelace' });
  const gone = await killed.leads.insert({ name: 'Nobody' });
  await gone.remove();
  // Closed only now, when the next one has read the log as it stood: RxDB allows one database of a name at a time.
  const survivor = mkdtempSync(join(tmpdir(), 'rockpool-disk-'));
  cpSync(folder, survivor, { recursive: true });
  await killed.close();
  rmSync(folder, { recursive: true });
  folder = survivor;

  const crm = await open();
  const [record, ...others] = await crm.leads.find().exec();
  expect(others).toEqual([]);
  expect(record?.name).toBe('Ada Lovelace');
  expect(Object.keys(record?.sync.edits ?? {})).toContain('name');
  await record?.patch({ notes: 'edited again' });
  await crm.close();
});

test('a device keeps its name', async () => {
  const stampOf = async (name: string): Promise<string> => {
    const crm = await open();
    const { stamp } = (await crm.leads.insert({ name })).sync;
    await crm.close();
    return stamp;
  };
  expect((await stampOf('Ada')).slice(-12)).toBe((await stampOf('Ben')).slice(-12));
});

test('a write that was cut short counts for nothing, and the next one follows what was whole', async () => {
  const crm = await open();
  await crm.leads.insert({ name: 'Whole' });
  await crm.close();
  appendFileSync(logOf('deals'), '[[null,{"id":"half');

  const again = await open();
  await again.leads.insert({ name: 'After' });
  await again.close();
  const third = await open();
  expect((await third.leads.find().exec()).map(({ name }) => name).sort()).toEqual(['After', 'Whole']);
  await third.close();
});

test('a log does not grow from one start to the next', async () => {
  const crm = await open();
  const lead = await crm.leads.insert({ name: 'Ada' });
  for (let i = 0; i < 20; i++) await crm.leads.patch(lead.id, { notes: `note ${i}` });
  await crm.close();
  const before = readFileSync(logOf('deals')).length;
  await (await open()).close();
  expect(readFileSync(logOf('deals')).length).toBeLessThan(before / 5);
});
