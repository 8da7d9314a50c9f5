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
  const byOne = withoutBase.has(rule) ? undefined : changedByOne(base, earlier, later);
  return byOne ?? rules[rule](base, earlier, later);
}

/** The rules that decide even where one side has what both started from. */
const withoutBase: ReadonlySet<PropertyRule> = new Set(['max', 'first', 'computed']);

const rules: { readonly [rule in Extract<PropertyRule, string>]: Merge } = {
  latest,
  text,
  set,
  keys,
  max,
  first: (base, earlier, later) => (isEmpty(base) ? first(base, earlier, later) : { value: base, lossy: true }),
  computed: (_base, _earlier, later) => ({ value: later, lossy: false }),
};
