import { defineCollection } from '../define/collection.ts';
import { totalsOf } from '../money/totals.ts';
import {
  currency,
  day,
  epoch,
  fractionalKey,
  id,
  ids,
  indexedId,
  instant,
  NEVER_DAY,
  ppm,
  qtyMilli,
  unit,
  wholeNumber,
} from './values.ts';

const taxCode = { type: 'string', maxLength: 24 } as const;
const calcVersion = { type: 'integer', minimum: 1, maximum: 1_000, multipleOf: 1 } as const;

/**
 * What is sold, as a line of a document. Prices and tax rates are snapshots: a price list that changes later alters no
 * document.
 */
const line = {
  type: 'object',
  properties: {
    id,
    pos: { ...fractionalKey, description: 'Its order among the lines: a fractional key.' },
    productId: id,
    sku: { type: 'string', maxLength: 64 },
    name: { type: 'string', maxLength: 200 },
    note: { type: 'string', maxLength: 2_000 },
    qtyMilli: { ...qtyMilli, description: 'Thousandths of the unit.' },
    unit,
    unitPrice: { ...wholeNumber, description: 'Price of one unit, with `priceScale` more decimals than minor units.' },
    priceScale: { type: 'integer', minimum: 0, maximum: 6, description: 'Decimals beyond the minor unit.' },
    discountPpm: { ...ppm, description: 'Millionths that are taken off.' },
    taxCode,
    taxPpm: { ...ppm, description: 'The tax rate, in millionths.' },
    ledgerIds: { type: 'array', items: id, description: 'The ledger entries that this line bills.' },
  },
  required: ['id', 'name', 'qtyMilli', 'unitPrice'],
} as const;

const payment = {
  type: 'object',
  properties: {
    id,
    at: instant,
    method: { type: 'string', enum: ['cash', 'card', 'transfer', 'directDebit', 'voucher', 'other'] },
    minor: { ...wholeNumber, description: 'In minor units of the currency of the document; below zero for a refund.' },
    ref: { type: 'string', maxLength: 64, description: 'What the bank or the card reader calls it.' },
    by: id,
  },
  required: ['id', 'at', 'method', 'minor'],
} as const;

/**
 * Quotes, orders, invoices, credit notes and receipts. One collection, so that a quote that becomes an order and an
 * invoice is the same lines all along.
 */
export const salesDocuments = defineCollection({
  name: 'salesDocuments',
  description: 'Quotes, orders, invoices, credit notes and receipts.',
  version: 0,
  kinds: {
    quote: { view: 'quotes', type: 'Quote' },
    order: { view: 'orders', type: 'Order' },
    invoice: { view: 'invoices', type: 'Invoice' },
    creditNote: { view: 'creditNotes', type: 'CreditNote' },
    receipt: { view: 'receipts', type: 'Receipt' },
  },
  fields: {
    status: {
      type: 'string',
      description:
        'A quote is sent, then accepted, declined or expired; an order confirmed and fulfilled; an invoice, credit ' +
        'note or receipt issued, and paid.',
      enum: [
        'draft',
        'sent',
        'confirmed',
        'issued',
        'cancelled',
        'expired',
        'declined',
        'accepted',
        'fulfilled',
        'paid',
      ],
      maxLength: 12,
      default: 'draft',
      merge: { furthest: 'status' },
    },
    statusEpoch: { ...epoch, merge: { furthest: 'status' } },
    ref: {
      type: 'string',
      description: 'A provisional number, made on the device: its code and counts of its own, as `K7QXM-12-0042`.',
      maxLength: 32,
      default: '',
      merge: 'first',
    },
    series: {
      type: 'string',
      description: 'The series that the legal number is from, by its key in the settings.',
      maxLength: 16,
      default: '',
      merge: 'latest',
    },
    number: {
      type: 'string',
      description: 'The legal number, gapless in its series; empty before it is issued.',
      maxLength: 32,
      default: '',
      merge: 'first',
    },
    partyId: { ...indexedId, description: 'Who buys.', references: { collection: 'parties' }, merge: 'latest' },
    contactId: {
      ...id,
      description: 'The person to send it to.',
      references: { collection: 'parties', kind: 'person' },
      merge: 'latest',
    },
    dealId: {
      ...indexedId,
      description: 'The deal that it came from.',
      references: { collection: 'deals' },
      merge: 'latest',
    },
    jobId: {
      ...indexedId,
      description: 'The job that it bills or orders.',
      references: { collection: 'jobs' },
      merge: 'latest',
    },
    currency: { ...currency, description: 'Of every amount in it, ISO 4217.', default: 'EUR', merge: 'latest' },
    priceListId: {
      ...id,
      description: 'The price list that the lines were taken from.',
      references: { collection: 'settings', kind: 'priceList' },
      merge: 'latest',
    },
    issueDate: {
      ...day,
      description: 'The date on it; the far future before it is issued.',
      default: NEVER_DAY,
      merge: { unit: 'dates' },
    },
    dueDate: { ...day, description: 'When it is to be paid.', merge: { unit: 'dates' } },
    validUntil: { ...day, description: 'How long a quote holds.', merge: { unit: 'dates' } },
    lines: {
      type: 'array',
      description: 'What is sold.',
      items: line,
      maxItems: 500,
      default: [],
      merge: { list: { order: 'pos', properties: { note: 'text', ledgerIds: 'set' } } },
    },
    docDiscountPpm: { ...ppm, description: 'Millionths taken off the whole.', default: 0, merge: 'latest' },
    taxRounding: {
      type: 'string',
      description:
        'Whether tax is rounded once per rate, or line by line: the setting of the organisation when it was made.',
      enum: ['document', 'line'],
      maxLength: 8,
      default: 'document',
      merge: 'latest',
    },
    lineTotals: {
      type: 'object',
      description: 'The net amount of each line in minor units, by the id of the line.',
      additionalProperties: true,
      merge: 'computed',
    },
    taxes: {
      type: 'array',
      description: 'The tax per code and rate, in minor units.',
      items: {
        type: 'object',
        properties: { taxCode: taxCode, taxPpm: ppm, netMinor: wholeNumber, taxMinor: wholeNumber },
        required: ['taxCode', 'taxPpm', 'netMinor', 'taxMinor'],
      },
      merge: 'computed',
    },
    totals: {
      type: 'object',
      description: 'What it comes to, in minor units.',
      properties: { netMinor: wholeNumber, taxMinor: wholeNumber, grossMinor: wholeNumber, paidMinor: wholeNumber },
      required: ['netMinor', 'taxMinor', 'grossMinor', 'paidMinor'],
      merge: 'computed',
    },
    calcVersion: {
      ...calcVersion,
      description: 'Which version of the arithmetic the totals follow.',
      merge: 'computed',
    },
    shownTotals: {
      type: 'object',
      description: 'What the person saw who issued it; the server refuses it when it comes to something else.',
      properties: { calcVersion, netMinor: wholeNumber, taxMinor: wholeNumber, grossMinor: wholeNumber },
      required: ['calcVersion', 'netMinor', 'taxMinor', 'grossMinor'],
      merge: 'latest',
    },
    payments: {
      type: 'array',
      description: 'What was paid, and paid back.',
      items: payment,
      default: [],
      merge: 'list',
    },
    signature: {
      type: 'object',
      description: 'Who signed it, and the drawing; never replaced.',
      properties: { fileId: id, signedBy: { type: 'string', maxLength: 200 }, signedAt: instant },
      required: ['fileId', 'signedBy', 'signedAt'],
      merge: 'first',
    },
    replacesId: {
      ...id,
      description: 'The document that it replaces, or credits.',
      references: { collection: 'salesDocuments' },
      merge: 'first',
    },
    fromId: {
      ...id,
      description: 'The document that it was made from: the quote of an order.',
      references: { collection: 'salesDocuments' },
      merge: 'first',
    },
    introduction: { type: 'string', description: 'Text above the lines.', maxLength: 65_536, merge: 'text' },
    notes: { type: 'string', description: 'Text below the lines.', maxLength: 65_536, merge: 'text' },
    fileIds: { ...ids, description: 'What is attached.', merge: 'set' },
  },
  required: ['lineTotals', 'taxes', 'totals', 'calcVersion'],
  machines: {
    status: {
      state: 'status',
      epoch: 'statusEpoch',
      states: {
        draft: { to: ['sent', 'confirmed', 'issued', 'cancelled', 'accepted', 'paid'] },
        sent: { to: ['draft', 'accepted', 'declined', 'expired', 'cancelled'], kinds: ['quote'] },
        confirmed: { to: ['fulfilled', 'cancelled'], kinds: ['order'] },
        issued: { to: ['paid'], kinds: ['invoice', 'creditNote', 'receipt'] },
        cancelled: { to: ['draft'], ends: true, kinds: ['quote', 'order'] },
        expired: { to: ['sent', 'accepted'], ends: true, kinds: ['quote'] },
        declined: { to: ['sent', 'accepted'], ends: true, kinds: ['quote'] },
        accepted: { to: [], ends: true, kinds: ['quote'] },
        fulfilled: { to: [], ends: true, kinds: ['order'] },
        paid: { to: ['issued'], ends: true, kinds: ['invoice', 'creditNote', 'receipt'] },
      },
    },
  },
  indexes: [
    ['kind', 'status', 'issueDate'],
    ['partyId', 'issueDate'],
    ['dealId', 'kind'],
    ['jobId', 'kind'],
    ['number'],
  ],
  compute: totalsOf,
});
