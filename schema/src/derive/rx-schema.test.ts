import { addRxPlugin, createRxDatabase, type RxCollectionCreator, type RxDatabase } from 'rxdb';
import { disableWarnings, RxDBDevModePlugin } from 'rxdb/plugins/dev-mode';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { wrappedValidateAjvStorage } from 'rxdb/plugins/validate-ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { collections } from '../collections/index.ts';
import type { Collection } from '../define/collection.ts';
import { newSyncState } from '../protocol/sync-state.ts';
import { rxSchema } from './rx-schema.ts';

disableWarnings();
addRxPlugin(RxDBDevModePlugin);

const storage = wrappedValidateAjvStorage({ storage: getRxStorageMemory() });
let database: RxDatabase;

beforeAll(async () => {
  database = await createRxDatabase({ name: 'rx-schema', storage });
  const all = Object.values(collections).map((collection) => [collection.name, { schema: rxSchema(collection) }]);
  await database.addCollections(Object.fromEntries(all) as Record<string, RxCollectionCreator>);
});

afterAll(() => database.remove());

test('RxDB opens every built-in collection, with its development checks on', () => {
  expect(Object.keys(database.collections).sort()).toEqual(Object.keys(collections).sort());
});

test.for(Object.values(collections) as Collection[])(
  '$name stores a record and finds it by sync.status',
  async (collection) => {
    const filled = Object.fromEntries(collection.required.map((field) => [field, anyValue(collection, field)]));
    const id = '0198c0de-0000-7000-8000-000000000001';
    const store = database.collections[collection.name];
    await store?.insert({
      ...filled,
      ...collection.compute?.(filled),
      id,
      sync: { ...newSyncState, status: 'pending', conflicted: false },
    });
    const query = store?.find({ selector: { 'sync.status': 'pending' }, sort: [{ 'sync.status': 'asc' }] });
    expect(await query?.exec()).toMatchObject([{ id }]);
  },
);

const anyValue = ({ fields }: Collection, field: string) =>
  fields[field]?.default ?? (fields[field]?.type === 'integer' ? 0 : '');

test('rewording a description leaves the schema as it is, so that no database needs a migration', () => {
  const { deals } = collections;
  const reworded = { ...deals, fields: { ...deals.fields, name: { ...deals.fields['name'], description: 'New.' } } };
  expect(rxSchema(reworded as Collection)).toEqual(rxSchema(deals));
});
