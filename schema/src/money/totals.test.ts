import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExactDocument, exactTotals } from '../../test/exact-totals.ts';
import { totalsOf } from './totals.ts';

const numRuns = 1_000;

const line = fc.record({
  qtyMilli: fc.oneof(fc.integer({ min: -3_000, max: 3_000 }), fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })),
  unitPrice: fc.oneof(fc.integer({ min: -999, max: 9_999 }), fc.integer({ min: -1_000_000, max: 1_000_000 })),
  priceScale: fc.integer({ min: 0, max: 6 }),
  discountPpm: fc.oneof(
    fc.constantFrom(0, 25_000, 333_333, 500_000, 1_000_000),
    fc.integer({ min: 0, max: 1_000_000 }),
  ),
  taxCode: fc.constantFrom('', 'S', 'R'),
  taxPpm: fc.constantFrom(0, 70_000, 77_000, 190_000, 200_000),
});

const document: fc.Arbitrary<ExactDocument> = fc.record({
  lines: fc
    .array(line, { maxLength: 12 })
    .map((lines) => lines.map((fields, i) => ({ id: `line-${String(i).padStart(2, '0')}`, ...fields }))),
  docDiscountPpm: fc.oneof(fc.constantFrom(0, 20_000, 30_000, 500_000), fc.integer({ min: 0, max: 1_000_000 })),
  taxRounding: fc.constantFrom('document', 'line'),
  payments: fc.array(fc.record({ minor: fc.integer({ min: -100_000, max: 100_000 }) }), { maxLength: 3 }),
});

describe('17.2: the totals of a document', () => {
  test('are those of exact fractions, rounded where the rules say', () => {
    fc.assert(
      fc.property(document, (given) => {
        expect(totalsOf(given)).toEqual(exactTotals(given));
      }),
      { numRuns },
    );
  });

  test('do not depend on the order of the lines', () => {
    fc.assert(
      fc.property(document, fc.infiniteStream(fc.nat()), (given, weights) => {
        const shuffled = given.lines
          .map((entry) => ({ entry, weight: weights.next().value }))
          .sort((a, b) => a.weight - b.weight)
          .map(({ entry }) => entry);
        expect(totalsOf({ ...given, lines: shuffled })).toEqual(totalsOf(given));
      }),
      { numRuns: numRuns / 4 },
    );
  });

  test('of a credit note are those of its invoice with the sign turned', () => {
    const turn = (amount: number): number => (amount === 0 ? 0 : -amount);
    fc.assert(
      fc.property(document, (given) => {
        const credit = given.lines.map((entry) => ({ ...entry, qtyMilli: turn(entry.qtyMilli) }));
        const { totals, taxes, lineTotals } = totalsOf(given);
        const credited = totalsOf({ ...given, lines: credit });
        expect(credited.totals).toEqual({
          netMinor: turn(totals.netMinor),
          taxMinor: turn(totals.taxMinor),
          grossMinor: turn(totals.grossMinor),
          paidMinor: totals.paidMinor,
        });
        expect(credited.taxes.map(({ taxMinor }) => taxMinor)).toEqual(taxes.map(({ taxMinor }) => turn(taxMinor)));
        expect(Object.values(credited.lineTotals)).toEqual(Object.values(lineTotals).map(turn));
      }),
      { numRuns: numRuns / 4 },
    );
  });

  test('are of nothing without lines', () => {
    const nothing = { netMinor: 0, taxMinor: 0, grossMinor: 0, paidMinor: 0 };
    expect(totalsOf({})).toEqual({ lineTotals: {}, taxes: [], totals: nothing, calcVersion: 1 });
  });

  test('count what is no whole number as nothing, for a record that is not valid is refused elsewhere', () => {
    const odd = { id: 7, qtyMilli: 1.5, unitPrice: 'free', priceScale: 99, taxCode: null };
    expect(totalsOf({ lines: [odd, null, 'line'], docDiscountPpm: Number.NaN, payments: {} }).totals.grossMinor).toBe(
      0,
    );
  });

  test('round a half away from zero, once a line', () => {
    const net = (qtyMilli: number, unitPrice: number, priceScale = 0) =>
      totalsOf({ lines: [{ id: 'a', qtyMilli, unitPrice, priceScale }] }).totals.netMinor;
    expect(net(500, 1)).toBe(1);
    expect(net(-500, 1)).toBe(-1);
    expect(net(499, 1)).toBe(0);
    // 1,000 screws at 0.1234 cents each.
    expect(net(1_000_000, 1_234, 4)).toBe(123);
  });

  test('round tax once a rate, or once a line where the organisation does so', () => {
    const lines = ['a', 'b', 'c'].map((id) => ({ id, qtyMilli: 1_000, unitPrice: 3, taxCode: 'S', taxPpm: 190_000 }));
    expect(totalsOf({ lines }).totals.taxMinor).toBe(2);
    expect(totalsOf({ lines, taxRounding: 'line' }).totals.taxMinor).toBe(3);
  });

  test('share the discount on the whole out so that the parts add up to it', () => {
    const lines = ['a', 'b', 'c'].map((id) => ({ id, qtyMilli: 1_000, unitPrice: 1, taxCode: id, taxPpm: 0 }));
    const { taxes, totals } = totalsOf({ lines, docDiscountPpm: 500_000 });
    expect(totals.netMinor).toBe(1);
    expect(taxes.map(({ netMinor }) => netMinor)).toEqual([0, 0, 1]);
  });
});
