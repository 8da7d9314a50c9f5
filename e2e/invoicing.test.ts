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

const board = { id: 'a', name: 'Three oak boards', qtyMilli: 3_000, unitPrice: 1_999, taxCode: 'S', taxPpm: 190_000 };

test('two devices invoice the same job offline: one invoice, and one refusal that says why', async () => {
  const world = await createWorldOf({ server, people: [ada, ben], collections: ['jobs', 'ledger', 'salesDocuments'] });
  const [phone, office] = world.devices;
  if (!phone || !office) throw new Error('There are two devices in this world.');
  const job = await phone.crm.workOrders.insert({ name: 'Mend the roof' });
  const entry = await phone.crm.timeEntries.insert({
    ...{ jobId: job.id, name: 'Mending', at: '2026-03-01T08:00:00.000Z', qtyMilli: 2_000, unit: 'h', billable: true },
    rate: { minor: 6_000, currency: 'EUR' },
  });
  await world.settle();
  for (const device of world.devices) device.offline();
  const invoices = [];
  for (const { crm } of world.devices) {
    const invoice = await crm.workOrders.invoice(job.id);
    invoices.push(await crm.invoices.issue(invoice.id));
  }
  const [first, second] = invoices;
  for (const { crm, line } of world.devices) {
    line.restore();
    await crm.sync.now();
  }
  await phone.crm.sync.now();

  const refusals = await firstValueFrom(office.crm.inbox.refusals$);
  expect(refusals).toMatchObject([{ id: second?.id, refusal: { code: 'DUPLICATE' } }]);
  const number = (await phone.crm.invoices.findOne(first?.id ?? '').exec())?.number;
  expect(number).toMatch(/^INV-\d{4}-0001$/);
  expect(refusals[0]?.refusal.message).toContain(`"Mending" of 2026-03-01 cannot be billed again: it is on ${number}`);

  // Whoever was second looks at it, and lets it go.
  await office.crm.inbox.discard('salesDocuments', second?.id ?? '');
  await world.settle();
  expect(await office.crm.timeEntries.findOne(entry.id).exec()).toMatchObject({ billedDocumentId: first?.id });
  expect(await office.crm.invoices.find({ selector: { jobId: job.id, status: 'issued' } }).exec()).toHaveLength(1);
  await world.close();
});

test('devices that issue at once, again and again, number their invoices without a gap and without a double', async () => {
  const world = await createWorldOf({ server, people: [ada, ben], collections: ['salesDocuments'] });
  const each = 5;
  await Promise.all(
    world.devices.map(async ({ crm }) => {
      for (let i = 0; i < each; i++) {
        const { id } = await crm.invoices.insert({ lines: [board] });
        await crm.invoices.issue(id);
        await crm.sync.now();
      }
    }),
  );
  await world.settle();
  const numbers = [...(await world.truth()).values()].map((body) => String(body['number']).slice(-4)).sort();
  expect(numbers).toEqual(Array.from({ length: 2 * each }, (_, i) => String(i + 1).padStart(4, '0')));
  await world.close();
});

test('an invoice is not issued for another sum than the one that was shown', async () => {
  const world = await createWorldOf({ server, people: [ada, ben], collections: ['salesDocuments'] });
  const [phone, office] = world.devices;
  if (!phone || !office) throw new Error('There are two devices in this world.');
  const { id } = await phone.crm.invoices.insert({ lines: [board] });
  await world.settle();
  for (const device of world.devices) device.offline();
  await phone.crm.invoices.patch(id, { docDiscountPpm: 100_000 });
  await office.crm.invoices.issue(id);
  for (const { crm, line } of world.devices) {
    line.restore();
    await crm.sync.now();
  }
  const [refused] = await firstValueFrom(office.crm.inbox.refusals$);
  expect(refused).toMatchObject({ id, refusal: { code: 'TOTALS_MISMATCH' } });
  expect(refused?.refusal.message).toContain('comes to 64.22 EUR');
  expect((await phone.crm.invoices.findOne(id).exec())?.status).toBe('draft');
  await world.close();
});

test('an issued invoice stays as it is, whoever has edited the draft meanwhile', async () => {
  const world = await createWorldOf({ server, people: [ada, ben], collections: ['salesDocuments'] });
  const [phone, office] = world.devices;
  if (!phone || !office) throw new Error('There are two devices in this world.');
  const { id } = await phone.crm.invoices.insert({ lines: [board] });
  await world.settle();
  office.offline();
  await office.crm.invoices.patch(id, { lines: [{ ...board, unitPrice: 1 }] });
  await phone.crm.invoices.issue(id);
  await phone.crm.sync.now();
  office.line.restore();
  await office.crm.sync.now();
  expect(await firstValueFrom(office.crm.inbox.refusals$)).toMatchObject([{ id, refusal: { code: 'LOCKED' } }]);
  expect(await phone.crm.invoices.findOne(id).exec()).toMatchObject({ status: 'issued', lines: [board] });
  await world.close();
});

test('every document has a reference from the start, and no other document has it: over devices, tabs and restarts', async () => {
  const world = await createWorldOf({ server, people: [ada, ben], collections: ['salesDocuments'] });
  const refs: string[] = [];
  for (let start = 0; start < 3; start++) {
    for (const device of world.devices) {
      device.offline();
      const quote = await device.crm.quotes.insert({});
      const order = await device.crm.transaction((tx) => tx.orders.insert({}));
      refs.push(quote.ref, order.ref);
      await device.crash();
      await device.reopen();
    }
  }
  expect(new Set(refs).size).toBe(12);
  for (const ref of refs) expect(ref).toMatch(/^[0-9A-Z]{5}-\d+-\d{4}$/);
  expect(await world.devices[0]?.crm.quotes.insert({ ref: 'as on paper' })).toMatchObject({ ref: 'as on paper' });
  await world.settle();
  expect([...(await world.truth()).values()].map(({ ref }) => ref).sort()).toEqual([...refs, 'as on paper'].sort());
  await world.close();
});

test('a device that leases a series numbers its invoices offline, in two tabs at once, without a gap or a double', async () => {
  const world = await createWorldOf({ server, people: [ada], collections: ['settings', 'salesDocuments'] });
  const [phone] = world.devices;
  if (!phone) throw new Error('There is one device in this world.');
  const tab = await phone.openTab();
  const { id: leaseId } = await phone.crm.seriesLeases.lease('INV');
  await phone.crm.sync.now();
  const { granted } = (await phone.crm.seriesLeases.findOne(leaseId).exec()) ?? {};
  expect(granted).toMatch(/^INV-D\d+$/);
  phone.offline();

  const issueIn = async ({ invoices }: typeof phone.crm): Promise<string> => {
    const { id } = await invoices.insert({ lines: [board] });
    return (await invoices.issue(id)).number;
  };
  const printed = await Promise.all(Array.from({ length: 10 }, (_, i) => issueIn(i % 2 === 0 ? phone.crm : tab)));
  const year = new Date().getFullYear();
  const expected = Array.from({ length: 10 }, (_, i) => `${granted}-${year}-${String(i + 1).padStart(4, '0')}`);
  expect(printed.sort()).toEqual(expected);

  phone.line.restore();
  await world.settle();
  expect(await firstValueFrom(phone.crm.inbox.refusals$)).toEqual([]);
  const stored = [...(await world.truth()).values()].map((body) => String(body['number'] ?? ''));
  expect(stored.filter((number) => number.startsWith(`${granted}-`)).sort()).toEqual(expected);
  await phone.crm.seriesLeases.giveBack(leaseId);
  await world.settle();
  expect(await phone.crm.seriesLeases.findOne(leaseId).exec()).toMatchObject({ returned: true });
  expect(await firstValueFrom(phone.crm.inbox.refusals$)).toEqual([]);
  await world.close();
});
