import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deals } from '../collections/index.ts';
import type { Json, JsonObject } from '../define/json.ts';
import { emptied, isHusk, takeLeft } from './access.ts';
import { makeStamp } from './clock.ts';
import { recordEdit, toPushRow } from './edit.ts';
import { DELETED, type FieldConflict, type ServerRecord } from './messages.ts';
import { discardEdits, takeAnswer, takePulled } from './rebase.ts';
import type { LocalRecord } from './sync-state.ts';

const id = '0198c0de-0000-7000-8000-000000000001';
const stamp = (second: number): string => makeStamp(Date.UTC(2026, 4, 4, 12, 0, second), 0, 'adaadaadaada');
const onServer = (rev: number, body: JsonObject, deleted = false): ServerRecord => ({
  ...{ collection: 'deals', id, rev, stamp: stamp(0), deleted },
  body: { id, ...body },
});
const held = takePulled(deals, undefined, onServer(5, { name: 'Secret plan', notes: 'theirs', score: 1 }));
const edited = (local: LocalRecord, second: number, change: JsonObject): LocalRecord =>
  recordEdit(deals, id, local, { body: { ...local.body, ...change }, deleted: false, stamp: stamp(second) });
const removed = (local: LocalRecord, second: number): LocalRecord =>
  recordEdit(deals, id, local, { body: local.body, deleted: true, stamp: stamp(second) });
const withConflict = (local: LocalRecord): LocalRecord => {
  const sides = { base: 'theirs', theirs: 'theirs', mine: 'mine', result: 'mine' };
  const conflict: FieldConflict = { field: 'name', rule: 'latest', ...sides, theirStamp: stamp(1), myStamp: stamp(2) };
  return { ...local, sync: { ...local.sync, conflicts: [conflict] } };
};

test('8.13: of a record that left nothing stays but its id and the highest stamp', () => {
  const husk = takeLeft(deals, withConflict(held));
  expect(husk).toEqual({
    ...{ id, deleted: true, body: { id } },
    sync: { status: 'synced', rev: 0, stamp: stamp(0), edits: {}, conflicts: [] },
  });
  expect(isHusk(husk)).toBe(true);
  expect(takeLeft(deals, husk)).toBe(husk);
});

test('8.13: an answer that is older than the leaving brings nothing back', () => {
  const waiting = edited(held, 9, { notes: 'mine' });
  const answer = {
    collection: 'deals',
    id,
    outcome: 'APPLIED',
    rev: 6,
    record: onServer(6, { name: 'Secret' }),
  } as const;
  const sent = toPushRow(deals, waiting);
  const husk = takeLeft(deals, held);
  expect(takeAnswer(deals, husk, sent, answer)).toBe(husk);
  const told = takeLeft(deals, waiting);
  expect(takeAnswer(deals, told, sent, answer)).toBe(told);
});

test('8.14: edits that wait stay for the inbox, with what they were made on and nothing else', () => {
  const waiting = takePulled(deals, edited(held, 9, { notes: 'mine' }), onServer(6, { name: 'Other', notes: 'later' }));
  expect(takeLeft(deals, withConflict(waiting))).toEqual({
    ...{ id, deleted: true, body: { id, notes: 'mine' } },
    sync: {
      ...{ status: 'refused', rev: 0, stamp: stamp(9), conflicts: [] },
      edits: { notes: { base: held.body['notes'] ?? null, rev: 5, stamp: stamp(9) } },
      refusal: { code: 'ACCESS_REVOKED', message: expect.any(String) },
    },
  });
});

test('8.8: of a deleted record nothing is kept but that it is, unless its user has something to say', () => {
  const gone = takePulled(deals, held, onServer(6, { name: 'Secret plan' }, true));
  expect(emptied(gone)).toMatchObject({ deleted: true, body: { id }, sync: { rev: 6, stamp: stamp(0) } });
  expect(emptied(emptied(gone))).toEqual(emptied(gone));
  expect(emptied(held)).toBe(held);
  expect(emptied(removed(held, 9)).body).toMatchObject({ name: 'Secret plan' });
  expect(takePulled(deals, emptied(gone), onServer(7, { name: 'New' }))).toMatchObject({
    deleted: false,
    body: { name: 'New' },
  });
});

test('7.7: a row that is refused for want of access ends as a record that left', () => {
  const local = edited(held, 9, { notes: 'mine' });
  const refusal = { code: 'ACCESS_REVOKED', message: 'It is gone.' } as const;
  const answer = { collection: 'deals', id, outcome: 'REJECTED', rev: 0, refusal } as const;
  expect(takeAnswer(deals, local, toPushRow(deals, local), answer)).toEqual(takeLeft(deals, local, refusal));
});

test('8.14: discarding what is left of it leaves a husk', () => {
  expect(isHusk(discardEdits(deals, takeLeft(deals, edited(held, 9, { notes: 'mine' }))))).toBe(true);
  expect(isHusk(discardEdits(deals, takeLeft(deals, removed(held, 9))))).toBe(true);
});

test('8.15: a record that enters again has the edits on top, to be judged by the server', () => {
  const again = takePulled(
    deals,
    takeLeft(deals, edited(held, 9, { notes: 'mine' })),
    onServer(7, { name: 'New', notes: 'x' }),
  );
  expect(again).toMatchObject({ deleted: false, body: { name: 'New', notes: 'mine' }, sync: { status: 'pending' } });
  expect(again.sync).not.toHaveProperty('refusal');
  expect(again.sync.edits).toEqual({
    notes: { base: held.body['notes'] ?? null, rev: 5, stamp: stamp(9), theirs: 'x' },
  });
  const husk = takePulled(deals, takeLeft(deals, held), onServer(7, { name: 'New' }));
  expect(husk).toMatchObject({ deleted: false, body: { name: 'New' }, sync: { status: 'synced', rev: 7 } });
});

test('8.15: a deletion that waited is made again', () => {
  const again = takePulled(deals, takeLeft(deals, removed(held, 9)), onServer(7, { name: 'New' }));
  expect(again).toMatchObject({ deleted: true, sync: { status: 'pending' } });
  expect(toPushRow(deals, again).edits).toEqual({ [DELETED]: { value: true, rev: 5, stamp: stamp(9) } });
});

test('8.14, 8.15: whatever was edited before and after, only the user’s own words stay, and none of them is lost', () => {
  const fields = fc.constantFrom('name', 'notes', 'score', 'tags', DELETED);
  const steps = fc.array(fc.record({ by: fc.constantFrom('me', 'them'), field: fields }), { maxLength: 12 });
  fc.assert(
    fc.property(steps, (history) => {
      let server = onServer(1, { name: 'them 0', notes: 'them 0', tags: ['them 0'], score: 0 });
      let local = takePulled(deals, undefined, server);
      history.forEach(({ by, field }, i) => {
        const word = `${by} ${i}`;
        const value: Json = field === 'tags' ? [word] : field === 'score' ? i + 1 : word;
        const change = field === DELETED ? {} : { [field]: value };
        if (by === 'me' && !local.deleted) {
          local = field === DELETED ? removed(local, i) : edited(local, i, change);
        } else if (by === 'them') {
          server = onServer(server.rev + 1, { ...server.body, ...change });
          local = takePulled(deals, local, server);
        }
      });
      const left = takeLeft(deals, local);
      expect(JSON.stringify(left.body)).not.toContain('them ');
      expect(takeLeft(deals, left)).toEqual(left);
      const again = takePulled(deals, left, onServer(99, server.body));
      const sent = (record: LocalRecord) =>
        Object.entries(toPushRow(deals, record).edits).map(([field, { value, stamp }]) => [field, value, stamp]);
      expect(sent(again)).toEqual(sent(local));
      expect(again.deleted).toBe(local.deleted);
      expect(again.sync.status).toBe(local.sync.status);
    }),
  );
});
