import { collections } from '@rockpool/schema';
import { expect, expectTypeOf, test } from 'vitest';
import { createCrm } from './create-crm.ts';
import type { CrmOf } from './crm.ts';
import { packs } from './packs.ts';

test('each pack holds the one before it, and the last one all that there is', () => {
  const sizes = Object.values(packs).map((pack) => new Set<string>(pack).size);
  expect(sizes).toEqual([4, 7, 9, 10]);
  for (const pack of Object.values(packs)) expect(Object.keys(collections)).toEqual(expect.arrayContaining([...pack]));
  expect(packs.assets.slice(0, 9)).toEqual(packs.field);
});

test('a pack is opened as it stands, with a view for every kind in it', async () => {
  const crm = await createCrm({ name: 'pack-assets', collections: packs.assets, user: 'ada' });
  const kinds = Object.values(collections).flatMap((collection) => Object.entries(collection.kinds));
  for (const [, { view }] of kinds) expect(crm).toHaveProperty([view, 'insert']);
  const quote = await crm.quotes.insert({ currency: 'EUR' });
  const hours = await crm.timeEntries.insert({ at: '2026-05-20T08:00:00.000Z', qtyMilli: 1_500, unit: 'h' });
  const cow = await crm.animals.insert({ name: 'Berta', species: 'Cattle' });
  expect([quote.kind, hours.kind, cow.kind]).toEqual(['quote', 'timeEntry', 'animal']);
  await crm.close();
});

test('views are typed by their kind', () => {
  type Farm = CrmOf<typeof packs.assets>;
  type Inserted<V extends keyof Farm> = Farm[V] extends { insert(given: infer I): unknown } ? I : never;
  expectTypeOf<{ name: string; species: string }>().toExtend<Inserted<'animals'>>();
  expectTypeOf<Inserted<'vehicles'>>().not.toHaveProperty('species');
  expectTypeOf<Inserted<'invoices'>>().toHaveProperty('lines');
  expectTypeOf<CrmOf<typeof packs.base>>().not.toHaveProperty('quotes');
});
