/**
 * What a document comes to, by fractions: slow, exact, and with nothing of the code that it is held against. Amounts are
 * kept as fractions until the one place where the rules round them.
 */

/** A fraction, never shortened. The denominator is above zero. */
interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const fraction = (top: number | bigint, bottom: number | bigint = 1): Fraction => ({
  top: BigInt(top),
  bottom: BigInt(bottom),
});
const times = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
const plus = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { ...b, top: -b.top });
const isLess = (a: Fraction, b: Fraction): boolean => a.top * b.bottom < b.top * a.bottom;
const zero = fraction(0);

/** The nearest whole number, by looking for it: the one whose distance is at most a half, away from zero if there are two. */
function nearest(value: Fraction): bigint {
  if (isLess(value, zero)) return -nearest(minus(zero, value));
  let candidate = value.top / value.bottom;
  while (!isLess(value, fraction(2n * candidate + 1n, 2))) candidate++;
  return candidate;
}

export interface ExactLine {
  readonly id: string;
  readonly qtyMilli: number;
  readonly unitPrice: number;
  readonly priceScale: number;
  readonly discountPpm: number;
  readonly taxCode: string;
  readonly taxPpm: number;
}

export interface ExactDocument {
  readonly lines: readonly ExactLine[];
  readonly docDiscountPpm: number;
  readonly taxRounding: 'document' | 'line';
  readonly payments: readonly { readonly minor: number }[];
}

/** Texts in the order of their code units, as on every device. */
const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);

const share = (ppm: number): Fraction => fraction(ppm, 1_000_000);

export function exactTotals({ lines, docDiscountPpm, taxRounding, payments }: ExactDocument): object {
  const inOrder = [...lines].sort((a, b) => byText(a.id, b.id));
  const nets = inOrder.map(({ qtyMilli, unitPrice, priceScale, discountPpm }) => {
    const price = fraction(unitPrice, 10n ** BigInt(priceScale));
    return nearest(times(times(fraction(qtyMilli, 1_000), price), minus(fraction(1), share(discountPpm))));
  });
  const discounts = sharedOut(nets.map((net) => times(fraction(net), share(docDiscountPpm))));
  const discounted = nets.map((net, i) => net - (discounts[i] ?? 0n));

  const rates = new Map<string, { taxCode: string; taxPpm: number; net: bigint; exact: Fraction; byLine: bigint }>();
  for (const [i, { taxCode, taxPpm }] of inOrder.entries()) {
    const net = discounted[i] ?? 0n;
    const tax = times(fraction(net), share(taxPpm));
    const known = rates.get(`${taxCode} ${taxPpm}`) ?? { taxCode, taxPpm, net: 0n, exact: zero, byLine: 0n };
    rates.set(`${taxCode} ${taxPpm}`, {
      ...known,
      net: known.net + net,
      exact: plus(known.exact, tax),
      byLine: known.byLine + nearest(tax),
    });
  }
  const taxes = [...rates.values()]
    .sort((a, b) => byText(a.taxCode, b.taxCode) || a.taxPpm - b.taxPpm)
    .map(({ taxCode, taxPpm, net, exact, byLine }) => {
      const tax = taxRounding === 'line' ? byLine : nearest(exact);
      return { taxCode, taxPpm, netMinor: Number(net), taxMinor: Number(tax) };
    });
  const netMinor = Number(discounted.reduce((sum, net) => sum + net, 0n));
  const taxMinor = taxes.reduce((sum, tax) => sum + tax.taxMinor, 0);
  return {
    lineTotals: Object.fromEntries(inOrder.map(({ id }, i) => [id, Number(nets[i])])),
    taxes,
    totals: {
      netMinor,
      taxMinor,
      grossMinor: netMinor + taxMinor,
      paidMinor: payments.reduce((sum, { minor }) => sum + minor, 0),
    },
    calcVersion: 1,
  };
}

/** Whole parts of a rounded total: one unit after the other goes to the share that is furthest from what it should be. */
function sharedOut(exact: readonly Fraction[]): bigint[] {
  const total = nearest(exact.reduce(plus, zero));
  const parts = exact.map(({ top, bottom }) => top / bottom);
  const given = new Set<number>();
  for (;;) {
    const missing = total - parts.reduce((sum, part) => sum + part, 0n);
    if (missing === 0n) return parts;
    const unit = missing > 0n ? 1n : -1n;
    let furthest = -1;
    let most = zero;
    for (const [i, value] of exact.entries()) {
      const distance = times(minus(value, fraction(parts[i] ?? 0n)), fraction(unit));
      if (given.has(i) || (furthest !== -1 && !isLess(most, distance))) continue;
      [furthest, most] = [i, distance];
    }
    given.add(furthest);
    parts[furthest] = (parts[furthest] ?? 0n) + unit;
  }
}
