import { buildSchema, isInputObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { collections } from '../../collections/index.ts';
import type { Collection } from '../../define/collection.ts';
import { defineCollection } from '../../define/collection.ts';
import { commandsOf } from './commands.ts';
import { typeDefs } from './index.ts';
import { camel } from './text.ts';

const herds = defineCollection({
  name: 'herds',
  description: 'Groups of animals.',
  version: 0,
  kinds: { herd: { view: 'herds', type: 'Herd' } },
  fields: {
    name: { type: 'string', description: 'What the farm calls it.', maxLength: 80, merge: 'latest' },
    head: { type: 'integer', description: 'How many.', minimum: 0, maximum: 9_999, default: 0, merge: 'max' },
  },
  required: ['name'],
  indexes: [['name']],
});

const all: readonly Collection[] = [...Object.values(collections), herds as Collection];
const schema = buildSchema(typeDefs(all));
const mutations = schema.getMutationType()?.getFields() ?? {};
const signature = (name: string): string => {
  const { args = [], type } = mutations[name] ?? {};
  return `(${args.map((arg) => `${arg.name}: ${arg.type}`).join(', ')}): ${type}`;
};
const fieldsOf = (type: string): Record<string, string> => {
  const input = schema.getType(type);
  const fields = isInputObjectType(input) ? Object.values(input.getFields()) : [];
  return Object.fromEntries(fields.map((field) => [field.name, String(field.type)]));
};

test('every kind of every collection is created, changed, deleted and upserted, and each may be done once', () => {
  for (const { view, type } of all.flatMap(({ kinds }) => Object.values(kinds))) {
    const names = [...['Create', 'Update', 'Delete'].map((verb) => camel(type) + verb), `${view}Upsert`];
    for (const name of names) expect(signature(name)).toContain('idempotencyKey: String');
  }
});

test('the mutations of a collection of the app’s own', () => {
  expect(signature('herdCreate')).toBe('(input: HerdCreateInput!, idempotencyKey: String): HerdPayload!');
  expect(signature('herdUpdate')).toBe(
    '(id: ID!, input: HerdUpdateInput!, ifRev: SafeInt, mergeMode: MergeMode, idempotencyKey: String): HerdPayload!',
  );
  expect(signature('herdDelete')).toBe('(id: ID!, ifRev: SafeInt, idempotencyKey: String): DeletePayload!');
  expect(signature('herdsUpsert')).toBe('(rows: [HerdUpsertRow!]!, idempotencyKey: String): [HerdPayload!]!');
});

test('a new record needs what has no default, and a change needs nothing', () => {
  expect(fieldsOf('HerdCreateInput')).toMatchObject({ id: 'ID', name: 'String!', head: 'Int', tags: '[String!]' });
  expect(Object.values(fieldsOf('HerdUpdateInput')).filter((type) => type.endsWith('!'))).toEqual([]);
});

test('what the server keeps, computes and knows is nobody’s to write', () => {
  expect(fieldsOf('InvoiceCreateInput')).not.toHaveProperty('totals');
  expect(fieldsOf('ProductCreateInput')).not.toHaveProperty('stockOnHandMilli');
  expect(fieldsOf('DealCreateInput')).not.toHaveProperty('stageEpoch');
  for (const field of ['kind', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'rev']) {
    expect(fieldsOf('DealCreateInput')).not.toHaveProperty(field);
  }
});

test('items of a set are added and taken away one by one', () => {
  expect(fieldsOf('DealUpdateInput')).toMatchObject({
    tags: '[String!]',
    addTags: '[String!]',
    removeTags: '[String!]',
  });
  expect(fieldsOf('DealCreateInput')).not.toHaveProperty('addTags');
});

test('every command is a mutation that answers with what it makes', () => {
  const commands = all.flatMap(({ name, kinds }) => Object.keys(kinds).flatMap((kind) => commandsOf(name, kind)));
  expect(commands.length).toBeGreaterThan(40);
  for (const { collection, kind, verb } of commands) {
    const { type = '' } = (collections[collection] as Collection).kinds[kind] ?? {};
    expect(signature(camel(type) + verb)).toMatch(/^\(id: ID!, .*idempotencyKey: String\): \w+Payload!$/);
  }
  expect(signature('leadConvert')).toBe(
    '(id: ID!, name: String, companyId: ID, contactId: ID, pipelineId: ID, idempotencyKey: String): DealPayload!',
  );
});

test('nothing that is written names an organisation', () => {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const named = inputs.flatMap(({ name }) => Object.keys(fieldsOf(name)).map((field) => `${name}.${field}`));
  expect(named.filter((field) => /\.(org|organisation|tenant)(Id)?$/i.test(field))).toEqual([]);
});
