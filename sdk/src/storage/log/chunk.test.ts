import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeJson, encodeJson } from './chunk.ts';

test('what was written is read again, in every script', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(decodeJson(encodeJson(texts))).toEqual(texts);
    }),
  );
});

test.each(['é', '€', '😀'])('a text of nothing but %s has room', (letter) => {
  const long = letter.repeat(1_000);
  expect(decodeJson(encodeJson(long))).toBe(long);
});

test('nothing is kept of the room that a text did not take', () => {
  const bytes = encodeJson('€');
  expect([bytes.length, bytes.buffer.byteLength]).toEqual([10, 10]);
});
