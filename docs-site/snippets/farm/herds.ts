// #region declare
import { type Doc, defineCollection } from '@rockpool/schema';

export const herds = defineCollection({
  name: 'herds',
  description: 'Groups of animals.',
  version: 0,
  kinds: { herd: { view: 'herds', type: 'Herd' } },
  fields: {
    name: {
      type: 'string',
      description: 'What the farm calls it.',
      maxLength: 80,
      merge: 'latest',
    },
    size: {
      type: 'integer',
      description: 'How many animals.',
      minimum: 0,
      default: 0,
      merge: 'latest',
    },
    notes: {
      type: 'string',
      description: 'Free text.',
      maxLength: 10_000,
      merge: 'text',
    },
  },
  required: ['name'],
  indexes: [['name']],
});

export type Herd = Doc<typeof herds>;
// #endregion declare

const { name, size, notes } = herds.fields;

// #region change
export const newHerds = defineCollection({
  name: 'herds',
  description: 'Groups of animals.',
  version: 1,
  kinds: { herd: { view: 'herds', type: 'Herd' } },
  fields: {
    name,
    headcount: size,
    notes,
    mood: {
      type: 'string',
      description: 'How they take the shears.',
      enum: ['calm', 'wild'],
      default: 'calm',
      merge: 'latest',
    },
  },
  required: ['name'],
  indexes: [['name']],
  history: [{ version: 1, renamed: { size: 'headcount' }, added: ['mood'] }],
});
// #endregion change
