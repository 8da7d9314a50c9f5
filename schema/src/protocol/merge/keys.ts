import type { PropertyRule } from '../../define/field.ts';
import type { Json, JsonObject } from '../../define/json.ts';
import { equalJson, isJsonObject } from '../../define/json.ts';
import { changedByOne, type Merge, type Merged } from './merged.ts';
import { first, isEmpty, latest, max } from './scalar.ts';
import { set } from './set.ts';
import { text } from './text.ts';

/** An object key by key: each key by its own rule, `latest` where none is given. */
export function keys(
  base: Json,
  earlier: Json,
  later: Json,
  ruleOf: { readonly [key: string]: PropertyRule } = {},
): Merged {
  const sides = [base, earlier, later].map((side) => (isJsonObject(side) ? side : {}));
  const names = [...new Set(sides.flatMap((side) => Object.keys(side)))];
  const merged = names.map((key) => {
    const rule = ruleOf[key] ?? 'latest';
    if (typeof rule === 'string')
      return [
        key,
        merge(
          rule,
          sides.map((side) => side[key] ?? null),
        ),
      ] as const;
    const unit = names.filter((other) => isOfUnit(ruleOf[other], rule.unit));
    const { value, lossy } = merge(
      'latest',
      sides.map((side) => unit.map((member) => side[member] ?? null)),
    );
    return [key, { value: (value as readonly Json[])[unit.indexOf(key)] ?? null, lossy }] as const;
  });
  const present = merged.flatMap(([key, { value }]) => (value === null ? [] : [[key, value] as const]));
  const value: JsonObject = Object.fromEntries(present);
  return { value, lossy: merged.some(([, { lossy }]) => lossy) };
}

const isOfUnit = (rule: PropertyRule | undefined, unit: string): boolean =>
  typeof rule === 'object' && rule.unit === unit;

function merge(rule: Extract<PropertyRule, string>, sides: readonly Json[]): Merged {
  const [base = null, earlier = null, later = null] = sides;
  if (equalJson(earlier, later)) return { value: later, lossy: false };
  return rules[rule](base, earlier, later);
}

/** Looks at the base first: a side that has it did not change anything. */
const threeWay =
  (rule: Merge): Merge =>
  (base, earlier, later) =>
    changedByOne(base, earlier, later) ?? rule(base, earlier, later);

const rules: { readonly [rule in Extract<PropertyRule, string>]: Merge } = {
  latest: threeWay(latest),
  text: threeWay(text),
  set: threeWay(set),
  keys: threeWay(keys),
  max,
  first: (base, earlier, later) => (isEmpty(base) ? first(base, earlier, later) : { value: base, lossy: true }),
  computed: (_base, _earlier, later) => ({ value: later, lossy: false }),
};
