import { expect, test } from 'vitest';
import { collections, deals, products } from '../collections/index.ts';
import type { Collection } from '../define/collection.ts';
import type { JsonObject } from '../define/json.ts';
import { makeStamp } from './clock.ts';
import { recordEdit, toPushRow } from './edit.ts';
import { DELETED, type Outcome, type PushAnswer, type ServerRecord } from './messages.ts';
import { discardEdits, retryRefused, takeAnswer, takePulled } from './rebase.ts';
import type { LocalRecord } from './sync-state.ts';

const id = '0198c0de-0000-7000-8000-000000000001';
const stamp = (second: number): string => makeStamp(Date.UTC(2026, 4, 4, 12, 0, second), 0, 'adaadaadaada');

const onServer = (rev: number, body: JsonObject, deleted = false): ServerRecord => ({
  collection: 'deals',
  id,
  rev,
  stamp: stamp(0),
  deleted,
  body: { id, ...body },
});
const pulled = (rev: number, body: JsonObject): LocalRecord => takePulled(deals, undefined, onServer(rev, body));

/** The record after an edit of some fields; null takes a field away. */
const edited = (
  local: LocalRecord | undefined,
  second: number,
  change: JsonObject,
  collection: Collection = deals,
): LocalRecord => {
  const body = Object.entries({ id, ...local?.body, ...change }).filter(([, value]) => value !== null);
  return recordEdit(collection, id, local, { body: Object.fromEntries(body), deleted: false, stamp: stamp(second) });
};
const deleted = (local: LocalRecord, second: number): LocalRecord =>
  recordEdit(deals, id, local, { body: local.body, deleted: true, stamp: stamp(second) });

const answer = (outcome: Outcome, rev: number, rest: Partial<PushAnswer> = {}): PushAnswer => ({
  collection: 'deals',
  id,
  outcome,
  rev,
  ...rest,
});
const refused = answer('REJECTED', 1, { refusal: { code: 'FORBIDDEN', message: 'No.' } });

test('3.1: an insert remembers every field as new, and waits for an answer', () => {
  const local = edited(undefined, 1, { name: 'Ada' });
  expect(local.sync).toMatchObject({
    status: 'pending',
    rev: 0,
    edits: { name: { base: null, rev: 0, stamp: stamp(1) } },
  });
});

test('3.2: a second edit keeps the base and the revision of the first, even over a pull', () => {
  const first = edited(pulled(1, { name: 'old' }), 1, { name: 'mine' });
  const again = edited(takePulled(deals, first, onServer(5, { name: 'theirs' })), 2, { name: 'mine too' });
  expect(again.sync.edits['name']).toEqual({ base: 'old', rev: 1, stamp: stamp(2), theirs: 'theirs' });
});

test('3.3: a deletion is an edit, and travels as one', () => {
  const row = toPushRow(deals, deleted(pulled(3, { name: 'Ada' }), 1));
  expect(row).toEqual({
    collection: 'deals',
    id,
    rev: 3,
    edits: { [DELETED]: { value: true, rev: 3, stamp: stamp(1) } },
  });
});

test('3.3: a deletion has not seen what a pending edit hides', () => {
  const local = edited(pulled(1, { name: 'old' }), 1, { name: 'mine' });
  const hiding = takePulled(deals, local, onServer(5, { name: 'theirs' }));
  const sharing = takePulled(deals, local, onServer(5, { name: 'old', source: 'theirs' }));
  expect(toPushRow(deals, deleted(hiding, 2)).edits[DELETED]?.rev).toBe(1);
  expect(toPushRow(deals, deleted(sharing, 2)).edits[DELETED]?.rev).toBe(5);
});

test('3.4: a unit travels whole', () => {
  const row = toPushRow(deals, edited(pulled(1, { status: 'open', stageId: 'a' }), 1, { stageId: 'b' }));
  expect(row.edits).toMatchObject({ stageId: { value: 'b' }, status: { value: 'open' }, closedAt: { value: null } });
});

test('3.5: what is computed or the server’s own does not travel, and the server’s stays as it was', () => {
  const contact = edited(undefined, 1, { name: 'Ada', givenName: 'Ada', familyName: 'Lovelace' }, collections.parties);
  expect(contact.body['sortName']).toBe('lovelace ada');
  expect(Object.keys(toPushRow(collections.parties, contact).edits)).not.toContain('sortName');

  const product = takePulled(products, undefined, onServer(1, { name: 'Net', stockOnHandMilli: 7 }));
  const local = edited(product, 1, { name: 'Rope', stockOnHandMilli: 9 }, products);
  expect([local.body['stockOnHandMilli'], Object.keys(local.sync.edits)]).toEqual([7, ['name']]);
});

test('3.6: an edit that changes nothing has nothing to wait for', () => {
  const local = pulled(1, { name: 'Ada' });
  expect(edited(local, 1, { name: 'Ada' }).sync).toEqual(local.sync);
});

test('4.1: a base travels only where the rule looks at it, and where there was one', () => {
  const local = edited(pulled(1, { name: 'old', notes: 'old' }), 1, {
    name: 'new',
    notes: 'new',
    leadInfo: { city: 'Ghent' },
  });
  const { edits } = toPushRow(deals, local);
  expect([edits['name'], edits['notes'], edits['leadInfo']].map((edit) => edit?.base)).toEqual([undefined, 'old', {}]);
});

test('7.2: an answer without a record settles what was sent', () => {
  const local = edited(pulled(1, { name: 'old', source: 'web' }), 1, { name: 'new' });
  const after = takeAnswer(deals, local, toPushRow(deals, local), answer('APPLIED', 2));
  expect(after).toMatchObject({
    body: { id, name: 'new', source: 'web' },
    sync: { status: 'synced', rev: 2, edits: {} },
  });
});

test('7.2: an answer with a record replaces the rest, and its conflicts wait to be looked at', () => {
  const local = edited(pulled(1, { name: 'old' }), 1, { name: 'mine' });
  const conflict = {
    field: 'name',
    rule: 'latest',
    base: null,
    theirs: 'theirs',
    mine: 'mine',
    result: 'theirs',
    theirStamp: '2',
    myStamp: '1',
  };
  const merged = answer('MERGED', 3, {
    record: onServer(3, { name: 'theirs', source: 'fair' }),
    conflicts: [conflict],
  });
  const after = takeAnswer(deals, local, toPushRow(deals, local), merged);
  expect(after).toMatchObject({
    body: { name: 'theirs', source: 'fair' },
    sync: { status: 'synced', conflicts: [conflict] },
  });
  const toldBefore = { ...local, sync: { ...local.sync, conflicts: [conflict] } };
  expect(takeAnswer(deals, toldBefore, toPushRow(deals, local), merged).sync.conflicts).toEqual([conflict]);
});

test('7.1: an answer that a pull has overtaken is passed over', () => {
  const local = edited(pulled(1, { name: 'old' }), 1, { name: 'mine' });
  const later = takePulled(deals, local, onServer(9, { name: 'theirs' }));
  expect(takeAnswer(deals, later, toPushRow(deals, local), answer('APPLIED', 2))).toBe(later);
});

test('7.3: an edit made again starts from what the server took', () => {
  const sent = edited(pulled(1, { name: 'old' }), 1, { name: 'sent' });
  const after = takeAnswer(deals, edited(sent, 2, { name: 'again' }), toPushRow(deals, sent), answer('APPLIED', 2));
  expect(after).toMatchObject({ body: { name: 'again' }, sync: { status: 'pending', rev: 2 } });
  expect(after.sync.edits).toEqual({ name: { base: 'sent', rev: 2, stamp: stamp(2) } });
});

test('7.3: an edit made again on something that the server settled otherwise is left for the server to judge', () => {
  const sent = edited(pulled(1, { notes: 'old' }), 1, { notes: 'sent' });
  const merged = answer('MERGED', 3, { record: onServer(3, { notes: 'theirs and sent' }) });
  const after = takeAnswer(deals, edited(sent, 2, { notes: 'sent again' }), toPushRow(deals, sent), merged);
  expect(after.body['notes']).toBe('sent again');
  expect(after.sync.edits).toEqual({ notes: { base: 'sent', rev: 1, stamp: stamp(2), theirs: 'theirs and sent' } });
});

test('7.4: a field edited after the row was sent stays as it is', () => {
  const sent = edited(pulled(1, { name: 'old' }), 1, { name: 'sent' });
  const after = takeAnswer(deals, edited(sent, 2, { source: 'web' }), toPushRow(deals, sent), answer('APPLIED', 2));
  expect(after).toMatchObject({ body: { name: 'sent', source: 'web' }, sync: { status: 'pending' } });
  expect(after.sync.edits).toEqual({ source: { base: null, rev: 1, stamp: stamp(2) } });
});

test('7.5: a record that somebody deleted stays in sight while it has an edit, and is gone when that is discarded', () => {
  const local = takePulled(
    deals,
    edited(pulled(1, { name: 'old' }), 1, { name: 'mine' }),
    onServer(2, { name: 'old' }, true),
  );
  expect(local).toMatchObject({ deleted: false, body: { name: 'mine' }, sync: { deletedByServer: true } });
  expect(discardEdits(deals, local)).toMatchObject({ deleted: true, body: { name: 'old' } });
});

test('7.5: so it does when an answer tells of the deletion', () => {
  const sent = edited(pulled(1, { name: 'old' }), 1, { name: 'sent' });
  const duplicate = answer('DUPLICATE', 3, { record: onServer(3, { name: 'sent' }, true) });
  const after = takeAnswer(deals, edited(sent, 2, { name: 'again' }), toPushRow(deals, sent), duplicate);
  expect(after).toMatchObject({
    deleted: false,
    body: { name: 'again' },
    sync: { status: 'pending', deletedByServer: true },
  });
});

test('7.6: a refused record keeps its edits until it is edited, retried or discarded', () => {
  const local = edited(pulled(1, { name: 'old' }), 1, { name: 'mine', source: 'web' });
  const after = takeAnswer(deals, local, toPushRow(deals, local), refused);
  expect(after).toMatchObject({ body: { name: 'mine' }, sync: { status: 'refused', refusal: { code: 'FORBIDDEN' } } });
  expect(retryRefused(after).sync).toEqual(local.sync);
  expect(edited(after, 2, { name: 'mine too' }).sync).not.toHaveProperty('refusal');
  expect(discardEdits(deals, after)).toMatchObject({
    deleted: false,
    body: { id, name: 'old' },
    sync: { status: 'synced', edits: {} },
  });
  expect(discardEdits(deals, after).body).not.toHaveProperty('source');
});

test('7.6: a refusal of something that was edited since is passed over', () => {
  const sent = edited(pulled(1, { name: 'old' }), 1, { name: 'sent' });
  const local = edited(sent, 2, { name: 'again' });
  expect(takeAnswer(deals, local, toPushRow(deals, sent), refused)).toBe(local);
});

test('7.6: discarding an insert removes it, discarding a deletion brings the record back', () => {
  expect(discardEdits(deals, edited(undefined, 1, { name: 'Ada' })).deleted).toBe(true);
  expect(discardEdits(deals, deleted(pulled(1, { name: 'Ada' }), 1))).toMatchObject({
    deleted: false,
    body: { name: 'Ada' },
  });
});

test('7.6: discarding restores what the server’s value became, or that it is gone', () => {
  const local = edited(pulled(1, { name: 'old', source: 'web' }), 1, { name: 'mine', source: 'fair' });
  const later = takePulled(deals, local, onServer(2, { name: 'theirs' }));
  const { body } = discardEdits(deals, later);
  expect([body['name'], body['source']]).toEqual(['theirs', undefined]);
});

test('8.10: a page that comes late or again tells nothing', () => {
  const local = pulled(5, { name: 'now' });
  expect(takePulled(deals, local, onServer(5, { name: 'now' }))).toBe(local);
  expect(takePulled(deals, local, onServer(4, { name: 'before' }))).toBe(local);
});

test('8.11, 8.12: a pull refreshes the fields without an edit and adds nothing to send', () => {
  const local = edited(pulled(1, { name: 'old', source: 'web' }), 1, { name: 'mine' });
  const after = takePulled(deals, local, onServer(2, { name: 'theirs', source: 'fair' }));
  expect(after).toMatchObject({ body: { name: 'mine', source: 'fair' }, sync: { rev: 2, status: 'pending' } });
  expect(toPushRow(deals, after).edits).toEqual(toPushRow(deals, local).edits);
});

test('8.11: a pull takes away what the server no longer has', () => {
  const { body } = takePulled(deals, pulled(1, { name: 'Ada', source: 'web' }), onServer(2, { name: 'Ada' }));
  expect([body['name'], body['source']]).toEqual(['Ada', undefined]);
});
