import { describe, expect, test } from 'vitest';
import type { Collection } from '../define/collection.ts';
import { withCustomFields } from '../define/custom-fields.ts';
import type { JsonObject } from '../define/json.ts';
import { activities, collections, findCollection, parties, registryOf } from './index.ts';

const all: readonly Collection[] = Object.values(collections);
const computed = (collection: Collection, body: JsonObject): JsonObject | undefined => collection.compute?.(body);

test('views, types and kinds have names of their own over all collections', () => {
  const kinds = all.flatMap((collection) => Object.entries(collection.kinds));
  const asQuery = (type: string): string => type.charAt(0).toLowerCase() + type.slice(1);
  const queries = kinds.flatMap(([, { view, type }]) => [view, asQuery(type)]);
  const names = [kinds.map(([kind]) => kind), kinds.map(([, { type }]) => type), queries];
  for (const list of names) expect(new Set(list).size).toBe(list.length);
});

test('a collection is found by its name, and by nothing else', () => {
  expect(findCollection('deals')).toBe(collections.deals);
  expect([findCollection('nope'), findCollection('toString')]).toEqual([undefined, undefined]);
});

test('a registry has the built-in collections and those of an app, all under names and views of their own', () => {
  const herds = { ...collections.products, name: 'herds', kinds: { herd: { view: 'herds', type: 'Herd' } } };
  expect([...registryOf([herds]).keys()]).toEqual([...Object.keys(collections), 'herds']);
  expect(() => registryOf([herds, herds])).toThrow('two collections "herds"');
  expect(() => registryOf([{ ...herds, kinds: collections.deals.kinds }])).toThrow(
    '"herds" has a view "leads", which is one of "deals" already',
  );
  expect(() => registryOf([{ ...herds, kinds: { herd: { view: 'sync', type: 'Herd' } } }])).toThrow('"Rockpool"');
});

test('a built-in collection with custom fields stands in the place of the one without', () => {
  const berthDeals = withCustomFields(collections.deals, { berths: 'integer' });
  const registry = registryOf([berthDeals]);
  expect([...registry.keys()]).toEqual(Object.keys(collections));
  expect(registry.get('deals')).toBe(berthDeals);
  expect(() => registryOf([{ ...berthDeals, name: 'parties' }])).toThrow('two collections "parties"');
});

test.for(all)('$name has items with an id in every list that merges by id', ({ fields }) => {
  const lists = Object.values(fields).filter(({ merge }) => merge === 'list');
  for (const { items } of lists) expect(items?.required).toContain('id');
});

describe('parties', () => {
  test.for([
    [{ givenName: 'Ada', familyName: 'Lovelace', name: 'Ada L.' }, 'lovelace ada'],
    [{ name: 'Kelp & Co' }, 'kelp & co'],
    [{ name: ' Å'.padEnd(200, 'x') }, 'å'.padEnd(120, 'x')],
    [{}, ''],
  ] as const)('%j sorts as %j', ([body, sortName]) => {
    expect(computed(parties, body)).toMatchObject({ sortName });
  });

  test('the primary address is the marked one, else the first, in lower case', () => {
    const [work, home] = [
      { id: 'a', value: 'Ada@Work.example' },
      { id: 'b', value: 'ada@home.example', primary: true },
    ];
    expect(computed(parties, { emails: [work, home] })).toMatchObject({ primaryEmail: 'ada@home.example' });
    expect(computed(parties, { emails: [work] })).toMatchObject({ primaryEmail: 'ada@work.example' });
    expect(computed(parties, { emails: [] })).toMatchObject({ primaryEmail: '', primaryPhone: '' });
  });
});

describe('activities', () => {
  const [never, due, start, created] = [
    '9999-12-31T00:00:00.000Z',
    '2026-05-04T00:00:00.000Z',
    '2026-05-03T00:00:00.000Z',
    '2026-05-01T00:00:00.000Z',
  ];
  test.for([
    ['its start', { startAt: start, dueAt: due, createdAt: created }, start],
    ['its due date without a start', { dueAt: due, createdAt: created }, due],
    ['its creation without either', { dueAt: never, createdAt: created }, created],
  ] as const)('an activity stands in a timeline by %s', ([_by, body, sortAt]) => {
    expect(computed(activities, body)).toEqual({ sortAt });
  });
});
