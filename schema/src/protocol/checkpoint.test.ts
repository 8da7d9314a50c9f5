import { expect, test } from 'vitest';
import { type Checkpoint, cursorsAfter, cursorsFor, lostScopes } from './checkpoint.ts';

const life = { epoch: 'a', from: 0 };
const checkpoint: Checkpoint = {
  organisation: 'tides',
  user: 'ada',
  timeline: [life],
  cursors: { all: { deals: 70, parties: 70 }, 'team:north': { deals: 70, parties: 70 } },
};

test('8.4: a scope or a collection that the checkpoint does not know starts at its beginning', () => {
  expect(cursorsFor(['all', 'team:south'], ['deals', 'products'], checkpoint, [life])).toEqual([
    { scope: 'all', collection: 'deals', after: 70 },
    { scope: 'all', collection: 'products', after: 0 },
    { scope: 'team:south', collection: 'deals', after: 0 },
    { scope: 'team:south', collection: 'products', after: 0 },
  ]);
});

test('9.4: after a restore a pull goes on where the backup ended', () => {
  const timeline = [life, { epoch: 'b', from: 50 }];
  expect(cursorsFor(['all'], ['deals'], checkpoint, timeline)).toEqual([
    { scope: 'all', collection: 'deals', after: 50 },
  ]);
});

test('8.8: a scope that the user holds no more is told, and is not in the next checkpoint', () => {
  expect(lostScopes(['all'], checkpoint)).toEqual(['team:north']);
  const reached = [{ scope: 'all', collection: 'deals', after: 80 }];
  expect(cursorsAfter(checkpoint.cursors, reached)).toEqual({ all: { deals: 80, parties: 70 } });
});
