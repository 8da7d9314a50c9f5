import { defineCollection } from '../define/collection.ts';
import { id, indexedId, instant, money, position, qtyMilli, unit } from './values.ts';

/**
 * What happened, and how much of it: hours, material, expenses, readings, stock and loyalty. An entry is a fact and is
 * not edited; a wrong one is voided by another one that takes it back. Sums such as a stock are never stored.
 */
export const ledger = defineCollection({
  name: 'ledger',
  description: 'Hours, material, expenses, readings, stock moves and loyalty points.',
  version: 0,
  kinds: {
    timeEntry: { view: 'timeEntries', type: 'TimeEntry' },
    material: { view: 'materials', type: 'Material' },
    expense: { view: 'expenses', type: 'Expense' },
    reading: { view: 'readings', type: 'Reading' },
    stockMove: { view: 'stockMoves', type: 'StockMove' },
    loyalty: { view: 'loyaltyPoints', type: 'LoyaltyEntry' },
  },
  fields: {
    jobId: {
      ...indexedId,
      description: 'The job that it belongs to.',
      references: { collection: 'jobs' },
      merge: 'first',
    },
    partyId: {
      ...indexedId,
      description: 'The customer whom it is about.',
      references: { collection: 'parties' },
      merge: 'first',
    },
    assetId: {
      ...indexedId,
      description: 'What was read, used or filled: a meter, a cow, a van.',
      references: { collection: 'assets' },
      merge: 'first',
    },
    userId: {
      ...indexedId,
      description: 'Who worked, spent or read.',
      references: { collection: 'settings', kind: 'user' },
      merge: 'first',
    },
    at: { ...instant, description: 'When it happened, or began.', merge: 'first' },
    endAt: { ...instant, description: 'When it ended.', merge: 'first' },
    productId: {
      ...indexedId,
      description: 'Which product was used or moved.',
      references: { collection: 'products' },
      merge: 'first',
    },
    name: { type: 'string', description: 'One line: what it was.', maxLength: 200, merge: 'first' },
    qtyMilli: {
      ...qtyMilli,
      description: 'How much, in thousandths of the unit; below zero for what went out or is taken back.',
      default: 0,
      merge: 'first',
    },
    unit: { ...unit, description: 'What the quantity counts: `h`, `pc`, `kg`, `km`.', default: '', merge: 'first' },
    rate: { ...money, description: 'Price of one unit.', merge: 'first' },
    amount: { ...money, description: 'What it costs or is worth as a whole, without tax.', merge: 'first' },
    taxCode: { type: 'string', description: 'The tax rate that it is billed with.', maxLength: 24, merge: 'first' },
    category: {
      type: 'string',
      description: 'Of an expense or a reading: `fuel`, `weight`.',
      maxLength: 64,
      merge: 'first',
    },
    geo: { ...position, description: 'Where the device was.', merge: 'first' },
    data: {
      type: 'object',
      description: 'What a program adds, such as the raw message of a meter.',
      additionalProperties: true,
      merge: 'first',
    },
    voidsId: {
      ...indexedId,
      description: 'The entry that this one takes back.',
      references: { collection: 'ledger' },
      merge: 'first',
    },
    billable: { type: 'boolean', description: 'To be put on an invoice.', default: false, merge: 'latest' },
    billedDocumentId: {
      ...indexedId,
      description: 'The invoice that bills it; the server sets it when that is issued.',
      references: { collection: 'salesDocuments' },
      merge: 'server',
    },
    approvedAt: { ...instant, description: 'When it was approved.', merge: 'server' },
    approvedBy: { ...id, description: 'Who approved it.', merge: 'server' },
    note: { type: 'string', description: 'Free text.', maxLength: 2_000, merge: 'text' },
  },
  required: ['at'],
  indexes: [
    ['jobId', 'at'],
    ['partyId', 'at'],
    ['assetId', 'at'],
    ['userId', 'at'],
    ['productId', 'at'],
    ['kind', 'at'],
    ['voidsId'],
    ['billable', 'billedDocumentId'],
  ],
});
