import { expect, test } from 'vitest';
import { createSeal } from './seal.ts';

const checkpoint = {
  organisation: 'tides',
  user: 'ada',
  timeline: [{ epoch: 'one', from: 0 }],
  cursors: { all: { deals: 7 } },
};
const seal = createSeal('a secret that only this test knows about');

test('what was sealed is what is opened', () => {
  expect(seal.open(seal.close(checkpoint))).toEqual(checkpoint);
});

test('nothing else is opened', () => {
  const text = seal.close(checkpoint);
  const [payload = '', signature = ''] = text.split('.');
  const other = createSeal('the secret of another server, not this one').close(checkpoint);
  const forged = Buffer.from(JSON.stringify({ ...checkpoint, organisation: 'kelp' })).toString('base64url');
  for (const attempt of [
    '',
    '.',
    payload,
    `${payload}.`,
    `.${signature}`,
    `${text}.x`,
    `${forged}.${signature}`,
    other,
    text.slice(0, -2),
  ]) {
    expect(seal.open(attempt), attempt).toBeUndefined();
  }
});
