import { everybody, living, schemas } from './people.ts';
import { ask, type CaseList, type Document, type Instance, type Place, prepared, same, write } from './support.ts';

/** What is asked for, and who it is, by their ids. */
const questions: Readonly<Record<string, readonly [selector: object, ids: string]>> = {
  'nothing in particular': [{}, 'ada alan bob cleo eve grace mary otto zoe'],
  'a value': [{ city: 'London' }, 'ada alan'],
  'an empty text': [{ name: '' }, 'otto'],
  $eq: [{ age: { $eq: 36 } }, 'ada eve'],
  $ne: [{ city: { $ne: 'London' } }, 'bob cleo eve grace mary otto zoe'],
  $gt: [{ age: { $gt: 39 } }, 'alan grace mary'],
  $gte: [{ age: { $gte: 39 } }, 'alan cleo grace mary'],
  $lt: [{ age: { $lt: 10 } }, 'bob otto'],
  $lte: [{ age: { $lte: 10 } }, 'bob otto zoe'],
  'the outermost values': [{ age: { $gte: 150 } }, 'mary'],
  'more than the outermost value': [{ age: { $gt: 150 } }, ''],
  'bounds beyond what the schema allows': [{ age: { $gt: -5, $lt: 500 } }, 'ada alan bob cleo eve grace mary otto zoe'],
  'a range': [{ age: { $gt: 9, $lt: 39 } }, 'ada eve zoe'],
  'a range that contains nothing': [{ age: { $gt: 39, $lt: 39 } }, ''],
  'a range from behind its end': [{ age: { $gt: 50, $lt: 10 } }, ''],
  'negative and fractional numbers': [{ score: { $gte: -2, $lt: 0.01 } }, 'bob cleo otto'],
  'capitals before small letters': [{ city: { $gt: 'London', $lt: 'london' } }, 'grace'],
  'less than a text, for those who have one': [{ city: { $lt: 'London' } }, 'cleo eve'],
  'a boolean': [{ isMember: true }, 'ada alan cleo grace otto'],
  'a boolean and a range': [{ isMember: false, age: { $gte: 10 } }, 'eve mary zoe'],
  'a nested field': [{ 'address.zip': '1000' }, 'cleo grace'],
  'a range of a nested field': [{ 'address.zip': { $gte: '02', $lt: '1000' } }, 'alan eve'],
  'a missing value': [{ city: null }, 'bob otto'],
  'a missing value that is nested': [{ 'address.zip': { $eq: null } }, 'ada bob mary otto zoe'],
  'no missing value': [{ city: { $ne: null } }, 'ada alan cleo eve grace mary zoe'],
  $exists: [{ address: { $exists: true } }, 'alan cleo eve grace'],
  '$exists: false': [{ city: { $exists: false } }, 'bob otto'],
  $in: [{ age: { $in: [150, 0, 7] } }, 'bob mary'],
  '$in with one value': [{ city: { $in: ['London'] } }, 'ada alan'],
  '$in with no value': [{ city: { $in: [] } }, ''],
  $nin: [{ city: { $nin: ['London', 'london'] } }, 'bob cleo eve grace otto zoe'],
  $not: [{ age: { $not: { $gt: 36 } } }, 'ada bob eve otto zoe'],
  $and: [{ $and: [{ age: { $gt: 9 } }, { age: { $lt: 39 } }] }, 'ada eve zoe'],
  $or: [{ $or: [{ city: 'London' }, { age: { $lt: 5 } }] }, 'ada alan bob'],
  '$or beside a field': [{ isMember: true, $or: [{ city: 'London' }, { age: 9 }] }, 'ada alan otto'],
  $nor: [{ $nor: [{ isMember: true }, { age: { $lt: 20 } }] }, 'eve mary'],
  $regex: [{ name: { $regex: '^A' } }, 'ada alan'],
  '$regex with an option': [{ name: { $regex: '^b', $options: 'i' } }, 'bob'],
  $mod: [{ age: { $mod: [10, 0] } }, 'bob mary zoe'],
  $type: [{ city: { $type: 'string' } }, 'ada alan cleo eve grace mary zoe'],
  $size: [{ tags: { $size: 3 } }, 'eve'],
  'one of the values of a list': [{ tags: 'math' }, 'ada alan eve'],
  '$elemMatch of values': [{ tags: { $elemMatch: { $regex: '^ve' } } }, 'ada eve mary'],
  '$elemMatch of objects': [{ visits: { $elemMatch: { year: 2001, days: { $gt: 10 } } } }, 'bob'],
  'a field of objects in a list': [{ 'visits.year': { $gt: 1900 } }, 'bob zoe'],
  'an id': [{ id: 'ada' }, 'ada'],
  'a range of ids': [{ id: { $gt: 'ada', $lte: 'cleo' } }, 'alan bob cleo'],
  'the id of a deleted one': [{ id: 'dora' }, ''],
};

type Sort = readonly { readonly [field: string]: 'asc' | 'desc' }[];

const orders: readonly Sort[] = [
  [{ id: 'asc' }],
  [{ id: 'desc' }],
  [{ age: 'asc' }],
  [{ age: 'desc' }],
  [{ score: 'asc' }],
  [{ score: 'desc' }],
  [{ name: 'asc' }],
  [{ name: 'desc' }],
  [{ city: 'asc' }],
  [{ city: 'desc' }],
  [{ 'address.zip': 'asc' }, { id: 'asc' }],
  [{ isMember: 'desc' }, { age: 'desc' }],
  [{ isMember: 'asc' }, { age: 'desc' }],
  [{ age: 'asc' }, { name: 'desc' }, { id: 'asc' }],
  [{ age: 'desc' }, { name: 'desc' }, { id: 'desc' }],
  [{ city: 'desc' }, { score: 'asc' }],
];

const valueAt = (document: Document, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], document);

/** Missing before all values; texts by their code units; and at last by id. */
function inOrder(documents: readonly Document[], sort: Sort): string[] {
  const fields = [...sort.flatMap((part) => Object.entries(part)), ['id', 'asc'] as const];
  const compared = (a: Document, b: Document): number => {
    for (const [field, direction] of fields) {
      const [one, other] = [valueAt(a, field), valueAt(b, field)] as [never, never];
      if (one === other) continue;
      const isLess = one === undefined || (other !== undefined && one < other);
      return isLess === (direction === 'asc') ? -1 : 1;
    }
    return 0;
  };
  return documents.toSorted(compared).map(({ id }) => id);
}

/** The people in a collection for each schema. */
async function peopled(open: Place['open']): Promise<readonly (readonly [name: string, people: Instance])[]> {
  return Promise.all(
    Object.entries(schemas).map(async ([name, schema], i) => {
      const people = await open({ schema, collection: `people-${i}` });
      await write(
        people,
        everybody().map((document) => ({ document })),
      );
      return [name, people] as const;
    }),
  );
}

const ids = (documents: readonly Document[]): string[] => documents.map(({ id }) => id);

export function queryCases(test: CaseList): void {
  for (const [question, [selector, expected]] of Object.entries(questions)) {
    test(`a query for ${question} finds, and counts, who it is, in every order`, async ({ open }) => {
      const matching = living().filter(({ id }) => expected.split(' ').includes(id));
      for (const [how, people] of await peopled(open)) {
        for (const sort of orders) {
          const what = `sorted by ${JSON.stringify(sort)}, ${how}`;
          same(ids(await ask(people, { selector, sort })), inOrder(matching, sort), what);
        }
        same((await people.count(prepared(people.schema, { selector }))).count, matching.length, `how many, ${how}`);
      }
    });
  }

  test('pages follow each other, whatever their order', async ({ open }) => {
    for (const [how, people] of await peopled(open)) {
      for (const sort of orders) {
        const all = inOrder(living(), sort);
        for (const [skip, limit] of [
          [0, 4],
          [4, 4],
          [8, 4],
          [12, 4],
          [3, 1],
        ] as const) {
          const what = `${limit} from ${skip}, sorted by ${JSON.stringify(sort)}, ${how}`;
          same(ids(await ask(people, { selector: {}, sort, skip, limit })), all.slice(skip, skip + limit), what);
        }
      }
    }
  });

  test('pages of a part follow each other', async ({ open }) => {
    const selector = { isMember: true, age: { $gt: 5 } };
    const matching = living().filter(({ isMember, age }) => isMember && age > 5);
    for (const [how, people] of await peopled(open)) {
      for (const sort of orders) {
        const what = `2 from 1, sorted by ${JSON.stringify(sort)}, ${how}`;
        same(ids(await ask(people, { selector, sort, skip: 1, limit: 2 })), inOrder(matching, sort).slice(1, 3), what);
      }
    }
  });

  test('a limit of nothing finds nothing', async ({ open }) => {
    for (const [how, people] of await peopled(open)) {
      same(await ask(people, { selector: {}, limit: 0 }), [], how);
      same(await ask(people, { selector: { age: { $gt: 5 } }, sort: [{ name: 'desc' }], limit: 0 }), [], how);
    }
  });

  test('a query finds documents as they were written', async ({ open }) => {
    for (const [how, people] of await peopled(open)) {
      const [ada] = await ask(people, { selector: { name: 'Ada' } });
      const { _rev, _meta, ...said } = ada ?? ({} as Document);
      const { _rev: _, _meta: __, ...should } = living().find(({ id }) => id === 'ada') as Document;
      same(said, should, how);
    }
  });

  test('a query finds what was changed, and no longer what is not so any more', async ({ open }) => {
    for (const [how, people] of await peopled(open)) {
      const [bob, eve] = await people
        .findDocumentsById(['bob', 'eve'], false)
        .then((found) => found.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      await ask(people, { selector: { age: { $gt: 35 } }, sort: [{ age: 'desc' }] });
      await write(people, [
        {
          previous: bob as Document,
          document: { ...(bob as Document), age: 37, _rev: '2-a', _meta: { lwt: Date.now() + 1 } },
        },
        {
          previous: eve as Document,
          document: { ...(eve as Document), _deleted: true, _rev: '2-b', _meta: { lwt: Date.now() + 2 } },
        },
      ]);
      const found = await ask(people, { selector: { age: { $gt: 35 } }, sort: [{ age: 'desc' }] });
      same(ids(found), ['mary', 'grace', 'alan', 'cleo', 'bob', 'ada'], how);
    }
  });
}
