import { defineCollection } from '../define/collection.ts';
import { currency, day, id, natural, unit, wholeNumber } from './values.ts';

/** The catalogue: read everywhere, written by managers. */
export const products = defineCollection({
  name: 'products',
  description: 'What is sold.',
  version: 0,
  kinds: { product: { view: 'products', type: 'Product' } },
  fields: {
    name: { type: 'string', description: 'The name to show.', minLength: 1, maxLength: 200, merge: 'latest' },
    sku: { type: 'string', description: 'Stock-keeping unit.', maxLength: 64, default: '', merge: 'latest' },
    barcode: { type: 'string', description: 'GTIN, as digits.', maxLength: 64, default: '', merge: 'latest' },
    category: {
      type: 'string',
      description: 'Where it stands in the catalogue.',
      maxLength: 64,
      default: '',
      merge: 'latest',
    },
    unit: { ...unit, description: 'What a quantity counts.', default: 'pc', merge: 'latest' },
    taxCode: {
      type: 'string',
      description: 'The tax rate that it is sold with, by its key.',
      maxLength: 24,
      merge: 'latest',
    },
    active: { type: 'boolean', description: 'On sale.', default: true, merge: 'latest' },
    description: { type: 'string', description: 'Free text.', maxLength: 65_536, merge: 'text' },
    prices: {
      type: 'array',
      description: 'Prices of one unit: per currency, and where they differ per price list, quantity and season.',
      items: {
        type: 'object',
        properties: {
          id,
          priceListId: { ...id, description: 'For whom: a setting; everybody when left out.' },
          currency,
          minor: { ...natural, description: 'With `priceScale` more decimals than minor units.' },
          priceScale: { type: 'integer', minimum: 0, maximum: 6, description: 'Decimals beyond the minor unit.' },
          minQtyMilli: { ...natural, description: 'From which quantity on, in thousandths of the unit.' },
          from: { ...day, description: 'The first day of it.' },
          to: { ...day, description: 'The last day of it.' },
        },
        required: ['id', 'currency', 'minor'],
      },
      maxItems: 500,
      default: [],
      merge: 'list',
    },
    stockOnHandMilli: {
      ...wholeNumber,
      description: 'Stock in thousandths of the unit; the server keeps it.',
      merge: 'server',
    },
  },
  required: ['name'],
  indexes: [['name'], ['sku'], ['barcode'], ['category', 'name']],
  writableBy: ['manager', 'admin'],
});
