import { buildSchema, parse } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from './cost.ts';

const schema = buildSchema(`
  type Query {
    deal(id: ID!): Deal
    deals(first: Int, last: Int, where: Where): Deals!
    pull(input: Keys!): Deals!
    digest(input: Keys!): Deals!
    me: String!
  }
  type Mutation { push(input: Push!): Deals!, remove(ids: [ID!]!): Boolean }
  type Subscription { hints: Deal! }
  type Deals { edges: [Edge!]!, nodes: [Deal!]!, totalCount: Int! }
  type Edge { cursor: String!, node: Deal! }
  interface Node { id: ID! }
  type Deal implements Node { id: ID!, amount: Amount!, lines: [Amount!]!, notes(first: Int!): Deals!, notesIn(first: Int!): [Deal!]! }
  type Amount { minor: Int! }
  input Where { or: [Where!], in: [ID!] }
  input Keys { names: [String!]! }
  input Push { rows: [Row!]!, schema: String }
  input Row { id: ID!, groups: [ID!] }
`);
const cost = (text: string, variableValues = {}): number | undefined =>
  costOf({ schema, document: parse(text), variableValues });

test.each([
  ['a field of the root', '{ me }', 1],
  ['a record', '{ deal(id: 1) { id } }', 2],
  ['what a record holds', '{ deal(id: 1) { amount { minor } lines { minor } } }', 4],
  ['a page', '{ deals(first: 50) { nodes { id amount { minor } } } }', 102],
  ['a page from the end', '{ deals(last: 5) { nodes { id } } }', 7],
  ['a count', '{ deals(first: 5) { totalCount } }', 12],
  ['a page by edges', '{ deals(first: 50) { edges { cursor node { id } } } }', 102],
  ['a page without a size, as the largest', '{ deals { nodes { id } } }', 102],
  ['a page below nothing', '{ deals(first: -5) { nodes { id } } }', 2],
  ['pages inside pages', '{ deals(first: 10) { nodes { notes(first: 20) { nodes { id } } } } }', 2 + 10 * (2 + 20)],
  ['a list that has a size itself', '{ deal(id: 1) { notesIn(first: 20) { id } } }', 22],
  ['the same twice', '{ a: deals(first: 10) { nodes { id } } b: deals(first: 10) { nodes { id } } }', 24],
  ['what it names', '{ deals(first: 1, where: { or: [{ in: [1, 2] }, { in: [3] }] }) { nodes { id } } }', 3 + 5],
  ['a page of sync', '{ pull(input: { names: ["deals"] }) { nodes { id } } }', 10 + 1 + 2],
  ['a digest', '{ digest(input: { names: ["deals"] }) { nodes { id } } }', 100 + 1 + 2],
  ['a write of several', 'mutation { remove(ids: [1, 2, 3]) }', 40],
  ['a stream', 'subscription { hints { id } }', 2],
  [
    'fragments',
    '{ deals(first: 10) { ...F } } fragment F on Deals { nodes { ... on Node { id } ... { amount { minor } } } }',
    22,
  ],
])('%s is counted', (_name, text, expected) => {
  expect(cost(text)).toBe(expected);
});

test('sizes and lists count in variables as they do in the document', () => {
  expect(cost('query ($n: Int = 7) { deals(first: $n) { nodes { id } } }')).toBe(9);
  expect(cost('query ($n: Int) { deals(first: $n) { nodes { id } } }', { n: 30 })).toBe(32);
  const rows = Array.from({ length: 100 }, (_, id) => ({ id, groups: ['one', 'two'] }));
  expect(cost('mutation ($i: Push!) { push(input: $i) { nodes { id } } }', { i: { rows } })).toBe(12 + 3_000);
});

test('fragments that double each other are measured once each', () => {
  const depth = 40;
  const fragment = (i: number): string =>
    `fragment F${i} on Deal { ${i < depth ? `a${i}: notes(first: 2) { nodes { ...F${i + 1} } }` : 'id'} }`;
  const text = `{ deal(id: 1) { ...F0 } } ${Array.from({ length: depth + 1 }, (_, i) => fragment(i)).join(' ')}`;
  expect(cost(text)).toBeGreaterThan(2 ** depth);
});

test('what GraphQL refuses has no cost', () => {
  expect(cost('query ($n: Int!) { deals(first: $n) { nodes { id } } }', { n: 'many' })).toBeUndefined();
  expect(costOf({ schema, document: parse('query A { me } query B { me }') })).toBeUndefined();
});
