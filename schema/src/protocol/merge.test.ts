import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MergeRule } from '../define/field.ts';
import { equalJson, type Json, type JsonObject } from '../define/json.ts';
import { mergeField } from './merge.ts';

/** The earlier side first, then the later; the stamps' order is all that counts. */
const merge = (rule: MergeRule, base: Json, earlier: Json, later: Json) =>
  mergeField(rule, base, { value: earlier, stamp: '1' }, { value: later, stamp: '2' });

const text = (words: readonly string[]): string => words.join('');
const object = fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.integer({ min: 0, max: 2 }));
const items = fc.uniqueArray(fc.constantFrom('p', 'q', 'r', 's'));
const list = fc
  .uniqueArray(fc.record({ id: fc.constantFrom('p', 'q', 'r'), a: fc.nat(2), b: fc.nat(2) }), {
    selector: ({ id }) => id,
  })
  .map((elements) => elements as readonly JsonObject[]);

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

describe('6.3: text', () => {
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

describe('6.4: set', () => {
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

describe('6.5: list', () => {
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

describe('6.5: a list with rules of its own', () => {
  const rule = {
    list: {
      order: 'pos',
      properties: {
        note: 'text',
        tags: 'set',
        seen: 'max',
        by: 'first',
        street: { unit: 'place' },
        city: { unit: 'place' },
        net: 'computed',
      },
    },
  } as const satisfies MergeRule;
  const p = { id: 'p', pos: 'b', note: 'call', tags: ['x'], seen: 2, street: 'Lindenstraat 1', city: 'Ghent', net: 5 };

  test.for([
    ['a text', { note: 'call\nAda' }, { note: 'call\nBen' }, { note: 'call\nAda\nBen' }, false],
    ['a set', { tags: ['x', 'y'] }, { tags: [] }, { tags: ['y'] }, false],
    ['the larger of two', { seen: 9 }, { seen: 3 }, { seen: 9 }, false],
    ['the first of two', { by: 'Ada' }, { by: 'Ben' }, { by: 'Ada' }, true],
    ['a unit', { street: 'Kaai 2' }, { city: 'Antwerp' }, { street: 'Lindenstraat 1', city: 'Antwerp' }, true],
    ['what is computed', { net: 7 }, { net: 8 }, { net: 8 }, false],
  ] as const)('%s', ([_what, earlier, later, expected, lossy]) => {
    expect(merge(rule, [p], [{ ...p, ...earlier }], [{ ...p, ...later }])).toEqual({
      value: [{ ...p, ...expected }],
      lossy,
    });
  });

  test('it stands in the order of its places, then of its ids', () => {
    const at = (id: string, pos: string) => ({ id, pos });
    const [earlier, later] = [
      [at('a', 'b'), at('c', 'a')],
      [at('d', 'a'), at('e', 'c')],
    ];
    const { value } = merge(rule, [], earlier, later);
    expect((value as readonly JsonObject[]).map(({ id }) => id)).toEqual(['c', 'd', 'a', 'e']);
  });

  test('places that are numbers stand by their size', () => {
    const numbered = { list: { order: 'order' } } as const;
    const { value } = merge(numbered, [], [{ id: 'a', order: 10 }], [{ id: 'b', order: 9 }]);
    expect((value as readonly JsonObject[]).map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

test('6.6: a key merges by the rule that is given for it', () => {
  const rule = { keys: { visits: 'max', story: 'text' } } as const;
  const { value, lossy } = merge(
    rule,
    { visits: 1 },
    { visits: 5, story: 'a' },
    { visits: 3, story: 'b', color: 'red' },
  );
  expect({ value, lossy }).toEqual({ value: { visits: 5, story: 'a\nb', color: 'red' }, lossy: false });
});

describe('6.11: append', () => {
  const entry = (id: string): JsonObject => ({ id, minor: 1 });
  const [a, b, c] = [entry('a'), entry('b'), entry('c')];
  test.for([
    ['both add', [c], [c, b], [c, a], [a, b, c], false],
    ['one adds', [c, a], [c, a], [c, a, b], [c, a, b], false],
    ['one lacks an entry', [a], [], [a, b], [a, b], false],
    ['one changes an entry', [a], [{ ...a, minor: 2 }], [a], [a], true],
  ] as const)('%s', ([_what, base, earlier, later, value, lossy]) => {
    expect(merge('append', base, earlier, later)).toEqual({ value, lossy });
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
