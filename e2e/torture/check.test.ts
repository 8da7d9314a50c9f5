import type { FieldConflict } from '@rockpool/schema/protocol';
import { expect, test } from 'vitest';
import { check, type Findings, type HeldRecord, type LoggedConflict } from './check.ts';
import type { Change, Write } from './journal.ts';

const at = { collection: 'deals', id: 'r1' };
const confirmed = { id: 'r1' };
const insert: Write = { collection: 'deals', deed: 'insert', mark: 'm1', device: 'a', confirmed };
const edit = (device: string, change: Change, isConfirmed = true): Write => ({
  ...at,
  deed: 'edit',
  changes: [change],
  device,
  ...(isConfirmed && { confirmed }),
});
const set = (device: string, value: string, seen: string | null, isConfirmed = true): Write =>
  edit(device, { field: 'name', deed: 'set', value, seen }, isConfirmed);
const line = (device: string, value: string, isConfirmed = true): Write =>
  edit(device, { field: 'notes', deed: 'line', value, seen: null }, isConfirmed);
const removal = (seen: object): Write => ({
  ...at,
  deed: 'remove',
  seen: {},
  device: 'b',
  confirmed: { id: 'r1', seen: { ...seen } },
});
const record = (body: object, deleted = false): HeldRecord => ({
  ...{ collection: 'deals', id: 'r1', deleted },
  body: { custom: { mark: 'm1' }, ...body },
});
const conflict = (field: string, mine: string, theirs: string): LoggedConflict => ({
  ...at,
  field,
  conflict: { mine, theirs } as unknown as FieldConflict,
});

const find = (writes: Write[], records: HeldRecord[], conflicts: LoggedConflict[] = []): Findings =>
  check({ writes: [insert, ...writes], records, conflicts });

test('what is all there is neither lost nor doubled', () => {
  const writes = [set('a', 'v1', 'm1'), set('b', 'v2', 'v1'), line('a', '<l1>')];
  expect(find(writes, [record({ name: 'v2', notes: '<l1>\n' })])).toEqual({ lost: [], doubled: [] });
});

test('an insert that is not there is lost, unless its own device removed it again', () => {
  expect(find([], []).lost).toEqual(['deals/r1, the insert of m1, is lost']);
  expect(find([{ ...removal({}), device: 'a' }], []).lost).toEqual([]);
});

test('a record that nobody made, or that is there twice, is doubled', () => {
  expect(find([], [record({}), { ...record({ custom: { mark: 'm2' } }), id: 'r2' }]).doubled).toHaveLength(1);
  expect(find([], [record({}), { ...record({}), id: 'r2' }]).doubled).toHaveLength(1);
});

test('a value that somebody replaced unseen is lost, unless the log of conflicts has it', () => {
  const writes = [set('a', 'v1', 'm1'), set('b', 'v2', 'm1')];
  expect(find(writes, [record({ name: 'v2' })]).lost).toEqual(['deals/r1.name lacks v1 of a: "v2"']);
  expect(find(writes, [record({ name: 'v2' })], [conflict('name', 'v2', 'v1')]).lost).toEqual([]);
});

test('a write that was not confirmed may be there, and may explain another, but not be there twice', () => {
  const writes = [set('a', 'v1', 'm1'), set('a', 'v2', 'v1', false), set('b', 'v3', 'v2')];
  expect(find(writes, [record({ name: 'v3' })]).lost).toEqual([]);
  expect(find([line('a', '<l1>', false)], [record({})]).lost).toEqual([]);
  expect(find([line('a', '<l1>', false)], [record({ notes: '<l1>\n<l1>\n' })]).doubled).toHaveLength(1);
});

test('a line is there once', () => {
  expect(find([line('a', '<l1>')], [record({ notes: '' })]).lost).toHaveLength(1);
  expect(find([line('a', '<l1>')], [record({ notes: '<l1>\n<l1>\n' })]).doubled).toHaveLength(1);
});

test('an edit that no remover saw ought to have brought the record back', () => {
  expect(find([line('a', '<l1>'), removal({ notes: '<l1>\n' })], [record({}, true)]).lost).toEqual([]);
  expect(find([line('a', '<l1>'), removal({ notes: '' })], [record({}, true)]).lost).toHaveLength(1);
  expect(find([], [record({}, true)]).lost).toEqual(['deals/r1 is deleted, and nobody deleted it']);
});

test('a deletion that did not last is in the log', () => {
  expect(find([removal({})], [record({})]).lost).toHaveLength(1);
  expect(find([removal({})], [record({})], [conflict('deleted', '', '')]).lost).toEqual([]);
});

test('a transaction is there as a whole or not at all', () => {
  const part = (mark: string): Write => ({ collection: 'deals', deed: 'insert', mark, transaction: 't', device: 'a' });
  const held = (mark: string): HeldRecord => ({ ...record({ custom: { mark } }), id: mark });
  const writes = [part('p1'), part('p2')];
  expect(find(writes, [record({})])).toEqual({ lost: [], doubled: [] });
  expect(find(writes, [record({}), held('p1'), held('p2')])).toEqual({ lost: [], doubled: [] });
  expect(find(writes, [record({}), held('p1')]).lost).toEqual([
    'p2 of the transaction t is lost, and the rest is there',
  ]);
});
