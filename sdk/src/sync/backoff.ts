/** Never wait longer than this between two tries, in milliseconds, unless the server says so. */
export const MOST_BACKOFF = 5 * 60_000;

const FIRST_BACKOFF = 1000;

/**
 * How long to wait after a failure: exponential, with full jitter, so that devices that failed together do not come
 * back together. (Brooker, "Exponential Backoff And Jitter", 2015.)
 *
 * @param failures how many tries have failed in a row, from 1
 * @param random from 0 up to, not including, 1
 */
export function backoff(failures: number, random: number): number {
  // The exponent is held back before it overflows into Infinity, which 0 * Infinity would make NaN.
  const ceiling = Math.min(MOST_BACKOFF, FIRST_BACKOFF * 2 ** Math.min(failures - 1, 30));
  return Math.floor(random * ceiling);
}
