import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId, newTestDevice } from '../../test/support/caller.ts';
import { invoice, pusher, stores } from '../../test/support/pushing.ts';
import type { Store } from '../store/store.ts';
import { importRecords } from '../sync/import.ts';

describe.each(stores)('numbers %s', (_name, open) => {
  let store: Store;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ store, close } = await open());
  }, 60_000);
  afterAll(() => close());

  const issued = (more = {}) => invoice({ status: 'issued', ...more });
  const march = Date.parse('2027-03-01T08:00:00.000Z');

  test('17.4: a document gets the next number of its series and year when it is issued, and not before', async () => {
    const { send, device, edit, body } = pusher(store, { now: march });
    const draft = newId();
    await edit('salesDocuments', draft, invoice());
    expect(await body('salesDocuments', draft)).toMatchObject({ number: '', series: '' });
    const rows = [{}, { kind: 'receipt' }, {}, { issueDate: '2027-01-02' }, { issueDate: '9999-12-31' }];
    const answers = await send(
      ...rows.map((more) => device.row(newId(), 0, issued(more), { collection: 'salesDocuments' })),
    );
    expect(answers.map(({ record }) => record?.body['number'])).toEqual([
      ...['INV-2026-0001', 'RC-2026-0001', 'INV-2026-0002', 'INV-2027-0001', 'INV-2027-0002'],
    ]);
    expect(answers[4]?.record?.body['issueDate']).toBe('2027-03-01');
    expect(await edit('salesDocuments', draft, { status: 'issued' })).toBe('APPLIED');
    expect(await body('salesDocuments', draft)).toMatchObject({ number: 'INV-2026-0003', series: 'INV' });
  });

  test('17.4: what is refused takes no number, and neither does what shares its group', async () => {
    const { send, device } = pusher(store);
    const row = (more = {}) => device.row(newId(), 0, issued(more), { collection: 'salesDocuments' });
    const wrong = { shownTotals: { calcVersion: 1, netMinor: 1, taxMinor: 0, grossMinor: 1 } };
    const answers = await send(row(), { ...row(), groups: ['g'] }, { ...row(wrong), groups: ['g'] }, row(wrong), row());
    expect(answers.map(({ record, refusal }) => refusal?.code ?? record?.body['number'])).toEqual([
      ...['INV-2026-0001', 'GROUP_REFUSED', 'TOTALS_MISMATCH', 'TOTALS_MISMATCH', 'INV-2026-0002'],
    ]);
  });

  test('17.4: a row that comes twice takes one number', async () => {
    const { send, device } = pusher(store);
    const row = device.row(newId(), 0, issued(), { collection: 'salesDocuments' });
    await send(row);
    const [again] = await send(row);
    expect(again).toMatchObject({ outcome: 'DUPLICATE', record: { body: { number: 'INV-2026-0001' } } });
    const [next] = await send(device.row(newId(), 0, issued(), { collection: 'salesDocuments' }));
    expect(next?.record?.body['number']).toBe('INV-2026-0002');
  });

  test('17.4: many who issue at once share out the numbers without a gap and without a double', async () => {
    const { organisation } = pusher(store);
    const numbers = await Promise.all(
      Array.from({ length: 12 }, async () => {
        const { edit, body } = pusher(store, { organisation });
        const id = newId();
        await edit('salesDocuments', id, issued());
        return (await body('salesDocuments', id))['number'];
      }),
    );
    expect(numbers.sort()).toEqual(
      Array.from({ length: 12 }, (_, i) => `INV-2026-00${String(i + 1).padStart(2, '0')}`),
    );
  });

  test('17.4: an organisation names its own series, and others do not exist', async () => {
    const { organisation, edit, body } = pusher(store, { role: 'admin' });
    const times = { createdAt: '2026-03-01T08:00:00.000Z', updatedAt: '2026-03-01T08:00:00.000Z' };
    await edit('settings', newId(), { ...times, kind: 'series', key: 'EXPORT', name: 'Export', prefix: 'EX' });
    const rep = pusher(store, { organisation });
    const id = newId();
    expect(await rep.edit('salesDocuments', id, issued({ series: 'EXPORT' }))).toBe('APPLIED');
    expect(await body('salesDocuments', id)).toMatchObject({ number: 'EX-2026-0001' });
    expect(await rep.edit('salesDocuments', newId(), issued({ series: 'MINE' }))).toBe('INVALID');
  });

  test('17.4: a series goes on where imported documents have brought it', async () => {
    const { organisation, edit, body } = pusher(store);
    const imported = { ...issued({ number: 'INV-2026-0041' }), id: newId() };
    await importRecords(
      store,
      { id: organisation, name: 'Moved here' },
      [{ collection: 'salesDocuments', body: imported }],
      march,
    );
    const id = newId();
    await edit('salesDocuments', id, issued());
    expect(await body('salesDocuments', id)).toMatchObject({ number: 'INV-2026-0042' });
  });

  test('17.5: a number that a device thinks of for itself is refused', async () => {
    const { edit } = pusher(store);
    expect(await edit('salesDocuments', newId(), issued({ number: 'INV-2026-0007' }))).toBe('NUMBER_TAKEN');
    expect(await edit('salesDocuments', newId(), issued({ number: 'seven' }))).toBe('INVALID');
  });

  describe('from a leased series', () => {
    const times = { createdAt: '2026-03-01T08:00:00.000Z', updatedAt: '2026-03-01T08:00:00.000Z' };
    const lease = (deviceId: string) => ({ ...times, kind: 'lease', name: 'Van 7', series: 'INV', deviceId });

    async function start(organisation?: string) {
      const device = newTestDevice();
      const mine = pusher(store, { device, ...(organisation && { organisation }) });
      const leaseId = newId();
      await mine.edit('settings', leaseId, lease(device.id));
      const number = (more: object) => mine.edit('salesDocuments', newId(), issued(more));
      return { ...mine, leaseId, number, lease: () => mine.body('settings', leaseId) };
    }

    test('17.5: each device is granted a series that nobody else has', async () => {
      const one = await start();
      const two = await start(one.organisation);
      expect((await one.lease())['granted']).toBe('INV-D1');
      expect((await two.lease())['granted']).toBe('INV-D2');
    });

    test('17.5: a device issues documents under its own numbers, in any order, and each once', async () => {
      const { number, lease } = await start();
      expect(await number({ number: 'INV-D1-2026-0002' })).toBe('APPLIED');
      expect(await lease()).toMatchObject({ counters: { 2026: 2 }, missing: { 2026: [1] } });
      expect(await number({ number: 'INV-D1-2026-0001' })).toBe('APPLIED');
      expect(await lease()).toMatchObject({ counters: { 2026: 2 }, missing: {} });
      expect(await number({ number: 'INV-D1-2026-0001' })).toBe('NUMBER_TAKEN');
      expect(await number({ number: 'INV-D1-2027-0001' })).toBe('INVALID');
    });

    test('17.5: nobody else issues under them', async () => {
      const one = await start();
      const two = await start(one.organisation);
      expect(await two.number({ number: 'INV-D1-2026-0001' })).toBe('NUMBER_TAKEN');
    });

    test('17.5: a number that is given up is accounted for, and is not used again', async () => {
      const { number, lease, edit, leaseId } = await start();
      await number({ number: 'INV-D1-2026-0002' });
      const given = { id: newId(), year: 2026, count: 1, at: times.createdAt };
      expect(await edit('settings', leaseId, { voids: [given] })).toBe('APPLIED');
      expect(await lease()).toMatchObject({ missing: {} });
      expect(await number({ number: 'INV-D1-2026-0001' })).toBe('NUMBER_TAKEN');
      expect(await edit('settings', leaseId, { voids: [given, { ...given, id: newId(), count: 2 }] })).toBe(
        'NUMBER_TAKEN',
      );
    });

    test('17.5: a series that is returned goes on with the next device that asks', async () => {
      const one = await start();
      await one.number({ number: 'INV-D1-2026-0001' });
      expect(await one.edit('settings', one.leaseId, { returned: true })).toBe('APPLIED');
      const two = await start(one.organisation);
      expect(await two.lease()).toMatchObject({ granted: 'INV-D1', counters: { 2026: 1 } });
      expect(await one.number({ number: 'INV-D1-2026-0002' })).toBe('NUMBER_TAKEN');
      expect(await two.number({ number: 'INV-D1-2026-0002' })).toBe('APPLIED');
    });

    test('17.5: a series with a number under way does not go on elsewhere', async () => {
      const one = await start();
      await one.number({ number: 'INV-D1-2026-0002' });
      await one.edit('settings', one.leaseId, { returned: true });
      const two = await start(one.organisation);
      expect((await two.lease())['granted']).toBe('INV-D2');
    });

    test('17.5: a lease belongs to its device, stays once returned, and is never deleted', async () => {
      const { organisation, edit, leaseId } = await start();
      const other = pusher(store, { organisation });
      expect(await other.edit('settings', leaseId, { returned: true })).toBe('FORBIDDEN');
      expect(await other.edit('settings', newId(), lease('somebodyelse'))).toBe('FORBIDDEN');
      expect(await edit('settings', leaseId, { deleted: true })).toBe('LOCKED');
      const admin = pusher(store, { organisation, role: 'admin' });
      expect(await admin.edit('settings', leaseId, { returned: true })).toBe('APPLIED');
      expect(await edit('settings', leaseId, { returned: false })).toBe('LOCKED');
    });

    test('other settings are still for admins alone', async () => {
      const { edit } = await start();
      expect(await edit('settings', newId(), { ...times, kind: 'tag', name: 'mine' })).toBe('FORBIDDEN');
    });
  });
});
