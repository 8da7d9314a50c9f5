import { afterEach, expect, test } from 'vitest';
import { failingStorage } from '../../test/failing-storage.ts';
import { createCrm } from '../create-crm.ts';
import type { CrmOf } from '../crm.ts';

type Sales = CrmOf<['deals', 'parties', 'settings']>;

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const crm of opened.splice(0)) await crm.close();
});

let count = 0;
async function openSales(storage?: Parameters<typeof createCrm>[0]['storage']): Promise<Sales> {
  const given = { name: `commands-${++count}`, user: 'ada', ...(storage && { storage }) };
  const crm = await createCrm({ ...given, collections: ['deals', 'parties', 'settings'] });
  opened.push(crm);
  return crm;
}

const stages = [
  { id: 'new', name: 'New', order: 1, probability: 10, type: 'open' },
  { id: 'won', name: 'Won', order: 2, probability: 100, type: 'won' },
  { id: 'lost', name: 'Lost', order: 3, probability: 0, type: 'lost' },
] as const;

const mira = { person: 'Mira Sand', company: 'Sand & Sons', email: 'mira@sand.example' };

test('a lead becomes a deal with the same id, a company and a contact, in one call and without a server', async () => {
  const crm = await openSales();
  await crm.pipelines.insert({ name: 'Sales', stages: [...stages] });
  const lead = await crm.leads.insert({ name: 'New roof', leadInfo: mira });
  const deal = await crm.leads.convert(lead.id);
  expect(deal).toMatchObject({ id: lead.id, kind: 'deal', stageId: 'new' });
  expect(await crm.leads.findOne(lead.id).exec()).toBeNull();
  expect(await crm.companies.findOne(deal.partyId).exec()).toMatchObject({ name: 'Sand & Sons' });
  expect(await crm.contacts.findOne(deal.contactId ?? '').exec()).toMatchObject({ parentId: deal.partyId });

  const second = await crm.leads.insert({ name: 'Second roof', leadInfo: mira });
  const other = await crm.leads.convert(second.id, { companyId: deal.partyId, contactId: null });
  expect(other).toMatchObject({ partyId: deal.partyId });
  expect(await crm.collections.parties.count().exec()).toBe(2);
});

test('a deal is won, reopened and lost, and its history tells each move', async () => {
  const crm = await openSales();
  const pipeline = await crm.pipelines.insert({ name: 'Sales', stages: [...stages] });
  const { id } = await crm.deals.insert({ name: 'Harbour lights', pipelineId: pipeline.id, stageId: 'new' });
  expect(await crm.deals.win(id)).toMatchObject({ status: 'won', stageId: 'won', probability: 100 });
  expect(await crm.deals.reopen(id)).toMatchObject({ status: 'open', stageId: 'new', stageEpoch: 1 });
  const lost = await crm.deals.lose(id, 'Too dear');
  expect(lost).toMatchObject({ status: 'lost', lostReason: 'Too dear', closedAt: expect.any(String) });
  expect(lost.stageHistory.map(({ to }) => to)).toEqual(['won', 'new', 'lost']);
});

test('a command refuses before it writes, with a code and the place', async () => {
  const crm = await openSales();
  const { id } = await crm.deals.insert({ name: 'Harbour lights' });
  await crm.deals.win(id);
  await expect(crm.deals.win(id)).rejects.toMatchObject({
    code: 'INVALID_TRANSITION',
    details: { collection: 'deals', id, field: 'status' },
  });
  await expect(crm.deals.lose('00000000-0000-7000-8000-000000000000', 'why')).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  const lead = await crm.leads.insert({ name: 'New roof', leadInfo: mira });
  await expect(crm.leads.convert(lead.id, { companyId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await crm.collections.parties.count().exec()).toBe(0);
});

test('of two taps on one button the second is refused', async () => {
  const crm = await openSales();
  const lead = await crm.leads.insert({ name: 'New roof', leadInfo: mira });
  const taps = await Promise.allSettled([crm.leads.convert(lead.id), crm.leads.convert(lead.id)]);
  expect(taps.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(await crm.collections.parties.count().exec()).toBe(2);
});

test('a storage that fails in the middle leaves nothing half done: the command is completed with the next one', async () => {
  const storage = failingStorage();
  const crm = await openSales(storage);
  const [lead, other] = await crm.leads.insertMany([{ name: 'New roof', leadInfo: mira }, { name: 'Other' }]);
  storage.failNext('deals');
  await expect(crm.leads.convert(lead?.id ?? '')).rejects.toMatchObject({ code: 'TRANSACTION_UNFINISHED' });
  await crm.transaction(async (tx) => {
    await tx.leads.patch(other?.id ?? '', { score: 1 });
    await tx.contacts.insert({ name: 'Ben' });
  });
  const deal = await crm.deals.findOne(lead?.id ?? '').exec();
  expect(await crm.companies.findOne(deal?.partyId ?? '').exec()).toMatchObject({ name: 'Sand & Sons' });
});

test('a command that needs a collection which is not open says so, and writes nothing', async () => {
  const crm = await createCrm({ name: `commands-${++count}`, user: 'ada', collections: ['deals'] });
  opened.push(crm);
  const lead = await crm.leads.insert({ name: 'New roof', leadInfo: mira });
  await expect(crm.leads.convert(lead.id)).rejects.toMatchObject({
    code: 'UNKNOWN_COLLECTION',
    details: { collection: 'parties' },
  });
  expect(await crm.leads.convert(lead.id, { companyId: null, contactId: null })).toMatchObject({ kind: 'deal' });
});
