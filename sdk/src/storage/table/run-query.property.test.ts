import fc from 'fast-check';
import {
  fillWithDefaultSettings,
  getQueryMatcher,
  getSortComparator,
  type MangoQuery,
  normalizeMangoQuery,
  prepareQuery,
  type RxDocumentData,
  type RxJsonSchema,
} from 'rxdb/plugins/core';
import { expect, test } from 'vitest';
import { memoryLogs } from '../log/memory-log.ts';
import { logStorage } from '../log-storage.ts';

interface Thing {
  id: string;
  kind: string;
  size: number;
  isOpen: boolean;
  place?: string | null | undefined;
  part?: { price?: number | null | undefined } | null | undefined;
  tags: string[];
}

const indexes = [
  [],
  ['kind'],
  ['size'],
  ['isOpen'],
  [['kind', 'size']],
  [['size', 'kind']],
  [['isOpen', 'kind', 'size']],
  ['place'],
  ['part.price'],
  ['kind', 'size', 'isOpen', 'place', 'part.price', ['kind', 'place'], ['size', 'part.price']],
] as const;

const schemaWith = (own: (typeof indexes)[number]): RxJsonSchema<RxDocumentData<Thing>> =>
  fillWithDefaultSettings<Thing>({
    version: 0,
    type: 'object',
    primaryKey: 'id',
    properties: {
      id: { type: 'string', maxLength: 20 },
      kind: { type: 'string', maxLength: 20 },
      size: { type: 'number', minimum: 0, maximum: 20, multipleOf: 0.5 },
      isOpen: { type: 'boolean' },
      place: { type: 'string', maxLength: 20 },
      part: { type: 'object', properties: { price: { type: 'number', minimum: -10, maximum: 10, multipleOf: 0.25 } } },
      tags: { type: 'array', items: { type: 'string' } },
    },
    required: ['id', 'kind', 'size', 'isOpen', 'tags'],
    indexes: own.map((index) => (typeof index === 'string' ? index : [...index])),
  });

const text = fc.constantFrom('', 'A', 'a', 'b', 'ba', 'ä', 'z', '\u0000', 'z\uffff', '𝒳', '10', '9');
const size = fc.constantFrom(0, 0.5, 1, 2, 9, 10, 20);
const price = fc.constantFrom(-10, -1.25, -0.25, 0, 0.25, 3, 10);
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null | undefined> =>
  fc.oneof({ weight: 4, arbitrary: value }, fc.constantFrom(null, undefined));
/** A body as JSON would have it: what is undefined is not there. */
const present = <T extends object>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const thing = fc
  .record({
    kind: text,
    size,
    isOpen: fc.boolean(),
    place: maybe(text),
    part: maybe(fc.record({ price: maybe(price) })),
    tags: fc.array(text, { maxLength: 2 }),
  })
  .map(present);

const things = fc.array(fc.tuple(thing, fc.boolean(), fc.nat(3)), { maxLength: 25 });

const conditions = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<object> => {
  const comparison = fc.oneof(
    ...['$eq', '$ne', '$gt', '$gte', '$lt', '$lte'].map((operator) => value.map((bound) => ({ [operator]: bound }))),
  );
  const others = fc.oneof(
    fc.array(value, { minLength: 1, maxLength: 3 }).map((values) => ({ $in: values })),
    fc.array(value, { minLength: 1, maxLength: 3 }).map((values) => ({ $nin: values })),
    fc.boolean().map((exists) => ({ $exists: exists })),
    comparison.map((condition) => ({ $not: condition })),
  );
  return fc.oneof(
    { weight: 3, arbitrary: comparison },
    { weight: 3, arbitrary: fc.tuple(comparison, comparison).map(([one, other]) => ({ ...one, ...other })) },
    { weight: 2, arbitrary: others },
  );
};

const part = fc.oneof(
  conditions(text).map((kind) => ({ kind })),
  conditions(size).map((condition) => ({ size: condition })),
  fc.boolean().map((isOpen) => ({ isOpen })),
  conditions(fc.oneof({ weight: 5, arbitrary: text as fc.Arbitrary<string | null> }, fc.constant(null))).map(
    (place) => ({ place }),
  ),
  conditions(price).map((condition) => ({ 'part.price': condition })),
  fc.constantFrom({ place: null }, { 'part.price': { $eq: null } }, { place: { $ne: null } }),
  text.map((tag) => ({ tags: { $elemMatch: { $eq: tag } } })),
  fc.nat(2).map((length) => ({ tags: { $size: length } })),
  fc.constantFrom({ kind: { $regex: '^a' } }, { place: { $type: 'string' } }, { size: { $mod: [2, 0] } }),
);
const all = fc.array(part, { maxLength: 3 }).map((parts) => Object.assign({}, ...parts) as object);
const selector = fc.oneof(
  { weight: 4, arbitrary: all },
  fc.tuple(all, all).map(([one, other]) => ({ $or: [one, other] })),
  fc.tuple(all, all).map(([one, other]) => ({ ...one, $and: [other] })),
  fc.tuple(all, all).map(([one, other]) => ({ ...one, $nor: [{ ...other, kind: 'a' }] })),
);

const sort = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('kind', 'size', 'isOpen', 'place', 'part.price', 'id'), {
      minLength: 1,
      maxLength: 3,
    }),
    fc.array(fc.constantFrom('asc' as const, 'desc' as const), { minLength: 3, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([fields, directions, isMixed]) => fields.map((field, i) => ({ [field]: directions[isMixed ? i : 0] })));

const query = fc
  .record({
    selector,
    sort: fc.option(sort, { nil: undefined }),
    skip: fc.option(fc.nat(4), { nil: undefined }),
    limit: fc.option(fc.nat(6), { nil: undefined }),
  })
  .map((parts) => Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)));

function prepared(schema: RxJsonSchema<RxDocumentData<Thing>>, mango: object) {
  const normalized = normalizeMangoQuery<RxDocumentData<Thing>>(schema, mango as MangoQuery<RxDocumentData<Thing>>);
  const { selector } = normalized;
  return prepareQuery<RxDocumentData<Thing>>(schema, {
    ...normalized,
    selector: { ...selector, _deleted: { $eq: false } },
  });
}

test('a query answers what the matcher and the comparator of RxDB say, whatever index it takes', async () => {
  let runs = 0;
  const example = fc.record({
    things,
    queries: fc.array(query, { minLength: 8, maxLength: 8 }),
    index: fc.constantFrom(...indexes),
  });
  await fc.assert(
    fc.asyncProperty(example, async ({ things, queries, index }) => {
      const schema = schemaWith(index);
      const storage = logStorage(memoryLogs());
      const instance = await storage.createStorageInstance<Thing>({
        databaseInstanceToken: 'token',
        databaseName: `run-${++runs}`,
        collectionName: 'things',
        schema,
        options: {},
        multiInstance: false,
        devMode: false,
      });
      const documents = things.map(
        ([body, isDeleted, time], i): RxDocumentData<Thing> => ({
          ...body,
          id: `${time}-${i}`,
          _deleted: isDeleted && time === 0,
          _attachments: {},
          _meta: { lwt: 1000 + time },
          _rev: '1-a',
        }),
      );
      await instance.bulkWrite(
        documents.map((document) => ({ document })),
        'test',
      );
      for (const mango of queries) {
        const query = prepared(schema, mango);
        const { skip = 0, limit = documents.length } = query.query;
        const matching = documents
          .filter(getQueryMatcher(schema, query.query))
          .sort(getSortComparator(schema, query.query));
        const found = (await instance.query(query)).documents;
        expect(found.map(({ id }) => id)).toEqual(matching.slice(skip, skip + limit).map(({ id }) => id));
        expect((await instance.count(query)).count).toBe(matching.length);
      }
      await instance.close();
    }),
    { numRuns: 200 },
  );
});
