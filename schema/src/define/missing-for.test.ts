import { expect, test } from 'vitest';
import { deals } from '../collections/deals.ts';
import { missingFor } from './missing-for.ts';

const requirements = ['amount', 'expectedClose', 'partyId', 'custom.berths', 'tags'];
const fresh = {
  ...{ name: 'Pier 7', amount: { minor: 0, currency: 'JPY' }, expectedClose: '9999-12-31', partyId: '' },
  ...{ custom: {}, tags: [] },
};

test('a new deal lacks all that a stage requires and nobody has said yet', () => {
  expect(missingFor(deals, { requirements }, fresh)).toEqual(requirements);
});

test('a deal lacks nothing where all is said, or nothing is required', () => {
  const said = {
    ...{ amount: { minor: 1, currency: 'JPY' }, expectedClose: '2026-05-04', partyId: 'kelp' },
    ...{ custom: { berths: 0 }, tags: ['summer'] },
  };
  expect(missingFor(deals, { requirements }, said)).toEqual([]);
  expect(missingFor(deals, {}, fresh)).toEqual([]);
});
