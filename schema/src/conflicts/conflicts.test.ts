import { expect, expectTypeOf, test } from 'vitest';
import { deals } from '../collections/index.ts';
import type { FieldConflict } from '../protocol/messages.ts';
import { checkDecision, MAX_DECISION } from './check-decision.ts';
import { type AnyHandler, type Conflict, type HandlerTable, park } from './handler.ts';
import type { ConflictHandlers } from './handlers-of.ts';
import { type Matter, mattersOf } from './matters.ts';
import {
  askUser,
  clientWins,
  earliestWins,
  largestWins,
  latestWins,
  serverWins,
  smallestWins,
  textMerge,
} from './ready-made.ts';

const id = '0198c0de-0000-7000-8000-000000000001';
const record = { id, kind: 'lead', name: 'by Ben', status: 'lost' };
const conflictOf = (field: string, theirs: string | number, mine: string | number): FieldConflict => ({
  ...{ field, rule: 'latest', base: null, theirs, mine, result: theirs, theirStamp: 'a', myStamp: 'b' },
});
const matters = (table: HandlerTable, ...conflicts: FieldConflict[]) => mattersOf(table, deals, { id }, conflicts);
const matter = (table: HandlerTable, ...conflicts: FieldConflict[]) => matters(table, ...conflicts)[0] as Matter;
const name = conflictOf('name', 'by Ben', 'by Ada');
const [status, lostReason] = [conflictOf('status', 'lost', 'won'), conflictOf('lostReason', 'price', '')];

test('each field has its own handler, a unit has one for all of its fields, and the rest has none', () => {
  const found = matters({ name: serverWins, stage: clientWins }, name, status, lostReason, conflictOf('score', 1, 2));
  expect(found.map(({ conflict: { field, mine } }) => [field, mine])).toEqual([
    ['name', 'by Ada'],
    ['stage', { status: 'won', lostReason: '' }],
  ]);
});

test('a handler of a whole collection gets all fields in conflict at once, and the id', () => {
  const [only, ...others] = matters(clientWins, name, conflictOf('score', 1, 2), conflictOf('updatedAt', 1, 2));
  expect(only?.conflict).toMatchObject({ theirs: { id, name: 'by Ben', score: 1 }, mine: { id, name: 'by Ada' } });
  expect(only?.conflict).not.toHaveProperty('field');
  expect(others).toEqual([]);
});

const answered = (answer: unknown, of = matter({ name: serverWins }, name)) => checkDecision(deals, of, record, answer);
const cyclic: { value?: unknown } = {};
cyclic.value = cyclic;

test.for([
  ['nothing', undefined, 'answered undefined'],
  ['null', null, 'answered null'],
  ['a bare value', 'by both', 'answered string'],
  ['something else', { result: 'x' }, 'neither { value } nor park'],
  ['a value that the field does not take', { value: 7 }, 'name: expected type string, got 7'],
  ['no value where there must be one', { value: null }, 'name: expected a value'],
  ['10 MB', { value: 'x'.repeat(10 * 1024 * 1024) }, 'the most is'],
  ['what JSON cannot carry', { value: cyclic }, 'not JSON'],
  ['a number that JSON cannot carry', { value: Number.NaN }, 'not JSON'],
] as const)('a handler that answers %s has failed, and the log says so', ([, answer, message]) => {
  expect(answered(answer)).toMatchObject({ kind: 'failed', message: expect.stringContaining(message) });
});

test('a handler of several fields may not change the id, nor fields that are not in conflict', () => {
  const whole = matter(clientWins, name, conflictOf('score', 1, 2));
  const failure = (value: object) => answered({ value }, whole);
  expect(failure({ id: 'another', name: 'x' })).toMatchObject({ message: 'The handler changed the id.' });
  expect(failure({ id, tags: ['x'] })).toMatchObject({ message: 'The handler set "tags", which is not in conflict.' });
  expect(failure({ id, name: 'x' })).toEqual({ kind: 'values', values: { name: 'x', score: 1 } });
});

test('the size is bounded by characters of JSON', () => {
  const notes = matter({ notes: serverWins }, conflictOf('notes', 'a', 'b'));
  expect(answered({ value: 'x'.repeat(60_000) }, notes)).toMatchObject({ kind: 'values' });
  expect(answered({ value: 'x'.repeat(MAX_DECISION) }, notes)).toMatchObject({ kind: 'failed' });
});

test('a parked decision, and one with a value, come through', () => {
  expect(answered(park)).toEqual({ kind: 'park' });
  expect(answered({ value: 'by both' })).toEqual({ kind: 'values', values: { name: 'by both' } });
});

test('the ready-made handlers', () => {
  const of = <V>(theirs: V, mine: V, theirStamp = '1', myStamp = '2'): Conflict<V> => ({
    ...{ collection: 'deals', id, field: 'x', base: null, theirs, mine, theirStamp, myStamp },
  });
  expect(latestWins(of('theirs', 'mine'))).toEqual({ value: 'mine' });
  expect(latestWins(of('theirs', 'mine', '3'))).toEqual({ value: 'theirs' });
  expect(earliestWins(of('theirs', 'mine'))).toEqual({ value: 'theirs' });
  expect(serverWins(of('theirs', 'mine'))).toEqual({ value: 'theirs' });
  expect(clientWins(of('theirs', 'mine'))).toEqual({ value: 'mine' });
  expect([largestWins(of(3, 5)), smallestWins(of(3, 5))]).toEqual([{ value: 5 }, { value: 3 }]);
  expect(largestWins({ ...of(3, 5), theirs: null })).toEqual({ value: 5 });
  expect(textMerge({ ...of('a\nb\nc', 'A\nb'), base: 'a\nb' })).toEqual({ value: 'A\nb\nc' });
  expect(askUser()).toBe(park);
});

test('a handler knows the type of its field from the declaration', () => {
  const handlers: ConflictHandlers<typeof deals> = {
    amount: ({ theirs, mine }, { record: deal }) => {
      expectTypeOf(theirs).toEqualTypeOf<{ minor: number; currency: string } | null>();
      expectTypeOf(deal.name).toEqualTypeOf<string>();
      return { value: mine };
    },
    stage: ({ mine }) => {
      expectTypeOf(mine?.status).toEqualTypeOf<'open' | 'won' | 'lost' | null | undefined>();
      return { value: mine };
    },
    tags: serverWins,
    notes: textMerge,
    name: askUser,
  };
  const whole: ConflictHandlers<typeof deals> = ({ mine }) => {
    expectTypeOf(mine?.score).toEqualTypeOf<number | undefined>();
    return { value: mine };
  };
  // @ts-expect-error a text is no number
  const wrong: ConflictHandlers<typeof deals> = { notes: largestWins };
  // @ts-expect-error the field belongs to the machine "stage", which is settled as one
  const part: ConflictHandlers<typeof deals> = { lostReason: serverWins };
  expect([handlers, whole, wrong, part] satisfies (HandlerTable | AnyHandler | object)[]).toHaveLength(4);
});
