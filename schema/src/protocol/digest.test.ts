import { expect, test } from 'vitest';
import { deals } from '../collections/index.ts';
import { bucketOf, differingBuckets, digestOf, recordHash } from './digest.ts';

const id = '0198c0de-0000-7000-8000-0000000000ff';
const record = { id, rev: 7, body: { id, name: 'Ada', custom: { a: 1, b: [2] } } };

test('11.1: the hash tells a value, a revision and an id apart', () => {
  const other = '0198c0de-0000-7000-8000-0000000001ff';
  const changed = [
    { ...record, rev: 8 },
    { ...record, id: other },
    { ...record, body: { ...record.body, name: 'Ben' } },
    { ...record, body: { ...record.body, newer: 1 } },
  ];
  const hashes = [record, ...changed].map((one) => recordHash(deals, one));
  expect(new Set(hashes).size).toBe(5);
});

test('11.1: the hash does not see the order of keys, a default that is spelled out, or what is computed', () => {
  const body = { custom: { b: [2], a: 1 }, status: 'open', tags: [], name: 'Ada', id };
  expect(recordHash(deals, { ...record, body })).toBe(recordHash(deals, record));
});

test('11.1: a digest finds the bucket of a record that is missing, or held otherwise', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `0198c0de-0000-7000-8000-0000000000${(i + 16).toString(16)}`);
  const records = ids.map((one, i) => ({ id: one, rev: i, body: { id: one, name: `Lead ${i}` } }));
  const whole = digestOf(deals, records);
  expect(differingBuckets(whole, digestOf(deals, records.toReversed()))).toEqual([]);
  expect(differingBuckets(whole, digestOf(deals, records.slice(1)))).toEqual([bucketOf(ids[0] ?? '')]);
  const stale = records.map((one, i) => (i === 9 ? { ...one, rev: 99 } : one));
  expect(differingBuckets(whole, digestOf(deals, stale))).toEqual([bucketOf(ids[9] ?? '')]);
});
