import { expect, test } from 'vitest';
import { forgetHidden } from './forget-hidden.ts';
import { type LocalRecord, newSyncState } from './sync-state.ts';

const hidden = { fields: ['notes'], keys: ['margin'] };
const sides = { rule: 'text', theirStamp: '1', myStamp: '2' };

test('18.6: what a device keeps beside a record of what is hidden now goes, and what its user wrote stays', () => {
  const local: LocalRecord = {
    id: 'lead',
    deleted: false,
    body: { notes: 'mine', score: 3, custom: { margin: 30, berths: 3 } },
    sync: {
      ...newSyncState,
      edits: {
        notes: { base: 'secret', theirs: 'secret too', rev: 1, stamp: '3' },
        score: { base: 2, rev: 1, stamp: '3' },
        custom: { base: { margin: 30, berths: 2 }, theirs: { margin: 40, berths: 2 }, rev: 1, stamp: '3' },
      },
      conflicts: [
        { field: 'notes', base: 'secret', theirs: 'secret', mine: 'mine', result: 'secret', ...sides },
        { field: 'custom', base: { margin: 1 }, theirs: { margin: 2 }, mine: {}, result: { margin: 2 }, ...sides },
      ],
      parked: [{ field: 'notes', base: 'secret', theirs: 'secret', mine: 'mine', result: 'secret', ...sides }],
    },
  };
  const forgot = forgetHidden(local, hidden);
  expect(JSON.stringify(forgot)).not.toMatch(/secret|margin/);
  expect(forgot).toMatchObject({
    body: { notes: 'mine', score: 3, custom: { berths: 3 } },
    sync: {
      edits: { notes: { base: null }, score: { base: 2 }, custom: { base: { berths: 2 }, theirs: { berths: 2 } } },
      conflicts: [{ field: 'custom', mine: {} }],
      parked: [{ mine: 'mine' }],
    },
  });
});

test('18.6: a hidden key that the user has changed stays as their own word', () => {
  const edits = { custom: { base: { margin: 30 }, rev: 1, stamp: '3' } };
  const local = { id: 'lead', deleted: false, body: { custom: { margin: 35 } }, sync: { ...newSyncState, edits } };
  expect(forgetHidden(local, hidden)).toMatchObject({
    body: { custom: { margin: 35 } },
    sync: { edits: { custom: { base: {} } } },
  });
});

test('18.6: a record that keeps nothing of it stays the same object', () => {
  const local = { id: 'lead', deleted: false, body: { name: 'Ada' }, sync: newSyncState };
  expect(forgetHidden(local, hidden)).toBe(local);
});
