import { expect, test } from 'vitest';
import { type CollectionDefinition, defineCollection } from './collection.ts';
import type { FieldSchema } from './field.ts';
import { collectionAt, nameAt, nameToday, served } from './history.ts';

const text: FieldSchema = { type: 'string', description: 'A text.', maxLength: 80, merge: 'latest' };
const count: FieldSchema = { type: 'integer', description: 'Heads.', default: 0, merge: 'max' };

const first = {
  name: 'herds',
  description: 'Groups of animals.',
  version: 0,
  kinds: { herd: { view: 'herds', type: 'Herd' } },
  fields: { name: text, size: count, pen: text },
  required: ['name'],
  indexes: [['size']],
} satisfies CollectionDefinition;

const second = {
  ...first,
  version: 1,
  fields: { name: text, headcount: count, pen: text, mood: { ...text, default: 'calm' } },
  required: ['name', 'mood'],
  indexes: [['headcount']],
  history: [{ version: 1, renamed: { size: 'headcount' }, added: ['mood'] }],
} satisfies CollectionDefinition;

const third = {
  ...second,
  version: 2,
  fields: { name: text, animals: count, mood: { ...text, default: 'calm' } },
  indexes: [['animals']],
  history: [...second.history, { version: 2, renamed: { headcount: 'animals' }, removed: { pen: text } }],
} satisfies CollectionDefinition;

const herds = defineCollection(third);

test('13.2: a collection can be had as each of its versions declared it', () => {
  for (const older of [first, second, third]) {
    const declared = defineCollection(older);
    const { fields, required, version } = collectionAt(herds, older.version);
    expect({ fields, version }).toEqual({ fields: declared.fields, version: older.version });
    expect([...required].sort()).toEqual([...declared.required].sort());
  }
});

test('13.2: a field is followed through all of its names', () => {
  expect([0, 1, 2].map((version) => nameAt(herds, 'animals', version))).toEqual(['size', 'headcount', 'animals']);
  expect(['size', 'headcount', 'animals', 'pen'].map((name) => nameToday(herds, name))).toEqual([
    ...['animals', 'animals', 'animals'],
    'pen',
  ]);
});

test('13.2: every version is served, and three at least where older ones are cut off', () => {
  expect(served(herds)).toEqual([2, 1, 0]);
  const fourth = { ...third, version: 3, history: [...third.history, { version: 3 }] };
  expect(served(defineCollection({ ...fourth, servedFrom: 1 }))).toEqual([3, 2, 1]);
  expect(() => defineCollection({ ...fourth, servedFrom: 2 })).toThrow(
    '"servedFrom" is 2; at version 3 it is from 0 to 1',
  );
});

test.for<[string, object, string]>([
  ['no history', { history: undefined }, 'tells what each version from 1 to 2 changed, in order; it has none'],
  ['a gap', { history: [{ version: 2 }] }, 'it has 2'],
  ['another order', { history: third.history.toReversed() }, 'it has 2, 1'],
  [
    'a new field that is not there',
    { fields: { name: text, animals: count } },
    'version 1 cannot have added or renamed "mood"',
  ],
  [
    'a new name that is not there',
    { history: [second.history[0], { version: 2, renamed: { headcount: 'beasts' } }] },
    'version 2 cannot have added or renamed "beasts"',
  ],
  [
    'an old name that is in use',
    { fields: { ...third.fields, size: count } },
    '"size", gone with version 1, is used again',
  ],
  [
    'a removed field that is there',
    { fields: { ...third.fields, pen: text } },
    '"pen", gone with version 2, is used again',
  ],
  [
    'a new name that every collection has',
    { history: [second.history[0], { version: 2, renamed: { headcount: 'ownerId' } }] },
    'cannot have renamed a field to "ownerId"',
  ],
  [
    'a new field that older apps would have to know',
    { fields: { ...third.fields, mood: text } },
    '"mood", new in version 1, is required. Older apps leave it out: give it a default.',
  ],
])('13.2: %s is refused where the collection is declared', ([_what, change, message]) => {
  expect(() => defineCollection({ ...third, ...change } as CollectionDefinition)).toThrow(message);
});
