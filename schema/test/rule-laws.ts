/** What holds of every merge rule by itself, whatever values meet. */
import fc from 'fast-check';
import type { MergeRule } from '../src/define/field.ts';
import { ruleName } from '../src/define/field.ts';
import { equalJson, type Json } from '../src/define/json.ts';
import { isEmpty, mergeField, type Side } from '../src/protocol/index.ts';
import type { Standing } from '../src/protocol/standing.ts';

/** Two sides that changed one field, from the earlier stamp to the later. */
export interface Meeting {
  readonly rule: MergeRule;
  readonly base: Json;
  readonly one: Side;
  readonly other: Side;
}

const word = fc.constantFrom('a', 'b', 'c', ' ', ' ', '\n', 'dog ', 'cat\n', '‹');
const texts = fc.oneof(
  fc.array(word, { maxLength: 8 }).map((all) => all.join('')),
  fc.constant(null),
);
const scalar = fc.oneof(fc.string({ maxLength: 2 }), fc.integer({ min: -2, max: 2 }), fc.boolean(), fc.constant(null));
const object = fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 0, max: 2 }));
const items = fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's'));
const element = fc.record({
  id: fc.constantFrom('p', 'q', 'r'),
  pos: fc.constantFrom('a0', 'a1', 'a2'),
  note: texts,
  tags: items,
  count: fc.nat(2),
});
const list = fc.uniqueArray(element, { selector: ({ id }) => id }) as fc.Arbitrary<Json>;
const entries = fc.uniqueArray(fc.record({ id: fc.constantFrom('p', 'q', 'r', 's') }), { selector: ({ id }) => id });
const ordered = {
  list: { order: 'pos', properties: { note: 'text', tags: 'set', count: 'max' } },
} as const satisfies MergeRule;
const standing = fc.tuple(fc.nat(1), fc.nat(1), fc.nat(1), fc.nat(1)) as fc.Arbitrary<Standing>;

const values: readonly (readonly [MergeRule, fc.Arbitrary<Json>])[] = [
  ['latest', scalar],
  [{ unit: 'time' }, scalar],
  [{ furthest: 'stage' }, scalar],
  ['text', texts],
  ['set', items],
  ['list', list],
  [ordered, list],
  [{ list: { properties: { note: { unit: 'u' }, count: { unit: 'u' }, tags: 'first' } } }, list],
  ['append', entries as fc.Arbitrary<Json>],
  ['keys', object],
  [{ keys: { x: 'max', y: 'first' } }, object],
  ['max', fc.oneof(fc.integer(), fc.constant(null))],
  ['max', fc.oneof(fc.string(), fc.constant(null))],
  ['first', fc.oneof(fc.string(), fc.constant(null))],
];

export const rulesMeeting: fc.Arbitrary<Meeting> = fc.constantFrom(...values).chain(([rule, value]) => {
  const side = (stamp: string): fc.Arbitrary<Side> =>
    ruleName(rule) === 'furthest'
      ? fc.record({ value, stamp: fc.constant(stamp), standing })
      : fc.record({ value, stamp: fc.constant(stamp) });
  return fc.record({ rule: fc.constant(rule), base: value, one: side('1'), other: side('2') });
});

type RuleLaw = (meeting: Meeting) => readonly string[];

const show = (value: unknown): string => JSON.stringify(value ?? null);

const bothOrders: RuleLaw = ({ rule, base, one, other }) => {
  const [first, second] = [mergeField(rule, base, one, other), mergeField(rule, base, other, one)];
  return equalJson(first as unknown as Json, second as unknown as Json)
    ? []
    : [`${show(rule)} made ${show(first)} or ${show(second)}`];
};

const equalsStay: RuleLaw = ({ rule, base, one }) => {
  const merged = mergeField(rule, base, one, { ...one, stamp: '3' });
  return equalJson(merged.value, one.value) && !merged.lossy
    ? []
    : [`of twice ${show(one.value)} it made ${show(merged)}`];
};

const aSecondTimeChangesNothing: RuleLaw = ({ rule, base, one, other }) => {
  const { value } = mergeField(rule, base, one, other);
  const name = ruleName(rule);
  if (name === 'first' && isEmpty(value)) return [];
  // As the server sees it: what stands has the later stamp, for a field that is set once the earlier one, and for a
  // machine's that of the side that came further.
  const wins = [one, other].find((side) => equalJson(side.value, value)) ?? other;
  const stands: Side = name === 'furthest' ? { ...wins, value } : { value, stamp: name === 'first' ? '0' : '3' };
  const furthest = name === 'furthest' && mergeField(rule, base, stands, one).value !== value;
  if (furthest) return [];
  const again = mergeField(rule, one.value, stands, one).value;
  return equalJson(again, value) ? [] : [`${show(value)} and once more ${show(one.value)} made ${show(again)}`];
};

const noValueIsMadeUp: RuleLaw = ({ rule, base, one, other }) => {
  const { value } = mergeField(rule, base, one, other);
  return one.value === null || other.value === null || value !== null ? [] : ['of two values it made none'];
};

export const ruleLaws: { readonly [sentence: string]: RuleLaw } = {
  '6: a rule gives one result in both orders of arrival': bothOrders,
  '6: equal values merge to that value': equalsStay,
  '6: a side that arrives again changes nothing': aSecondTimeChangesNothing,
  '6: where both sides have a value there is one': noValueIsMadeUp,
};
