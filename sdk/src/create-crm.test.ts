import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test } from 'vitest';
import { failingStorage } from '../test/failing-storage.ts';
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

test('records come in the order of their ids, up and down: the order of their creation', async () => {
  const crm = await openSales();
  for (const name of ['first', 'second', 'third']) await crm.leads.insert({ name });
  const namesBy = async (direction: 'asc' | 'desc') =>
    (await crm.leads.find({ sort: [{ id: direction }], limit: 2 }).exec()).map(({ name }) => name);
  expect(await namesBy('asc')).toEqual(['first', 'second']);
  expect(await namesBy('desc')).toEqual(['third', 'second']);
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
  // RxDB joins the writes that wait for one under way.
  const first = lead.patch({ score: 1 });
  const bad = lead.patch({ status: 'maybe' as 'open' });
  const good = lead.patch({ score: 3 });
  await expect(bad).rejects.toMatchObject({ code: 'INVALID_RECORD', details: { field: 'status', id: lead.id } });
  await first;
  expect(await good).toMatchObject({ score: 3, status: 'open' });
});

test('fields that are computed, kept by the server or fixed are refused, and null brings a default back', async () => {
  const crm = await openSales();
  const contact = await crm.contacts.insert({ name: 'Ada' });
  const changes = { sortName: 'zzz' } as object;
  await expect(contact.patch(changes)).rejects.toMatchObject({
    code: 'FIELD_NOT_WRITABLE',
    details: { field: 'sortName' },
  });
  const lead = await crm.leads.insert({ name: 'Ada', status: 'won', tags: ['x'] });
  await expect(lead.patch({ deleted: true } as object)).rejects.toMatchObject({ code: 'INVALID_RECORD' });
  expect(await lead.patch({ status: null })).toMatchObject({ status: 'open', tags: ['x'] });
});

test('a write through any of RxDB’s own methods is captured as well', async () => {
  const crm = await openSales();
  const lead = await crm.leads.insert({ name: 'Ada' });
  const rx = lead as unknown as { incrementalModify(change: (fields: object) => object): Promise<typeof lead> };
  const changed = await rx.incrementalModify((fields) => ({ ...fields, score: 8, sync: 'nonsense' }));
  expect(changed.toJSON()).toMatchObject({ score: 8, sync: { status: 'pending' } });
  expect(Object.keys(changed.sync.edits)).toContain('score');
});

test('insertMany stores all or none', async () => {
  const crm = await openSales();
  const bad = crm.leads.insertMany([{ name: 'one' }, { name: '' }]);
  await expect(bad).rejects.toMatchObject({ code: 'INVALID_RECORD' });
  expect(await crm.leads.count().exec()).toBe(0);
});

test('an id is taken once and for ever', async () => {
  const crm = await openSales();
  const { id } = await crm.leads.insert({ name: 'Ada' });
  await expect(crm.leads.insert({ id, name: 'Ben' })).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
  await crm.leads.remove(id);
  await expect(crm.leads.insert({ id, name: 'Ben' })).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
});

test('a lead that becomes a deal changes views and keeps its id', async () => {
  const crm = await openSales();
  const { id } = await crm.leads.insert({ name: 'Ada' });
  await crm.collections.deals.patch(id, { kind: 'deal' });
  expect(await crm.leads.findOne(id).exec()).toBeNull();
  expect((await crm.deals.findOne(id).exec())?.kind).toBe('deal');
});

test('more collections than RxDB allows are refused at once and in plain words', async () => {
  const collections = ['parties', 'deals', 'activities', 'products', 'settings'] as const;
  for (let i = 0; i < 2; i++) opened.push(await createCrm({ name: `many-${i}`, collections }));
  const began = performance.now();
  await expect(createCrm({ name: 'many-2', collections })).rejects.toMatchObject({
    code: 'TOO_MANY_COLLECTIONS',
    message: expect.stringContaining('at most 13'),
  });
  expect(performance.now() - began).toBeLessThan(1000);
});

test('options that cannot work are refused with a code', async () => {
  const crm = await openSales('twice');
  await expect(openSales('twice')).rejects.toMatchObject({ code: 'ALREADY_OPEN' });
  await crm.close();
  await openSales('twice');
  await expect(createCrm({ name: 'x', collections: ['dogs' as 'deals'] })).rejects.toMatchObject({
    code: 'UNKNOWN_COLLECTION',
  });
  await expect(createCrm({ name: '', collections: ['deals'] })).rejects.toMatchObject({ code: 'INVALID_OPTIONS' });
});

test('without sync the status is off, and a sync is nothing to wait for', async () => {
  const crm = await openSales();
  await crm.sync.now();
  expect(await firstValueFrom(crm.sync.status$)).toEqual({ state: 'off', lastSyncAt: null, error: null });
  expect(await crm.sync.explain('deals', 'nobody')).toMatchObject({ state: 'unknown' });
});

test('a full disk is told as such, and the next write goes through', async () => {
  const storage = failingStorage();
  const crm = await createCrm({ name: `full-${++count}`, collections: ['deals'], user: 'ada', storage });
  opened.push(crm);
  storage.failNext('deals');
  await expect(crm.leads.insert({ name: 'Ada' })).rejects.toMatchObject({ code: 'STORAGE_FULL', retryable: true });
  const lead = await crm.leads.insert({ name: 'Ada' });
  storage.failNext('deals');
  await expect(lead.patch({ score: 1 })).rejects.toMatchObject({ code: 'STORAGE_FULL' });
  expect(await lead.patch({ score: 2 })).toMatchObject({ name: 'Ada', score: 2 });
});

test('after close() every call says so', async () => {
  const crm = await openSales();
  await crm.close();
  expect(() => crm.leads.find()).toThrow('[CLOSED]');
  await expect(crm.leads.insert({ name: 'Ada' })).rejects.toMatchObject({ code: 'CLOSED' });
});
