import { ada, ben } from '@rockpool/demo-data';
import type { CrmServer } from '@rockpool/server';
import { firstValueFrom } from 'rxjs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startServer } from './support/server.ts';
import { createWorldOf } from './support/world.ts';

// An embedded database takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: CrmServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

test('a lead becomes a deal, is won, quoted, ordered and invoiced on a plane; after landing everybody has all of it, and the invoice its number', async () => {
  const world = await createWorldOf({
    server,
    people: [ada, ben],
    collections: ['deals', 'parties', 'salesDocuments'],
  });
  const [phone, office] = world.devices;
  if (!phone || !office) throw new Error('There are two devices in this world.');
  const { crm } = phone;
  phone.offline();
  const lead = await crm.leads.insert({
    name: 'Harbour lights',
    leadInfo: { person: 'Mira Sand', company: 'Sand & Sons', email: 'mira@sand.example' },
    amount: { minor: 240_000, currency: 'EUR' },
  });
  const deal = await crm.leads.convert(lead.id);
  await crm.deals.win(deal.id);
  const lamp = { name: 'Lamp', qtyMilli: 12_000, unit: 'pc', unitPrice: 20_000, taxCode: 'S', taxPpm: 190_000 };
  const quote = await crm.deals.quote(deal.id, { lines: [lamp], validUntil: '2027-01-31' });
  const order = await crm.quotes.order(quote.id);
  const invoice = await crm.orders.invoice(order.id);
  const issued = await crm.invoices.issue(invoice.id, { dueDate: '2027-01-31' });
  expect(issued).toMatchObject({ status: 'issued', number: '', totals: { grossMinor: 285_600 } });
  await expect(crm.orders.invoice(order.id)).rejects.toMatchObject({ code: 'NOTHING_TO_INVOICE' });
  expect(await world.truth()).toEqual(new Map());

  await world.settle();
  expect(await firstValueFrom(crm.inbox.refusals$)).toEqual([]);
  const theirs = office.crm;
  expect(await theirs.deals.findOne(lead.id).exec()).toMatchObject({ status: 'won', partyId: deal.partyId });
  expect(await theirs.companies.findOne(deal.partyId).exec()).toMatchObject({ name: 'Sand & Sons' });
  expect(await theirs.contacts.findOne(deal.contactId ?? '').exec()).toMatchObject({ parentId: deal.partyId });
  expect(await theirs.quotes.findOne(quote.id).exec()).toMatchObject({ status: 'accepted', dealId: deal.id });
  expect(await theirs.orders.findOne(order.id).exec()).toMatchObject({ status: 'confirmed', fromId: quote.id });
  expect(await theirs.invoices.findOne(invoice.id).exec()).toMatchObject({
    ...{ status: 'issued', fromId: order.id, partyId: deal.partyId, totals: { grossMinor: 285_600 } },
    number: expect.stringMatching(/^INV-\d{4}-0001$/),
  });

  // The office takes it back, also without a network.
  office.offline();
  const note = await theirs.invoices.credit(invoice.id);
  await theirs.creditNotes.issue(note.id);
  await world.settle();
  expect(await crm.creditNotes.findOne(note.id).exec()).toMatchObject({
    ...{ replacesId: invoice.id, status: 'issued', totals: { grossMinor: 285_600 } },
    number: expect.stringMatching(/^CN-\d{4}-0001$/),
  });
  await world.close();
});

test('a day in the field: the timer, the proof and the invoice are made offline, and arrive', async () => {
  const world = await createWorldOf({ server, people: [ada, ben], collections: ['jobs', 'ledger', 'salesDocuments'] });
  const [phone, office] = world.devices;
  if (!phone || !office) throw new Error('There are two devices in this world.');
  const { crm } = phone;
  const { id } = await crm.deliveries.insert({ name: 'Lamps for the harbour', partyId: ada.id });
  await world.settle();

  phone.offline();
  const rate = { minor: 6_000, currency: 'EUR' };
  await crm.timers.start({ jobId: id, name: 'Mounting', billable: true, rate });
  await phone.crash();
  await phone.reopen();
  phone.offline();
  const entry = await phone.crm.timers.stop();
  await phone.crm.materials.insert({
    ...{ jobId: id, name: 'Cable', qtyMilli: 30_000, unit: 'm', rate: { minor: 150, currency: 'EUR' }, billable: true },
    at: entry.at,
  });
  await phone.crm.deliveries.complete(id, { proof: { signedBy: 'Mira Sand', photoIds: [entry.id] } });
  const invoice = await phone.crm.deliveries.invoice(id);
  await phone.crm.invoices.issue(invoice.id);
  await world.settle();

  expect(await office.crm.deliveries.findOne(id).exec()).toMatchObject({
    status: 'done',
    proof: { signedBy: 'Mira Sand' },
  });
  expect(await office.crm.timeEntries.findOne(entry.id).exec()).toMatchObject({ billedDocumentId: invoice.id });
  expect(await office.crm.invoices.findOne(invoice.id).exec()).toMatchObject({
    number: expect.stringMatching(/^INV-/),
  });
  await expect(office.crm.deliveries.invoice(id)).rejects.toMatchObject({ code: 'NOTHING_TO_INVOICE' });
  await world.close();
});

test('two people close one deal differently while both are offline: one outcome holds everywhere, and the inbox tells of the other', async () => {
  const world = await createWorldOf({ server, people: [ada, ben], collections: ['deals', 'parties'] });
  const [phone, office] = world.devices;
  if (!phone || !office) throw new Error('There are two devices in this world.');
  const { id } = await phone.crm.deals.insert({ name: 'Harbour lights' });
  await world.settle();
  for (const device of world.devices) device.offline();
  await phone.crm.deals.lose(id, 'Too dear');
  await office.crm.deals.win(id);
  await world.settle();
  for (const { crm } of world.devices) {
    const deal = await crm.deals.findOne(id).exec();
    expect(deal).toMatchObject({ status: 'won', probability: 100 });
    expect(deal?.lostReason).toBeUndefined();
  }
  const [told] = await firstValueFrom(office.crm.inbox.conflicts$);
  expect(told).toMatchObject({ id, collection: 'deals' });
  // Reopened by one, while the other one writes in the deal that is won: it is open, with what was written.
  for (const device of world.devices) device.offline();
  await phone.crm.deals.reopen(id);
  await office.crm.deals.patch(id, { notes: 'They have paid.' });
  await world.settle();
  expect(await office.crm.deals.findOne(id).exec()).toMatchObject({ status: 'open', notes: 'They have paid.' });
  await world.close();
});
