import { expect, test } from 'vitest';
import { fold, type LeadRow } from './lead-row.ts';
import { everything, isNarrowed, selectRows } from './select-rows.ts';

const row = (name: string, more: Partial<LeadRow> = {}): LeadRow => ({
  id: name,
  name,
  company: '',
  city: '',
  ownerId: 'ada',
  stageId: 'new',
  status: 'open',
  amount: { minor: 0, currency: 'EUR' },
  expectedClose: '9999-12-31',
  updatedAt: '2026-01-01T00:00:00.000Z',
  syncState: 'synced',
  searched: fold(name),
  sortName: fold(name),
  ...more,
});

const names = (rows: readonly LeadRow[]): string[] => rows.map(({ name }) => name);

test('every word of a search must occur, without case or accents', () => {
  const rows = [row('Åsa Müller'), row('Asa Berg'), row('Muller Marine')];
  expect(names(selectRows(rows, { ...everything, search: 'MULLER asa' }))).toEqual(['Åsa Müller']);
});

test('filters narrow down together', () => {
  const rows = [row('a'), row('b', { ownerId: 'ben' }), row('c', { ownerId: 'ben', status: 'won' })];
  expect(names(selectRows(rows, { ...everything, ownerId: 'ben', status: 'open' }))).toEqual(['b']);
});

test('amounts sort by what they are worth in their own units, the largest first', () => {
  const rows = [
    row('900 yen', { amount: { minor: 900, currency: 'JPY' } }),
    row('10 euros', { amount: { minor: 1_000, currency: 'EUR' } }),
  ];
  expect(names(selectRows(rows, { ...everything, sort: 'amount' }))).toEqual(['900 yen', '10 euros']);
});

test('another order is a question of its own', () => {
  expect(isNarrowed(everything)).toBe(false);
  expect(isNarrowed({ ...everything, sort: 'name' })).toBe(true);
});
