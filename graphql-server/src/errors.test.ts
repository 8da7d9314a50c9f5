import { expect, test } from 'vitest';
import { maskError } from './errors.ts';

const reported: unknown[] = [];
const mask = maskError((_, error) => reported.push(error));

test.each(['22021', '22P05'])('a character that PostgreSQL cannot hold, %s, is the caller’s to leave out', (code) => {
  const refused = Object.assign(new Error('invalid byte sequence for encoding "UTF8": 0x00'), { code });
  expect(mask(refused)).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(reported).toEqual([]);
});

test('whatever else the database says is hidden behind an id', () => {
  const failure = Object.assign(new Error('relation "records" does not exist'), { code: '42P01' });
  expect(mask(failure)).toMatchObject({ extensions: { code: 'INTERNAL', id: expect.any(String) } });
  expect(mask(failure).message).not.toContain('records');
  expect(reported).toEqual([failure, failure]);
});
