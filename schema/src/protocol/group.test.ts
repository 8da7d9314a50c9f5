import { expect, test } from 'vitest';
import { collectionsOf, componentsOf, groupsWithout, makeGroup, refusedWith } from './group.ts';
import { newSyncState } from './sync-state.ts';

type Item = readonly [name: string, ...groups: string[]];

const named = (items: readonly Item[]): string[] =>
  componentsOf(items, ([, ...groups]) => groups).map((component) => component.map(([name]) => name).join(' '));

test('items that share a group are one component, in the order of their first items', () => {
  expect(named([['a', '1'], ['b'], ['c', '2'], ['d', '1'], ['e', '2']])).toEqual(['a d', 'b', 'c e']);
});

test('items are connected through others, whichever comes first', () => {
  expect(
    named([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
      ['d', '3', '2'],
      ['e', '1', '2'],
      ['f', '4'],
    ]),
  ).toEqual(['a b c d e', 'f']);
});

test('a long chain is one component, and is found in no time', () => {
  const chain = Array.from({ length: 20_000 }, (_, i): Item => [`${i}`, `${i}`, `${i + 1}`]);
  expect(named([...chain].reverse())).toHaveLength(1);
  expect(named(chain)).toHaveLength(1);
});

test('an item without groups is alone', () => {
  expect(componentsOf([1, 2], () => undefined)).toEqual([[1], [2]]);
  expect(componentsOf([1, 2], () => null)).toEqual([[1], [2]]);
});

test('a group tells its collections', () => {
  const group = makeGroup('id', ['deals', 'activities', 'deals']);
  expect(group).toBe('id:activities+deals');
  expect(collectionsOf(group)).toEqual(['activities', 'deals']);
});

test('what is refused for another record says which, and why', () => {
  const refusal = refusedWith({ collection: 'deals', id: 'x' }, { code: 'INVALID', message: 'name: too long.' });
  expect(refusal).toEqual({
    code: 'GROUP_REFUSED',
    message: 'Another record of the same transaction was refused, x of deals: name: too long.',
  });
});

test('a record keeps the groups that are not settled', () => {
  const record = { id: 'x', deleted: false, body: {}, sync: { ...newSyncState, groups: ['a', 'b'] } };
  expect(groupsWithout(record, ['a'])).toEqual({ groups: ['b'] });
  expect(groupsWithout(record, ['a', 'b'])).toEqual({});
  expect(groupsWithout(record)).toEqual({ groups: ['a', 'b'] });
});
