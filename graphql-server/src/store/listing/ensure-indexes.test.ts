import { defineCollection, registryOf } from '@rockpool/schema';
import { unwritten } from '@rockpool/schema/protocol';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId, newOrganisation } from '../../../test/support/caller.ts';
import { migrate } from '../migrate.ts';
import { pglite } from '../pglite.ts';
import { createStore } from '../sql-store.ts';
import { definitionsOf, ensureIndexes } from './ensure-indexes.ts';

const boats = defineCollection({
  name: 'boats',
  description: 'What swims.',
  version: 0,
  kinds: { boat: { view: 'boats', type: 'Boat' } },
  fields: {
    name: { type: 'string', description: "The captain's word.", maxLength: 80, default: "it's", merge: 'latest' },
    log: { type: 'string', description: 'As long as the journey.', default: '', merge: 'text' },
  },
  indexes: [['name'], ['kind', 'name'], ['log']],
});
const collections = registryOf([boats]);
const database = pglite();
beforeAll(() => migrate(database));
afterAll(() => database.close());

const made = async (): Promise<readonly string[]> => {
  const rows = await database.across.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
     WHERE i.indisvalid AND starts_with(c.relname, 'list_boats_')`,
  );
  return rows.map(({ name }) => name).toSorted();
};

test('an index is there for what a collection declares, once for each order, unless its entries may be too long', async () => {
  await ensureIndexes(database, collections);
  expect(await made()).toEqual(definitionsOf(boats).map(({ name }) => name));
  expect(definitionsOf(boats).map(({ sql }) => sql)).toEqual([
    `(org, kind, ((coalesce((body ->> 'name'), 'it''s')) COLLATE "C"), id) WHERE collection = 'boats' AND NOT deleted`,
  ]);
});

test('where there are records, what is missing or was left broken is made beside them', async () => {
  const [{ name = '' } = {}] = definitionsOf(boats);
  const store = createStore(database, collections);
  const id = newId();
  const record = { ...unwritten('boats', id), body: { id, kind: 'boat', name: 'Tern' } };
  await store.write(newOrganisation(), [], (writing) => writing.save([{ record, conflicts: [] }], 'ada'));
  await database.across.query(`UPDATE pg_index SET indisvalid = false WHERE indexrelid = '${name}'::regclass`);
  expect(await made()).toEqual([]);
  await ensureIndexes(database, collections);
  expect(await made()).toEqual([name]);
  await database.across.query(`DROP INDEX ${name}`);
  await Promise.all([ensureIndexes(database, collections), ensureIndexes(database, collections)]);
  expect(await made()).toEqual([name]);
});
