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
