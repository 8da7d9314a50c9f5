import type { Json } from '@rockpool/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../test/support/caller.ts';
import { hours, invoice, pusher, stores } from '../../test/support/pushing.ts';
import type { Store } from '../store/store.ts';

describe.each(stores)('billing %s', (_name, open) => {
  let store: Store;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await open());
  }, 60_000);
  afterAll(() => close());

  const billing = (...ledgerIds: string[]): Record<string, Json> => ({
    status: 'issued',
    lines: [{ id: 'a', name: 'Work', qtyMilli: 2_000, unitPrice: 6_000, ledgerIds }],
  });

  async function start() {
    const { organisation, ...mine } = pusher(store);
    const entry = newId();
    await mine.edit('ledger', entry, hours());
    return { ...mine, entry, colleague: pusher(store, { organisation }) };
  }

  test('17.3: an issued invoice marks the entries that it bills', async () => {
    const { edit, body, entry } = await start();
    const id = newId();
    expect(await edit('salesDocuments', id, invoice(billing(entry)))).toBe('APPLIED');
    expect(await body('ledger', entry)).toMatchObject({ billedDocumentId: id });
  });

  test('17.3: a draft and a quote bill nothing', async () => {
    const { edit, body, entry } = await start();
    await edit('salesDocuments', newId(), invoice({ ...billing(entry), status: 'draft' }));
    await edit('salesDocuments', newId(), invoice({ ...billing(entry), kind: 'quote', status: 'sent' }));
    expect((await body('ledger', entry))['billedDocumentId']).toBe('');
  });

  test('17.3: an entry that is billed already is refused, in words that a person understands', async () => {
    const { edit, colleague, entry, body } = await start();
    const [first, second] = [newId(), newId()];
    await edit('salesDocuments', first, invoice(billing(entry)));
    const [answer] = await colleague.send(await colleague.rowOf('salesDocuments', second, invoice(billing(entry))));
    expect(answer?.refusal).toEqual({
      code: 'DUPLICATE',
      message:
        '"Fitting the boards" of 2026-03-01 cannot be billed again: it is on INV-2026-0001 already. ' +
        'Take what is billed off this document, or discard it.',
      field: 'lines',
    });
    expect(await body('ledger', entry)).toMatchObject({ billedDocumentId: first });
    expect(await body('salesDocuments', second)).toEqual({});
  });

  test('17.3: two invoices of one push do not bill an entry twice either', async () => {
    const { send, rowOf, entry } = await start();
    const answers = await send(
      await rowOf('salesDocuments', newId(), invoice(billing(entry))),
      await rowOf('salesDocuments', newId(), invoice(billing(entry))),
    );
    expect(answers.map(({ outcome, refusal }) => refusal?.code ?? outcome)).toEqual(['APPLIED', 'DUPLICATE']);
  });

  test('17.3: an entry that comes with its invoice is billed by it', async () => {
    const { send, rowOf, body } = await start();
    const [entry, id] = [newId(), newId()];
    const answers = await send(
      await rowOf('ledger', entry, hours()),
      await rowOf('salesDocuments', id, invoice(billing(entry))),
    );
    expect(answers.map(({ outcome }) => outcome)).toEqual(['APPLIED', 'APPLIED']);
    expect(await body('ledger', entry)).toMatchObject({ billedDocumentId: id });
  });

  test('17.3: an entry that is not there cannot be billed', async () => {
    const { edit, entry } = await start();
    expect(await edit('salesDocuments', newId(), invoice(billing(newId())))).toBe('INVALID');
    await edit('ledger', entry, { deleted: true });
    expect(await edit('salesDocuments', newId(), invoice(billing(entry)))).toBe('INVALID');
  });

  test('17.3: what is billed stays: it is neither deleted nor taken off the bill', async () => {
    const { edit, entry } = await start();
    await edit('salesDocuments', newId(), invoice(billing(entry)));
    expect(await edit('ledger', entry, { deleted: true })).toBe('LOCKED');
    expect(await edit('ledger', entry, { billable: false })).toBe('LOCKED');
    expect(await edit('ledger', entry, { note: 'It rained' })).toBe('APPLIED');
  });

  test('17.3: a credit note sets free what its invoice has billed, and only that', async () => {
    const { edit, body, entry } = await start();
    const [first, second, other] = [newId(), newId(), newId()];
    await edit('ledger', other, hours());
    await edit('salesDocuments', first, invoice(billing(entry)));
    await edit('salesDocuments', second, invoice(billing(other)));
    const credit = invoice({ ...billing(entry, other), kind: 'creditNote', replacesId: first });
    expect(await edit('salesDocuments', newId(), credit)).toBe('APPLIED');
    expect(await body('ledger', entry)).toMatchObject({ billedDocumentId: '' });
    expect(await body('ledger', other)).toMatchObject({ billedDocumentId: second });
    expect(await edit('salesDocuments', newId(), invoice(billing(entry)))).toBe('APPLIED');
  });
});
