import { createCrm } from '@rockpool/sdk';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test } from 'vitest';

let clock = Date.parse('2026-05-04T08:00:00.000Z');
const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const crm of opened.splice(0)) await crm.close();
});

const options = () => ({
  name: `commands-${clock}`,
  storage: getRxStorageMemory(),
  user: 'ada',
  now: () => ++clock,
});

async function openSales() {
  const crm = await createCrm({
    ...options(),
    collections: ['deals', 'parties', 'salesDocuments', 'settings'],
  });
  opened.push(crm);
  return crm;
}

async function openFieldWork() {
  const crm = await createCrm({
    ...options(),
    collections: ['jobs', 'ledger', 'salesDocuments'],
  });
  opened.push(crm);
  return crm;
}

test('a lead becomes an invoice', async () => {
  const crm = await openSales();
  // #region convert
  const lead = await crm.leads.insert({
    name: 'New roof',
    leadInfo: { person: 'Mira Sand', company: 'Sand & Sons' },
  });
  const deal = await crm.leads.convert(lead.id);
  // deal.id === lead.id: the same record, so its activities stay with it.
  // deal.partyId and deal.contactId lead to a new company and a new contact.
  // #endregion convert
  expect(deal).toMatchObject({ id: lead.id, kind: 'deal' });
  expect(await crm.companies.count().exec()).toBe(1);

  // #region close
  await crm.deals.lose(deal.id, 'Too dear');
  await crm.deals.reopen(deal.id);
  await crm.deals.win(deal.id);
  // #endregion close
  expect(await crm.deals.findOne(deal.id).exec()).toMatchObject({
    status: 'won',
    stageEpoch: 1,
  });

  // #region documents
  const quote = await crm.deals.quote(deal.id, {
    lines: [
      {
        name: 'Slates',
        qtyMilli: 40_000,
        unit: 'm2',
        unitPrice: 4_500,
        taxCode: 'S',
        taxPpm: 190_000,
      },
    ],
    validUntil: '2026-06-30',
  });
  const order = await crm.quotes.order(quote.id);
  const invoice = await crm.orders.invoice(order.id);
  await crm.invoices.issue(invoice.id, { dueDate: '2026-06-30' });
  // #endregion documents
  expect(await crm.quotes.findOne(quote.id).exec()).toMatchObject({
    status: 'accepted',
  });

  // #region credit
  const note = await crm.invoices.credit(invoice.id);
  await crm.creditNotes.issue(note.id);
  // #endregion credit
  expect(await crm.creditNotes.findOne(note.id).exec()).toMatchObject({
    replacesId: invoice.id,
    totals: { grossMinor: 214_200 },
  });
});

test('a refusal says what is missing, and nothing is written', async () => {
  const crm = await openSales();
  const deal = await crm.deals.insert({ name: 'New roof' });
  const shown: string[] = [];
  const show = (message: string) => shown.push(message);
  // #region refusal
  try {
    await crm.deals.lose(deal.id, '');
  } catch (error) {
    const { code, details, message } = error as import('@rockpool/sdk').CrmError;
    if (code === 'INCOMPLETE' && details.field === 'lostReason') show(message);
  }
  // #endregion refusal
  expect(shown).toHaveLength(1);
  expect(await crm.deals.findOne(deal.id).exec()).toMatchObject({ status: 'open' });
});

test('a day in the field', async () => {
  const crm = await openFieldWork();
  const job = await crm.projects.insert({ name: 'New roof' });
  // #region timer
  await crm.timers.start({
    jobId: job.id,
    name: 'Fitting',
    billable: true,
    rate: { minor: 6_000, currency: 'EUR' },
  });
  // #endregion timer
  expect(await firstValueFrom(crm.timers.running$)).not.toBeNull();
  clock += 90 * 60_000;
  // #region stop
  const entry = await crm.timers.stop({ note: 'Two slates were broken.' });
  // entry.qtyMilli === 1_500: an hour and a half
  // #endregion stop
  expect(entry.qtyMilli).toBe(1_500);

  // #region job
  const invoice = await crm.projects.invoice(job.id);
  // invoice.totals.netMinor === 9_000
  // #endregion job
  expect(invoice.totals.netMinor).toBe(9_000);

  const stop = await crm.deliveries.insert({ name: 'Slates for the roof' });
  const other = await crm.deliveries.insert({ name: 'Gutters' });
  const file = { id: '019b76da-a800-7000-8000-00000000f11e' };
  // #region delivery
  await crm.deliveries.complete(stop.id, {
    proof: { signedBy: 'Mira Sand', signatureFileId: file.id },
  });
  await crm.deliveries.fail(other.id, 'Nobody there');
  // #endregion delivery
  expect(await crm.deliveries.count({ selector: { status: 'done' } }).exec()).toBe(
    1,
  );
});

test('two companies become one, and two again', async () => {
  const crm = await openSales();
  const kelp = await crm.companies.insert({ name: 'Kelp' });
  const twin = await crm.companies.insert({ name: 'Kelp GmbH' });
  await crm.deals.insertMany([
    { name: 'First', partyId: kelp.id },
    { name: 'Second', partyId: twin.id },
  ]);
  // #region merge
  const [suggestion] = await crm.companies.duplicates();
  // { survivor, duplicate, certain: false, reasons: ['name'] }
  if (suggestion) {
    await crm.companies.merge(suggestion.survivor.id, suggestion.duplicate.id);
  }
  const deals = await crm.deals.find({ selector: { partyId: kelp.id } }).exec();
  // deals has those of both
  const same = await crm.companies.findOne(twin.id).exec();
  // same.id === kelp.id: the old id leads to the survivor
  // #endregion merge
  expect(deals).toHaveLength(2);
  expect(same?.id).toBe(kelp.id);

  // #region unmerge
  const [merged] = await crm.companies
    .find({ selector: { mergedInto: kelp.id } })
    .exec();
  if (merged) await crm.companies.unmerge(merged.id);
  // #endregion unmerge
  expect(await crm.companies.count().exec()).toBe(2);
});
