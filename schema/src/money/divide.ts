/**
 * Divides, and rounds the quotient to the nearest whole number; a half goes away from zero. For amounts above zero that
 * is "half up", and a credit note comes out as its invoice with the sign turned.
 *
 * @param divisor above zero
 * @example
 * ```ts
 * divideRounded(5n, 2n); // 3n
 * divideRounded(-5n, 2n); // -3n
 * ```
 */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const half = dividend < 0n ? -divisor : divisor;
  return (2n * dividend + half) / (2n * divisor);
}

/** Parts of a total, not yet rounded: each `dividend / divisor`, all with the same divisor. */
export interface Shares {
  readonly dividends: readonly bigint[];
  /** Above zero. */
  readonly divisor: bigint;
}

/**
 * Rounds each share so that all of them add up to the rounded total: the method of largest remainders, after Hamilton
 * (1792). What is cut off every share is given back, one unit each, to those that lost most; of equals, to the one
 * that stands first.
 *
 * @example
 * ```ts
 * apportion({ dividends: [1n, 1n, 1n], divisor: 2n }); // [1n, 1n, 0n]: three halves are 2, rounded
 * ```
 */
export function apportion({ dividends, divisor }: Shares): bigint[] {
  const shares = dividends.map((dividend) => dividend / divisor);
  const total = divideRounded(sum(dividends), divisor);
  const missing = total - sum(shares);
  const unit = missing < 0n ? -1n : 1n;
  const byLoss = dividends
    .map((dividend, index) => ({ index, loss: (dividend % divisor) * unit }))
    .sort((a, b) => (a.loss === b.loss ? a.index - b.index : a.loss > b.loss ? -1 : 1));
  for (const { index } of byLoss.slice(0, Number(missing * unit))) shares[index] = (shares[index] as bigint) + unit;
  return shares;
}

export const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
