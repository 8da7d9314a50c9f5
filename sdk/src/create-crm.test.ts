import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test } from 'vitest';
import { createCrm } from './create-crm.ts';
import type { Crm } from './crm.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const crm of opened.splice(0)) await crm.close();
});

let count = 0;
async function openSales(name = `sales-${++count}`): Promise<Crm<'deals' | 'parties'>> {
  const crm = await createCrm({ name, collections: ['deals', 'parties'], user: 'ada' });
  opened.push(crm);
  return crm;
}

test('an insert fills in id, kind, owner, author, times and defaults', async () => {
  const crm = await openSales();
  const lead = await crm.leads.insert({ name: 'Ada Lovelace' });
  expect(lead.toJSON()).toMatchObject({
    name: 'Ada Lovelace',
    kind: 'lead',
    ownerId: 'ada',
    createdBy: 'ada',
    updatedBy: 'ada',
    status: 'open',
    amount: { minor: 0, currency: 'EUR' },
  });
  expect(lead.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  expect(lead.createdAt).toBe(lead.updatedAt);
  expect(lead.syncState).toBe('pending');
  expect(Object.keys(lead.sync.edits)).toContain('name');
  const party = await crm.contacts.insert({ name: 'Ada', emails: [{ id: '1', value: 'Ada@Example.com' }] });
  expect(party.primaryEmail).toBe('ada@example.com');
});

test('a view sees its own kind, the collection sees all', async () => {
  const crm = await openSales();
  await crm.leads.insert({ name: 'A lead' });
  await crm.deals.insert({ name: 'A deal' });
  expect((await crm.leads.find().exec()).map(({ name }) => name)).toEqual(['A lead']);
  expect(await crm.collections.deals.count().exec()).toBe(2);
});

test('a patch changes what it names, keeps the first base, and null takes a value away', async () => {
  const crm = await openSales();
  const lead = await crm.leads.insert({ name: 'Ada', probability: 10 });
  await lead.patch({ name: 'Ada L.' });
  await lead.patch({ probability: null, status: 'won' });
  const now = lead.getLatest();
  expect(now.name).toBe('Ada L.');
  expect(now.toJSON()).not.toHaveProperty('probability');
  expect(now.sync.edits['name']?.base).toBeNull();
  expect(await firstValueFrom(crm.sync.pending$)).toBe(1);
});

test('two patches at the same time both survive', async () => {
  const crm = await openSales();
  const lead = await crm.leads.insert({ name: 'Ada' });
  await Promise.all([lead.patch({ name: 'Ada L.' }), crm.leads.patch(lead.id, { score: 7 })]);
  expect(lead.getLatest()).toMatchObject({ name: 'Ada L.', score: 7 });
});

test('a removed record leaves every list and waits for sync', async () => {
  const crm = await openSales();
  const lead = await crm.leads.insert({ name: 'Ada' });
  await lead.remove();
  expect(await crm.leads.find().exec()).toEqual([]);
  expect(await firstValueFrom(crm.sync.pending$)).toBe(1);
  await expect(crm.leads.patch(lead.id, { name: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(lead.patch({ name: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a value that does not fit is refused with the name of its field, and nothing is lost', async () => {
  const crm = await openSales();
  await expect(crm.leads.insert({ name: '' })).rejects.toMatchObject({
    code: 'INVALID_RECORD',
    details: { field: 'name' },
  });
  const lead = await crm.leads.insert({ name: 'Ada' });
  const bad = lead.patch({ status: 'maybe' as 'open' });
  const good = lead.patch({ score: 3 });
  await expect(bad).rejects.toMatchObject({ code: 'INVALID_RECORD', details: { field: 'status', id: lead.id } });
  expect(await good).toMatchObject({ score: 3, status: 'open' });
});
