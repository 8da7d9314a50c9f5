import { type Document, type Person, person, type Schema, schemaOf } from './support.ts';

type Fields = Partial<Omit<Person, 'id'>>;

/** Whom the queries are asked about. Dora is deleted. */
const fields: Readonly<Record<string, Fields>> = {
  ada: {
    name: 'Ada',
    age: 36,
    score: 9.5,
    isMember: true,
    city: 'London',
    tags: ['math', 'verse'],
    visits: [{ year: 1840, days: 3 }],
  },
  alan: {
    name: 'Alan',
    age: 41,
    score: 9.25,
    isMember: true,
    city: 'London',
    address: { zip: '0200' },
    tags: ['math'],
  },
  bob: {
    name: 'bob',
    age: 0,
    score: -0.01,
    tags: [],
    visits: [
      { year: 2000, days: 1 },
      { year: 2001, days: 30 },
    ],
  },
  cleo: {
    name: 'Cleo',
    age: 39,
    score: 0,
    isMember: true,
    city: 'Alexandria',
    address: { zip: '1000' },
    tags: ['queen'],
  },
  dora: { name: 'Dora', age: 36, score: 3, isMember: true, city: 'London', tags: ['math'] },
  eve: { name: 'Eve', age: 36, score: 0.01, city: 'Bern', address: { zip: '02' }, tags: ['spy', 'math', 'verse'] },
  grace: { name: 'Grace', age: 85, score: 1000, isMember: true, city: 'New York', address: { zip: '1000' } },
  mary: { name: 'Mary', age: 150, score: -1000, city: 'london', tags: ['verse'] },
  otto: { name: '', age: 9, score: -2, isMember: true },
  zoe: { name: 'Zoë', age: 10, score: -10, city: 'Łódź', visits: [{ year: 2001, days: 2 }] },
};

/** Everybody, in no order. */
export const everybody = (): Document[] =>
  ['otto', 'eve', 'ada', 'dora', 'zoe', 'cleo', 'bob', 'mary', 'grace', 'alan'].map((id) =>
    person(id, { ...fields[id], _deleted: id === 'dora' }),
  );

export const living = (): Document[] => everybody().filter(({ _deleted }) => !_deleted);

/** What a storage has to answer the same with, whatever it makes of them. */
export const schemas: Readonly<Record<string, Schema>> = {
  'without indexes': schemaOf(),
  'with an index of each field': schemaOf({ indexes: ['name', 'age', 'score', 'isMember', 'city', 'address.zip'] }),
  'with indexes of many fields': schemaOf({
    indexes: [
      ['isMember', 'age'],
      ['age', 'name'],
      ['city', 'age'],
      ['isMember', 'city', 'score'],
      ['score', 'age', 'name'],
    ],
  }),
};
