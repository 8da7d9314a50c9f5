import type { Json, JsonObject } from '../define/json.ts';
import { isJsonObject } from '../define/json.ts';
import { apportion, divideRounded, sum } from './divide.ts';

/**
 * Which arithmetic {@link totalsOf} follows. Raised when any document would come to something else than before: two
 * sides compare totals only of the same version.
 */
export const CALC_VERSION = 1;

/** Tax of a document, of one code and rate. Amounts are in minor units. */
export type TaxTotal = {
  readonly taxCode: string;
  /** The rate in millionths. */
  readonly taxPpm: number;
  /** What the tax is on, after all discounts. */
  readonly netMinor: number;
  readonly taxMinor: number;
};

/** What a document comes to, in minor units of its currency. */
export type DocumentTotals = {
  /** The net amount of each line by its id, before the discount on the whole. */
  readonly lineTotals: { readonly [line: string]: number };
  /** In the order of codes and rates. */
  readonly taxes: readonly TaxTotal[];
  readonly totals: {
    readonly netMinor: number;
    readonly taxMinor: number;
    readonly grossMinor: number;
    readonly paidMinor: number;
  };
  readonly calcVersion: number;
};

const MILLION = 1_000_000n;

/** A line with its amount. */
interface Line {
  readonly id: string;
  readonly net: bigint;
  readonly taxCode: string;
  readonly taxPpm: bigint;
}

/**
 * What a quote, an order or an invoice comes to. Pure, exact and the same everywhere: whole numbers of any size, no
 * fractions. The order of the lines means nothing.
 *
 * 1. A line's net is quantity × unit price × (1 − its discount), rounded once, half away from zero.
 * 2. The discount on the whole is rounded once and shared out to the lines by largest remainders, so that the parts add
 *    up to it. Of equal remainders the lower id takes the unit.
 * 3. Tax is, for each code and rate, the rate of what its lines come to, rounded once; or, with `taxRounding: 'line'`,
 *    rounded for each line and added up.
 *
 * What is missing or no whole number counts as nothing: whether a document is valid is decided elsewhere.
 *
 * @param document the fields `lines`, `docDiscountPpm`, `taxRounding` and `payments` of a sales document
 * @example
 * ```ts
 * const { totals } = totalsOf({
 *   lines: [{ id: 'a', name: 'Oak board', qtyMilli: 2_500, unitPrice: 1_999, taxCode: 'S', taxPpm: 190_000 }],
 *   docDiscountPpm: 20_000,
 * });
 * totals; // { netMinor: 4_898, taxMinor: 931, grossMinor: 5_829, paidMinor: 0 }
 * ```
 */
export function totalsOf(document: object): DocumentTotals {
  const { lines, docDiscountPpm, taxRounding, payments } = document as JsonObject;
  const priced = objectsIn(lines)
    .map(priceLine)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const discounts = apportion({
    dividends: priced.map(({ net }) => net * whole(docDiscountPpm)),
    divisor: MILLION,
  });
  const discounted = priced.map((line, i) => ({ ...line, net: line.net - (discounts[i] as bigint) }));
  const taxes = taxesOf(discounted, taxRounding === 'line');
  const netMinor = sum(discounted.map(({ net }) => net));
  const taxMinor = sum(taxes.map(({ tax }) => tax));
  const paidMinor = sum(objectsIn(payments).map(({ minor }) => whole(minor)));
  return {
    lineTotals: Object.fromEntries(priced.map(({ id, net }) => [id, Number(net)])),
    taxes: taxes.map(({ taxCode, taxPpm, net, tax }) => {
      return { taxCode, taxPpm: Number(taxPpm), netMinor: Number(net), taxMinor: Number(tax) };
    }),
    totals: {
      netMinor: Number(netMinor),
      taxMinor: Number(taxMinor),
      grossMinor: Number(netMinor + taxMinor),
      paidMinor: Number(paidMinor),
    },
    calcVersion: CALC_VERSION,
  };
}

function priceLine({ id, qtyMilli, unitPrice, priceScale, discountPpm, taxCode, taxPpm }: JsonObject): Line {
  const scale = whole(priceScale);
  const decimals = scale > 0n && scale <= 18n ? scale : 0n;
  const net = divideRounded(
    whole(qtyMilli) * whole(unitPrice) * (MILLION - whole(discountPpm)),
    1_000n * MILLION * 10n ** decimals,
  );
  return { id: text(id), net, taxCode: text(taxCode), taxPpm: whole(taxPpm) };
}

function taxesOf(lines: readonly Line[], isPerLine: boolean): readonly (Omit<Line, 'id'> & { readonly tax: bigint })[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = JSON.stringify([line.taxCode, String(line.taxPpm).padStart(16, '0')]);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.keys()].sort().map((key) => {
    const members = groups.get(key) as [Line, ...Line[]];
    const [{ taxCode, taxPpm }] = members;
    const net = sum(members.map((line) => line.net));
    const taxOn = (amount: bigint): bigint => divideRounded(amount * taxPpm, MILLION);
    const tax = isPerLine ? sum(members.map((line) => taxOn(line.net))) : taxOn(net);
    return { taxCode, taxPpm, net, tax };
  });
}

const objectsIn = (value: Json | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? value.filter(isJsonObject) : [];

const whole = (value: Json | undefined): bigint => (Number.isSafeInteger(value) ? BigInt(value as number) : 0n);

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
