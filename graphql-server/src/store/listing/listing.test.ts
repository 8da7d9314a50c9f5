import { defineCollection, type JsonObject, registryOf } from '@rockpool/schema';
import { type Scope, type StoredRecord, unwritten } from '@rockpool/schema/protocol';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, newOrganisation } from '../../../test/support/caller.ts';
import { createMemoryStore } from '../../testing/memory-store.ts';
import { withKeptNames } from '../kept-names.ts';
import { migrate } from '../migrate.ts';
import { pglite } from '../pglite.ts';
import { createStore } from '../sql-store.ts';
import type { Store } from '../store.ts';
import { columnAt, indexesOf } from './columns.ts';
import { ensureIndexes } from './ensure-indexes.ts';
import { isLabel } from './labels.ts';
import type { Column, Condition, Filter, Listing, Position, Test } from './listing.ts';
import { positionOf } from './matches.ts';

/** An app's own, with one of each that a list can be asked for; `size` was `count` once. */
const herds = defineCollection({
  name: 'herds',
  description: 'Groups of animals.',
  version: 1,
  history: [{ version: 1, renamed: { count: 'size' } }],
  kinds: { herd: { view: 'herds', type: 'Herd' }, flock: { view: 'flocks', type: 'Flock' } },
  fields: {
    name: { type: 'string', description: 'What the farm calls it.', maxLength: 40, default: '', merge: 'latest' },
    size: { type: 'integer', description: 'How many.', default: 1, merge: 'latest' },
    outside: { type: 'boolean', description: 'On a pasture.', default: true, merge: 'latest' },
    weight: { type: 'number', description: 'Kilograms.', merge: 'latest' },
    mark: { type: 'string', description: 'What their ears say.', merge: 'latest' },
    place: {
      type: 'object',
      description: 'Where they are.',
      properties: { field: { type: 'string', maxLength: 20 }, row: { type: 'integer' } },
      default: {},
      merge: 'latest',
    },
  },
  indexes: [['name'], ['size', 'name'], ['outside', 'size'], ['place.field', 'place.row']],
});

const collections = registryOf([herds]);
const organisation = newOrganisation();
const database = pglite();
const memory = withKeptNames(createMemoryStore(undefined, collections));
let sql: Store;
let records: readonly StoredRecord[] = [];

/** Texts that sort otherwise by code points than by UTF-16, and some that mean something to SQL. */
const text = fc.constantFrom(
  '',
  'a',
  'ab',
  'abc',
  'Z',
  'é',
  '\u{FF5E}',
  '\u{1F600}',
  '\u{1F600}x',
  "o'b",
  '%',
  '_',
  '$1',
  '{}',
);
const small = fc.integer({ min: -2, max: 3 });
const number = fc.oneof(small, fc.constantFrom(0.5, -0.25, 9_007_199_254_740_991, 1e21));
const custom = fc.oneof(text, number, fc.boolean(), fc.array(text, { maxLength: 2 }));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const body = fc
  .record({
    kind: fc.constantFrom('herd', 'herd', 'flock'),
    name: maybe(text),
    size: maybe(small),
    outside: maybe(fc.boolean()),
    weight: maybe(number),
    mark: maybe(text),
    place: maybe(fc.record({ field: maybe(text), row: maybe(small) })),
    tags: fc.uniqueArray(text, { maxLength: 3 }),
    custom: fc.dictionary(fc.constantFrom('a', "b'c", 'toString'), custom, { maxKeys: 2 }),
    private: fc.boolean(),
    ownerId: fc.constantFrom('ada', 'ben'),
  })
  .map((made) => JSON.parse(JSON.stringify(made)) as JsonObject);

beforeAll(async () => {
  await migrate(database);
  await ensureIndexes(database, collections);
  sql = withKeptNames(createStore(database, collections));
  records = fc.sample(body, { numRuns: 300, seed: 7 }).map((made, i) => {
    const id = newId();
    return { ...unwritten('herds', id), body: { id, ...made }, deleted: i % 20 === 0 };
  });
  for (const store of [sql, memory]) {
    await store.write(organisation, [], (writing) =>
      writing.save(
        records.map((record) => ({ record, conflicts: [] })),
        'ada',
      ),
    );
  }
}, 60_000);
afterAll(() => database.close());

const column = (path: string): Column => columnAt(herds, path.split('.')) as Column;
const plain = ['id', 'name', 'size', 'outside', 'weight', 'mark', 'place.field', 'place.row'].map(column);
const tagged = column('tags');

const valueFor = ({ path, type }: Column): fc.Arbitrary<string | number> => {
  if (type === 'id') return fc.nat(299).map((i) => records[i]?.id ?? '');
  if (type === 'number') return number;
  return path[0] === 'outside' ? fc.constantFrom('true', 'false') : text;
};

const bounds = ['gt', 'gte', 'lt', 'lte'] as const;

const testFor = (of: Column): fc.Arbitrary<Test> => {
  const value = valueFor(of);
  const tests: fc.Arbitrary<Test>[] = [
    fc.record({ is: fc.constant('eq' as const), value }),
    fc.record({ is: fc.constantFrom(...bounds), value }),
    fc.record({ is: fc.constant('in' as const), values: fc.array(value, { maxLength: 3 }) }),
    fc.record({ is: fc.constant('isNull' as const), value: fc.boolean() }),
  ];
  const ofTexts = fc.record({ is: fc.constantFrom('startsWith' as const, 'contains' as const), value: text });
  return fc.oneof(...tests, ...(of.type === 'text' ? [ofTexts] : []));
};

const ofTags: fc.Arbitrary<Condition> = fc
  .record({ is: fc.constantFrom('hasAny' as const, 'hasAll' as const), values: fc.array(text, { maxLength: 2 }) })
  .map((one) => ({ column: tagged, test: one }));

const scalar = fc.oneof(text, number, fc.boolean());
const ofCustom: fc.Arbitrary<Condition> = fc
  .record({
    key: fc.constantFrom('a', "b'c", 'toString', 'none'),
    test: fc.oneof<fc.Arbitrary<Test>[]>(
      fc.record({ is: fc.constant('eq' as const), value: scalar }),
      fc.record({ is: fc.constantFrom(...bounds), value: fc.oneof(text, number) }),
      fc.record({ is: fc.constant('in' as const), values: fc.array(scalar, { maxLength: 2 }) }),
      fc.record({ is: fc.constant('has' as const), value: text }),
      fc.record({ is: fc.constant('isNull' as const), value: fc.boolean() }),
    ),
  })
  .map(({ key, test: one }) => ({ column: { path: ['custom', key], type: 'custom' }, test: one }));

const ofColumn: fc.Arbitrary<Condition> = fc
  .constantFrom(...plain)
  .chain((of) => testFor(of).map((one) => ({ column: of, test: one })));
const condition = fc.oneof(ofColumn, ofTags, ofCustom);

const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    condition,
    fc.array(tie('filter'), { maxLength: 3 }).map((and) => ({ and })),
    fc.array(tie('filter'), { maxLength: 3 }).map((or) => ({ or })),
    tie('filter').map((not) => ({ not })),
  ),
}));

/** What an index may find: columns that have a value in every record, and labels. */
const lead = condition.filter((one) =>
  one.column.type === 'list' || one.column.type === 'custom' ? isLabel(one) : one.column.missing !== undefined,
);

const listing: fc.Arbitrary<Listing> = fc
  .record({
    lead: fc.array(lead, { maxLength: 2 }),
    rest: fc.array(filter, { maxLength: 2 }),
    order: fc.constantFrom<readonly Column[]>([], ...indexesOf(herds)),
    descending: fc.boolean(),
    from: maybe(fc.nat(299)),
    to: maybe(fc.nat(299)),
    first: fc.nat(12),
    most: fc.integer({ min: 1, max: 400 }),
    total: fc.boolean(),
  })
  .map(({ from, to, ...rest }) => {
    const at = (i: number): Position => positionOf(rest.order, records[i] as StoredRecord);
    return { ...rest, ...(from !== undefined && { from: at(from) }), ...(to !== undefined && { to: at(to) }) };
  });

const scopes = fc.subarray<Scope>(['all', 'user:ada', 'user:ben']);

test('the database and the store in memory list the same records, in the same order, to the same place', async () => {
  const asked = fc.asyncProperty(listing, scopes, fc.constantFrom('herd', 'flock'), async (wanted, held, kind) => {
    const pages = [sql, memory].map((store) =>
      store.read(organisation, (reading) => reading.page('herds', kind, held, wanted)),
    );
    const [ofSql, ofMemory] = await Promise.all(pages);
    expect(ofSql?.records.map(({ id }) => id)).toEqual(ofMemory?.records.map(({ id }) => id));
    expect({ ...ofSql, records: [] }).toEqual({ ...ofMemory, records: [] });
  });
  await fc.assert(asked, { numRuns: 200 });
}, 120_000);

test('a field that was renamed is found by its new name, among records that have the old one', async () => {
  const wanted: Listing = {
    lead: [{ column: column('size'), test: { is: 'eq', value: 3 } }],
    rest: [],
    order: [],
    descending: false,
    first: 300,
    most: 300,
  };
  const page = await sql.read(organisation, (reading) => reading.page('herds', 'herd', ['all'], wanted));
  expect(page.records.length).toBeGreaterThan(0);
  expect(new Set(page.records.map(({ body: found }) => found['size']))).toEqual(new Set([3]));
});
