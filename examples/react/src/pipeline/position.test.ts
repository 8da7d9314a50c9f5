import { expect, test } from 'vitest';
import { positionBetween } from './position.ts';

test.for([
  ['between two neighbours', 'd0001', 'd0002'],
  ['between keys of different lengths', 'd0001', 'd0001V'],
  ['between keys that share a long beginning', 'a0z', 'a0z1'],
  ['on top', '', 'd0000'],
  ['at the bottom', 'd0zz', ''],
  ['alone', '', ''],
] as const)('a key %s sorts there', ([_where, before, after]) => {
  const key = positionBetween(before, after);
  expect(key > before).toBe(true);
  if (after) expect(key < after).toBe(true);
});

test('a key below one of two equal keys sorts after both', () => {
  expect(positionBetween('d0001', 'd0001') > 'd0001').toBe(true);
});

test('a column that only grows keeps short keys, at either end', () => {
  let [top, bottom] = ['d0000V', 'd0000V'];
  for (let i = 0; i < 3_000; i++) {
    top = positionBetween('', top);
    bottom = positionBetween(bottom, '');
  }
  expect(top < bottom).toBe(true);
  expect([top.length, bottom.length]).toEqual([6, 6]);
});

test('there is always room between two cards', () => {
  let after = 'd0002';
  for (let i = 0; i < 100; i++) {
    const key = positionBetween('d0001', after);
    expect(key > 'd0001' && key < after).toBe(true);
    after = key;
  }
});
