import { newSyncState, type PendingEdit, type SyncState } from '@rockpool/schema/protocol';
import { expect, test } from 'vitest';
import { mergeStates } from './merge-states.ts';
import type { AnyDocument } from './read-dexie.ts';

const edit: PendingEdit = { base: null, rev: 1, stamp: 'stamp' };
const record = (rev: string, fields: object, sync: Partial<SyncState> = {}): AnyDocument =>
  ({ id: 'a', _rev: rev, _deleted: false, ...fields, sync: { ...newSyncState, ...sync } }) as unknown as AnyDocument;
const merge = (known: AnyDocument, older: AnyDocument) => mergeStates(new Map([[known.id, known]]), [older]);

test('an empty log is told everything', () => {
  const older = record('1-x', { name: 'Ada' });
  expect(mergeStates(new Map(), [older])).toEqual([older]);
});

test('what a log was told before is not told again', () => {
  expect(merge(record('1-x', {}), record('1-x', {}))).toEqual([]);
});

test('after a time with the older version, edits of both wait, on the state that was written last', () => {
  const known = record('3-x', { name: 'Ada', score: 5 }, { status: 'pending', edits: { name: edit, score: edit } });
  const older = record('2-y', { name: 'Ada L.', phone: '1' }, { status: 'pending', rev: 7, edits: { name: edit } });
  expect(merge(known, older)).toEqual([
    record(
      '2-y',
      { name: 'Ada L.', phone: '1', score: 5 },
      { status: 'pending', rev: 7, edits: { name: edit, score: edit } },
    ),
  ]);
});

test('a deletion that waits is not forgotten', () => {
  const known = record('3-x', { _deleted: true }, { status: 'pending', edits: { deleted: edit } });
  expect(merge(known, record('2-y', {}))).toMatchObject([{ _deleted: true, sync: { edits: { deleted: edit } } }]);
});

test('what sync remembers is doubted where the log has records that the older version was never told of', () => {
  const memory = (rev: string) =>
    ({ id: 'sync', _rev: rev, data: { position: { checkpoint: rev, reconcile: false } } }) as unknown as AnyDocument;
  expect(merge(memory('1-x'), memory('2-y'))).toMatchObject([
    { data: { position: { checkpoint: '2-y', reconcile: true } } },
  ]);
});
