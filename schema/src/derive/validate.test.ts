import { expect, test } from 'vitest';
import { deals, parties } from '../collections/index.ts';
import { type Doc, defineCollection } from '../define/collection.ts';
import { validate } from './validate.ts';

const deal: Doc<typeof deals> = {
  id: '0198c0de-0000-7000-8000-000000000001',
  kind: 'lead',
  createdAt: '2026-05-04T09:30:00.000Z',
  createdBy: '',
  updatedAt: '2026-05-04T09:30:00.000Z',
  updatedBy: '',
  ownerId: '',
  teamIds: [],
  tags: [],
  custom: {},
  archived: false,
  private: false,
  sharedWith: [],
  name: 'Ada Lovelace',
  status: 'open',
  pipelineId: '',
  stageId: '',
  stageRank: 0,
  stageEpoch: 0,
  position: '',
  amount: { minor: 0, currency: 'EUR' },
  expectedClose: '2026-12-31',
  partyId: '',
  leadInfo: {},
  stageHistory: [],
};

test('a record that fits has no issues', () => {
  expect(validate(deals, deal)).toEqual([]);
});

test('an unknown field is let through: a newer app wrote it', () => {
  expect(validate(deals, { ...deal, mood: 'hopeful' })).toEqual([]);
});

test.for([
  ['a missing required field', { name: undefined }, 'name', 'expected a value, got none'],
  ['a wrong type', { archived: 'no' }, 'archived', 'expected type boolean, got "no"'],
  ['a null, which no body holds', { notes: null }, 'notes', 'expected type string, got null'],
  ['an unknown word of an enum', { status: 'maybe' }, 'status', 'expected one of "open", "won", "lost", got "maybe"'],
  ['a number out of range', { probability: 101 }, 'probability', 'expected a number <= 100, got 101'],
  [
    'a fraction of a minor unit',
    { amount: { minor: 0.5, currency: 'EUR' } },
    'amount.minor',
    'expected type integer, got 0.5',
  ],
  ['a missing part of an object', { amount: { minor: 1 } }, 'amount.currency', 'expected a value, got none'],
  [
    'a long text, which is not repeated',
    { source: 'x'.repeat(65) },
    'source',
    /^expected at most 64 characters, got "x{39}… \(67 characters\)$/,
  ],
  [
    'an item of a list',
    { stageHistory: [{ id: 'a', to: 'b', at: 7 }] },
    'stageHistory.0.at',
    'expected type string, got 7',
  ],
  [
    'an instant with an offset',
    { updatedAt: '2026-05-04T09:30:00+02:00' },
    'updatedAt',
    /^expected (an instant in UTC|at most 24)/,
  ],
  [
    'an instant without milliseconds',
    { updatedAt: '2026-05-04T09:30:00Z' },
    'updatedAt',
    /^expected an instant in UTC/,
  ],
  ['a day that no month has', { expectedClose: '2026-04-31' }, 'expectedClose', /^expected a date/],
  ['an id in capitals', { id: deal.id.toUpperCase() }, 'id', /^expected text that matches/],
] as const)('%s is an issue', ([_what, change, field, message]) => {
  const [issue, ...others] = validate(deals, JSON.parse(JSON.stringify({ ...deal, ...change })));
  expect(issue).toEqual({ field, message: typeof message === 'string' ? message : expect.stringMatching(message) });
  expect(others.filter((other) => other.field !== field)).toEqual([]);
});

test('all issues are told at once', () => {
  const issues = validate(deals, { ...deal, status: 'maybe', name: '' });
  expect(issues.map(({ field }) => field).sort()).toEqual(['name', 'status']);
});

test('a record has what its kind asks for, and nothing of other kinds', () => {
  const text = { type: 'string', description: 'A text.', merge: 'latest' } as const;
  const animals = defineCollection({
    ...{ name: 'animals', description: 'Animals.', version: 0, fields: {}, indexes: [] },
    kinds: {
      cow: { view: 'cows', type: 'Cow', fields: { bell: text } },
      dog: { view: 'dogs', type: 'Dog', fields: { duty: text }, required: ['duty'] },
    },
  });
  const { name: _, ...common } = deal;
  expect(validate(animals, { ...common, kind: 'dog', duty: 'sheep' })).toEqual([]);
  expect(validate(animals, { ...common, kind: 'dog' })).toEqual([
    { field: 'duty', message: 'expected a value, got none' },
  ]);
  expect(validate(animals, { ...common, kind: 'cow', duty: 'none' })).toEqual([
    { field: 'duty', message: 'expected no value in a record of the kind "cow", got "none"' },
  ]);
});

test('a length counts UTF-16 units, as the index strings of the local database do', () => {
  expect(
    validate(parties, { ...deal, givenName: '🎣'.repeat(50) }).filter(({ field }) => field === 'givenName'),
  ).toEqual([]);
  expect(
    validate(parties, { ...deal, givenName: '🎣'.repeat(51) }).filter(({ field }) => field === 'givenName'),
  ).toHaveLength(1);
});
