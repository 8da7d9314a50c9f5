import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { afterEach, expect, test } from 'vitest';
import { createCrm } from '../create-crm.ts';
import type { CrmOf } from '../crm.ts';
import type { CrmStorage } from '../database/open.ts';

type Field = CrmOf<['jobs', 'ledger', 'salesDocuments']>;

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const crm of opened.splice(0)) await crm.close();
});

const start = Date.parse('2026-05-04T08:00:00.000Z');
let count = 0;
let clock = start;

async function openField(name = `field-${++count}`, storage: CrmStorage = getRxStorageMemory()): Promise<Field> {
  const crm = await createCrm({
    ...{ name, storage, user: 'ada', now: () => clock },
    collections: ['jobs', 'ledger', 'salesDocuments'],
  });
  opened.push(crm);
  return crm;
}

const rate = { minor: 6_000, currency: 'EUR' };

test('a timer runs through reloads and restarts, and becomes one time entry when it is stopped', async () => {
  clock = start;
  const storage = getRxStorageMemory();
  const crm = await openField('timer', storage);
  const job = await crm.projects.insert({ name: 'Roof' });
  const timer = await crm.timers.start({ jobId: job.id, name: 'Fitting', billable: true, rate });
  expect(await firstValueFrom(crm.timers.running$)).toEqual(timer);
  expect(await crm.timeEntries.count().exec()).toBe(0);
  await crm.close();

  clock += 90 * 60_000;
  const again = await openField('timer', storage);
  expect(await firstValueFrom(again.timers.running$)).toEqual(timer);
  await expect(again.timers.start()).rejects.toMatchObject({ code: 'TIMER_RUNNING' });
  expect(await again.timers.stop({ note: 'Two slates were broken.' })).toMatchObject({
    ...{ id: timer.id, kind: 'timeEntry', jobId: job.id, userId: 'ada', qtyMilli: 1_500, unit: 'h' },
    ...{ at: '2026-05-04T08:00:00.000Z', endAt: '2026-05-04T09:30:00.000Z', note: 'Two slates were broken.' },
  });
  expect(await firstValueFrom(again.timers.running$)).toBeNull();
  await expect(again.timers.stop()).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('a timer can be thrown away, and a stop that does not fit leaves it running', async () => {
  const crm = await openField();
  await crm.timers.start();
  await expect(crm.timers.stop({ jobId: 'x'.repeat(99) })).rejects.toMatchObject({ code: 'INVALID_RECORD' });
  expect(await firstValueFrom(crm.timers.running$)).not.toBeNull();
  await crm.timers.discard();
  expect(await firstValueFrom(crm.timers.running$)).toBeNull();
  expect(await crm.timeEntries.count().exec()).toBe(0);
});

test('a crash between the entry and the end of the timer leaves one entry, and no timer', async () => {
  const crm = await openField();
  const { id, startedAt } = await crm.timers.start({ name: 'Fitting' });
  // What the crash has left: the entry is stored, the timer is still noted.
  await crm.timeEntries.insert({ id, at: startedAt, name: 'Fitting' });
  expect(await firstValueFrom(crm.timers.running$)).toBeNull();
  await expect(crm.timers.stop()).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await crm.timers.start();
  expect(await crm.timeEntries.count().exec()).toBe(1);
});

test('whoever watches the timer sees it start and stop', async () => {
  const crm = await openField();
  const seen: (string | undefined)[] = [];
  const watching = crm.timers.running$.subscribe((timer) => void seen.push(timer?.details.name));
  await expect.poll(() => seen).toEqual([undefined]);
  await crm.timers.start({ name: 'Fitting' });
  await expect.poll(() => seen.at(-1)).toBe('Fitting');
  await crm.timers.stop();
  await expect.poll(() => seen.at(-1)).toBeUndefined();
  watching.unsubscribe();
});

test('the unbilled entries of a job become an invoice once, and again when that was credited', async () => {
  const crm = await openField();
  const job = await crm.projects.insert({ name: 'Roof', partyId: 'kelp' });
  const hours = { jobId: job.id, name: 'Fitting', unit: 'h', billable: true, rate, at: '2026-05-04T08:00:00.000Z' };
  await crm.timeEntries.insertMany([
    { ...hours, qtyMilli: 1_500 },
    { ...hours, qtyMilli: 500 },
  ]);
  const wrong = await crm.timeEntries.insert({ ...hours, qtyMilli: 9_000 });
  await crm.timeEntries.insert({ at: wrong.at, qtyMilli: -9_000, voidsId: wrong.id });
  const invoice = await crm.projects.invoice(job.id);
  expect(invoice).toMatchObject({ kind: 'invoice', partyId: 'kelp', jobId: job.id, totals: { netMinor: 12_000 } });
  await expect(crm.projects.invoice(job.id)).rejects.toMatchObject({ code: 'NOTHING_TO_INVOICE' });

  await crm.invoices.issue(invoice.id);
  const note = await crm.invoices.credit(invoice.id);
  await expect(crm.projects.invoice(job.id)).rejects.toMatchObject({ code: 'NOTHING_TO_INVOICE' });
  await crm.creditNotes.issue(note.id);
  expect(await crm.projects.invoice(job.id)).toMatchObject({ totals: { netMinor: 12_000 } });
});

test('a delivery is completed with its proof, another one fails with its reason', async () => {
  const crm = await openField();
  const [one, two] = await crm.deliveries.insertMany([{ name: 'Kelp bar' }, { name: 'Reef hotel' }]);
  await expect(crm.deliveries.complete(one?.id ?? '')).rejects.toMatchObject({
    ...{ code: 'INCOMPLETE', details: { collection: 'jobs', id: one?.id, field: 'proof' } },
  });
  const proof = { signedBy: 'Mira', signatureFileId: 'file' };
  expect(await crm.deliveries.complete(one?.id ?? '', { proof })).toMatchObject({ status: 'done', proof });
  expect(await crm.deliveries.fail(two?.id ?? '', 'Nobody there')).toMatchObject({ failReason: 'Nobody there' });
  await expect(crm.inspections.complete(two?.id ?? '')).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('an inspection is completed when every required question is answered', async () => {
  const crm = await openField();
  const question = { id: 'q1', label: 'Pressure', type: 'number', required: true } as const;
  const { id } = await crm.inspections.insert({ name: 'Boiler', checklist: [question] });
  await expect(crm.inspections.complete(id)).rejects.toThrow('"Pressure"');
  await crm.inspections.patch(id, { checklist: [{ ...question, value: '1.5' }] });
  expect(await crm.inspections.complete(id)).toMatchObject({ status: 'done' });
});
