/** Whether two samples of times look alike. */
export interface Comparison {
  readonly pairs: number;
  /** Milliseconds. */
  readonly medianHidden: number;
  readonly medianUnknown: number;
  /** The chance that samples of one distribution differ as much: small when time tells one from the other. */
  readonly p: number;
}

/**
 * The Mann-Whitney U test, two-sided, in the normal approximation with ties. (Mann, Whitney: "On a Test of Whether One of
 * Two Random Variables Is Stochastically Larger than the Other", 1947.)
 *
 * @param hidden milliseconds of requests for what is hidden
 * @param unknown milliseconds of the same requests for what is nowhere
 */
export function compareTimes(hidden: readonly number[], unknown: readonly number[]): Comparison {
  const all = [
    ...hidden.map((value) => ({ value, isHidden: true })),
    ...unknown.map((value) => ({ value, isHidden: false })),
  ];
  all.sort((a, b) => a.value - b.value);
  let ranks = 0;
  let ties = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end++;
    const rank = (start + end + 1) / 2;
    ranks += rank * all.slice(start, end).filter(({ isHidden }) => isHidden).length;
    ties += (end - start) ** 3 - (end - start);
    start = end;
  }
  const [n, m, total] = [hidden.length, unknown.length, all.length];
  const u = ranks - (n * (n + 1)) / 2;
  const deviation = Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1) || 1)));
  const z = deviation > 0 ? Math.abs(u - (n * m) / 2) / deviation : 0;
  return { pairs: n, medianHidden: median(hidden), medianUnknown: median(unknown), p: round(2 * (1 - normal(z)), 4) };
}

const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return round(sorted[Math.floor(sorted.length / 2)] ?? 0, 3);
}

/** The standard normal distribution, by Abramowitz and Stegun 26.2.17: to 7.5e-8. */
function normal(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const poly = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * poly;
}
