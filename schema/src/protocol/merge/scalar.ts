import type { Json } from '../../define/json.ts';
import type { Merge } from './merged.ts';

/** The later side. */
export const latest: Merge = (_base, _earlier, later) => ({ value: later, lossy: true });

/** The larger side; a value beats none. */
export const max: Merge = (_base, earlier, later) => ({
  value: isLarger(earlier, later) ? earlier : later,
  lossy: false,
});

/** The earlier side, unless it is empty. */
export const first: Merge = (_base, earlier, later) =>
  isEmpty(earlier) ? { value: later, lossy: false } : { value: earlier, lossy: true };

/** Nothing that a person or a device has put there. */
export const isEmpty = (value: Json | undefined): boolean => value === undefined || value === null || value === '';

function isLarger(a: Json, b: Json): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a > b;
  if (typeof a === 'string' && typeof b === 'string') return a > b;
  return b === null;
}
