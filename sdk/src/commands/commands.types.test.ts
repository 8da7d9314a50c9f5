import { expectTypeOf, test } from 'vitest';
import type { CrmOf } from '../crm.ts';
import type { CrmRecord } from '../database/types.ts';

type Sales = CrmOf<['parties', 'deals', 'salesDocuments']>;
type Field = CrmOf<['jobs', 'ledger', 'salesDocuments']>;

test('commands are methods of their views, and give the records that these give', () => {
  expectTypeOf<ReturnType<Sales['leads']['convert']>>().resolves.toEqualTypeOf<CrmRecord<'deals'>>();
  expectTypeOf<ReturnType<Sales['deals']['quote']>>().resolves.toEqualTypeOf<CrmRecord<'quotes'>>();
  expectTypeOf<ReturnType<Sales['companies']['merge']>>().resolves.toEqualTypeOf<CrmRecord<'companies'>>();
  expectTypeOf<ReturnType<Field['deliveries']['complete']>>().resolves.toEqualTypeOf<CrmRecord<'deliveries'>>();
  expectTypeOf<ReturnType<Field['timers']['stop']>>().resolves.toEqualTypeOf<CrmRecord<'timeEntries'>>();
});

test('a view has its own commands and no others, and the timer comes with the ledger', () => {
  expectTypeOf<Sales['leads']>().not.toHaveProperty('win');
  expectTypeOf<Sales['quotes']>().not.toHaveProperty('issue');
  expectTypeOf<Sales>().not.toHaveProperty('timers');
  expectTypeOf<Field>().toHaveProperty('timers');
});

test('what a command takes is checked', () => {
  const calls = async (sales: Sales, field: Field) => {
    await sales.leads.convert('id', { contactId: null });
    // @ts-expect-error: there is no such choice
    await sales.leads.convert('id', { company: 'Kelp' });
    // @ts-expect-error: a deal is lost for a reason
    await sales.deals.lose('id');
    // @ts-expect-error: a line has a price
    await sales.deals.quote('id', { lines: [{ name: 'Lamp', qtyMilli: 1_000 }] });
    // @ts-expect-error: the instant of a proof is that of the command
    await field.deliveries.complete('id', { proof: { signedBy: 'Mira', signedAt: '2026-05-04T08:00:00.000Z' } });
    // @ts-expect-error: when it was follows from the timer
    await field.timers.start({ at: '2026-05-04T08:00:00.000Z' });
  };
  expectTypeOf(calls).toBeFunction();
});
