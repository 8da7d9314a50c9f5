import { afterEach, expect, test } from 'vitest';
import { failingStorage } from '../../test/failing-storage.ts';
import { createCrm } from '../create-crm.ts';
import type { Crm } from '../crm.ts';
import type { CrmStorage } from '../database/open.ts';

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const crm of opened.splice(0)) await crm.close();
});

let count = 0;
async function openSales(storage?: CrmStorage): Promise<Crm<'deals' | 'parties'>> {
  const name = `transaction-${++count}`;
  const crm = await createCrm({ name, collections: ['deals', 'parties'], user: 'ada', ...(storage && { storage }) });
  opened.push(crm);
  return crm;
}

const everything = async (crm: Crm<'deals' | 'parties'>) => {
  const records = [...(await crm.collections.deals.find().exec()), ...(await crm.collections.parties.find().exec())];
  return records.map(({ name }) => name).sort();
};

test('a transaction stores all that it wrote, and gives what its callback returns', async () => {
  const crm = await openSales();
  const [lead, old] = await crm.leads.insertMany([{ name: 'Lead' }, { name: 'Old' }]);
  const { deal } = await crm.transaction(async (tx) => {
    const company = await tx.companies.insert({ name: 'Company' });
    const made = await tx.deals.insert({ name: 'Deal', partyId: company.id });
    await tx.leads.patch(lead?.id ?? '', { status: 'won' });
    await tx.leads.remove(old?.id ?? '');
    return { deal: made };
  });
  expect(await everything(crm)).toEqual(['Company', 'Deal', 'Lead']);
  const stored = await crm.deals.findOne(deal.id).exec();
  const company = await crm.companies.findOne(deal.partyId).exec();
  expect(stored).toMatchObject({ name: 'Deal', kind: 'deal', createdBy: 'ada', syncState: 'pending' });
  expect(await crm.leads.findOne(lead?.id ?? '').exec()).toMatchObject({ name: 'Lead', status: 'won' });
  // Known as one by its group.
  expect(stored?.sync.groups).toHaveLength(1);
  expect(company?.sync.groups).toEqual(stored?.sync.groups);
});

test('what a transaction writes can be read in it, and nowhere else before it is over', async () => {
  const crm = await openSales();
  const [a, b] = await crm.leads.insertMany([
    { name: 'a', score: 1 },
    { name: 'b', score: 2 },
    { name: 'c', score: 3 },
  ]);
  await crm.transaction(async (tx) => {
    const d = await tx.leads.insert({ name: 'd', score: 4 });
    await tx.leads.patch(a?.id ?? '', { score: 9 });
    await tx.leads.patch(a?.id ?? '', { name: 'A' });
    await tx.leads.remove(b?.id ?? '');
    expect(await tx.leads.findOne(a?.id ?? '').exec()).toMatchObject({ name: 'A', score: 9 });
    expect(await tx.leads.findOne(b?.id ?? '').exec()).toBeNull();
    expect(await tx.deals.findOne(d.id).exec()).toBeNull();
    const names = async (query: Parameters<typeof tx.leads.find>[0]) =>
      (await tx.leads.find(query).exec()).map(({ name }) => name);
    expect(await names({ sort: [{ score: 'desc' }] })).toEqual(['A', 'd', 'c']);
    expect(await names({ sort: [{ score: 'asc' }], limit: 2 })).toEqual(['c', 'd']);
    expect(await names({ sort: [{ score: 'asc' }], skip: 1, limit: 1 })).toEqual(['d']);
    expect(await names({ selector: { score: { $gt: 3 } }, sort: [{ score: 'asc' }] })).toEqual(['d', 'A']);
    expect(await tx.leads.findOne({ selector: { score: 4 } }).exec()).toMatchObject({ name: 'd' });
    expect(await tx.leads.count().exec()).toBe(3);
    expect(await tx.collections.deals.count({ selector: { score: 2 } }).exec()).toBe(0);
    expect(await everything(crm)).toEqual(['a', 'b', 'c']);
  });
  expect(await everything(crm)).toEqual(['A', 'c', 'd']);
});

test('when the callback throws nothing is stored, and its error comes through', async () => {
  const crm = await openSales();
  const failing = crm.transaction(async (tx) => {
    await tx.leads.insert({ name: 'Lead' });
    await tx.contacts.insert({ name: 'Contact' });
    throw new RangeError('changed my mind');
  });
  await expect(failing).rejects.toThrow(new RangeError('changed my mind'));
  expect(await everything(crm)).toEqual([]);
});

test('a value that does not fit is refused with its record and field, and nothing is stored, even if that is caught', async () => {
  const crm = await openSales();
  const { id } = await crm.leads.insert({ name: 'Lead' });
  const refused = crm.transaction(async (tx) => {
    await tx.contacts.insert({ name: 'Contact' });
    await tx.leads.patch(id, { status: 'maybe' as 'open' }).catch(() => {});
    await tx.leads.patch(id, { score: 5 });
  });
  await expect(refused).rejects.toMatchObject({
    code: 'INVALID_RECORD',
    details: { collection: 'deals', field: 'status', id },
  });
  const computed = crm.transaction((tx) => tx.contacts.insert({ name: 'Contact', sortName: 'x' } as { name: string }));
  await expect(computed).rejects.toMatchObject({ code: 'FIELD_NOT_WRITABLE', details: { field: 'sortName' } });
  const unknown = crm.transaction((tx) => tx.leads.patch('nobody', { score: 1 }));
  await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND', details: { id: 'nobody' } });
  const twice = crm.transaction((tx) => tx.leads.insert({ id, name: 'Again' }));
  await expect(twice).rejects.toMatchObject({ code: 'ALREADY_EXISTS', details: { id } });
  expect(await everything(crm)).toEqual(['Lead']);
  expect((await crm.leads.findOne(id).exec())?.score).not.toBe(5);
});

test('a call that nobody awaits is part of the transaction, and a late one is refused', async () => {
  const crm = await openSales();
  const escaped = await crm.transaction((tx) => {
    void tx.leads.insert({ name: 'Lead' });
    void tx.contacts.insert({ name: 'Contact' });
    return { leads: tx.leads };
  });
  expect(await everything(crm)).toEqual(['Contact', 'Lead']);
  await expect(escaped.leads.insert({ name: 'late' })).rejects.toMatchObject({ code: 'TRANSACTION_ENDED' });
  await expect(escaped.leads.find().exec()).rejects.toMatchObject({ code: 'TRANSACTION_ENDED' });
});

test('calls at the same time in one transaction all count', async () => {
  const crm = await openSales();
  const { id } = await crm.leads.insert({ name: 'Lead' });
  await crm.transaction((tx) =>
    Promise.all([
      tx.leads.patch(id, { score: 7 }),
      tx.leads.patch(id, { name: 'Leader' }),
      tx.leads.findOne(id).exec(),
    ]),
  );
  expect(await crm.leads.findOne(id).exec()).toMatchObject({ score: 7, name: 'Leader' });
});

test('a transaction in a transaction is refused', async () => {
  const crm = await openSales();
  const nested = crm.transaction(async (tx) => {
    await tx.leads.insert({ name: 'Lead' });
    await (tx as unknown as typeof crm).transaction((inner) => inner.leads.insert({ name: 'inner' }));
  });
  await expect(nested).rejects.toMatchObject({ code: 'TRANSACTION_NESTED' });
  expect(await everything(crm)).toEqual([]);
});

test('one record needs no group, and none is nothing', async () => {
  const crm = await openSales();
  await crm.transaction(() => {});
  const { id } = await crm.transaction(async (tx) => {
    const gone = await tx.leads.insert({ name: 'gone' });
    const kept = await tx.leads.insert({ name: 'kept' });
    await tx.leads.patch(kept.id, { score: 3 });
    await tx.leads.remove(gone.id);
    return kept;
  });
  const lead = await crm.leads.findOne(id).exec();
  expect(lead).toMatchObject({ name: 'kept', score: 3 });
  expect(lead?.sync).not.toHaveProperty('groups');
  expect(await everything(crm)).toEqual(['kept']);
});

test('a transaction that does not fit into a request is refused', async () => {
  const crm = await openSales();
  const leads = (length: number) => Array.from({ length }, (_, i) => ({ name: `Lead ${i}` }));
  await expect(crm.transaction((tx) => tx.leads.insertMany(leads(501)))).rejects.toMatchObject({
    code: 'TRANSACTION_TOO_LARGE',
    message: expect.stringContaining('500 records'),
  });
  const long = 'x'.repeat(60_000);
  const heavy = crm.transaction((tx) => tx.leads.insertMany(leads(20).map((lead) => ({ ...lead, custom: { long } }))));
  await expect(heavy).rejects.toMatchObject({
    code: 'TRANSACTION_TOO_LARGE',
    message: expect.stringContaining('bytes'),
  });
  expect(await everything(crm)).toEqual([]);
  // What shares a record travels together.
  const [first] = await crm.transaction((tx) => tx.leads.insertMany(leads(300)));
  const joined = crm.transaction(async (tx) => {
    await tx.leads.patch(first?.id ?? '', { score: 1 });
    await tx.leads.insertMany(leads(201));
  });
  await expect(joined).rejects.toMatchObject({ code: 'TRANSACTION_TOO_LARGE' });
  await crm.transaction((tx) => tx.leads.insertMany(leads(201)));
  expect(await crm.leads.count().exec()).toBe(501);
});

test('two transactions at the same time, and writes beside them, do not lose each other’s edits', async () => {
  const crm = await openSales();
  const { id } = await crm.leads.insert({ name: 'Lead' });
  await Promise.all([
    crm.transaction(async (tx) => {
      await tx.leads.patch(id, { score: 1 });
      await tx.leads.insert({ name: 'One' });
    }),
    crm.transaction(async (tx) => {
      await tx.leads.patch(id, { status: 'won' });
      await tx.leads.insert({ name: 'Two' });
    }),
    crm.leads.patch(id, { source: 'web' }),
  ]);
  const lead = await crm.leads.findOne(id).exec();
  expect(lead).toMatchObject({ score: 1, status: 'won', source: 'web' });
  expect(lead?.sync.groups).toHaveLength(2);
});

test('a full disk before the transaction is taken down leaves nothing; after it, the transaction is completed later', async () => {
  const storage = failingStorage();
  const crm = await openSales(storage);
  const write = (): Promise<unknown> =>
    crm.transaction(async (tx) => {
      await tx.leads.insert({ name: 'Lead' });
      await tx.contacts.insert({ name: 'Contact' });
    });
  storage.failNext('plugin-local-documents-');
  await expect(write()).rejects.toMatchObject({ code: 'STORAGE_FULL', retryable: true });
  expect(await everything(crm)).toEqual([]);
  storage.failNext('parties');
  await expect(write()).rejects.toMatchObject({ code: 'TRANSACTION_UNFINISHED', retryable: false });
  await write();
  expect(await everything(crm)).toEqual(['Contact', 'Contact', 'Lead', 'Lead']);
});

test('after close() a transaction is refused', async () => {
  const crm = await openSales();
  await crm.close();
  await expect(crm.transaction(() => {})).rejects.toMatchObject({ code: 'CLOSED' });
});
