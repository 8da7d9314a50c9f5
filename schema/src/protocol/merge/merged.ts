import type { Json } from '../../define/json.ts';
import { equalJson } from '../../define/json.ts';

/** What a merge made of two concurrent changes. */
export interface Merged {
  readonly value: Json;
  /** Whether something that a side wrote is not in `value` as it was written; such a merge goes to the conflict log. */
  readonly lossy: boolean;
}

/** A rule: two values that differ, in the order of their stamps, and the one that both started from. */
export type Merge = (base: Json, earlier: Json, later: Json) => Merged;

/** Where one side has what both started from, the other side's value; undefined where both sides changed it. */
export function changedByOne(base: Json, earlier: Json, later: Json): Merged | undefined {
  if (equalJson(earlier, base)) return { value: later, lossy: false };
  return equalJson(later, base) ? { value: earlier, lossy: false } : undefined;
}

export const asArray = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);
