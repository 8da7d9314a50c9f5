import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deals } from '../collections/index.ts';
import { type CustomFields, customFieldsOf, withCustomFields } from '../define/custom-fields.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { validateCustom } from './validate-custom.ts';

const fields = {
  ...{ note: 'text', berths: 'integer', depth: 'number', insured: 'boolean', from: 'date', at: 'instant', old: 'none' },
  ...{ budget: 'money', season: { type: 'choice', options: ['spring', 'summer'] } },
  ...{ sides: { type: 'choices', options: ['sea', 'land'] }, pier: { type: 'text', required: true } },
} as const satisfies CustomFields;
const declared = withCustomFields(deals, fields);
const closed = withCustomFields(deals, { ...fields, '*': 'none' });

const edit = (value: { readonly [key: string]: Json }, was = {}, collection = declared) =>
  validateCustom(collection, { custom: { pier: 'A', ...was } }, { custom: { pier: 'A', ...was, ...value } });

test.for<[string, { [key: string]: Json }, string, string]>([
  ['a text that is none', { note: 7 }, 'custom.note', 'expected type string, got 7'],
  ['half a berth', { berths: 0.5 }, 'custom.berths', 'expected type integer, got 0.5'],
  ['a day that no month has', { from: '2026-02-30' }, 'custom.from', 'expected a date as YYYY-MM-DD, got "2026-02-30"'],
  [
    'a day for an instant',
    { at: '2026-02-28' },
    'custom.at',
    'expected an instant in UTC as YYYY-MM-DDTHH:MM:SS.sssZ, got "2026-02-28"',
  ],
  ['an amount without a currency', { budget: { minor: 1 } }, 'custom.budget.currency', 'expected a value, got none'],
  [
    'a season that there is not',
    { season: 'winter' },
    'custom.season',
    'expected one of "spring", "summer", got "winter"',
  ],
  ['a side that there is not', { sides: ['sea', 'sky'] }, 'custom.sides.1', 'expected one of "sea", "land", got "sky"'],
  ['a field that is used no more', { old: 'x' }, 'custom.old', 'expected no value: there is no such field, got "x"'],
  ['a required value that goes', { pier: null }, 'custom.pier', 'expected a value, got null'],
])('%s is an issue that names the field', ([_what, value, field, message]) => {
  expect(edit(value)).toEqual([{ field, message }]);
});

test('a new record needs what is required', () => {
  expect(validateCustom(declared, undefined, { custom: {} })).toEqual([
    { field: 'custom.pier', message: 'expected a value, got none' },
  ]);
});

test('what a write leaves as it was is not looked at', () => {
  expect(edit({ note: 'new' }, { berths: 'many', old: 'x' })).toEqual([]);
  expect(validateCustom(declared, { custom: {} }, { custom: { note: 'new' } })).toEqual([]);
});

test('keys that nobody declared are let through, unless the field "*" says otherwise', () => {
  expect(edit({ mood: 'hopeful' })).toEqual([]);
  expect(edit({ mood: 'hopeful' }, {}, closed)).toEqual([
    { field: 'custom.mood', message: 'expected no value: there is no such field, got "hopeful"' },
  ]);
  expect(edit({ 'a/~b': 1 }, {}, closed)).toMatchObject([{ field: 'custom.a/~b' }]);
});

test('a type that only newer apps know is let through, also where there are no other fields', () => {
  const definition = { kind: 'field', entity: 'deals', key: 'stars', type: 'rating', required: true };
  const newer = withCustomFields(closed, customFieldsOf([definition], 'deals'));
  expect(edit({ stars: [5, 'of', 5] }, {}, newer)).toEqual([]);
  expect(edit({ stars: null }, { stars: 5 }, newer)).toMatchObject([{ field: 'custom.stars' }]);
});

/** Values that fit, by key. */
const fitting: { readonly [K in keyof typeof fields]: fc.Arbitrary<Json | undefined> } = {
  note: fc.string(),
  berths: fc.maxSafeInteger(),
  depth: fc.double({ noNaN: true, noDefaultInfinity: true }),
  insured: fc.boolean(),
  from: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  at: fc
    .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  old: fc.constant(undefined),
  budget: fc.record({ minor: fc.maxSafeInteger(), currency: fc.constantFrom('EUR', 'JPY') }),
  season: fc.constantFrom('spring', 'summer'),
  sides: fc.subarray(['sea', 'land']),
  pier: fc.string(),
};

test('values that fit have no issues, and of any others each is named exactly where its key was changed to what does not fit', () => {
  const good = fc.record(fitting, { requiredKeys: ['pier'] });
  const any = fc.dictionary(
    fc.constantFrom(...Object.keys(fields)),
    fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  );
  fc.assert(
    fc.property(good, any, (whole, changes) => {
      const custom = JSON.parse(JSON.stringify(whole));
      expect(validateCustom(declared, undefined, { custom })).toEqual([]);
      const changed = { ...custom, ...changes };
      const named = (body: JsonObject, before: JsonObject) =>
        new Set(validateCustom(declared, { custom: before }, { custom: body }).map(({ field }) => field.split('.')[1]));
      const flawed = named(changed, custom);
      for (const key of flawed) expect(Object.keys(changes)).toContain(key);
      // What is said of a key does not depend on the others, nor on how the record came to have it.
      for (const key of Object.keys(changes)) {
        const alone = { ...custom, [key]: changes[key] };
        expect(named(alone, custom).has(key)).toBe(flawed.has(key));
      }
      expect(named(changed, changed).size).toBe(0);
    }),
    { numRuns: 500 },
  );
});
