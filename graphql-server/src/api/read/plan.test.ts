import { type Collection, collections, type JsonObject } from '@rockpool/schema';
import { orderName, orderPaths } from '@rockpool/schema/derive';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lead, newId } from '../../../test/support/caller.ts';
import { columnAt } from '../../store/listing/columns.ts';
import type { Column, Condition, Filter } from '../../store/listing/listing.ts';
import { comparePositions, matches, positionOf } from '../../store/listing/matches.ts';
import { type OrderBy, planList } from './plan.ts';

const deals: Collection = collections.deals;
const at = (path: string): Column => columnAt(deals, path.split('.')) as Column;
const eq = (path: string, value: string): Condition => ({ column: at(path), test: { is: 'eq', value } });
const gt = (path: string, value: string): Condition => ({ column: at(path), test: { is: 'gt', value } });
const by = (...fields: string[]): OrderBy[] => fields.map((field) => ({ field, direction: 'ASC' }));
const paths = (columns: readonly Column[]): string[] => columns.map(({ path }) => path.join('.'));

test.for<[what: string, filter: Filter[], order: OrderBy[], lead: string[], rest: number, sorted: string[]]>([
  ['nothing: the ids', [], [], [], 0, []],
  ['an order alone', [], by('updatedAt'), [], 0, ['updatedAt']],
  ['the ids', [], by('id'), [], 0, []],
  ['a value, and the order behind it', [eq('status', 'open')], [], ['status'], 0, ['updatedAt']],
  [
    'as many values as an index has',
    [eq('ownerId', 'a'), eq('status', 'won')],
    [],
    ['ownerId', 'status'],
    0,
    ['expectedClose'],
  ],
  ['a value and a range', [eq('partyId', 'p'), gt('updatedAt', 'x')], [], ['partyId', 'updatedAt'], 0, ['updatedAt']],
  [
    'an order that begins with a value that is given',
    [eq('status', 'open')],
    by('status', 'updatedAt'),
    ['status'],
    0,
    ['updatedAt'],
  ],
  [
    'a value that another index serves, in the order that is asked for',
    [eq('status', 'open'), gt('updatedAt', 'x')],
    by('updatedAt'),
    ['status', 'updatedAt'],
    0,
    ['updatedAt'],
  ],
  ['what else is said, on the way', [eq('partyId', 'p'), eq('name', 'n')], [], ['partyId'], 1, ['updatedAt']],
  [
    'what stands in an `and`',
    [{ and: [eq('partyId', 'p'), { and: [gt('updatedAt', 'x')] }] }],
    [],
    ['partyId', 'updatedAt'],
    0,
    ['updatedAt'],
  ],
  ['an id', [eq('id', 'i'), eq('name', 'n')], [], ['id'], 1, []],
])('an index serves %s', ([, filter, order, led, rest, sorted]) => {
  const plan = planList(deals, filter, order);
  expect(paths(plan.lead.map(({ column }) => column))).toEqual(led);
  expect(plan.rest).toHaveLength(rest);
  expect(paths(plan.order)).toEqual(sorted);
});

test('records that were merged into others stand in no list that does not ask for them', () => {
  const { parties } = collections as unknown as Record<string, Collection>;
  const merged = (plan: { lead: readonly Condition[]; rest: readonly Filter[] }): string =>
    JSON.stringify([...plan.lead, ...plan.rest].filter((one) => JSON.stringify(one).includes('mergedInto')));
  expect(merged(planList(parties as Collection, [], []))).toContain('"value":""');
  const asked: Condition = {
    column: columnAt(parties as Collection, ['mergedInto']) as Column,
    test: { is: 'eq', value: 'x' },
  };
  expect(merged(planList(parties as Collection, [asked], []))).not.toContain('"value":""');
});

const word = fc.constantFrom('', 'a', 'b');
const condition: fc.Arbitrary<Filter> = fc
  .constantFrom('status', 'pipelineId', 'stageId', 'ownerId', 'partyId', 'position', 'name', 'updatedAt')
  .chain((path) =>
    fc
      .oneof(
        fc.record({ is: fc.constantFrom('eq' as const, 'gt' as const, 'lte' as const), value: word }),
        fc.record({ is: fc.constant('in' as const), values: fc.array(word, { maxLength: 2 }) }),
      )
      .map((one): Filter => ({ column: at(path), test: one })),
  );
const filters = fc.array(
  fc.oneof(
    condition,
    condition,
    condition.map((not) => ({ not })),
    fc.array(condition, { maxLength: 2 }).map((or) => ({ or })),
  ),
  { maxLength: 4 },
);
const orders = fc
  .tuple(
    fc.subarray([...orderPaths(deals)].map(orderName), { maxLength: 2 }),
    fc.constantFrom('ASC' as const, 'DESC' as const),
  )
  .map(([fields, direction]) => fields.map((field) => ({ field, direction })));

const letters = fc.record(
  Object.fromEntries(
    ['status', 'pipelineId', 'stageId', 'ownerId', 'partyId', 'position', 'name', 'updatedAt'].map((name) => [
      name,
      word,
    ]),
  ),
);
const records = fc.sample(letters, { numRuns: 200, seed: 3 }).map((body) => {
  return { id: newId(), body: { ...lead(''), ...body } as JsonObject };
});

test('a plan finds what the filter says, in the order that is asked for, or there is none', () => {
  let served = 0;
  fc.assert(
    fc.property(filters, orders, (filter, order) => {
      let plan: ReturnType<typeof planList>;
      try {
        plan = planList(deals, filter, order);
      } catch (error) {
        expect(error).toMatchObject({ extensions: { code: 'NOT_INDEXED' } });
        return;
      }
      served += 1;
      const found = records.filter((record) => [...plan.lead, ...plan.rest].every((one) => matches(one, record)));
      expect(found).toEqual(records.filter((record) => filter.every((one) => matches(one, record))));
      const walked = found.toSorted((a, b) => comparePositions(positionOf(plan.order, a), positionOf(plan.order, b)));
      const wanted = order.filter(({ field }) => field !== 'id').map(({ field }) => at(field));
      const asAsked = found.toSorted((a, b) => comparePositions(positionOf(wanted, a), positionOf(wanted, b)));
      const keys = (list: typeof found) => list.map((record) => positionOf(wanted, record).keys);
      expect(keys(walked)).toEqual(keys(asAsked));
    }),
    { numRuns: 1_000 },
  );
  expect(served).toBeGreaterThan(100);
});
