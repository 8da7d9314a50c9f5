import { defineCollection } from '../define/collection.ts';

const id = { type: 'string', maxLength: 36 } as const;

/** Leads and deals: what may become business. One collection, so that converting a lead keeps its id and history. */
export const deals = defineCollection({
  name: 'deals',
  description: 'Leads and the deals they become.',
  version: 0,
  kinds: {
    lead: { view: 'leads', type: 'Lead' },
    deal: { view: 'deals', type: 'Deal' },
  },
  fields: {
    kind: {
      type: 'string',
      description: 'A lead becomes a deal when it is qualified.',
      enum: ['lead', 'deal'],
      maxLength: 24,
      merge: 'latest',
    },
    name: { type: 'string', description: 'What it is about, or whom.', minLength: 1, maxLength: 200, merge: 'latest' },
    status: {
      type: 'string',
      description: 'Open until it is won or lost.',
      enum: ['open', 'won', 'lost'],
      maxLength: 8,
      default: 'open',
      merge: { unit: 'stage' },
    },
    pipelineId: { ...id, description: 'The pipeline, a setting.', default: '', merge: { unit: 'stage' } },
    stageId: { ...id, description: 'The stage inside the pipeline.', default: '', merge: { unit: 'stage' } },
    closedAt: {
      type: 'string',
      format: 'date-time',
      description: 'When it was won or lost.',
      maxLength: 24,
      merge: { unit: 'stage' },
    },
    lostReason: { type: 'string', description: 'Why it was lost.', maxLength: 64, merge: { unit: 'stage' } },
    position: {
      type: 'string',
      description: 'Order inside a stage: a fractional key.',
      maxLength: 48,
      default: '',
      merge: 'latest',
    },
    amount: {
      type: 'object',
      description: 'What it is worth, in minor units of the currency.',
      properties: {
        minor: { type: 'integer', minimum: -9_007_199_254_740_991, maximum: 9_007_199_254_740_991, multipleOf: 1 },
        currency: { type: 'string', maxLength: 3, description: 'ISO 4217.' },
      },
      required: ['minor', 'currency'],
      default: { minor: 0, currency: 'EUR' },
      merge: 'latest',
    },
    probability: { type: 'integer', description: 'Per cent.', minimum: 0, maximum: 100, merge: 'latest' },
    expectedClose: {
      type: 'string',
      format: 'date',
      description: 'When it should be decided.',
      maxLength: 10,
      default: '9999-12-31',
      merge: 'latest',
    },
    partyId: { ...id, description: 'With whom.', default: '', merge: 'latest' },
    contactId: { ...id, description: 'The person to talk to.', merge: 'latest' },
    source: { type: 'string', description: 'Where it came from.', maxLength: 64, merge: 'first' },
    score: { type: 'integer', description: 'How promising, 0 to 100.', minimum: 0, maximum: 100, merge: 'max' },
    leadInfo: {
      type: 'object',
      description: 'What is known of the person and the company before they are parties.',
      properties: {
        person: { type: 'string', maxLength: 200 },
        company: { type: 'string', maxLength: 200 },
        jobTitle: { type: 'string', maxLength: 120 },
        email: { type: 'string', maxLength: 254 },
        phone: { type: 'string', maxLength: 32 },
        city: { type: 'string', maxLength: 100 },
      },
      default: {},
      merge: 'keys',
    },
    notes: { type: 'string', description: 'Free text.', maxLength: 65_536, merge: 'text' },
    stageHistory: {
      type: 'array',
      description: 'Every move between stages.',
      items: {
        type: 'object',
        properties: { id, from: id, to: id, at: { type: 'string', maxLength: 24 }, by: id },
        required: ['id', 'to', 'at'],
      },
      default: [],
      merge: 'list',
    },
  },
  required: ['name'],
  indexes: [
    ['kind', 'status', 'updatedAt'],
    ['pipelineId', 'stageId', 'position'],
    ['ownerId', 'status', 'expectedClose'],
    ['partyId', 'updatedAt'],
    ['updatedAt'],
  ],
});
