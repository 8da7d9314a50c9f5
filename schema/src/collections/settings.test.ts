import { expect, expectTypeOf, test } from 'vitest';
import type { DocOfKind, InsertOfKind } from '../define/collection.ts';
import type { JsonObject } from '../define/json.ts';
import { validate } from '../derive/validate.ts';
import { settings } from './settings.ts';

const common = {
  ...{ id: '0198c0de-0000-7000-8000-000000000001', ownerId: '', private: false, archived: false },
  ...{ teamIds: [], sharedWith: [], tags: [], custom: {}, createdBy: '', updatedBy: '' },
  ...{ createdAt: '2026-05-04T09:30:00.000Z', updatedAt: '2026-05-04T09:30:00.000Z' },
  ...{ key: 'a', name: 'A', order: 0, active: true },
};
const fieldsAtFault = (body: JsonObject) => validate(settings, { ...common, ...body }).map(({ field }) => field);
const stage = { id: 'won', name: 'Won', order: 6, probability: 100, type: 'won' };

test.for<[string, JsonObject, string[]]>([
  ['a pipeline with its stages', { kind: 'pipeline', stages: [stage] }, []],
  ['a pipeline without stages', { kind: 'pipeline' }, ['stages']],
  [
    'a stage without its place',
    { kind: 'pipeline', stages: [{ ...stage, order: undefined as never }] },
    ['stages.0.order'],
  ],
  [
    'a stage that is likely beyond all doubt',
    { kind: 'pipeline', stages: [{ ...stage, probability: 101 }] },
    ['stages.0.probability'],
  ],
  ['a custom field', { kind: 'field', entity: 'deals', type: 'choice', options: ['a'] }, []],
  ['a custom field of an unknown type', { kind: 'field', entity: 'deals', type: 'colour' }, ['type']],
  ['a custom field of nothing', { kind: 'field', type: 'text' }, ['entity']],
  ['a choice of nothing', { kind: 'field', entity: 'deals', type: 'choice' }, ['options']],
  ['an amount with options', { kind: 'field', entity: 'deals', type: 'money', options: ['a'] }, ['options']],
  ['a custom field with a key of its own', { kind: 'field', entity: 'deals', type: 'text', key: 'a b' }, ['key']],
  ['a custom field for every other key', { kind: 'field', entity: 'deals', type: 'none', key: '*' }, []],
  ['the largest of two texts', { kind: 'field', entity: 'deals', type: 'text', merge: 'max' }, ['merge']],
  ['a default that is none', { kind: 'field', entity: 'deals', type: 'integer', default: { value: 'a' } }, ['default']],
  ['a default', { kind: 'field', entity: 'deals', type: 'integer', default: { value: 1 } }, []],
  ['a user', { kind: 'user', role: 'rep', email: 'ada@example.com' }, []],
  ['a user with members', { kind: 'user', memberIds: ['ada'] }, ['memberIds']],
  ['a team', { kind: 'team', memberIds: ['ada'] }, []],
  ['a role', { kind: 'role', grants: [{ id: 'a', entity: 'deals', action: 'read', whose: 'own' }] }, []],
  ['a tax rate above the whole', { kind: 'taxRate', taxPpm: 1_000_001 }, ['taxPpm']],
  ['a price list without a currency', { kind: 'priceList' }, ['currency']],
  [
    'a price list that ends before it begins',
    { kind: 'priceList', currency: 'EUR', validFrom: '2026-02-01', validTo: '2026-01-31' },
    ['validTo'],
  ],
  ['a template', { kind: 'template', entity: 'jobs', values: { name: 'Inspection' } }, []],
  ['a series', { kind: 'series', prefix: 'INV-' }, []],
  ['a tag with stages', { kind: 'tag', stages: [] }, ['stages']],
])('%s is checked as its kind', ([_what, body, expected]) => {
  expect(fieldsAtFault(body)).toEqual(expected);
});

test('each kind has a type of its own', () => {
  type Pipeline = DocOfKind<typeof settings, 'pipeline'>;
  expectTypeOf<Pipeline['stages'][number]['type']>().toEqualTypeOf<'open' | 'won' | 'lost'>();
  expectTypeOf<Pipeline>().not.toHaveProperty('memberIds');
  expectTypeOf<DocOfKind<typeof settings, 'taxRate'>['taxPpm']>().toEqualTypeOf<number>();
  expectTypeOf<{ name: string }>().not.toExtend<InsertOfKind<typeof settings, 'priceList'>>();
});

test('only admins write settings', () => {
  expect(settings.writableBy).toEqual(['admin']);
});
