import { buildSchema, isEnumType, isInputObjectType, isObjectType, validateSchema } from 'graphql';
import { expect, test } from 'vitest';
import { collections } from '../../collections/index.ts';
import { type Collection, fieldsOfOtherKinds } from '../../define/collection.ts';
import { referencesOf } from '../references.ts';
import { typeDefs } from './index.ts';

const all: readonly Collection[] = Object.values(collections);
const schema = buildSchema(typeDefs(all));
const fieldType = (type: string, field: string): string => {
  const object = schema.getType(type);
  return isObjectType(object) ? String(object.getFields()[field]?.type) : 'no such type';
};

test('the SDL is a valid GraphQL schema', () => {
  expect(validateSchema(schema)).toEqual([]);
});

test('every kind has a type, a query by id and a Relay connection', () => {
  for (const { view, type } of all.flatMap(({ kinds }) => Object.values(kinds))) {
    expect(fieldType('Query', view)).toBe(`${type}Connection!`);
    expect(fieldType('Query', type.charAt(0).toLowerCase() + type.slice(1))).toBe(type);
    expect(fieldType(`${type}Connection`, 'pageInfo')).toBe('PageInfo!');
  }
});

test.for([
  ['Lead', 'amount', 'Money!'],
  ['Lead', 'status', 'DealStatus!'],
  ['Lead', 'expectedClose', 'Date!'],
  ['Lead', 'probability', 'Int'],
  ['Contact', 'emails', '[PartyEmail!]!'],
  ['Contact', 'address', 'PartyAddress'],
  ['Task', 'dueAt', 'DateTime!'],
  ['Product', 'stockOnHandMilli', 'SafeInt'],
  ['Money', 'minor', 'SafeInt!'],
  ['Pipeline', 'stages', '[SettingStage!]!'],
  ['Team', 'memberIds', '[ID!]'],
  ['TaxRate', 'taxPpm', 'Int!'],
] as const)('%s.%s is a %s', ([type, field, expected]) => {
  expect(fieldType(type, field)).toBe(expected);
});

test('the type of a kind has no fields of other kinds', () => {
  expect(fieldType('Pipeline', 'memberIds')).toBe('undefined');
  expect(fieldType('Team', 'stages')).toBe('undefined');
});

test('every field of every kind says what it means', () => {
  for (const collection of all) {
    const { kinds, fields } = collection;
    for (const [kind, { type }] of Object.entries(kinds)) {
      const foreign = fieldsOfOtherKinds(collection, kind);
      const object = schema.getType(type);
      const referenceNames = referencesOf(collection, kind).map(({ name }) => name);
      const described = isObjectType(object)
        ? Object.values(object.getFields()).filter((field) => field.description)
        : [];
      expect(described.map(({ name }) => name).sort()).toEqual(
        [...Object.keys(fields).filter((field) => !foreign.has(field)), ...referenceNames, 'rev'].sort(),
      );
    }
  }
});

test.for([
  ['Lead', 'party', 'PartyRecord'],
  ['Lead', 'contact', 'Contact'],
  ['Lead', 'owner', 'User'],
  ['Lead', 'pipeline', 'Pipeline'],
  ['WorkOrder', 'parent', 'JobRecord'],
  ['TimeEntry', 'product', 'Product'],
  ['LeadConnection', 'totalCount', 'Int'],
  ['LeadChange', 'record', 'Lead'],
  ['Subscription', 'leadChanged', 'LeadChange!'],
  ['Query', 'node', 'Node'],
] as const)('%s.%s leads to a %s', ([type, field, expected]) => {
  expect(fieldType(type, field)).toBe(expected);
});

const inputType = (type: string, field: string): string => {
  const input = schema.getType(type);
  return isInputObjectType(input) ? String(input.getFields()[field]?.type) : 'no such type';
};

test.for([
  ['LeadFilter', 'and', '[LeadFilter!]'],
  ['LeadFilter', 'status', 'DealStatusFilter'],
  ['DealStatusFilter', 'in', '[DealStatus!]'],
  ['LeadFilter', 'amount', 'MoneyFilter'],
  ['MoneyFilter', 'minor', 'SafeIntFilter'],
  ['SafeIntFilter', 'lte', 'SafeInt'],
  ['LeadFilter', 'name', 'StringFilter'],
  ['LeadFilter', 'tags', 'ListFilter'],
  ['LeadFilter', 'custom', '[CustomFilter!]'],
  ['LeadFilter', 'kind', 'undefined'],
  ['LeadFilter', 'stageHistory', 'undefined'],
  ['TeamFilter', 'memberIds', 'ListFilter'],
  ['PipelineFilter', 'memberIds', 'undefined'],
] as const)('%s has %s as %s', ([type, field, expected]) => {
  expect(inputType(type, field)).toBe(expected);
});

test('a list can be ordered by what is in an index of its collection, and by nothing else', () => {
  const orders = schema.getType('LeadOrderField');
  const names = isEnumType(orders) ? orders.getValues().map(({ name }) => name) : [];
  expect(names).toContain('updatedAt');
  expect(names).not.toContain('notes');
  expect(names).not.toContain('kind');
});

test('two shapes under one type name are refused', () => {
  const renamed = { ...collections.products, name: 'goods' } as Collection;
  expect(() => typeDefs([collections.deals, { ...renamed, kinds: { lead: { view: 'goods', type: 'Lead' } } }])).toThrow(
    'The GraphQL type "Lead" would have two shapes',
  );
});
