import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import type { products, settings } from '../collections/index.ts';
import type { Doc, DocOfKind } from '../define/collection.ts';
import { type Price, priceFor, type TaxRate, taxRateFor } from './price.ts';

const prices: readonly Price[] = [
  { id: 'a', currency: 'EUR', minor: 5_000 },
  { id: 'b', currency: 'EUR', minor: 4_500, minQtyMilli: 10_000 },
  { id: 'c', currency: 'EUR', minor: 4_800, priceListId: 'harbours' },
  { id: 'd', currency: 'EUR', minor: 4_000, from: '2026-12-01', to: '2026-12-31' },
  { id: 'e', currency: 'JPY', minor: 800_000 },
  { id: 'f', currency: 'EUR', minor: 100, priceListId: 'staff' },
];
const request = { currency: 'EUR', quantity: 1_000, on: '2026-05-04' };
const idFor = (asked: object) => priceFor({ prices }, { ...request, ...asked })?.id;

test.for([
  ['everybody’s price', {}, 'a'],
  ['the price of a large quantity', { quantity: 10_000 }, 'b'],
  ['the price of what just misses the quantity', { quantity: 9_999 }, 'a'],
  ['a return at the price of as many sold', { quantity: -10_000 }, 'b'],
  ['the price of the customer’s list, whatever the quantity', { priceListId: 'harbours', quantity: 10_000 }, 'c'],
  ['everybody’s price where the customer’s list has none', { priceListId: 'schools' }, 'a'],
  ['the price of the season on its first day', { on: '2026-12-01' }, 'd'],
  ['the price of the season on its last day', { on: '2026-12-31' }, 'd'],
  ['everybody’s price after the season', { on: '2027-01-01' }, 'a'],
  ['the price in the currency', { currency: 'JPY' }, 'e'],
  ['no price in a currency without one', { currency: 'BHD' }, undefined],
] as const)('a product has %s', ([_what, asked, id]) => {
  expect(idFor(asked)).toBe(id);
});

const rates: readonly TaxRate[] = [
  { id: 'a', key: 'standard', taxPpm: 190_000, country: 'DE', validTo: '2020-06-30' },
  { id: 'b', key: 'standard', taxPpm: 160_000, country: 'DE', validFrom: '2020-07-01', validTo: '2020-12-31' },
  { id: 'c', key: 'standard', taxPpm: 190_000, country: 'DE', validFrom: '2021-01-01' },
  { id: 'd', key: 'standard', taxPpm: 200_000, validFrom: '2021-01-02' },
  { id: 'e', key: 'exempt', taxPpm: 0, active: false },
];

test.for([
  ['of its day', { code: 'standard', country: 'DE', on: '2020-12-31' }, 'b'],
  ['of the day after it changed', { code: 'standard', country: 'DE', on: '2021-01-01' }, 'c'],
  ['of every country where the country has none', { code: 'standard', country: 'SE', on: '2021-02-01' }, 'd'],
  ['of its country, though every country’s began later', { code: 'standard', country: 'DE', on: '2021-02-01' }, 'c'],
  ['that is none where it is out of use', { code: 'exempt', on: '2021-01-01' }, undefined],
] as const)('a tax code has the rate %s', ([_what, asked, id]) => {
  expect(taxRateFor(rates, asked)?.id).toBe(id);
});

test('a price is one of the product’s that holds, whatever their order, and no better one of its kind is left', () => {
  const day = fc.constantFrom('2026-01-01', '2026-02-01', '2026-03-01');
  const price = fc.record(
    {
      priceListId: fc.constantFrom('harbours', 'staff'),
      currency: fc.constantFrom('EUR', 'JPY'),
      minor: fc.nat(),
      minQtyMilli: fc.constantFrom(0, 5_000, 10_000),
      from: day,
      to: day,
    },
    { requiredKeys: ['currency', 'minor'] },
  );
  const some = fc.array(price).map((list) => list.map((one, i) => ({ ...one, id: String(i).padStart(3, '0') })));
  const asked = fc.record({
    priceListId: fc.constantFrom('', 'harbours'),
    currency: fc.constant('EUR'),
    quantity: fc.nat(12_000),
    on: day,
  });
  fc.assert(
    fc.property(some, asked, (list, wanted) => {
      const found = priceFor({ prices: list }, wanted);
      expect(priceFor({ prices: list.toReversed() }, wanted)).toEqual(found);
      const holds = list.filter(
        (one) =>
          one.currency === wanted.currency &&
          (one.minQtyMilli ?? 0) <= wanted.quantity &&
          (one.from ?? wanted.on) <= wanted.on &&
          wanted.on <= (one.to ?? wanted.on),
      );
      const listed = holds.filter((one) => one.priceListId !== undefined && one.priceListId === wanted.priceListId);
      const pool = listed.length > 0 ? listed : holds.filter((one) => one.priceListId === undefined);
      expect(found === undefined).toBe(pool.length === 0);
      if (found) expect(pool).toContainEqual(found);
      for (const one of pool) expect(one.minQtyMilli ?? 0).toBeLessThanOrEqual(found?.minQtyMilli ?? 0);
    }),
    { numRuns: 500 },
  );
});

test('products and tax rates are taken as the crm gives them', () => {
  expectTypeOf<Doc<typeof products>['prices'][number]>().toExtend<Price>();
  expectTypeOf<DocOfKind<typeof settings, 'taxRate'>>().toExtend<TaxRate>();
});
