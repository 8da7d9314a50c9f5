import { expect, test } from 'vitest';
import { expandSelector, followRedirect, idsOf } from './index.ts';

const redirects = new Map([
  ['b', 'a'],
  ['c', 'b'],
  ['x', 'y'],
  ['y', 'x'],
]);

test('16.1: an id leads to the record that it was merged into, however often, and any other to itself', () => {
  expect(['a', 'b', 'c', 'd'].map((id) => followRedirect(redirects, id))).toEqual(['a', 'a', 'a', 'd']);
});

test('16.1: two that were merged into each other are the older one', () => {
  expect(['x', 'y'].map((id) => followRedirect(redirects, id))).toEqual(['x', 'x']);
  expect([...idsOf(redirects, 'y')].sort()).toEqual(['x', 'y']);
});

test.for([
  [{ partyId: 'a' }, { partyId: { $in: ['a', 'b', 'c'] } }],
  [{ partyId: 'c' }, { partyId: { $in: ['a', 'b', 'c'] } }],
  [{ partyId: { $eq: 'b' } }, { partyId: { $in: ['a', 'b', 'c'] } }],
  [{ partyId: { $in: ['b', 'd'] } }, { partyId: { $in: ['a', 'b', 'c', 'd'] } }],
  [{ partyId: { $ne: 'a' } }, { partyId: { $nin: ['a', 'b', 'c'] } }],
  [{ $or: [{ partyId: 'a' }, { stage: 1 }] }, { $or: [{ partyId: { $in: ['a', 'b', 'c'] } }, { stage: 1 }] }],
] as const)('%j asks for every id of the record: %j', ([selector, expanded]) => {
  expect(expandSelector(selector, redirects)).toEqual(expanded);
});

test('what names no merged record is asked for as it stands', () => {
  const selector = { id: 'b', mergedInto: 'a', name: { $regex: '^a' }, ownerId: { $eq: 'd' }, size: { $gt: 3 } };
  expect(expandSelector({ ...selector, kind: 'lead' }, redirects)).toEqual({ ...selector, kind: 'lead' });
});
