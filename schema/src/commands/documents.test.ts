import { expect, test } from 'vitest';
import { contextOf, inserted, patched, recordOf, refusalOf } from '../../test/commands.ts';
import type { JsonObject } from '../index.ts';
import {
  creditInvoice,
  documentFromDeal,
  invoiceFromOrder,
  invoiceJob,
  issueDocument,
  orderFromQuote,
  type RecordOf,
  type SalesDocument,
  standingInvoices,
} from './index.ts';

const deal = recordOf('deals', {
  ...{ kind: 'deal', name: 'Roof', partyId: 'kelp', contactId: 'mira', private: true, teamIds: ['north'] },
  amount: { minor: 120_000, currency: 'CHF' },
});
const line = { name: 'Slates', qtyMilli: 2_000, unitPrice: 4_500 };
const document = (body: JsonObject): SalesDocument =>
  recordOf('salesDocuments', { lines: [{ id: 'l1', ...line }], ...body });

test('a quote of a deal has its customer and its audience, and what it comes to as one line', () => {
  const [quote] = inserted(
    documentFromDeal('quote', deal, { validUntil: '2026-06-01' }, [], contextOf()),
    'salesDocuments',
  );
  expect(quote).toMatchObject({
    ...{ kind: 'quote', dealId: 'it', partyId: 'kelp', contactId: 'mira', currency: 'CHF', validUntil: '2026-06-01' },
    ...{ private: true, teamIds: ['north'] },
    lines: [{ id: 'new-1', name: 'Roof', qtyMilli: 1_000, unitPrice: 120_000 }],
  });
  const given = documentFromDeal('quote', deal, { lines: [line, line] }, [], contextOf());
  expect(inserted(given, 'salesDocuments')).toMatchObject([
    { lines: [{ id: 'new-1', pos: 'a000', ...line }, { pos: 'a001' }] },
  ]);
});

test('a deal is invoiced as a whole once, and in parts as often as needed', () => {
  const invoice = document({ id: 'i', kind: 'invoice', dealId: 'it' });
  expect(refusalOf(() => documentFromDeal('invoice', deal, {}, [invoice], contextOf()))).toBe('NOTHING_TO_INVOICE');
  expect(refusalOf(() => documentFromDeal('invoice', deal, { lines: [line] }, [invoice], contextOf()))).toBeUndefined();
  const free = recordOf('deals', { ...(deal as JsonObject), amount: { minor: 0, currency: 'CHF' } });
  expect(refusalOf(() => documentFromDeal('invoice', free, {}, [], contextOf()))).toBe('NOTHING_TO_INVOICE lines');
});

test('a quote becomes an order once, and is accepted by that', () => {
  const quote = document({ kind: 'quote', status: 'sent', dealId: 'd', partyId: 'kelp' });
  const plan = orderFromQuote(quote, [], contextOf());
  expect(patched(plan, 'it')).toEqual({ status: 'accepted' });
  expect(inserted(plan, 'salesDocuments')).toMatchObject([
    { kind: 'order', status: 'confirmed', fromId: 'it', dealId: 'd', partyId: 'kelp', lines: [{ id: 'l1', ...line }] },
  ]);
  const order = document({ id: 'o', kind: 'order', fromId: 'it' });
  expect(refusalOf(() => orderFromQuote(quote, [order], contextOf()))).toBe('INVALID_TRANSITION');
  const cancelled = document({ kind: 'quote', status: 'cancelled' });
  expect(refusalOf(() => orderFromQuote(cancelled, [], contextOf()))).toBe('INVALID_TRANSITION status');
});

test('an order is invoiced once, unless the invoice was credited', () => {
  const order = document({ kind: 'order', status: 'confirmed' });
  const invoice = document({ id: 'i', kind: 'invoice', fromId: 'it', status: 'issued' });
  const credit = document({ id: 'c', kind: 'creditNote', replacesId: 'i', status: 'issued' });
  expect(inserted(invoiceFromOrder(order, [], contextOf()), 'salesDocuments')).toMatchObject([
    { kind: 'invoice', fromId: 'it' },
  ]);
  expect(refusalOf(() => invoiceFromOrder(order, [invoice], contextOf()))).toBe('NOTHING_TO_INVOICE');
  expect(standingInvoices([invoice, credit])).toEqual([]);
  expect(standingInvoices([invoice, { ...credit, status: 'draft' }])).toHaveLength(1);
  const cancelled = document({ kind: 'order', status: 'cancelled' });
  expect(refusalOf(() => invoiceFromOrder(cancelled, [], contextOf()))).toBe('INVALID_TRANSITION status');
});

test('a credit note takes back the lines that are left, and nothing twice', () => {
  const lines = [
    { id: 'l1', ...line },
    { id: 'l2', ...line },
  ];
  const invoice = document({ kind: 'invoice', status: 'issued', lines });
  const credit = document({ id: 'c', kind: 'creditNote', replacesId: 'it', lines: [{ id: 'l1', ...line }] });
  const linesOf = (credits: SalesDocument[], only?: string[]) =>
    inserted(creditInvoice(invoice, only, credits, contextOf()), 'salesDocuments')[0]?.['lines'];
  expect(linesOf([])).toMatchObject([{ id: 'l1' }, { id: 'l2' }]);
  expect(linesOf([credit])).toMatchObject([{ id: 'l2' }]);
  expect(refusalOf(() => linesOf([credit], ['l1']))).toBe('NOTHING_TO_INVOICE lines');
  const draft = document({ kind: 'invoice' });
  expect(refusalOf(() => creditInvoice(draft, undefined, [], contextOf()))).toBe('INVALID_TRANSITION status');
});

test('what is issued gets its date and says what it came to', () => {
  const invoice = document({ kind: 'invoice' });
  expect(patched(issueDocument(invoice, { dueDate: '2026-06-03' }, contextOf()), 'it')).toEqual({
    ...{ status: 'issued', issueDate: '2026-05-04', dueDate: '2026-06-03' },
    shownTotals: { calcVersion: 1, netMinor: 9_000, taxMinor: 0, grossMinor: 9_000 },
  });
  expect(refusalOf(() => issueDocument(document({ kind: 'invoice', lines: [] }), {}, contextOf()))).toBe(
    'INCOMPLETE lines',
  );
  const issued = document({ kind: 'invoice', status: 'issued' });
  expect(refusalOf(() => issueDocument(issued, {}, contextOf()))).toBe('INVALID_TRANSITION status');
});

const job = recordOf('jobs', { kind: 'project', name: 'Roof', partyId: 'kelp' });
const entry = (id: string, body: JsonObject): RecordOf<'ledger'> =>
  recordOf('ledger', {
    id,
    kind: 'timeEntry',
    name: 'Fitting',
    at: '2026-05-01T08:00:00.000Z',
    billable: true,
    unit: 'h',
    ...body,
  });
const rate = { minor: 6_000, currency: 'EUR' };
const rates = [{ id: 'r', key: 'S', taxPpm: 190_000 }];

const linesOf = (entries: readonly RecordOf<'ledger'>[], invoices: readonly SalesDocument[] = [], currency?: string) =>
  inserted(
    invoiceJob(job, currency ? { currency } : {}, { entries, invoices, rates }, contextOf()),
    'salesDocuments',
  )[0]?.['lines'];

test('entries of one name and rate become one line with its tax, others a line of their own', () => {
  const lines = linesOf([
    entry('b', { qtyMilli: 1_500, rate, taxCode: 'S', at: '2026-05-02T08:00:00.000Z' }),
    entry('a', { qtyMilli: 2_000, rate, taxCode: 'S' }),
    entry('c', {
      kind: 'expense',
      name: 'Crane',
      amount: { minor: 25_000, currency: 'EUR' },
      at: '2026-05-03T08:00:00.000Z',
    }),
  ]);
  expect(lines).toEqual([
    {
      id: 'new-2',
      pos: 'a000',
      name: 'Fitting',
      unit: 'h',
      qtyMilli: 3_500,
      unitPrice: 6_000,
      taxCode: 'S',
      taxPpm: 190_000,
      ledgerIds: ['a', 'b'],
    },
    { id: 'new-3', pos: 'a001', name: 'Crane', qtyMilli: 1_000, unitPrice: 25_000, ledgerIds: ['c'] },
  ]);
});

test.for<[string, readonly RecordOf<'ledger'>[], readonly SalesDocument[]]>([
  ['not billable', [entry('a', { rate, billable: false })], []],
  ['billed', [entry('a', { rate, billedDocumentId: 'i' })], []],
  ['voided', [entry('a', { rate }), entry('b', { rate, voidsId: 'a' })], []],
  [
    'on a draft',
    [entry('a', { rate })],
    [document({ id: 'i', kind: 'invoice', lines: [{ id: 'l1', ...line, ledgerIds: ['a'] }] })],
  ],
])('what is %s is not put on an invoice', ([_what, entries, invoices]) => {
  expect(refusalOf(() => linesOf(entries, invoices))).toBe('NOTHING_TO_INVOICE');
});

test('an invoice is in one currency, and an entry without a price stops it', () => {
  const francs = { minor: 7_000, currency: 'CHF' };
  const both = [entry('a', { rate, qtyMilli: 1_000 }), entry('b', { rate: francs, qtyMilli: 1_000 })];
  expect(linesOf(both)).toMatchObject([{ ledgerIds: ['a'] }]);
  expect(linesOf(both, [], 'CHF')).toMatchObject([{ ledgerIds: ['b'] }]);
  expect(refusalOf(() => linesOf([...both, entry('c', {})]))).toBe('INCOMPLETE rate');
});
