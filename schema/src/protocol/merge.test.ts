import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MergeRule } from '../define/field.ts';
import { equalJson, type Json, type JsonObject } from '../define/json.ts';
import { mergeField, type Side } from './merge.ts';

/** The earlier side first, then the later; the stamps' order is all that counts. */
const merge = (rule: MergeRule, base: Json, earlier: Json, later: Json) =>
  mergeField(rule, base, { value: earlier, stamp: '1' }, { value: later, stamp: '2' });

const text = (words: readonly string[]): string => words.join('');
const word = fc.constantFrom('a', 'b', 'c', ' ', ' ', '\n', 'dog ', 'cat\n', '‹');
const texts = fc.oneof(fc.array(word, { maxLength: 8 }).map(text), fc.constant(null));
const scalar = fc.oneof(fc.string({ maxLength: 2 }), fc.integer({ min: -2, max: 2 }), fc.boolean(), fc.constant(null));
const object = fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 0, max: 2 }));
const items = fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's'));
const list = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('p', 'q', 'r'), a: fc.nat(2), b: fc.nat(2) }), {
    selector: ({ id }) => id,
  })
  .map((elements) => elements as readonly JsonObject[]);

const values: readonly (readonly [MergeRule, fc.Arbitrary<Json>])[] = [
  ['latest', scalar],
  [{ unit: 'stage' }, scalar],
  ['text', texts],
  ['set', items],
  ['list', list],
  ['keys', object],
  ['max', fc.oneof(fc.integer(), fc.constant(null))],
  ['max', fc.oneof(fc.string(), fc.constant(null))],
  ['first', fc.oneof(fc.string(), fc.constant(null))],
];

describe.for(values)('the rule %j', ([rule, value]) => {
  const property = (check: (base: Json, one: Side, other: Side) => void): void => {
    const side = (stamp: string) => value.map((content) => ({ value: content, stamp }));
    fc.assert(fc.property(value, side('1'), side('2'), check), { numRuns: 500 });
  };

  test('6: gives one result in both orders of arrival', () => {
    property((base, one, other) => {
      expect(mergeField(rule, base, one, other)).toEqual(mergeField(rule, base, other, one));
    });
  });

  test('6: merges equal values to that value', () => {
    property((base, one) => {
      const merged = mergeField(rule, base, one, { ...one, stamp: '3' });
      expect(merged).toEqual({ value: one.value, lossy: false });
    });
  });

  test('6: changes nothing when a side arrives again', () => {
    property((base, one, other) => {
      const { value: merged } = mergeField(rule, base, one, other);
      // As the server sees it: what stands has the later stamp, for a field that is set once the earlier one.
      const stands = { value: merged, stamp: rule === 'first' ? '0' : '3' };
      const isNothing = rule === 'first' && (merged === null || merged === '');
      const again = mergeField(rule, one.value, stands, one);
      if (!isNothing) expect(equalJson(again.value, merged)).toBe(true);
    });
  });

  test('6: never makes up a null where both sides have a value', () => {
    property((base, one, other) => {
      if (one.value !== null && other.value !== null) expect(mergeField(rule, base, one, other).value).not.toBeNull();
    });
  });
});

test.for([
  ['latest', 'a', 'b', 'c', 'c', true],
  ['latest', 'a', 'b', null, null, true],
  [{ unit: 'stage' }, 'a', 'b', 'c', 'c', true],
  ['max', null, 3, 2, 3, false],
  ['max', null, '2026-02', '2026-10', '2026-10', false],
  ['max', 5, 5, null, 5, false],
  ['first', null, 'a', 'b', 'a', true],
  ['first', null, '', 'b', 'b', false],
  ['first', null, null, 'b', 'b', false],
] as const)('6.1, 6.2, 6.7, 6.8: %j from %j, first %j, then %j: %j', ([rule, base, earlier, later, value, lossy]) => {
  expect(merge(rule, base, earlier, later)).toEqual({ value, lossy });
});

describe('6.3 text', () => {
  test.for([
    ['both add a line at the end', 'a\n', 'a\nb\n', 'a\nc\n', 'a\nb\nc\n', false],
    ['both add a line without an end', 'a', 'a\nb', 'a\nc', 'a\nb\nc', false],
    ['both write into an empty field', null, 'call Ada', 'call Ben', 'call Ada\ncall Ben', false],
    ['both write the same first', null, 'a\nb', 'a\nc', 'a\nb\nc', false],
    ['one writes on what the other wrote', null, 'a\nb', 'a', 'a\nb', false],
    ['one word is no part of another', null, 'app', 'apple', 'app\napple', false],
    ['one adds above, the other below', 'a\n', 'x\na\n', 'a\ny\n', 'x\na\ny\n', false],
    ['different words of a line', 'the dog runs', 'the cat runs', 'the dog sleeps', 'the cat sleeps', false],
    ['the same word', 'the dog runs', 'the cat runs', 'the cow runs', 'the ‹cat | cow› runs', true],
    ['one deletes what the other edits', 'one two', null, 'one three', '‹ | one three›', true],
    ['both delete', 'a\nb\n', 'a\n', 'a\n', 'a\n', false],
    ['both add a line that they share, with others', null, 'a\nb\n', 'b\nc\n', 'a\nb\nc\n', false],
    ['both add blank lines', null, 'a\n\nb\n', 'c\n\nd\n', 'a\n\nb\nc\n\nd\n', false],
    [
      'one adds the words of the other, and more',
      'the dog',
      'the big dog',
      'the very big dog',
      'the very big dog',
      false,
    ],
    ['one has settled what the other still says', 'a dog', 'a ‹cat | cow›', 'a cow', 'a ‹cat | cow›', false],
    ['a third word beside two that stand', 'a dog', 'a ‹cat | cow›', 'a fox', 'a ‹cat | cow | fox›', true],
  ] as const)('%s', ([_what, base, earlier, later, value, lossy]) => {
    expect(merge('text', base, earlier, later)).toEqual({ value, lossy });
  });

  test('every word that a side added is in the result', () => {
    const edited = (name: string) =>
      fc
        .tuple(fc.array(fc.constantFrom('keep ', 'two\n', 'words ', 'end'), { maxLength: 6 }), fc.nat(6), fc.nat(6))
        .map(([base, at, gone]) => ({
          base,
          edit: (words: readonly string[]) => words.toSpliced(gone, 1).toSpliced(at, 0, `${name} `),
        }));
    fc.assert(
      fc.property(edited('ADA'), edited('BEN'), ({ base, edit }, other) => {
        const merged = merge('text', text(base), text(edit(base)), text(other.edit(base))).value;
        expect(merged).toContain('ADA');
        expect(merged).toContain('BEN');
      }),
      { numRuns: 1000 },
    );
  });
});

describe('6.4 set', () => {
  test('keeps every addition and every removal of both sides', () => {
    fc.assert(
      fc.property(items, items, items, (base, one, other) => {
        const merged = merge('set', base, one, other);
        const expected = [...new Set([...base, ...one, ...other])].filter((item) =>
          base.includes(item) ? one.includes(item) && other.includes(item) : true,
        );
        expect([...(merged.value as string[])].sort()).toEqual(expected.sort());
        expect(merged.lossy).toBe(false);
      }),
    );
  });
});

describe('6.5 list', () => {
  const [p, q] = [
    { id: 'p', a: 1 },
    { id: 'q', a: 1 },
  ];
  test.for([
    ['both add', [], [p], [q], [q, p], false],
    ['one removes what the other left alone', [p, q], [q], [p, q], [q], false],
    ['one removes what the other edits', [p], [], [{ ...p, a: 2 }], [{ ...p, a: 2 }], true],
    ['both edit different properties', [p], [{ ...p, a: 2 }], [{ ...p, b: 3 }], [{ id: 'p', a: 2, b: 3 }], false],
    ['both edit one property', [p], [{ ...p, a: 2 }], [{ ...p, a: 3 }], [{ ...p, a: 3 }], true],
    ['the later side reorders', [p, q], [p, { ...q, a: 2 }], [q, p], [{ ...q, a: 2 }, p], false],
    ['one clears the field, the other adds', [p], null, [p, q], [q], false],
  ] as const)('%s', ([_what, base, earlier, later, value, lossy]) => {
    expect(merge('list', base, earlier, later)).toEqual({ value, lossy });
  });
});

describe('6.5, 6.6: what a side wrote stands, or the merge says that it is lossy', () => {
  test('keys', () => {
    fc.assert(
      fc.property(object, object, object, (base, one, other) => {
        const { value, lossy } = merge('keys', base, one, other);
        if (lossy) return;
        for (const side of [one, other]) expect(stands(base, side, value as JsonObject)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('list', () => {
    const byId = (elements: readonly JsonObject[]): JsonObject =>
      Object.fromEntries(elements.map((one) => [String(one['id']), one]));
    fc.assert(
      fc.property(list, list, list, (base, one, other) => {
        const { value, lossy } = merge('list', base, one, other);
        if (lossy) return;
        const [was, is] = [byId(base), byId(value as JsonObject[])];
        for (const side of [one, other].map(byId)) {
          for (const id of Object.keys({ ...was, ...side })) {
            const [before, mine] = [(was[id] ?? {}) as JsonObject, side[id] as JsonObject | undefined];
            if (mine) expect(stands(before, mine, (is[id] ?? before) as JsonObject)).toBe(true);
            else expect(is[id]).toBeUndefined();
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  /** Whether every key that a side changed has the side's value. */
  const stands = (base: JsonObject, side: JsonObject, value: JsonObject): boolean =>
    Object.keys({ ...base, ...side }).every(
      (key) => equalJson(base[key], side[key]) || equalJson(value[key], side[key]),
    );
});
