import { defineCollection, type FieldSchema } from '@rockpool/schema';

const text = { type: 'string', description: 'A text.', maxLength: 80, merge: 'latest' } as const satisfies FieldSchema;
const heads = {
  ...{ type: 'integer', description: 'Heads.', minimum: 0, maximum: 99_999, multipleOf: 1 },
  ...{ default: 0, merge: 'latest' },
} as const satisfies FieldSchema;
const mood = { ...text, enum: ['calm', 'wild'], default: 'calm' } as const satisfies FieldSchema;

const common = {
  name: 'herds',
  description: 'Groups of animals.',
  kinds: { herd: { view: 'herds', type: 'Herd' } },
  required: ['name'],
} as const;

/** A collection of an app's own as its first version declares it. */
export const firstHerds = defineCollection({
  ...common,
  version: 0,
  fields: { name: text, size: heads, pen: text },
  indexes: [['size']],
});

const renamed = { version: 1, renamed: { size: 'headcount' }, added: ['mood'] } as const;

/** The second version: one field has another name, one is new. */
export const secondHerds = defineCollection({
  ...common,
  version: 1,
  fields: { name: text, headcount: heads, pen: text, mood },
  indexes: [['headcount'], ['mood', 'name']],
  history: [renamed],
});

/** The third version: one field is gone, one is computed, and the renamed one is renamed again. */
export const thirdHerds = defineCollection({
  ...common,
  version: 2,
  fields: { name: text, animals: heads, mood, sortName: { ...text, merge: 'computed' } },
  required: ['name', 'sortName'],
  indexes: [['animals'], ['sortName']],
  compute: ({ name }) => ({ sortName: String(name).toLowerCase() }),
  history: [renamed, { version: 2, renamed: { headcount: 'animals' }, added: ['sortName'], removed: { pen: text } }],
});
