// #region declare
import { type Doc, defineCollection, type FieldSchema } from '@rockpool/schema';

const shornOn = {
  type: 'string',
  format: 'date',
  description: 'When its sheep were last shorn.',
  merge: 'max',
} as const satisfies FieldSchema;

export const herds = defineCollection({
  name: 'herds',
  description: 'The livestock of a farm, in groups.',
  version: 0,
  kinds: {
    herd: { view: 'herds', type: 'Herd' },
    flock: { view: 'flocks', type: 'Flock', fields: { shornOn } },
  },
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
    notes: { type: 'string', description: 'Free text.', merge: 'text' },
  },
  required: ['name'],
  indexes: [['name']],
});
export type Herd = Doc<typeof herds>;
// #endregion declare
