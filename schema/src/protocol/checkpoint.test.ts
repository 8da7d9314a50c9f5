import { expect, test } from 'vitest';
import { type Checkpoint, cursorsAfter, cursorsFor, lostPlaces, type Place } from './checkpoint.ts';

const life = { epoch: 'a', from: 0 };
const checkpoint: Checkpoint = {
  organisation: 'tides',
  user: 'ada',
  timeline: [life],
  cursors: { all: { deals: 70, parties: 70 }, 'team:north': { deals: 70, parties: 70 } },
};

const placesOf = (scopes: string[], collections: string[]): Place[] =>
  scopes.flatMap((scope) => collections.map((collection) => ({ scope, collection })));

test('8.4: a scope or a collection that the checkpoint does not know starts at its beginning', () => {
  expect(cursorsFor(placesOf(['all', 'team:south'], ['deals', 'products']), checkpoint, [life])).toEqual([
    { scope: 'all', collection: 'deals', after: 70 },
    { scope: 'all', collection: 'products', after: 0 },
    { scope: 'team:south', collection: 'deals', after: 0 },
    { scope: 'team:south', collection: 'products', after: 0 },
  ]);
});

test('9.4: after a restore a pull goes on where the backup ended', () => {
  const timeline = [life, { epoch: 'b', from: 50 }];
  expect(cursorsFor(placesOf(['all'], ['deals']), checkpoint, timeline)).toEqual([
    { scope: 'all', collection: 'deals', after: 50 },
  ]);
});

test('8.8: what the user holds no more is told, by scope and collection, and is not in the next checkpoint', () => {
  const holds = (scope: string, collection: string) => scope === 'all' && collection === 'parties';
  expect(lostPlaces(holds, checkpoint)).toEqual([
    { scope: 'all', collection: 'deals' },
    { scope: 'team:north', collection: 'deals' },
    { scope: 'team:north', collection: 'parties' },
  ]);
  const reached = [{ scope: 'own:ada', collection: 'deals', after: 80 }];
  expect(cursorsAfter(checkpoint.cursors, reached, holds)).toEqual({ all: { parties: 70 }, 'own:ada': { deals: 80 } });
});
