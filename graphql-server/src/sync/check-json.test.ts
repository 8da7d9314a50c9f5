import type { Json } from '@rockpool/schema';
import { expect, test } from 'vitest';
import { flawOf } from './check-json.ts';

const withKeys = (count: number): Json => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i]));
const nested = (depth: number): Json => (depth === 0 ? 1 : [nested(depth - 1)]);

test.each<[string, Json]>([
  ['scalars', [null, true, 1, 'text']],
  ['an emoji', { text: '🐚 shell' }],
  ['a word that only looks dangerous', { text: '__proto__', prototypes: 1 }],
  ['64 levels', nested(64)],
  ['1,000 keys', withKeys(1_000)],
])('lets %s through', (_name, value) => {
  expect(flawOf(value)).toBeUndefined();
});

test.each<[string, Json, string]>([
  ['a key that reaches the prototype', JSON.parse('{"a": [{"__proto__": {"admin": true}}]}'), '"__proto__"'],
  ['a key that reaches the constructor', { constructor: 1 }, '"constructor"'],
  ['a NUL', ['a\0b'], 'NUL'],
  ['half a pair', { text: '\ud83d' }, 'surrogate'],
  ['a key with half a pair', { '\udc00': 1 }, 'surrogate'],
  ['65 levels', nested(65), 'deeper than 64'],
  ['1,001 keys', withKeys(1_001), 'more than 1000 keys'],
])('says what is wrong with %s', (_name, value, reason) => {
  expect(flawOf(value)).toContain(reason);
});
