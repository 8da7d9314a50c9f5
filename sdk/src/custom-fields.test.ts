import { deals, withCustomFields } from '@rockpool/schema';
import { afterEach, expect, expectTypeOf, test } from 'vitest';
import { freshName } from '../test/devices.ts';
import { createMemoryServer, tokenFor } from '../test/memory-server.ts';
import { createCrm } from './create-crm.ts';
import type { CollectionRecord } from './database/types.ts';

const berthDeals = withCustomFields(deals, {
  budget: 'money',
  berths: { type: 'integer', merge: 'max', default: 1 },
  season: { type: 'choice', options: ['spring', 'summer'] },
});

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const crm of opened.splice(0)) await crm.close();
});

async function openMarina(server = createMemoryServer(), token = tokenFor('ada')) {
  const sync = { url: 'http://server.test/graphql', token: () => token, fetch: server.fetch };
  const crm = await createCrm({ name: freshName(), collections: [berthDeals, 'parties', 'settings'], sync });
  opened.push(crm);
  return crm;
}

const site = { kind: 'field', name: 'Site', key: 'site', entity: 'parties', type: 'text', required: true } as const;

test('fields that the app declares are typed and checked where they are written', async () => {
  const crm = await openMarina();
  const budget = { minor: 450_000, currency: 'EUR' };
  const deal = await crm.deals.insert({ name: 'Pier 7', custom: { budget, season: 'summer' } });
  expectTypeOf(deal.custom.budget).toEqualTypeOf<{ minor: number; currency: string } | undefined>();
  expectTypeOf<CollectionRecord<typeof berthDeals>['custom']['season']>().toEqualTypeOf<
    'spring' | 'summer' | undefined
  >();
  expect(deal.custom).toEqual({ budget, season: 'summer', berths: 1 });
  // @ts-expect-error: there is no such season
  await expect(crm.leads.insert({ name: 'Pier 8', custom: { season: 'winter' } })).rejects.toMatchObject({
    code: 'INVALID_RECORD',
    details: { collection: 'deals', field: 'custom.season' },
  });
  // @ts-expect-error: a berth is whole
  await expect(deal.patch({ custom: { ...deal.custom, berths: '2' } })).rejects.toThrow(
    'deals.custom.berths: expected type integer, got "2".',
  );
  await crm.transaction(async (tx) => {
    const { custom } = await tx.deals.patch(deal.id, { custom: { ...deal.custom, berths: 2 } });
    expectTypeOf(custom.berths).toEqualTypeOf<number | undefined>();
  });
  expect(deal.getLatest().custom.berths).toBe(2);
});

test('fields that the organisation defines hold from the moment that the device knows of them', async () => {
  const server = createMemoryServer();
  const [desk, phone] = [await openMarina(server), await openMarina(server)];
  const early = await phone.companies.insert({ name: 'Before', custom: { site: 7 } });
  const definition = await desk.customFields.insert(site);
  await desk.sync.now();
  await phone.sync.now();
  const late = () => phone.companies.insert({ name: 'After' });
  await expect
    .poll(() => late().catch((error: Error) => error.message))
    .toContain('parties.custom.site: expected a value');
  await early.patch({ name: 'Before that', custom: { ...early.custom, mood: 'calm' } });
  await definition.patch({ active: false });
  await expect.poll(() => desk.companies.insert({ name: 'Again' }).then(({ name }) => name, String)).toBe('Again');
});

test('fields that the organisation defined are known when a device opens', async () => {
  const name = freshName();
  const open = () => createCrm({ name, collections: ['parties', 'settings'], user: 'ada' });
  const first = await open();
  await first.customFields.insert({ ...site, default: { value: 'harbour' } });
  await first.close();
  const second = await open();
  opened.push(second);
  expect((await second.companies.insert({ name: 'Kelp & Co' })).custom).toEqual({ site: 'harbour' });
  await expect(second.companies.insert({ name: 'Kelp & Co', custom: { site: 7 } })).rejects.toThrow('custom.site');
});

test('a definition that makes no sense is refused where it is written', async () => {
  const crm = await openMarina();
  const choice = { name: 'Season', key: 'season', entity: 'deals', type: 'choice' } as const;
  await expect(crm.customFields.insert(choice)).rejects.toMatchObject({ details: { field: 'options' } });
  const season = await crm.customFields.insert({ ...choice, options: ['spring'] });
  expectTypeOf(season.options).toEqualTypeOf<string[] | undefined>();
});

test('other custom fields need no new version of the collection, and no migration', async () => {
  const name = freshName();
  const first = await createCrm({ name, collections: [berthDeals], user: 'ada' });
  const { id } = await first.deals.insert({ name: 'Pier 7', custom: { season: 'summer' } });
  await first.close();
  const pierDeals = withCustomFields(deals, { pier: 'text', season: 'none' });
  const second = await createCrm({ name, collections: [pierDeals], user: 'ada' });
  opened.push(second);
  await second.deals.patch(id, { custom: { pier: 'A' } });
  expect((await second.deals.findOne(id).exec())?.custom).toEqual({ pier: 'A' });
});
