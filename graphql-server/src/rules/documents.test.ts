import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../test/support/caller.ts';
import { invoice, pusher, stores } from '../../test/support/pushing.ts';
import type { Store } from '../store/store.ts';

describe.each(stores)('documents %s', (_name, open) => {
  let store: Store;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await open());
  }, 60_000);
  afterAll(() => close());

  const line = { id: 'a', name: 'Three oak boards', qtyMilli: 1_000, unitPrice: 9_000 };

  test('17.1: what was issued stays as it is, and cannot be deleted', async () => {
    const { edit, body } = pusher(store);
    const id = newId();
    await edit('salesDocuments', id, invoice());
    expect(await edit('salesDocuments', id, { lines: [line], currency: 'CHF' })).toBe('APPLIED');
    expect(await edit('salesDocuments', id, { status: 'issued' })).toBe('APPLIED');
    const issued = await body('salesDocuments', id);
    for (const change of [
      { lines: [] },
      { currency: 'EUR' },
      { partyId: newId() },
      { docDiscountPpm: 1 },
      { taxRounding: 'line' },
      { issueDate: '2026-03-02' },
      { deleted: true },
    ]) {
      expect([change, await edit('salesDocuments', id, change)]).toEqual([change, 'LOCKED']);
    }
    expect(await body('salesDocuments', id)).toEqual(issued);
  });

  test('17.1: what was issued can be paid, and noted on', async () => {
    const { edit, body } = pusher(store);
    const id = newId();
    await edit('salesDocuments', id, invoice({ status: 'issued' }));
    const payment = { id: newId(), at: '2026-03-05T10:00:00.000Z', method: 'transfer', minor: 11_900 };
    expect(await edit('salesDocuments', id, { status: 'paid', payments: [payment], notes: 'Thank you' })).toBe(
      'APPLIED',
    );
    expect((await body('salesDocuments', id))['totals']).toMatchObject({ grossMinor: 11_900, paidMinor: 11_900 });
  });

  test('17.1: a quote is no document that the law wants kept', async () => {
    const { edit } = pusher(store);
    const id = newId();
    await edit('salesDocuments', id, invoice({ kind: 'quote', status: 'sent' }));
    expect(await edit('salesDocuments', id, { lines: [line] })).toBe('APPLIED');
    expect(await edit('salesDocuments', id, { deleted: true })).toBe('APPLIED');
  });

  test('17.2: a document is issued only for what was shown to the person who issued it', async () => {
    const { send, rowOf, edit } = pusher(store);
    const id = newId();
    await edit('salesDocuments', id, invoice());
    const shown = { calcVersion: 1, netMinor: 9_000, taxMinor: 1_710, grossMinor: 10_710 };
    const [answer] = await send(await rowOf('salesDocuments', id, { status: 'issued', shownTotals: shown }));
    expect(answer?.refusal).toMatchObject({ code: 'TOTALS_MISMATCH', field: 'shownTotals' });
    expect(answer?.refusal?.message).toContain(
      'comes to 119.00 EUR (100.00 EUR without tax), and was shown as 107.10 EUR',
    );
    const right = { calcVersion: 1, netMinor: 10_000, taxMinor: 1_900, grossMinor: 11_900 };
    expect(await edit('salesDocuments', id, { status: 'issued', shownTotals: right })).toBe('APPLIED');
  });

  test('17.2: totals of another arithmetic are not compared', async () => {
    const { edit } = pusher(store);
    const other = { calcVersion: 2, netMinor: 1, taxMinor: 1, grossMinor: 2 };
    expect(await edit('salesDocuments', newId(), invoice({ status: 'issued', shownTotals: other }))).toBe('APPLIED');
  });
});
