import { defineCollection } from '../define/collection.ts';

/** What shapes an organisation's CRM: its pipelines, people and teams. Read everywhere, written by managers. */
export const settings = defineCollection({
  name: 'settings',
  description: 'Pipelines, users, teams and tags of an organisation.',
  version: 0,
  kinds: {
    pipeline: { view: 'pipelines', type: 'Pipeline' },
    user: { view: 'users', type: 'User' },
    team: { view: 'teams', type: 'Team' },
    tag: { view: 'tagDefinitions', type: 'TagDefinition' },
  },
  fields: {
    key: { type: 'string', description: 'A stable name for programs.', maxLength: 64, default: '', merge: 'latest' },
    name: { type: 'string', description: 'The name to show.', minLength: 1, maxLength: 120, merge: 'latest' },
    order: {
      type: 'integer',
      description: 'Order among its kind.',
      minimum: 0,
      maximum: 1_000_000,
      multipleOf: 1,
      default: 0,
      merge: 'latest',
    },
    active: { type: 'boolean', description: 'In use.', default: true, merge: 'latest' },
    stages: {
      type: 'array',
      description: 'The stages of a pipeline, in order. Addressed by id, never by name.',
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', maxLength: 36 },
          name: { type: 'string', maxLength: 64 },
          probability: { type: 'integer', minimum: 0, maximum: 100 },
          type: { type: 'string', enum: ['open', 'won', 'lost'] },
        },
        required: ['id', 'name', 'probability', 'type'],
      },
      merge: 'latest',
    },
    role: {
      type: 'string',
      description: 'What a user may do.',
      enum: ['rep', 'manager', 'admin'],
      maxLength: 16,
      merge: 'latest',
    },
    email: { type: 'string', description: 'E-mail address of a user.', maxLength: 254, merge: 'latest' },
    memberIds: {
      type: 'array',
      description: 'The users in a team.',
      items: { type: 'string', maxLength: 36 },
      merge: 'set',
    },
    color: { type: 'string', description: 'Colour to show, as #rrggbb.', maxLength: 7, merge: 'latest' },
  },
  required: ['name'],
  indexes: [['kind', 'order'], ['key']],
  writableBy: ['manager', 'admin'],
  isPublic: true,
});
