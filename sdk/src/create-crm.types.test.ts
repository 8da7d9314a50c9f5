import { expectTypeOf, test } from 'vitest';
import type { createCrm } from './create-crm.ts';
import type { Crm, CrmOf } from './crm.ts';
import type { CrmRecord } from './database/types.ts';

type Sales = CrmOf<['parties', 'deals']>;

test('a crm has the views of the collections that are open, and no others', () => {
  expectTypeOf<Sales>().toHaveProperty('leads');
  expectTypeOf<Sales>().toHaveProperty('contacts');
  expectTypeOf<Sales>().not.toHaveProperty('tasks');
  expectTypeOf<Sales['collections']>().not.toHaveProperty('activities');
  type Opened = Awaited<ReturnType<typeof createCrm<'deals'>>>;
  expectTypeOf<Opened>().toEqualTypeOf<Crm<'deals'>>();
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
