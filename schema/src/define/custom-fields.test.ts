import { expect, expectTypeOf, test } from 'vitest';
import { collections, deals } from '../collections/index.ts';
import { mergeField } from '../protocol/merge.ts';
import type { Doc, InsertOfKind } from './collection.ts';
import { customDefaults, customFieldsOf, withCustomFields } from './custom-fields.ts';

const berthDeals = withCustomFields(deals, {
  budget: 'money',
  berths: { type: 'integer', merge: 'max' },
  story: { type: 'text', merge: 'text' },
  season: { type: 'choice', options: ['spring', 'summer'] },
  sides: { type: 'choices', options: ['sea', 'land'] },
});

test('the values of custom fields have the types that were declared', () => {
  type Custom = Doc<typeof berthDeals>['custom'];
  expectTypeOf<NonNullable<Custom['budget']>['currency']>().toEqualTypeOf<string>();
  expectTypeOf<Custom['berths']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Custom['season']>().toEqualTypeOf<'spring' | 'summer' | undefined>();
  expectTypeOf<Custom['sides']>().toEqualTypeOf<('sea' | 'land')[] | undefined>();
  expectTypeOf<Custom>().not.toHaveProperty('bugdet');
  expectTypeOf<Doc<typeof berthDeals>['status']>().toEqualTypeOf<'open' | 'won' | 'lost'>();
  expectTypeOf<{ name: string; custom: { season: 'winter' } }>().not.toExtend<
    InsertOfKind<typeof berthDeals, 'deal'>
  >();
});

test('each key merges by the rule that its field declares, and the others as the latest', () => {
  const rule = berthDeals.fields['custom']?.merge ?? 'latest';
  const base = { berths: 1, story: 'one\ntwo\n', sides: ['sea'], other: 0 };
  const one = { value: { ...base, berths: 8, story: 'ONE\ntwo\n', sides: [], other: 1 }, stamp: '1' };
  const two = { value: { ...base, berths: 3, story: 'one\nTWO\n', sides: ['sea', 'land'], other: 2 }, stamp: '2' };
  const expected = { berths: 8, story: 'ONE\nTWO\n', sides: ['land'], other: 2 };
  expect(mergeField(rule, base, one, two).value).toEqual(expected);
  expect(mergeField(rule, base, two, one).value).toEqual(expected);
});

test('a collection whose custom fields all merge as the latest is as without them', () => {
  expect(withCustomFields(deals, { budget: 'money' }).fields['custom']).toEqual(deals.fields['custom']);
});

test('fields are added to those that are there, and replace those of the same key', () => {
  const more = withCustomFields(berthDeals, { berths: 'text', pier: 'integer' });
  expect(Object.keys(more.customFields ?? {})).toEqual(['budget', 'berths', 'story', 'season', 'sides', 'pier']);
  expect(more.customFields?.['berths']).toEqual({ type: 'text' });
  expect(more.customises).toBe(collections.deals);
});

const setting = (id: string, key: string, type: string, more = {}) => ({
  id,
  kind: 'field',
  entity: 'deals',
  key,
  type,
  ...more,
});

test('an organisation’s fields come from its settings: its active ones, and of two with one key the first', () => {
  const settings = [
    setting('3', 'berths', 'text'),
    setting('1', 'berths', 'integer', { merge: 'max', required: true, default: { value: 4 } }),
    setting('2', 'old', 'text', { active: false }),
    setting('4', 'site', 'text', { entity: 'parties' }),
    { id: '5', kind: 'tag', entity: 'deals', key: 'gold', type: 'text' },
  ];
  const expected = { berths: { type: 'integer', merge: 'max', required: true, default: 4 } };
  expect(customFieldsOf(settings, 'deals')).toEqual(expected);
  expect(customFieldsOf(settings.toReversed(), 'deals')).toEqual(expected);
});

test('a new record begins with the defaults', () => {
  expect(customDefaults({ berths: { type: 'integer', default: 0 }, pier: { type: 'text' } })).toEqual({ berths: 0 });
});
