import type { MergeRule } from '../define/field.ts';
import { ruleName } from '../define/field.ts';
import type { Json } from '../define/json.ts';
import { equalJson } from '../define/json.ts';
import type { Stamp } from './clock.ts';
import { append } from './merge/append.ts';
import { keys } from './merge/keys.ts';
import { list } from './merge/list.ts';
import { changedByOne, type Merge, type Merged } from './merge/merged.ts';
import { needsBase } from './merge/needs-base.ts';
import { first, latest, max } from './merge/scalar.ts';
import { set } from './merge/set.ts';
import { text } from './merge/text.ts';
import { compareStandings, type Standing } from './standing.ts';

export type { Merged } from './merge/merged.ts';
export { isEmpty } from './merge/scalar.ts';
export { needsBase };

/** One side of a merge: a value and the stamp of the change that made it. */
export interface Side {
  readonly value: Json;
  readonly stamp: Stamp;
  /** How far the side's machine is; only for a field of one. */
  readonly standing?: Standing;
}

/**
 * Merges two concurrent changes of one field. Pure, and symmetric in its sides: they are put in order of their
 * stamps first, so both arrival orders give the same value. `null` stands for "no value".
 *
 * @param rule how the field is declared to merge; `server` and `computed` fields are never merged
 * @param base the value that both sides started from; looked at only by the rules that {@link needsBase} names
 */
export function mergeField(rule: MergeRule, base: Json, one: Side, other: Side): Merged {
  if (equalJson(one.value, other.value)) return { value: one.value, lossy: false };
  const [earlier, later] = compareSides(one, other) < 0 ? [one.value, other.value] : [other.value, one.value];
  const byOne = needsBase(rule) ? changedByOne(base, earlier, later) : undefined;
  return byOne ?? mergeOf(rule)(base, earlier, later);
}

/** Which of two sides counts as the later: above zero for the first. The one that came further, else by their stamps. */
export function compareSides(one: Side, other: Side): number {
  const byStanding = one.standing && other.standing ? compareStandings(one.standing, other.standing) : 0;
  return byStanding || Number(one.stamp > other.stamp) - Number(one.stamp < other.stamp);
}

function mergeOf(rule: MergeRule): Merge {
  if (typeof rule === 'string') return rules[rule];
  if ('list' in rule) return (...sides) => list(...sides, rule.list);
  if ('keys' in rule) return (...sides) => keys(...sides, rule.keys);
  return rules[ruleName(rule)];
}

const rules: { readonly [rule in ReturnType<typeof ruleName>]: Merge } = {
  latest,
  unit: latest,
  furthest: latest,
  text,
  set,
  list,
  append,
  keys,
  max,
  first,
  server: latest,
  computed: latest,
};
