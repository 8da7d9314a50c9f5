import type { Timeline } from '@rockpool/schema/protocol';
import { expect, test } from 'vitest';
import { requireGiven, requireKnown } from './lives.ts';

const one: Timeline = [{ epoch: 'one', from: 0 }];
const two: Timeline = [...one, { epoch: 'two', from: 900 }];
const checkpoint = (timeline: Timeline, rev: number) => {
  return { organisation: 'tides', user: 'ada', timeline, cursors: { all: { deals: 3, parties: rev } } };
};

test.each<[string, Timeline, number]>([
  ['of this life', two, 950],
  ['of an earlier life', one, 2_000],
  ['of a life that began elsewhere', [...one, { epoch: 'other', from: 800 }], 5_000],
  ['of lives that are all unknown', [{ epoch: 'other', from: 0 }], 5_000],
])('9.4: a checkpoint %s tells nothing new', (_name, timeline, rev) => {
  expect(() => requireKnown({ timeline: two, seq: 950 }, checkpoint(timeline, rev))).not.toThrow();
});

test.each<[string, Timeline, number]>([
  ['is ahead of the present life', two, 951],
  ['knows of a later life', [...two, { epoch: 'three', from: 920 }], 5],
])('9.2: a checkpoint that %s shows that the database was restored', (_name, timeline, rev) => {
  expect(() => requireKnown({ timeline: two, seq: 950 }, checkpoint(timeline, rev))).toThrow('behind');
});

test('9.5: revisions of another epoch are refused; without one, before the first contact, nothing is', () => {
  expect(() => requireGiven({ timeline: two, seq: 950 }, 'one', 3)).toThrow('restored from a backup');
  expect(() => requireGiven({ timeline: two, seq: 950 }, 'two', 950)).not.toThrow();
  expect(() => requireGiven({ timeline: two, seq: 950 }, undefined, 0)).not.toThrow();
});

test('9.2: a row with a revision that this epoch never gave shows that the database was restored', () => {
  expect(() => requireGiven({ timeline: two, seq: 950 }, 'two', 951)).toThrow('behind');
});
