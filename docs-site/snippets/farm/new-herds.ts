// #region change
import { defineCollection } from '@rockpool/schema';
import { herds } from './herds.ts';

export const newHerds = defineCollection({
  name: 'herds',
  description: 'The livestock of a farm, in groups.',
  version: 1,
  history: [{ version: 1, renamed: { size: 'headcount' }, added: ['mood'] }],
  kinds: herds.kinds,
  fields: {
    name: {
      type: 'string',
      description: 'What the farm calls it.',
      maxLength: 80,
      merge: 'latest',
    },
    headcount: {
      type: 'integer',
      description: 'How many animals.',
      minimum: 0,
      default: 0,
      merge: 'latest',
    },
    mood: {
      type: 'string',
      description: 'How they take the shears.',
      enum: ['calm', 'wild'],
      default: 'calm',
      merge: 'latest',
    },
    notes: { type: 'string', description: 'Free text.', merge: 'text' },
  },
  required: ['name'],
  indexes: [['name']],
});
// #endregion change
