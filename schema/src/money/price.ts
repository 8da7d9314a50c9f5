/** A price of a product, as `products.prices` holds it. */
export interface Price {
  readonly id: string;
  /** The price list that it belongs to; everybody's price when left out. */
  readonly priceListId?: string;
  /** ISO 4217. */
  readonly currency: string;
  /** Of one unit, with {@link Price.priceScale} more decimals than minor units. */
  readonly minor: number;
  readonly priceScale?: number;
  /** From which quantity on, in thousandths of the unit. */
  readonly minQtyMilli?: number;
  /** The first and the last day on which it holds, as `2026-01-31`. */
  readonly from?: string;
  readonly to?: string;
}

/** What a price is asked for. */
export interface PriceRequest {
  /** The price list of the customer: `party.priceListId`. */
  readonly priceListId?: string | undefined;
  readonly currency: string;
  /** In thousandths of the unit; below zero for a return, which has the price of as many sold. */
  readonly quantity: number;
  /** The day of the sale, as `2026-01-31`. */
  readonly on: string;
}

/**
 * The price of a product. The customer's price list comes before everybody's prices; then the largest minimum
 * that the quantity reaches; then the price that began last; and of equal ones that with the lower id.
 *
 * @returns undefined where the product has no price in this currency on that day: somebody has to name one
 * @example
 * ```ts
 * priceFor(lantern, { priceListId: party.priceListId, currency: 'EUR', quantity: 12_000, on: '2026-05-04' });
 * // { id: 'a', currency: 'EUR', minor: 4_200, minQtyMilli: 10_000 }
 * ```
 */
export function priceFor<P extends Price>(
  { prices }: { readonly prices: readonly P[] },
  { priceListId = '', currency, quantity, on }: PriceRequest,
): P | undefined {
  const fitting = prices.filter(
    (price) =>
      price.currency === currency &&
      ['', priceListId].includes(price.priceListId ?? '') &&
      (price.minQtyMilli ?? 0) <= Math.abs(quantity) &&
      isWithin(on, price.from, price.to),
  );
  return first(fitting, (a, b) =>
    order(
      [isListed(b), isListed(a)],
      [b.minQtyMilli ?? 0, a.minQtyMilli ?? 0],
      [b.from ?? '', a.from ?? ''],
      [a.id, b.id],
    ),
  );
}

/** A tax rate, as a setting of the kind `taxRate` is. */
export interface TaxRate {
  readonly id: string;
  /** The code that lines name. */
  readonly key: string;
  /** In millionths. */
  readonly taxPpm: number;
  /** ISO 3166-1 alpha-2; every country's rate when left out. */
  readonly country?: string;
  readonly active?: boolean;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/**
 * The tax rate of a code on a day: a country's own before one of every country, then the one that began last.
 *
 * @returns undefined where there is none: a document must not be issued with a guess
 * @example
 * ```ts
 * taxRateFor(rates, { code: 'standard', country: 'DE', on: '2026-05-04' })?.taxPpm; // 190_000
 * ```
 */
export function taxRateFor<R extends TaxRate>(
  rates: readonly R[],
  { code, country = '', on }: { readonly code: string; readonly country?: string | undefined; readonly on: string },
): R | undefined {
  const fitting = rates.filter(
    (rate) =>
      rate.key === code &&
      rate.active !== false &&
      ['', country].includes(rate.country ?? '') &&
      isWithin(on, rate.validFrom, rate.validTo),
  );
  return first(fitting, (a, b) =>
    order([b.country ? 1 : 0, a.country ? 1 : 0], [b.validFrom ?? '', a.validFrom ?? ''], [a.id, b.id]),
  );
}

const isListed = ({ priceListId }: Price): number => (priceListId ? 1 : 0);

const isWithin = (day: string, from = '', to = '9999-12-31'): boolean => from <= day && day <= to;

const first = <T>(items: readonly T[], compare: (a: T, b: T) => number): T | undefined => items.toSorted(compare)[0];

/** Compares by pairs of values, the first that differ. */
function order(...pairs: readonly (readonly [one: number | string, other: number | string])[]): number {
  const [one, other] = pairs.find(([a, b]) => a !== b) ?? [0, 0];
  return one < other ? -1 : Number(one > other);
}
