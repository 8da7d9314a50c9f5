import { defineCollection } from '@rockpool/schema';
import { expectTypeOf, test } from 'vitest';
import type { createCrm } from './create-crm.ts';
import type { Crm, CrmOf } from './crm.ts';
import type { CollectionRecord, CrmRecord } from './database/types.ts';
import type { Transaction } from './transaction/types.ts';

type Sales = CrmOf<['parties', 'deals']>;

test('a crm has the views of the collections that are open, and no others', () => {
  expectTypeOf<Sales>().toHaveProperty('leads');
  expectTypeOf<Sales>().toHaveProperty('contacts');
  expectTypeOf<Sales>().not.toHaveProperty('tasks');
  expectTypeOf<Sales['collections']>().not.toHaveProperty('activities');
  type Opened = Awaited<ReturnType<typeof createCrm<'deals'>>>;
  expectTypeOf<Opened>().toEqualTypeOf<Crm<'deals'>>();
});

const herds = defineCollection({
  name: 'herds',
  description: 'Groups of animals.',
  version: 0,
  kinds: { herd: { view: 'herds', type: 'Herd' }, flock: { view: 'flocks', type: 'Flock' } },
  fields: {
    name: { type: 'string', description: 'What the farm calls it.', maxLength: 80, merge: 'latest' },
    headcount: { type: 'integer', description: 'Heads.', default: 0, merge: 'latest' },
  },
  required: ['name'],
  indexes: [['name']],
});

test('a collection of the app has views, records and transactions of its own types, beside the built-in ones', () => {
  type Farm = CrmOf<['deals', typeof herds]>;
  type Opened = Awaited<ReturnType<typeof createCrm<'deals' | typeof herds>>>;
  expectTypeOf<Opened>().toEqualTypeOf<Farm>();
  expectTypeOf<Farm>().toHaveProperty('leads');
  expectTypeOf<Farm>().not.toHaveProperty('contacts');
  expectTypeOf<Farm['collections']>().toHaveProperty('herds');
  expectTypeOf<CollectionRecord<typeof herds>['headcount']>().toEqualTypeOf<number>();
  const calls = async (farm: Farm, open: typeof createCrm) => {
    const herd = await farm.flocks.insert({ name: 'North' });
    expectTypeOf(herd.kind).toEqualTypeOf<'flock'>();
    expectTypeOf(herd.headcount).toEqualTypeOf<number>();
    const [found] = await farm.collections.herds.find({ selector: { headcount: { $gt: 3 } } }).exec();
    expectTypeOf(found?.kind).toEqualTypeOf<'herd' | 'flock' | undefined>();
    await farm.transaction(async (tx) => {
      expectTypeOf((await tx.herds.insert({ name: 'South', headcount: 3 })).headcount).toEqualTypeOf<number>();
      expectTypeOf((await tx.leads.insert({ name: 'Ada' })).status).toEqualTypeOf<'open' | 'won' | 'lost'>();
      expectTypeOf((await tx.collections.herds.insert({ name: 'West', kind: 'herd' })).name).toEqualTypeOf<string>();
    });
    // @ts-expect-error: there is no such field
    await farm.herds.patch('id', { heads: 3 });
    // @ts-expect-error: a name is required
    await farm.herds.insert({ headcount: 3 });
    const opened = await open({ name: 'farm', collections: [herds, 'parties'] });
    expectTypeOf(opened.herds.insert).toBeFunction();
    expectTypeOf(opened.contacts.insert).toBeFunction();
    // @ts-expect-error: there is no such collection
    await open({ name: 'farm', collections: ['dogs'] });
  };
  expectTypeOf(calls).toBeFunction();
});

test('records have the fields of their collection', () => {
  expectTypeOf<CrmRecord<'leads'>['name']>().toEqualTypeOf<string>();
  expectTypeOf<CrmRecord<'leads'>['kind']>().toEqualTypeOf<'lead'>();
  expectTypeOf<CrmRecord<'leads'>['amount']['minor']>().toEqualTypeOf<number>();
  expectTypeOf<CrmRecord<'leads'>['probability']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<CrmRecord<'leads'>['syncState']>().toEqualTypeOf<'synced' | 'pending' | 'refused'>();
});

test('queries and writes are checked', () => {
  const calls = (sales: Sales) => {
    sales.leads.find({ selector: { status: 'open', 'amount.minor': { $gt: 5 } }, sort: [{ updatedAt: 'desc' }] });
    sales.leads.find({ selector: { $or: [{ name: { $regex: '^A' } }, { score: { $in: [1, 2] } }] } });
    // @ts-expect-error: there is no such status
    sales.leads.find({ selector: { status: 'opne' } });
    // @ts-expect-error: there is no such field
    sales.leads.find({ selector: { statsu: 'open' } });
    // @ts-expect-error: a name is required
    sales.leads.insert({});
    // @ts-expect-error: computed from other fields
    sales.contacts.insert({ name: 'Ada', sortName: 'ada' });
    sales.leads.patch('id', { probability: null, score: 5 });
    // @ts-expect-error: a lead always has a name
    sales.leads.patch('id', { name: null });
    // @ts-expect-error: an id never changes
    sales.leads.patch('id', { id: 'other' });
  };
  expectTypeOf(calls).toBeFunction();
});

test('a transaction has the views of its crm, and gives what its callback gives', () => {
  const transact = (sales: Sales) => {
    const result = sales.transaction(async (tx) => {
      const lead = await tx.leads.insert({ name: 'Ada' });
      expectTypeOf(lead.kind).toEqualTypeOf<'lead'>();
      expectTypeOf(lead.probability).toEqualTypeOf<number | undefined>();
      expectTypeOf(await tx.leads.findOne(lead.id).exec()).toEqualTypeOf<typeof lead | null>();
      expectTypeOf(await tx.contacts.count({ selector: { name: 'Ada' } }).exec()).toEqualTypeOf<number>();
      expectTypeOf(tx.collections.deals.insertMany).toBeFunction();
      // @ts-expect-error: a record in a transaction is as it was read
      lead.name = 'Ben';
      // @ts-expect-error: nothing to watch, a transaction is over in a moment
      tx.leads.find().$;
      // @ts-expect-error: there is no such status
      await tx.leads.patch(lead.id, { status: 'opne' });
      // @ts-expect-error: activities are not open
      tx.tasks;
      // @ts-expect-error: no transaction in a transaction
      tx.transaction;
      return { lead };
    });
    expectTypeOf(result).resolves.toHaveProperty('lead');
    expectTypeOf(sales.transaction(() => 5)).toEqualTypeOf<Promise<number>>();
    expectTypeOf<Parameters<Parameters<Sales['transaction']>[0]>[0]>().toEqualTypeOf<
      Transaction<'parties' | 'deals'>
    >();
  };
  expectTypeOf(transact).toBeFunction();
});
