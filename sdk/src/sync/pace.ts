/**
 * A request that took less, in milliseconds, may be followed by one of twice the size: that one is still answered
 * before patience ends. On a steady link the size then stays where it got through, instead of being tried and halved
 * by turns.
 */
export const QUICK = 10_000;
