import { expect, test } from 'vitest';
import { createSharing } from './share-values.ts';

const parsed = (i: number) =>
  JSON.parse(
    `{"id":"${i}","tags":[],"custom":{},"ownerId":"the owner of many ${i % 9}","history":[{"by":"${i}","of":[]}],"none":null}`,
  );

test('documents say what they said, however many there are', () => {
  const share = createSharing();
  const documents = Array.from({ length: 10_000 }, (_, i) => parsed(i));
  documents.forEach(share);
  expect(documents).toEqual(Array.from({ length: 10_000 }, (_, i) => parsed(i)));
});

test('what is empty is there once, and nobody can put anything into it', () => {
  const share = createSharing();
  const [one, other] = [parsed(1), parsed(2)];
  share(one);
  share(other);
  expect(one.tags).toBe(other.tags);
  expect(one.custom).toBe(other.custom);
  expect(one.history[0].of).toBe(other.tags);
  expect(() => one.tags.push('mine')).toThrow(TypeError);
});
