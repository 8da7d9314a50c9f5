import { expect, test } from 'vitest';
import { newId } from '../../test/support/caller.ts';
import { hours, invoice, pusher } from '../../test/support/pushing.ts';
import { createMemoryStore } from '../testing/memory-store.ts';

const issued = (more = {}) => invoice({ status: 'issued', ...more });
const billing = (id: string) => ({
  lines: [{ id: 'a', name: 'Work', qtyMilli: 1_000, unitPrice: 100, ledgerIds: [id] }],
});

/** An organisation with one invoice, of which there is a backup. */
async function start() {
  const store = createMemoryStore();
  const mine = pusher(store);
  await mine.edit('salesDocuments', newId(), issued());
  const goBack = store.backUp(mine.organisation);
  return {
    ...mine,
    colleague: pusher(store, { organisation: mine.organisation }),
    async restore() {
      const { timeline } = await store.head(mine.organisation);
      goBack();
      await store.beginLife(mine.organisation, timeline.at(-1)?.epoch ?? '');
    },
  };
}

test('17.6: a document that a restore has lost comes back under the number that it was printed with', async () => {
  const { edit, offerOf, restore, send, body } = await start();
  const [lost, next] = [newId(), newId()];
  await edit('salesDocuments', lost, issued());
  const offer = await offerOf('salesDocuments', lost);
  await restore();
  expect(await body('salesDocuments', lost)).toEqual({});
  expect((await send(offer)).map(({ outcome }) => outcome)).not.toContain('REJECTED');
  expect(await body('salesDocuments', lost)).toMatchObject({ number: 'INV-2026-0002' });
  await edit('salesDocuments', next, issued());
  expect(await body('salesDocuments', next)).toMatchObject({ number: 'INV-2026-0003' });
});

test('17.6: a number that was given again after the restore is not given twice: a person has to look', async () => {
  const { edit, offerOf, restore, send, body } = await start();
  const [lost, next] = [newId(), newId()];
  await edit('salesDocuments', lost, issued());
  const offer = await offerOf('salesDocuments', lost);
  await restore();
  await edit('salesDocuments', next, issued());
  expect((await send(offer))[0]?.refusal).toMatchObject({ code: 'NUMBER_TAKEN' });
  expect(await body('salesDocuments', next)).toMatchObject({ number: 'INV-2026-0002' });
});

test.each(['the entry first', 'the invoice first'])(
  '17.6: what a restore has lost is billed again by its invoice: %s',
  async (order) => {
    const { edit, offerOf, restore, send, body, colleague } = await start();
    const [entry, lost] = [newId(), newId()];
    await edit('ledger', entry, hours());
    await edit('salesDocuments', lost, issued(billing(entry)));
    const offers = [await offerOf('ledger', entry), await offerOf('salesDocuments', lost)];
    await restore();
    for (const offer of order === 'the entry first' ? offers : offers.reverse()) {
      expect((await send(offer)).map(({ refusal }) => refusal)).toEqual([undefined]);
    }
    expect(await body('ledger', entry)).toMatchObject({ billedDocumentId: lost });
    expect(await colleague.edit('salesDocuments', newId(), issued(billing(entry)))).toBe('DUPLICATE');
  },
);

test('17.6: a device goes on with its leased series after a restore, and nobody else is granted it', async () => {
  const { edit, offerOf, restore, send, body, device, colleague } = await start();
  const times = { createdAt: '2026-03-01T08:00:00.000Z', updatedAt: '2026-03-01T08:00:00.000Z' };
  const [lease, other] = [newId(), newId()];
  const leaseOf = (deviceId: string) => ({ ...times, kind: 'lease', name: 'Van 7', series: 'INV', deviceId });
  await edit('settings', lease, leaseOf(device.id));
  await edit('salesDocuments', newId(), issued({ number: 'INV-D1-2026-0001' }));
  const offer = await offerOf('settings', lease);
  await restore();
  expect((await colleague.send(offer)).map(({ refusal }) => refusal)).toEqual([undefined]);
  expect(await body('settings', lease)).toMatchObject({ granted: 'INV-D1', counters: { 2026: 1 } });
  expect(await edit('salesDocuments', newId(), issued({ number: 'INV-D1-2026-0002' }))).toBe('APPLIED');
  await colleague.edit('settings', other, leaseOf(colleague.device.id));
  expect(await body('settings', other)).toMatchObject({ granted: 'INV-D2' });
  expect(await send(offer)).toMatchObject([{ outcome: 'DUPLICATE' }]);
});
