import { FIRST_RETRY, LONGEST_RETRY } from './limits.ts';

/** The shortest wait, in milliseconds: chance alone must not make an attempt of the next moment. */
const SHORTEST = 1_000;

/**
 * How long to wait after so many failures in a row, in milliseconds: exponential, with full jitter, after Marc Brooker:
 * "Exponential Backoff And Jitter" (2015).
 *
 * @param failures at least 1
 * @param random from 0 up to, not including, 1
 */
export const waitAfter = (failures: number, random: number): number =>
  Math.round(SHORTEST + random * (Math.min(LONGEST_RETRY, FIRST_RETRY * 2 ** (failures - 1)) - SHORTEST));
