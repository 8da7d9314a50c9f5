import { defineCollection } from '../define/collection.ts';

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
    unit: { type: 'string', description: 'What a quantity counts.', maxLength: 8, default: 'pc', merge: 'latest' },
    active: { type: 'boolean', description: 'On sale.', default: true, merge: 'latest' },
    description: { type: 'string', description: 'Free text.', maxLength: 65_536, merge: 'text' },
    prices: {
      type: 'array',
      description: 'Prices per currency, in minor units.',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', maxLength: 36 },
          currency: { type: 'string', maxLength: 3 },
          minor: { type: 'integer', minimum: 0 },
        },
        required: ['id', 'currency', 'minor'],
      },
      default: [],
      merge: 'list',
    },
    stockOnHandMilli: {
      type: 'integer',
      description: 'Stock in thousandths of the unit; the server keeps it.',
      merge: 'server',
    },
  },
  required: ['name'],
  indexes: [['name'], ['sku'], ['barcode'], ['category', 'name']],
  writableBy: ['manager', 'admin'],
});
