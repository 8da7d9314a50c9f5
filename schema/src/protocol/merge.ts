import { diff3Merge } from 'node-diff3';
import type { MergeRule } from '../define/field.ts';
import { ruleName } from '../define/field.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { equalJson, isJsonObject } from '../define/json.ts';
import type { Stamp } from './clock.ts';

/** The rules whose merge looks at the value that both sides started from. */
const rulesWithBase: ReadonlySet<string> = new Set(['text', 'set', 'list', 'keys']);

/** Whether a pushed edit must carry its base for this rule. */
export const needsBase = (rule: MergeRule): boolean => rulesWithBase.has(ruleName(rule));

/** One side of a merge: a value and the stamp of the change that made it. */
export interface Side {
  readonly value: Json;
  readonly stamp: Stamp;
}

/** What a merge made of two concurrent changes. */
export interface Merged {
  readonly value: Json;
  /** Whether something that a side wrote is not in `value` as it was written; such a merge goes to the conflict log. */
  readonly lossy: boolean;
}

type Merge = (base: Json, earlier: Json, later: Json) => Merged;

/**
 * Merges two concurrent changes of one field. Pure, and symmetric in its sides: they are put in order of their
 * stamps first, so both arrival orders give the same value. `null` stands for "no value".
 *
 * @param rule how the field is declared to merge; `server` and `computed` fields are never merged
 * @param base the value that both sides started from; looked at only by the rules that {@link needsBase} names
 */
export function mergeField(rule: MergeRule, base: Json, one: Side, other: Side): Merged {
  if (equalJson(one.value, other.value)) return { value: one.value, lossy: false };
  const [earlier, later] = one.stamp < other.stamp ? [one.value, other.value] : [other.value, one.value];
  if (needsBase(rule)) {
    if (equalJson(earlier, base)) return { value: later, lossy: false };
    if (equalJson(later, base)) return { value: earlier, lossy: false };
  }
  return rules[ruleName(rule)](base, earlier, later);
}

const latest: Merge = (_base, _earlier, later) => ({ value: later, lossy: true });

const rules: { readonly [rule in ReturnType<typeof ruleName>]: Merge } = {
  latest,
  unit: latest,
  furthest: latest,
  append: mergeSet,
  text: mergeText,
  set: mergeSet,
  list: mergeList,
  keys: mergeKeys,
  max: (_base, earlier, later) => ({ value: isLarger(earlier, later) ? earlier : later, lossy: false }),
  first: (_base, earlier, later) =>
    isEmpty(earlier) ? { value: later, lossy: false } : { value: earlier, lossy: true },
  server: latest,
  computed: latest,
};

/** Nothing that a person or a device has put there. */
export const isEmpty = (value: Json | undefined): boolean => value === undefined || value === null || value === '';

function isLarger(a: Json, b: Json): boolean {
  if (typeof a === 'number' && typeof b === 'number') return a > b;
  if (typeof a === 'string' && typeof b === 'string') return a > b;
  return b === null;
}

// --- text -----------------------------------------------------------------------------------------------------------

const asText = (value: Json): string => (typeof value === 'string' ? value : '');

/**
 * Three-way merge after Khanna, Kunal, Pierce: "A Formal Investigation of Diff3" (2007). Lines first: people add
 * lines to notes. Where both sides changed the same lines, words; where both changed the same words, both are kept.
 */
function mergeText(base: Json, earlier: Json, later: Json): Merged {
  let lossy = false;
  const bothKept = (_base: string, one: string, two: string): string => {
    lossy = true;
    return `‹${one.trim()} | ${two.trim()}›`;
  };
  const byWords = (was: string, one: string, two: string): string =>
    merge3(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/u, was, one, two, bothKept);
  const value = merge3(/(?<=\n)/u, asText(base), asText(earlier), asText(later), byWords);
  return { value, lossy };
}

function merge3(
  boundary: RegExp,
  base: string,
  one: string,
  two: string,
  settle: (base: string, one: string, two: string) => string,
): string {
  const tokens = (text: string): string[] => text.split(boundary).filter((token) => token !== '');
  const regions = diff3Merge(tokens(one), tokens(base), tokens(two), { excludeFalseConflicts: true });
  return regions
    .map(({ ok, conflict }) => {
      if (!conflict) return (ok ?? []).join('');
      if (conflict.o.length > 0) return settle(conflict.o.join(''), conflict.a.join(''), conflict.b.join(''));
      // Both sides added at the same place, which contradicts nothing.
      return bothAdditions(conflict.a, conflict.b);
    })
    .join('');
}

/** What both begin with is said once; then the earlier addition comes first. */
function bothAdditions(one: readonly string[], two: readonly string[]): string {
  const parting = one.findIndex((token, i) => !isSameLine(token, two[i]));
  const shared = parting === -1 ? one.length : parting;
  const start = one.slice(0, shared).map((token, i) => (token.length < (two[i]?.length ?? 0) ? two[i] : token));
  const [first, second] = [one.slice(shared).join(''), two.slice(shared).join('')];
  const isApart = first === '' || second === '' || first.endsWith('\n') || /^\s/u.test(second);
  return start.join('') + first + (isApart ? '' : '\n') + second;
}

/** The last line of a text has no end. */
const isSameLine = (one: string, two: string | undefined): boolean =>
  one === two || `${one}\n` === two || one === `${two}\n`;

// --- collections inside a field ---------------------------------------------------------------------------------------

const asArray = (value: Json): readonly Json[] => (Array.isArray(value) ? value : []);

function mergeSet(base: Json, earlier: Json, later: Json): Merged {
  const [was, one, two] = [asArray(base), asArray(earlier), asArray(later)];
  const has = (items: readonly Json[], item: Json): boolean => items.some((other) => equalJson(other, item));
  const kept = was.filter((item) => has(one, item) && has(two, item));
  const added = [...one, ...two].filter((item) => !has(was, item));
  const distinct = added.filter((item, i) => added.findIndex((other) => equalJson(other, item)) === i);
  return { value: [...kept, ...distinct], lossy: false };
}

type Element = JsonObject & { readonly id: string };

const elements = (value: Json): Map<string, Element> =>
  new Map(
    asArray(value)
      .filter((item): item is Element => isJsonObject(item) && typeof item['id'] === 'string')
      .map((item) => [item.id, item]),
  );

function mergeList(base: Json, earlier: Json, later: Json): Merged {
  const [was, one, two] = [elements(base), elements(earlier), elements(later)];
  let lossy = false;
  const value: Json[] = [];
  // The later side's order is the list's; what only the earlier side has follows in its own order.
  for (const id of new Set([...two.keys(), ...one.keys()])) {
    const [o, a, b] = [was.get(id), one.get(id), two.get(id)];
    if (a && b) {
      const merged = mergeKeys(o ?? {}, a, b);
      lossy ||= merged.lossy;
      value.push(merged.value);
    } else {
      const present = (a ?? b) as Element;
      const removedUnedited = o !== undefined && equalJson(o, present);
      if (removedUnedited) continue;
      lossy ||= o !== undefined;
      value.push(present);
    }
  }
  return { value, lossy };
}

function mergeKeys(base: Json, earlier: Json, later: Json): Merged {
  const [was, one, two] = [base, earlier, later].map((side) => (isJsonObject(side) ? side : {})) as [
    JsonObject,
    JsonObject,
    JsonObject,
  ];
  let lossy = false;
  const value: Record<string, Json> = {};
  for (const key of new Set([...Object.keys(was), ...Object.keys(one), ...Object.keys(two)])) {
    const [o, a, b] = [was[key] ?? null, one[key] ?? null, two[key] ?? null];
    const earlierOnly = equalJson(b, o);
    lossy ||= !earlierOnly && !equalJson(a, o) && !equalJson(a, b);
    const chosen = earlierOnly ? a : b;
    if (chosen !== null) value[key] = chosen;
  }
  return { value, lossy };
}
