import { describe, expect, test } from 'vitest';
import { activities, deals } from '../collections/index.ts';
import type { JsonObject } from '../define/json.ts';
import { takeLeft } from './access.ts';
import { makeStamp } from './clock.ts';
import { recordEdit, toPushRow } from './edit.ts';
import type { ServerRecord } from './messages.ts';
import { applyOperation, type Operation, toOperation } from './operation.ts';
import { takeAnswer, takePulled } from './rebase.ts';
import type { LocalRecord } from './sync-state.ts';

const id = '00000000-0000-7000-8000-000000000001';
const device = 'devicedevice';
const stamp = (time: number): string => makeStamp(time, 0, device);
const group = 'id:activities+deals';

const pulled = (rev: number, body: JsonObject, deleted = false): ServerRecord => ({
  ...{ collection: 'deals', id, rev, stamp: makeStamp(rev, 0, 'otherdevice0'), deleted, body: { id, ...body } },
});
const held = takePulled(deals, undefined, pulled(5, { name: 'old', tags: ['a'], score: 1 }));
const edit = (before: LocalRecord | undefined, time: number, body: JsonObject, deleted = false): LocalRecord =>
  recordEdit(deals, id, before, { body: { ...before?.body, id, ...body }, deleted, stamp: stamp(time) });
const operate = (before: LocalRecord | undefined, after: LocalRecord): Operation => toOperation('deals', before, after);
const apply = (local: LocalRecord | undefined, operation: Operation) => applyOperation(deals, local, operation, group);

describe('on the record that it was made of, an operation does what the edits did', () => {
  const pending = edit(held, 10, { name: 'new' });
  const cases: Record<string, readonly [before: LocalRecord | undefined, after: LocalRecord]> = {
    'an insert': [undefined, edit(undefined, 20, { name: 'new', tags: [] })],
    'an edit': [held, edit(held, 20, { name: 'new' })],
    'a value taken away': [held, edit(held, 20, { score: null })],
    'an edit of an edit': [pending, edit(pending, 20, { name: 'newer', score: 2 })],
    'a removal': [held, edit(held, 20, {}, true)],
    'an edit and a removal': [pending, edit(pending, 20, { score: 3 }, true)],
  };
  test.each(Object.entries(cases))('%s', (_name, [before, after]) => {
    const { sync, ...applied } = apply(before, operate(before, after));
    const { sync: expected, ...record } = after;
    expect(applied.deleted).toBe(record.deleted);
    expect({ ...applied.body, score: applied.body['score'] ?? null }).toEqual({
      ...record.body,
      score: record.body['score'] ?? null,
    });
    expect(sync).toEqual({ ...expected, groups: [group] });
  });
});

test('4.8: an operation that is done already changes nothing', () => {
  const operation = operate(held, edit(held, 20, { name: 'new' }));
  const once = apply(held, operation);
  expect(apply(once, operation)).toBe(once);
});

test('4.8: an operation comes through a crash as text', () => {
  const operation = operate(held, edit(held, 20, { name: 'new' }, true));
  expect(JSON.parse(JSON.stringify(operation))).toEqual(operation);
});

test('what was pulled since stands beside the edit, as if it had come after it', () => {
  const after = edit(held, 20, { name: 'new', tags: ['a', 'mine'] });
  const news = pulled(6, { name: 'theirs', tags: ['a', 'theirs'], score: 9 });
  const late = apply(takePulled(deals, held, news), operate(held, after));
  const inOrder = takePulled(deals, apply(held, operate(held, after)), news);
  expect(late).toEqual(inOrder);
  // Only so does the server see that the two are concurrent, and keep both tags.
  expect(toPushRow(deals, late).edits['tags']).toMatchObject({ base: ['a'], rev: 5 });
});

test('an edit of a record that was deleted since brings it back; a removal leaves it deleted', () => {
  const deletedSince = takePulled(deals, held, pulled(6, { name: 'old', tags: ['a'], score: 1 }, true));
  const revived = apply(deletedSince, operate(held, edit(held, 20, { name: 'new' })));
  expect(revived).toMatchObject({ deleted: false, body: { name: 'new' }, sync: { deletedByServer: true } });
  const removed = apply(deletedSince, operate(held, edit(held, 20, {}, true)));
  expect(removed).toMatchObject({ deleted: true, sync: { edits: { deleted: { rev: 5 } } } });
});

test('an edit of a record that this device removed since does not bring it back', () => {
  const removed = edit(held, 15, {}, true);
  expect(apply(removed, operate(held, edit(held, 20, { name: 'new' })))).toMatchObject({ deleted: true });
});

test('an edit of a record that left since waits in the inbox, without anything of others', () => {
  const husk = takeLeft(deals, held);
  const refused = apply(husk, operate(held, edit(held, 20, { name: 'new' })));
  expect(refused).toMatchObject({
    body: { id, name: 'new' },
    sync: { status: 'refused', refusal: { code: 'ACCESS_REVOKED' }, groups: [group] },
  });
  expect(refused.body).not.toHaveProperty('score');
});

test('an operation takes a stamp above those that the record has got since', () => {
  const elsewhere = edit(held, 30, { score: 3 });
  const both = apply(elsewhere, operate(held, edit(held, 20, { name: 'new' })));
  expect(both.sync.edits['name']?.stamp).toBe(makeStamp(30, 1, device));
  expect(both.sync.stamp).toBe(makeStamp(30, 1, device));
});

describe('4.8: what its user wrote since an operation was made is merged with it, by the rule of the field', () => {
  const made = operate(held, edit(held, 20, { name: 'new', tags: ['a', 'mine'], score: 2 }));

  test('tags of both stand', () => {
    expect(apply(edit(held, 30, { tags: ['a', 'later'] }), made).body['tags']).toEqual(['a', 'later', 'mine']);
    expect(apply(edit(held, 30, { tags: [] }), made).body['tags']).toEqual(['mine']);
  });

  test('the later of two values stands, under its own stamp', () => {
    const both = apply(edit(held, 30, { name: 'newest', score: 7 }), made);
    expect(both).toMatchObject({ body: { name: 'newest' }, sync: { edits: { name: { base: 'old', rev: 5 } } } });
    expect(both.sync.edits['name']?.stamp).toBe(stamp(30));
    expect(both.sync.groups).toEqual([group]);
  });

  test('so does a later value that is the one the operation saw', () => {
    const twice = edit(edit(held, 25, { name: 'other' }), 30, { name: 'old' });
    expect(apply(twice, made).body['name']).toBe('old');
  });

  test('what the operation alone touched is as it made it', () => {
    expect(apply(edit(held, 30, { lostReason: 'dear' }), made).body).toMatchObject({ name: 'new', lostReason: 'dear' });
  });

  test('the state that came further stands, with all that belongs to it', () => {
    const won = operate(held, edit(held, 20, { status: 'won', closedAt: '2026-01-05T08:00:00.000Z' }));
    const after = apply(edit(held, 30, { stageId: id }), won);
    expect(after.body).toMatchObject({ status: 'won', closedAt: '2026-01-05T08:00:00.000Z' });
  });
});

test('an operation on an edit that was answered since starts from the answer', () => {
  const first = edit(held, 10, { name: 'new' });
  const second = operate(first, edit(first, 20, { name: 'newer' }));
  const row = toPushRow(deals, first);
  const answered = takeAnswer(deals, first, row, { collection: 'deals', id, outcome: 'APPLIED', rev: 6 });
  expect(apply(answered, second).sync.edits['name']).toMatchObject({ base: 'new', rev: 6 });
});

test('4.5: a refused record whose edits are made again waits, and keeps its groups', () => {
  const refused: LocalRecord = {
    ...edit(held, 10, { name: 'new' }),
    sync: {
      ...edit(held, 10, { name: 'new' }).sync,
      status: 'refused',
      refusal: { code: 'INVALID', message: '' },
      groups: ['other:deals'],
    },
  };
  const again = apply(refused, operate(refused, edit(refused, 20, { score: 4 })));
  expect(again.sync).toMatchObject({ status: 'pending', groups: ['other:deals', group] });
  expect(again.sync).not.toHaveProperty('refusal');
});

test('computed fields are computed from the result', () => {
  const before = takePulled(activities, undefined, {
    ...pulled(5, { kind: 'task', subject: 'Call', status: 'open' }),
    collection: 'activities',
  });
  const after = recordEdit(activities, id, before, {
    body: { ...before.body, dueAt: '2026-01-31T08:30:00.000Z' },
    deleted: false,
    stamp: stamp(20),
  });
  const applied = applyOperation(activities, before, toOperation('activities', before, after), group);
  expect(applied.body).toEqual(after.body);
});
