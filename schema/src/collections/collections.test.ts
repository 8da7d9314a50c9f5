import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Collection, Doc, DocOfKind, InsertOfKind } from '../define/collection.ts';
import { withCustomFields } from '../define/custom-fields.ts';
import { ruleName } from '../define/field.ts';
import type { JsonObject } from '../define/json.ts';
import { mergeField } from '../protocol/merge.ts';
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

test.for(all)('$name has items with an id in every list whose elements are told apart by it', ({ fields }) => {
  const lists = Object.values(fields).filter(({ merge }) => ['list', 'append'].includes(ruleName(merge)));
  for (const { items } of lists) expect(items?.required).toContain('id');
});

test.for<[keyof typeof collections, readonly string[]]>([
  ['parties', ['parentId']],
  ['deals', ['partyId', 'ownerId', 'pipelineId']],
  ['activities', ['parentId', 'partyId', 'ownerId']],
  ['salesDocuments', ['partyId', 'dealId', 'jobId']],
  ['jobs', ['partyId', 'dealId', 'parentId', 'assigneeId', 'routeId']],
  ['ledger', ['jobId', 'partyId', 'assetId', 'userId', 'productId', 'voidsId']],
  ['assets', ['partyId', 'parentId']],
  ['files', ['parentId', 'partyId']],
])('%s are found along an index by what they point at: %j', ([name, links]) => {
  const first = (collections[name] as Collection).indexes.map(([field]) => field);
  expect(first).toEqual(expect.arrayContaining([...links]));
});

test('what stands inside a field has a type of its own', () => {
  type Line = Doc<typeof collections.salesDocuments>['lines'][number];
  expectTypeOf<Line['unitPrice']>().toEqualTypeOf<number>();
  expectTypeOf<Line['ledgerIds']>().toEqualTypeOf<string[] | undefined>();
  type Check = Doc<typeof collections.jobs>['checklist'][number];
  expectTypeOf<Check['type']>().toEqualTypeOf<'check' | 'text' | 'number' | 'choice' | 'photo'>();
  type Outline = NonNullable<DocOfKind<typeof collections.assets, 'land'>['geometry']>;
  expectTypeOf<Outline['coordinates']>().toEqualTypeOf<number[][][]>();
  type Stay = InsertOfKind<typeof collections.jobs, 'stay'>;
  expectTypeOf<Stay['guests']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<InsertOfKind<typeof collections.jobs, 'visit'>>().not.toHaveProperty('guests');
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

test('6.5: of several addresses each stays whole, whoever edited what of it', () => {
  const [one, other] = [
    { id: 'home', line1: 'Am Moor 1', city: 'Westerholz' },
    { id: 'work', line1: 'Hafen 2', city: 'Kiel' },
  ];
  const mine = [{ ...one, line1: 'Seilergasse 4', city: 'Kiel' }, other];
  const theirs = [
    { ...one, city: 'Flensburg' },
    { ...other, line1: 'Hafen 3' },
  ];
  const rule = parties.fields['addresses']?.merge ?? 'latest';
  const merged = mergeField(rule, [one, other], { value: mine, stamp: '1' }, { value: theirs, stamp: '2' });
  expect(merged.value).toEqual([theirs[0], theirs[1]]);
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
