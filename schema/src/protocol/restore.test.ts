import { expect, test } from 'vitest';
import { deals } from '../collections/index.ts';
import type { JsonObject } from '../define/json.ts';
import { emptied, takeLeft } from './access.ts';
import { type Applied, applyRow } from './apply.ts';
import { bringBack, type OfferRow, rememberStart } from './bring-back.ts';
import { makeStamp } from './clock.ts';
import { recordEdit, toPushRow } from './edit.ts';
import { DELETED, type PushAnswer, type PushRow, type ServerRecord } from './messages.ts';
import { discardEdits, retryRefused, takeAnswer, takePulled } from './rebase.ts';
import { takeRestored } from './restore.ts';
import type { StoredRecord } from './stored-record.ts';
import { withRev } from './stored-record.ts';
import type { LocalRecord } from './sync-state.ts';

const id = '0198c0de-0000-7000-8000-000000000001';
const [ada, ben] = ['adaadaadaada', 'benbenbenben'];
const stamp = (second: number, device = ada): string => makeStamp(Date.UTC(2026, 4, 4, 12, 0, second), 0, device);
const now = Date.UTC(2026, 4, 4, 13);
/** The backup holds every revision up to 10 of the life `old`. */
const timeline = [
  { epoch: 'old', from: 0 },
  { epoch: 'new', from: 10 },
];
const kept = 10;

const onServer = (rev: number, body: JsonObject, deleted = false): ServerRecord => ({
  collection: 'deals',
  id,
  rev,
  stamp: stamp(rev),
  deleted,
  body: { id, kind: 'lead', ...body },
});
const held = (rev: number, body: JsonObject, deleted = false): LocalRecord =>
  takePulled(deals, undefined, onServer(rev, body, deleted));
const edited = (local: LocalRecord, second: number, change: JsonObject): LocalRecord =>
  recordEdit(deals, id, local, { body: { ...local.body, ...change }, deleted: false, stamp: stamp(second) });
const lostOf = (local: LocalRecord, mayWrite = true): LocalRecord => takeRestored(local, 'old', kept, mayWrite);

/** What the backup holds. */
const stored = (rev: number, body: JsonObject, deleted = false): StoredRecord => ({
  collection: 'deals',
  id,
  rev,
  deleted,
  body: { id, kind: 'lead', ...body },
  versions: {},
  writers: {},
});
/** A device offers what it holds to the restored server. */
function offer(record: StoredRecord | undefined, local: LocalRecord, device = ada): Applied {
  const row = toPushRow(deals, lostOf(local)) as OfferRow;
  const applied = bringBack(deals, record, row, device, timeline, now);
  return { ...applied, next: rememberStart(record, applied.next, timeline) };
}
/** The record after rows of the new life. */
const numbered = ({ next }: Applied, rev: number): StoredRecord => withRev(next, rev);
function write(record: StoredRecord, rev: number, second: number, change: JsonObject): StoredRecord {
  const local = edited(held(record.rev, record.body), second, change);
  const applied = applyRow(deals, record, toPushRow(deals, local), ben, now);
  return withRev(rememberStart(record, applied.next, timeline), rev);
}
const answer = (record: StoredRecord): PushAnswer => {
  const { collection, rev, deleted, body } = record;
  return { collection, id, outcome: 'MERGED', rev, record: { collection, id, rev, stamp: stamp(rev), deleted, body } };
};

test('9.6: what the server has lost waits to be offered, and what it still has stays as it is', () => {
  expect(lostOf(held(20, { name: 'Ada' })).sync).toMatchObject({ status: 'pending', rev: 20, lost: { epoch: 'old' } });
  const local = edited(held(9, { name: 'Ada' }), 40, { score: 5 });
  expect(lostOf(local)).toBe(local);
});

test('9.6: a restore that is begun anew, or comes upon another one, changes nothing that waits', () => {
  const once = lostOf(held(20, { name: 'Ada' }));
  expect(lostOf(once)).toBe(once);
  expect(takeRestored(once, 'newer', 2, true)).toBe(once);
});

test('9.7: the record is offered as it was last heard of, without the edits that wait', () => {
  const local = edited(held(20, { name: 'Ada', notes: 'one' }), 40, { notes: 'one\ntwo' });
  const row = toPushRow(deals, lostOf(local));
  expect(row).toMatchObject({ rev: 20, edits: {}, lost: { epoch: 'old', stamp: stamp(20), deleted: false } });
  expect(row.lost?.body).toMatchObject({ name: 'Ada', notes: 'one' });
});

test('9.7: pulls leave a record alone that waits to be offered, and an older answer is not taken after them', () => {
  const local = lostOf(held(20, { name: 'Ada' }));
  const met = takePulled(deals, local, onServer(12, { name: 'Ben' }));
  expect(met.body['name']).toBe('Ada');
  const row = toPushRow(deals, met);
  expect(takeAnswer(deals, met, row, answer(stored(11, { name: 'Cy' })))).toBe(met);
  expect(takeAnswer(deals, met, row, answer(stored(12, { name: 'Ben' }))).body['name']).toBe('Ben');
});

test('9.8: the server takes what it has lost', () => {
  const { next, conflicts } = offer(
    stored(9, { name: 'Ada', source: 'fair' }),
    held(20, { name: 'Ada L.', source: 'fair' }),
  );
  expect(next.body).toMatchObject({ name: 'Ada L.', source: 'fair' });
  expect(conflicts).toEqual([]);
  expect(offer(undefined, held(20, { name: 'Ada' })).next.body['name']).toBe('Ada');
});

test('9.8: of several devices the one that saw the latest state wins, whichever comes first', () => {
  const start = stored(9, { name: 'one', tags: ['a'], notes: 'x\n' });
  const [earlier, later] = [
    held(15, { name: 'two', tags: ['a', 'b'], notes: 'x\ny\n' }),
    held(20, { name: 'three', tags: ['b'], notes: 'x\ny\nz\n' }),
  ];
  const wanted = { name: 'three', tags: ['b'], notes: 'x\ny\nz\n' };
  const ascending = offer(numbered(offer(start, earlier), 11), later, ben).next;
  const descending = offer(numbered(offer(start, later), 11), earlier, ben);
  expect(ascending.body).toMatchObject(wanted);
  expect(descending.next.body).toMatchObject(wanted);
  expect(descending).toMatchObject({ outcome: 'DUPLICATE', changed: false });
});

test('9.8: what somebody wrote since is merged with what was lost, from the record as it was restored', () => {
  const since = write(stored(9, { name: 'Ada', tags: ['a', 'b'] }), 11, 50, { tags: ['a'], score: 7 });
  const { next } = offer(since, held(20, { name: 'Ada L.', tags: ['a', 'b', 'c'], notes: 'one' }));
  expect(next.body).toMatchObject({ name: 'Ada L.', tags: ['a', 'c'], score: 7, notes: 'one' });
});

test('9.8: of a record that has come back already, only what is news is merged', () => {
  const back = numbered(offer(stored(9, { name: 'Ada', tags: [] }), held(15, { name: 'Ada', tags: ['a', 'b'] })), 11);
  const since = write(back, 12, 50, { tags: ['b'] });
  const { next } = offer(since, held(20, { name: 'Ada', tags: ['a', 'b', 'c'] }), ben);
  expect(next.body['tags']).toEqual(['b', 'c']);
});

test('9.8: a value that somebody wrote since stands against a lost one by its stamp, and the log has both', () => {
  const since = write(stored(9, { name: 'Ada' }), 11, 50, { name: 'Ben' });
  const { next, conflicts } = offer(since, held(20, { name: 'Cy' }));
  expect(next.body['name']).toBe('Ben');
  expect(conflicts).toMatchObject([{ field: 'name', base: 'Ada', theirs: 'Ben', mine: 'Cy', result: 'Ben' }]);
});

test('9.8: a unit comes back whole', () => {
  const since = write(stored(9, { name: 'Ada', lostReason: '' }), 11, 5, { lostReason: 'price' });
  const { next } = offer(since, held(20, { name: 'Ada', status: 'won', lostReason: '' }));
  expect(next.body).toMatchObject({ status: 'won', lostReason: '' });
});

test('9.8: an offer that comes twice is answered, and changes nothing', () => {
  const back = numbered(offer(stored(9, { name: 'Ada' }), held(20, { name: 'Ada L.' })), 11);
  expect(offer(back, held(20, { name: 'Ada L.' }))).toMatchObject({ outcome: 'DUPLICATE', changed: false });
  expect(offer(stored(9, { name: 'Ada' }), held(20, { name: 'Ada' })).changed).toBe(true);
});

test('9.8: a life that the server still has is no news to it', () => {
  const row = { ...toPushRow(deals, lostOf(held(20, { name: 'old' }))), rev: 8 } as OfferRow;
  expect(bringBack(deals, stored(9, { name: 'Ada' }), row, ada, timeline, now).changed).toBe(false);
  const again = { ...row, lost: { ...row.lost, epoch: 'new' } };
  expect(bringBack(deals, stored(12, { name: 'Ada' }), again, ada, timeline, now).changed).toBe(false);
});

test('9.8: texts of two lost lives are merged from what they have in common', () => {
  const twice = [...timeline, { epoch: 'newest', from: 12 }];
  const row = (epoch: string, notes: string): OfferRow => {
    const local = takeRestored(held(20, { name: 'Ada', notes }), epoch, 10, true);
    return toPushRow(deals, local) as OfferRow;
  };
  const start = stored(9, { name: 'Ada' });
  const first = withRev(bringBack(deals, start, row('old', 'x\ny\n'), ada, twice, now).next, 13);
  const { next } = bringBack(deals, first, row('new', 'y\nz\n'), ben, twice, now);
  expect(next.body['notes']).toBe('x\ny\nz\n');
});

test('9.8: a deletion comes back, also of a record that the backup does not have or the device has emptied', () => {
  const deleted = held(20, { name: 'Ada', notes: 'one' }, true);
  expect(offer(stored(9, { name: 'Ada' }), deleted).next.deleted).toBe(true);
  expect(offer(undefined, deleted).next.deleted).toBe(true);
  const { next } = offer(stored(9, { name: 'Ada', notes: 'one' }), emptied(deleted));
  expect(next).toMatchObject({ deleted: true, body: { name: 'Ada', notes: 'one' } });
  // Who had not heard of it does not bring the record back.
  expect(offer(numbered(offer(undefined, deleted), 11), held(15, { name: 'Ada' }), ben).next.deleted).toBe(true);
});

test('9.8: an edit beats a deletion that had not seen it, on either side of the restore', () => {
  const since = write(stored(9, { name: 'Ada' }), 11, 50, { score: 7 });
  const edit = offer(since, held(20, { name: 'Ada' }, true));
  expect(edit.next).toMatchObject({ deleted: false, body: { score: 7 } });
  expect(edit.conflicts).toMatchObject([{ field: DELETED, result: false }]);
  const gone = {
    ...stored(11, { name: 'Ada' }, true),
    origins: { lost: {}, start: { epoch: 'new', deleted: false, body: { id, kind: 'lead', name: 'Ada' } } },
  };
  const revival = offer(gone, held(20, { name: 'Ada L.' }));
  expect(revival.next).toMatchObject({ deleted: false, body: { name: 'Ada L.' } });
  expect(revival.conflicts).toMatchObject([{ field: DELETED, mine: false, theirs: true }]);
});

test('9.9: edits that waited follow, on the value that their user saw', () => {
  const local = lostOf(edited(held(20, { name: 'Ada', notes: 'one' }), 40, { notes: 'one\ntwo', score: 5 }));
  const back = stored(11, { name: 'Ada', notes: 'one', score: 9 });
  const next = takeAnswer(deals, local, toPushRow(deals, local), answer(back));
  expect(next.body).toMatchObject({ notes: 'one\ntwo', score: 5 });
  expect(next.sync).toMatchObject({ status: 'pending', rev: 11 });
  expect(next.sync.lost).toBeUndefined();
  expect(next.sync.edits).toMatchObject({ notes: { base: 'one', rev: 11 }, score: { rev: 0, theirs: 9 } });
});

test('9.8: with an offer that is no news, what the device had sent is forgotten: its next row starts from the answer', () => {
  const local = edited(held(20, { tags: ['hot', 'new'] }), 40, { tags: ['new'] });
  const sentBefore = { [ada]: { stamp: stamp(5), rev: 5, sent: { tags: ['cold'] } } };
  const back = numbered(
    offer({ ...stored(5, { tags: ['cold'] }), writers: sentBefore }, held(21, { tags: ['hot'] }), ben),
    30,
  );
  const offered = numbered(offer(back, local), 31);
  expect(offered.writers[ada]).toEqual({ stamp: stamp(5), rev: 5, sent: {} });

  const waiting = takeAnswer(deals, lostOf(local), toPushRow(deals, lostOf(local)), answer(offered));
  const { next } = applyRow(deals, offered, toPushRow(deals, waiting), ada, now);
  expect(next.body['tags']).toEqual([]);
});

test('5.2: an edit of a set whose base is not what the server has is merged, though no version tells of another one', () => {
  const local = edited(held(20, { tags: ['hot'] }), 40, { tags: ['hot', 'new'] });
  const back = numbered(offer(stored(5, held(5, {}).body), held(21, {}), ben), 30);
  const waiting = takeAnswer(deals, lostOf(local), toPushRow(deals, lostOf(local)), answer(back));
  const { next } = applyRow(deals, back, toPushRow(deals, waiting), ada, now);
  expect(next.body['tags']).toEqual(['new']);
});

test('9.9: a deletion that waited goes on only where the record is as its user saw it', () => {
  const local = held(20, { name: 'Ada' });
  const deleting = lostOf(recordEdit(deals, id, local, { body: local.body, deleted: true, stamp: stamp(40) }));
  const revOf = (body: JsonObject) =>
    takeAnswer(deals, deleting, toPushRow(deals, deleting), answer(stored(11, body))).sync.edits[DELETED]?.rev;
  expect(revOf(local.body)).toBe(11);
  expect(revOf({ ...local.body, score: 7 })).toBe(0);
});

test('9.9: a row of the lost life that is answered late changes nothing', () => {
  const local = edited(held(20, { name: 'Ada' }), 40, { score: 5 });
  const sent: PushRow = toPushRow(deals, local);
  const lost = lostOf(local);
  expect(takeAnswer(deals, lost, sent, answer(stored(21, { name: 'Ada', score: 5 })))).toBe(lost);
});

const rejected = (code: 'ACCESS_REVOKED' | 'INVALID'): PushAnswer => {
  return { collection: 'deals', id, outcome: 'REJECTED', rev: 0, refusal: { code, message: 'No.' } };
};

test('9.10: what the user may not see any more goes from the device, except their own edits', () => {
  const clean = lostOf(held(20, { name: 'Ada' }));
  const gone = takeAnswer(deals, clean, toPushRow(deals, clean), rejected('ACCESS_REVOKED'));
  expect(gone).toMatchObject({ deleted: true, body: { id }, sync: { rev: 0 } });
  const local = lostOf(edited(held(20, { name: 'Ada' }), 40, { score: 5 }));
  const next = takeAnswer(deals, local, toPushRow(deals, local), rejected('ACCESS_REVOKED'));
  expect(next).toMatchObject({ deleted: true, body: { id, score: 5 }, sync: { status: 'refused', rev: 0 } });
});

test('9.10: an offer that is refused for another reason waits for a person: first the edits are given up, then it', () => {
  const local = lostOf(edited(held(20, { name: 'Ada' }), 40, { score: 5 }));
  const refused = takeAnswer(deals, local, toPushRow(deals, local), rejected('INVALID'));
  expect(refused).toMatchObject({
    body: { name: 'Ada', score: 5 },
    sync: { status: 'refused', lost: { epoch: 'old' } },
  });
  expect(toPushRow(deals, retryRefused(refused)).lost).toMatchObject({ epoch: 'old' });
  const without = discardEdits(deals, refused);
  expect(without).toMatchObject({
    body: { name: 'Ada' },
    sync: { status: 'pending', edits: {}, lost: { epoch: 'old' } },
  });
  expect(discardEdits(deals, without)).toMatchObject({
    deleted: true,
    body: { id },
    sync: { status: 'synced', rev: 0 },
  });
});

test('9.10: what the user may not write is not offered', () => {
  const local = lostOf(held(20, { name: 'Ada L.' }), false);
  expect(local.sync).toMatchObject({ status: 'synced', rev: kept });
  expect(local.sync.lost).toBeUndefined();
});

test('9.6: edits of a record that left are no longer of the lost life', () => {
  const left = takeLeft(deals, edited(held(20, { name: 'Ada', notes: 'one' }), 40, { notes: 'one\ntwo' }));
  expect(left.sync.edits['notes']).toMatchObject({ base: 'one', rev: 20 });
  expect(lostOf(left).sync.edits['notes']).toMatchObject({ base: 'one', rev: kept });
});
