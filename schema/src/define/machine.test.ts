import { expect, test } from 'vitest';
import { type CollectionDefinition, defineCollection } from './collection.ts';
import type { FieldSchema } from './field.ts';
import type { Machine } from './machine.ts';

const health: Machine = {
  state: 'status',
  epoch: 'epoch',
  rank: 'rank',
  states: { well: { to: ['ill'] }, ill: { to: ['well', 'dead'] }, dead: { to: [], ends: true } },
};
const status: FieldSchema = {
  type: 'string',
  description: 'How it is.',
  enum: ['well', 'ill', 'dead'],
  maxLength: 8,
  default: 'well',
  merge: { furthest: 'health' },
};
const count: FieldSchema = { type: 'integer', description: 'How often.', default: 0, merge: { furthest: 'health' } };
const animals = {
  name: 'animals',
  description: 'Cows and sheep.',
  version: 0,
  kinds: { cow: { view: 'cows', type: 'Cow' }, sheep: { view: 'flock', type: 'Sheep' } },
  fields: { status, epoch: count, rank: count },
  machines: { health },
  indexes: [],
} satisfies CollectionDefinition;

const declare = (change: Partial<CollectionDefinition>) => () => defineCollection({ ...animals, ...change });
const withHealth = (change: Partial<Machine>) => declare({ machines: { health: { ...health, ...change } } });

test('a machine is declared once for its collection', () => {
  expect(declare({})).not.toThrow();
});

test.for([
  ['a machine that is not there', declare({ machines: {} }), '"status" belongs to the machine "health"'],
  [
    'a state that is no field of the machine',
    declare({ fields: { ...animals.fields, status: { ...status, merge: 'latest' } } }),
    `"status" needs the rule { furthest: 'health' }`,
  ],
  ['an epoch that is not there', withHealth({ epoch: 'age' }), `"age" needs the rule { furthest: 'health' }`],
  [
    'other states than the field has',
    declare({ fields: { ...animals.fields, status: { ...status, enum: ['ill', 'well', 'dead'] } } }),
    'need the same states, in the same order',
  ],
  [
    'a move to no state',
    withHealth({ states: { ...health.states, ill: { to: ['sold'] } } }),
    'goes from "ill" to "sold", which is no state of it',
  ],
  [
    'a state of no kind',
    withHealth({ states: { ...health.states, ill: { to: ['dead'], kinds: ['goat'] } } }),
    'for the kind "goat", which is not there',
  ],
] as const)('%s is refused where it is declared', ([_what, declared, message]) => {
  expect(declared).toThrow(message);
});

test('a machine without an epoch has no move back', () => {
  const { epoch: _none, ...forward } = health;
  expect(declare({ machines: { health: forward } })).toThrow('has a move back, which needs an "epoch"');
});
