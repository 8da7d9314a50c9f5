import { expect, test } from 'vitest';
import type { CommandContext, RecordOf } from './command.ts';
import { currentLease, giveBackLease, leaseSeries, nextNumber } from './leases.ts';

const device = 'k7qxmk7qxmk7';
const context: CommandContext = {
  now: '2026-03-01T08:00:00.000Z',
  today: '2026-03-01',
  user: 'ada',
  newId: () => '019b8d2a-0000-7000-8000-000000000009',
};
const leaseWith = (fields: object): RecordOf<'settings'> =>
  ({ id: 'one', kind: 'lease', series: 'INV', deviceId: device, ...fields }) as RecordOf<'settings'>;
const numbers = (...given: string[]) => given.map((number) => ({ number }));

test('a device asks for a series once', () => {
  expect(leaseSeries('INV', [], device, context).edits).toMatchObject([
    { kind: 'insert', collection: 'settings', record: { kind: 'lease', series: 'INV', deviceId: device } },
  ]);
  expect(leaseSeries('INV', [leaseWith({})], device, context)).toEqual({ id: 'one', edits: [] });
});

test('a lease of another device or series, one given back, and one that another goes on with, give no numbers', () => {
  const others = [{ deviceId: 'other' }, { series: 'CN' }, { returned: true }, { continuedBy: 'two' }].map(leaseWith);
  expect(currentLease(others, 'INV', device)).toBeUndefined();
  expect(currentLease([...others, leaseWith({})], 'INV', device)).toMatchObject({ series: 'INV', deviceId: device });
});

test('the next number is behind all that the server knows of and the device has given, in each year from 1', () => {
  const next = (fields: object, given: string[], today = '2026-03-01') =>
    nextNumber(leaseWith({ granted: 'INV-D1', ...fields }), numbers(...given), today)?.number;
  expect(next({}, [])).toBe('INV-D1-2026-0001');
  expect(next({ counters: { 2026: 4 } }, ['INV-D1-2026-0002', 'INV-2026-0077'])).toBe('INV-D1-2026-0005');
  expect(next({ counters: { 2026: 4 } }, ['INV-D1-2026-0006'])).toBe('INV-D1-2026-0007');
  expect(next({ counters: { 2026: 4 } }, ['INV-D1-2026-0006'], '2027-01-01')).toBe('INV-D1-2027-0001');
});

test('until the server has granted a lease it gives no numbers', () => {
  expect(nextNumber(leaseWith({}), [], '2026-03-01')).toBeUndefined();
});

test('with a lease that is given back go the numbers that no document has', () => {
  const held = leaseWith({ granted: 'INV-D1', missing: { 2026: [2, 3] } });
  expect(giveBackLease(held, numbers('INV-D1-2026-0003'), context).edits).toMatchObject([
    { kind: 'patch', id: 'one', changes: { returned: true, voids: [{ year: 2026, count: 2, at: context.now }] } },
  ]);
  expect(() => giveBackLease({ ...held, returned: true }, [], context)).toThrow('given back already');
});
