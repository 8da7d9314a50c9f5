import { expect, test } from 'vitest';
import { livedThrough } from './records-life.ts';

const life = Object.fromEntries(livedThrough().map(({ name, sync }) => [name, sync]));

test('a record is pending from the moment it is saved until the server has answered', () => {
  expect(life['saved']).toMatchObject({ status: 'pending', rev: 0 });
  expect(life['sent']).toEqual(life['saved']);
  expect(life['answered']).toMatchObject({ status: 'synced', rev: 41, edits: {} });
});

test('the echo of an answered write changes nothing', () => {
  expect(life['echoed']).toEqual(life['answered']);
});

test('an edit remembers the value and the revision that it started from', () => {
  expect(life['edited']?.edits).toMatchObject({ expectedClose: { rev: 41, base: '9999-12-31' } });
});

test('a value that gave way is kept with the record', () => {
  expect(life['merged']).toMatchObject({
    status: 'synced',
    rev: 43,
    conflicts: [
      { field: 'expectedClose', rule: 'latest', mine: '2026-04-30', theirs: '2026-05-15', result: '2026-05-15' },
    ],
  });
});

test('a refused edit stays on the device, with the reason', () => {
  expect(life['refused']).toMatchObject({ status: 'refused', refusal: { code: 'LIMIT_EXCEEDED' } });
  expect(life['refused']?.edits).toHaveProperty('custom');
});
