import { expect, test, vi } from 'vitest';
import { attempt, NewLife } from './attempt.ts';
import { ConnectionLost } from './database.ts';

const withState = (code: string): Error => Object.assign(new Error(code), { code });

test.each<[string, Error]>([
  ['a serialization failure', withState('40001')],
  ['a deadlock', withState('40P01')],
  ['a record that somebody else created first', withState('23505')],
  ['a new life of the sequence', new NewLife()],
  ['a lost connection', new ConnectionLost(new Error('terminated'))],
])('after %s the work is done again', async (_name, error) => {
  const work = vi
    .fn(async () => 'done')
    .mockRejectedValueOnce(error)
    .mockRejectedValueOnce(error);
  expect(await attempt(work)).toBe('done');
  expect(work).toHaveBeenCalledTimes(3);
});

test('any other failure is told at once', async () => {
  const work = vi.fn(async () => {
    throw withState('22001');
  });
  await expect(attempt(work)).rejects.toThrow('22001');
  expect(work).toHaveBeenCalledOnce();
});

test('in the end it gives up', async () => {
  const work = vi.fn(async () => {
    throw withState('40001');
  });
  await expect(attempt(work)).rejects.toThrow('40001');
  expect(work).toHaveBeenCalledTimes(8);
});
