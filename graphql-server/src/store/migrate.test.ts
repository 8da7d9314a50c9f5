import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { pglite } from './pglite.ts';

const database = pglite();
beforeAll(() => migrate(database, []), 60_000);
afterAll(() => database.close());

const first = { name: '001-first', statements: ['CREATE TABLE first (id int)', 'INSERT INTO first VALUES (1)'] };
const second = { name: '002-second', statements: ['INSERT INTO first VALUES (2)'] };
const broken = { name: '003-broken', statements: ['INSERT INTO first VALUES (3)', 'THIS IS NOT SQL'] };
const ids = async () =>
  (await database.across.query<{ id: number }>('SELECT id FROM first ORDER BY id')).map(({ id }) => id);

test('steps are applied once, in their order, however often they are asked for', async () => {
  await migrate(database, [first]);
  await migrate(database, [first, second]);
  await Promise.all([migrate(database, [first, second]), migrate(database, [first, second])]);
  expect(await ids()).toEqual([1, 2]);
});

test('a step that fails leaves nothing behind', async () => {
  await expect(migrate(database, [first, second, broken])).rejects.toThrow('syntax error');
  expect(await ids()).toEqual([1, 2]);
});

test('a step that was edited after it had been applied is refused', async () => {
  const edited = { ...second, statements: ['INSERT INTO first VALUES (22)'] };
  await expect(migrate(database, [first, edited])).rejects.toThrow('002-second was edited');
});

test('a database of a newer version is refused', async () => {
  await expect(migrate(database, [first])).rejects.toThrow('002-second, which this version does not know');
});
