import { registryOf } from '@rockpool/schema';
import { expect, test } from 'vitest';
import { collectionsIn, flawOfPattern, matches, typeOf } from './pattern.ts';

const created = { collection: 'deals', kind: 'lead', change: 'created' } as const;

test('a pattern names a collection, a kind or a change, and takes any word for a star', () => {
  const fitting = ['deals', 'deals.lead', 'deals.lead.created', '*', '*.lead', 'deals.*.created', '*.*.created'];
  const others = ['parties', 'deals.deal', 'deals.lead.updated', '*.deal', '*.*.deleted'];
  expect(fitting.filter((pattern) => matches([pattern], created))).toEqual(fitting);
  expect(others.filter((pattern) => matches([pattern], created))).toEqual([]);
  expect(matches(others.concat(fitting), created)).toBe(true);
});

test('what has no kind any more is told to those who ask for one of its collection', () => {
  const left = { collection: 'deals', change: 'left' } as const;
  expect(matches(['deals.lead'], left)).toBe(true);
  expect(matches(['deals.lead.deleted'], left)).toBe(false);
  expect([typeOf(created), typeOf(left)]).toEqual(['deals.lead.created', 'deals.left']);
});

test('a pattern that can match nothing is told what is wrong with it', () => {
  const flaws = ['deals.lead', '*', '*.lead.left', 'leads', 'deals.company', 'deals.lead.gone', 'a.b.c.d'].map(
    (pattern) => flawOfPattern(registryOf(), pattern),
  );
  expect(flaws).toEqual([
    undefined,
    undefined,
    undefined,
    '"leads": there is no collection "leads"',
    '"deals.company": there is no kind "company"',
    '"deals.lead.gone": "gone" is none of created, updated, deleted, left',
    '"a.b.c.d" has more than three words',
  ]);
});

test('only the collections that are spoken of are read', () => {
  expect(collectionsIn(registryOf(), ['deals.lead', 'parties'])).toEqual(['parties', 'deals']);
  expect(collectionsIn(registryOf(), ['*.lead'])).toEqual([...registryOf().keys()]);
});
