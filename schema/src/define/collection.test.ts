import { expect, expectTypeOf, test } from 'vitest';
import {
  type Collection,
  type Doc,
  type DocOfKind,
  defineCollection,
  type Insert,
  type InsertOfKind,
} from './collection.ts';
import { commonFields } from './common-fields.ts';
import { equalJson } from './json.ts';

const name = { type: 'string', description: 'What the farm calls it.', maxLength: 80, merge: 'latest' } as const;
const herd = {
  name: 'herds',
  description: 'Groups of animals.',
  version: 0,
  kinds: { herd: { view: 'herds', type: 'Herd' }, flock: { view: 'flocks', type: 'Flock' } },
  fields: {
    name,
    size: { type: 'integer', description: 'Heads.', default: 0, merge: 'max' },
    note: { ...name, merge: 'text' },
  },
  required: ['name'],
  indexes: [['name']],
} as const;
const herds = defineCollection(herd);

test('a collection has the common fields and its kinds beside its own fields', () => {
  expect(Object.keys(herds.fields)).toEqual([...Object.keys(commonFields), 'kind', 'name', 'size', 'note']);
  expect(herds.fields['kind']?.enum).toEqual(['herd', 'flock']);
});

test('a field is required when the declaration says so, when it has a default, or when the SDK fills it in', () => {
  expect(herds.required).toEqual(
    expect.arrayContaining(['id', 'kind', 'createdAt', 'updatedAt', 'name', 'size', 'tags']),
  );
  expect(herds.required).not.toContain('note');
});

test('its types follow from the declaration', () => {
  expectTypeOf<Doc<typeof herds>['kind']>().toEqualTypeOf<'herd' | 'flock'>();
  expectTypeOf<Doc<typeof herds>['size']>().toEqualTypeOf<number>();
  expectTypeOf<Doc<typeof herds>['note']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<{ name: string }>().toExtend<Insert<typeof herds>>();
});

test.for([
  ['a reserved name', { ...herd, fields: { ...herd.fields, sync: name } }, '"sync" is reserved'],
  [
    'a computed field without compute()',
    { ...herd, fields: { name: { ...name, merge: 'computed' } } },
    'there is no compute()',
  ],
  [
    'an index on a field that may be absent',
    { ...herd, indexes: [['note']] },
    'needs the field "note" in every record',
  ],
] as const)('%s is refused where it is declared', ([_what, definition, message]) => {
  expect(() => defineCollection(definition as Parameters<typeof defineCollection>[0])).toThrow(message);
});

const animals = {
  ...herd,
  name: 'animals',
  kinds: {
    cow: { view: 'cows', type: 'Cow', fields: { bell: name, milk: { ...name, merge: 'max' } } },
    dog: { view: 'dogs', type: 'Dog', fields: { bell: name, duty: name }, required: ['duty'] },
  },
} as const;

test('a kind may have fields of its own, typed where a record is of that kind, and absent perhaps in all others', () => {
  const declared = defineCollection(animals);
  expect(Object.keys(declared.fields)).toEqual(expect.arrayContaining(['name', 'bell', 'milk', 'duty']));
  expect(declared.required).not.toContain('duty');
  type Animals = typeof declared;
  expectTypeOf<Doc<Animals>['duty']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<DocOfKind<Animals, 'dog'>['duty']>().toEqualTypeOf<string>();
  expectTypeOf<DocOfKind<Animals, 'dog'>['kind']>().toEqualTypeOf<'dog'>();
  expectTypeOf<DocOfKind<Animals, 'cow'>>().not.toHaveProperty('duty');
  expectTypeOf<{ name: string }>().toExtend<InsertOfKind<Animals, 'cow'>>();
  expectTypeOf<{ name: string }>().not.toExtend<InsertOfKind<Animals, 'dog'>>();
});

const dogs = (changes: object) => ({
  ...animals,
  kinds: { ...animals.kinds, dog: { ...animals.kinds.dog, ...changes } },
});

test.for([
  ['declares a field of all records', { fields: { size: name } }, 'has "size", which every record here has'],
  ['declares a common field', { fields: { ownerId: name } }, 'has "ownerId"'],
  ['gives its field a default', { fields: { duty: { ...name, default: '' } } }, 'has a default for "duty"'],
  ['declares a shared field otherwise', { fields: { bell: { ...name, maxLength: 3 } } }, 'declares "bell" otherwise'],
  ['requires what it does not declare', { required: ['tail'] }, 'requires "tail", which it does not declare'],
] as const)('a kind that %s is refused', ([_what, changes, message]) => {
  expect(() => defineCollection(dogs({ required: [], ...changes }) as Parameters<typeof defineCollection>[0])).toThrow(
    message,
  );
});

test('a field may be declared anew in a collection of its own', () => {
  const always = defineCollection({
    ...herd,
    fields: { ...herd.fields, archived: { ...commonFields.archived, merge: 'first' } },
  });
  expect((always as Collection).fields['archived']?.merge).toBe('first');
});

test.for([
  [{ a: 1, b: [1, { c: null }] }, { b: [1, {}], a: 1 }, true],
  [null, undefined, true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [0, '', false],
  [{ a: 1 }, { a: 1, b: 2 }, false],
] as const)('%j and %j are equal JSON: %j', ([a, b, expected]) => {
  expect([equalJson(a, b), equalJson(b, a)]).toEqual([expected, expected]);
});
