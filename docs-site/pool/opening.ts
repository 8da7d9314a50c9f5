import { createPool, edit, type Pool, setOnline } from './pool.ts';

/** Stages of the demo's pipeline; a real one is a record among the settings. */
export const stages = { qualified: 'Qualified', proposal: 'Proposal', negotiation: 'Negotiation', won: 'Won' } as const;

/** Where the demo opens: a phone in a basement, a laptop in the office, the same lead edited on both. */
export function opening(): Pool {
  const now = 1_800_000_000_000;
  const before = createPool(now, ['Ada’s phone', 'Ben’s laptop'], {
    name: 'Harbour Hotel',
    stageId: 'proposal',
    amount: { minor: 1_200_000, currency: 'EUR' },
    notes: 'Met Lise at the fair.',
  });
  const [phone, laptop] = before.devices.map((device) => device.id) as [string, string];
  const cut = setOnline(before, phone, false, now);
  const onPhone = edit(
    cut,
    phone,
    { stageId: 'negotiation', notes: 'Met Lise at the fair.\nForty rooms, from May.' },
    now + 60_000,
  );
  return edit(
    onPhone,
    laptop,
    { amount: { minor: 1_450_000, currency: 'EUR' }, notes: 'Met Lise at the fair.\nInvoice goes to head office.' },
    now + 120_000,
  );
}
