import { expect, test } from 'vitest';
import { deals } from '../collections/index.ts';
import { defineCollection } from '../define/collection.ts';
import type { Json } from '../define/json.ts';
import { takeLeft } from './access.ts';
import { applyRow, toAnswer } from './apply.ts';
import { asking, decidedConflicts, MAX_ROUNDS, openConflicts } from './ask.ts';
import { makeStamp } from './clock.ts';
import { recordEdit, toPushRow } from './edit.ts';
import type { PushEdit, PushRow } from './messages.ts';
import { discardEdits, takePulled } from './rebase.ts';
import { type StoredRecord, toServerRecord, withRev } from './stored-record.ts';
import type { LocalRecord } from './sync-state.ts';
import { type Settlement, takeConflict } from './take-conflict.ts';
import { rowFrom } from './versions.ts';

const id = '0198c0de-0000-7000-8000-000000000001';
const [ada, ben] = ['adaadaadaada', 'benbenbenben'];
const noon = Date.UTC(2026, 4, 4, 12);
const at = (second: number, device: string) => makeStamp(noon + second * 1000, 0, device);

const edit = (device: string, second: number, value: Json, rev: number): PushEdit => ({
  ...{ value, rev, stamp: at(second, device) },
});
const row = (edits: PushRow['edits'], rev = 0): PushRow => ({ collection: 'deals', id, rev, edits });

function take(before: StoredRecord | undefined, device: string, sent: PushRow, rev: number): StoredRecord {
  return withRev(applyRow(deals, before, sent, device, noon + 60_000).next, rev);
}

/** A collection in which a field has got another name. */
const herds = defineCollection({
  name: 'herds',
  description: 'Groups of animals.',
  version: 1,
  history: [{ version: 1, renamed: { size: 'headcount' } }],
  kinds: { herd: { view: 'herds', type: 'Herd' } },
  fields: { headcount: { type: 'integer', description: 'Heads.', merge: 'latest' } },
  indexes: [],
});

/** Ada made a lead, and Ben has since given it another name. */
function setUp() {
  const first = take(undefined, ada, row({ name: edit(ada, 0, 'Lead', 0), status: edit(ada, 0, 'open', 0) }), 1);
  const onAda = takePulled(deals, undefined, toServerRecord(first));
  const stored = take(first, ben, row({ name: edit(ben, 1, 'by Ben', 1) }, 1), 2);
  const write = (local: LocalRecord, changes: object, second = 2): LocalRecord =>
    recordEdit(deals, id, local, { body: { ...local.body, ...changes }, deleted: false, stamp: at(second, ada) });
  const sentBy = (local: LocalRecord, fields: readonly string[] = ['name']): PushRow =>
    asking(toPushRow(deals, local), local, (field) => fields.includes(field));
  const conflictsOf = (sent: PushRow, record = stored) => openConflicts(deals, record, sent, ada, noon + 60_000);
  const answer = (sent: PushRow, record = stored) =>
    ({
      ...{ collection: 'deals', id, rev: record.rev, record: toServerRecord(record) },
      outcome: 'CONFLICT' as const,
      conflicts: conflictsOf(sent, record),
    }) as const;
  return { first, stored, onAda, write, sentBy, conflictsOf, answer };
}

const settle = (settlement: Settlement, field = 'name') => new Map([[field, settlement]]);

test('15.1: a row asks for the fields that have a handler, and says what they started from', () => {
  const { onAda, write, sentBy } = setUp();
  const sent = sentBy(write(onAda, { name: 'by Ada', probability: 40 }));
  expect(sent.ask).toEqual(['name']);
  expect(sent.edits).toMatchObject({ name: { value: 'by Ada', base: 'Lead' }, probability: { value: 40 } });
  expect(sent.edits['probability']).not.toHaveProperty('base');
});

test('15.2: a field that another device has changed since is in conflict, with both sides', () => {
  const { onAda, write, sentBy, conflictsOf } = setUp();
  expect(conflictsOf(sentBy(write(onAda, { name: 'by Ada', notes: 'x' })))).toEqual([
    {
      ...{ field: 'name', rule: 'latest', base: 'Lead', theirs: 'by Ben', mine: 'by Ada', result: 'by Ben' },
      ...{ theirStamp: at(1, ben), myStamp: at(2, ada) },
    },
  ]);
});

test('15.2: an edit of the same value, and one that has seen the other, are in no conflict', () => {
  const { onAda, stored, write, sentBy, conflictsOf } = setUp();
  expect(conflictsOf(sentBy(write(onAda, { name: 'by Ben' })))).toEqual([]);
  const seen = takePulled(deals, onAda, toServerRecord(stored));
  expect(conflictsOf(sentBy(write(seen, { name: 'by Ada' })))).toEqual([]);
});

test('15.2: of a unit, all edited members are in conflict', () => {
  const { first, onAda, write, sentBy, conflictsOf } = setUp();
  const lost = take(first, ben, row({ status: edit(ben, 1, 'lost', 1), lostReason: edit(ben, 1, 'price', 1) }, 1), 2);
  const sent = sentBy(write(onAda, { status: 'won' }), ['status', 'lostReason', 'stageId']);
  const fields = conflictsOf(sent, lost).map(({ field }) => field);
  expect(fields).toContain('status');
  expect(fields).toContain('lostReason');
  // The same on both sides, but it goes with the others.
  expect(fields).toContain('pipelineId');
  expect(fields).not.toContain('name');
});

test('15.3: the outcome is an edit on top of what the server has, and is taken as it is', () => {
  const { stored, onAda, write, sentBy, answer } = setUp();
  const local = write(onAda, { name: 'by Ada' });
  const sent = sentBy(local);
  const settled = takeConflict(
    deals,
    local,
    sent,
    answer(sent),
    settle({ kind: 'value', value: 'both', rule: 'mine' }),
    at(3, ada),
  );
  expect(settled.body['name']).toBe('both');
  expect(settled.sync.conflicts).toMatchObject([
    { field: 'name', rule: 'mine', theirs: 'by Ben', mine: 'by Ada', result: 'both' },
  ]);
  const again = sentBy(settled);
  expect(again.edits['name']).toMatchObject({ value: 'both', rev: 2, base: 'by Ben', stamp: at(3, ada) });
  const applied = applyRow(deals, stored, again, ada, noon + 60_000);
  expect(applied).toMatchObject({ outcome: 'APPLIED', conflicts: [] });
  expect(toAnswer(again, stored, applied, applied.next).outcome).toBe('APPLIED');
});

test('15.3: the log names who decided and what the user had written, and says by itself what was replaced', () => {
  const { stored, onAda, write, sentBy, answer } = setUp();
  const local = write(onAda, { name: 'by Ada' });
  const sent = sentBy(local);
  const value = { kind: 'value', value: 'both', rule: 'mine' } as const;
  const again = sentBy(takeConflict(deals, local, sent, answer(sent), settle(value), at(3, ada)));
  expect(again.decided).toEqual({ name: { rule: 'mine', base: 'Lead', mine: 'by Ada' } });
  expect(decidedConflicts(deals, stored, again, ada, noon + 60_000, [])).toEqual([
    {
      ...{ field: 'name', rule: 'mine', base: 'Lead', theirs: 'by Ben', mine: 'by Ada', result: 'both' },
      ...{ theirStamp: at(1, ben), myStamp: at(3, ada) },
    },
  ]);
});

test('15.4: an edit that nobody could settle is sent as it was, not asking', () => {
  const { onAda, write, sentBy, answer } = setUp();
  const local = write(onAda, { name: 'by Ada' });
  const sent = sentBy(local);
  const after = takeConflict(deals, local, sent, answer(sent), settle({ kind: 'rule' }), at(3, ada));
  const again = sentBy(after);
  expect(again).not.toHaveProperty('ask');
  expect(again.edits['name']).toMatchObject({ value: 'by Ada', rev: 1, stamp: at(2, ada) });
});

test('15.4: when the server changes the field again and again, the device stops asking', () => {
  const { onAda, write, sentBy, answer, stored } = setUp();
  let [local, record] = [write(onAda, { name: 'by Ada' }), stored];
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const sent = sentBy(local);
    expect(sent.ask).toEqual(['name']);
    const value = { kind: 'value', value: `round ${round}`, rule: 'mine' } as const;
    local = takeConflict(deals, local, sent, answer(sent, record), settle(value), at(2 + round, ada));
    record = take(
      record,
      ben,
      row({ name: edit(ben, 10 + round, `Ben ${round}`, record.rev) }, record.rev),
      record.rev + 1,
    );
  }
  expect(sentBy(local)).not.toHaveProperty('ask');
  expect(sentBy(local).decided?.['name']).toMatchObject({ base: 'Lead', mine: 'by Ada' });
});

test('15.5: a parked field shows the value of the server, and nothing of it is sent', () => {
  const { onAda, write, sentBy, answer } = setUp();
  const local = write(onAda, { name: 'by Ada' });
  const sent = sentBy(local);
  const parked = takeConflict(deals, local, sent, answer(sent), settle({ kind: 'park' }), at(3, ada));
  expect(parked).toMatchObject({ body: { name: 'by Ben' }, sync: { status: 'synced', rev: 2, edits: {} } });
  expect(parked.sync.parked).toMatchObject([{ field: 'name', mine: 'by Ada', theirs: 'by Ben', base: 'Lead' }]);
});

test('15.5: other edits of a record go on while one of its fields is parked', () => {
  const { onAda, write, sentBy, answer } = setUp();
  const local = write(onAda, { name: 'by Ada', probability: 40 });
  const sent = sentBy(local);
  const parked = takeConflict(deals, local, sent, answer(sent), settle({ kind: 'park' }), at(3, ada));
  expect(parked).toMatchObject({ body: { name: 'by Ben', probability: 40 }, sync: { status: 'pending' } });
  expect(Object.keys(sentBy(parked).edits)).toEqual(['probability']);
});

test('15.5: when the record leaves, a parked value stays as its own words of the user, and comes back with it', () => {
  const { onAda, write, sentBy, answer, stored } = setUp();
  const local = write(onAda, { name: 'by Ada' });
  const sent = sentBy(local);
  const parked = takeConflict(deals, local, sent, answer(sent), settle({ kind: 'park' }), at(3, ada));
  const left = takeLeft(deals, parked);
  expect(left).toMatchObject({ deleted: true, body: { id, name: 'by Ada' }, sync: { status: 'refused' } });
  expect(left.body).not.toHaveProperty('status');
  const back = takePulled(deals, left, { ...toServerRecord(stored), rev: 9 });
  expect(back).toMatchObject({ body: { name: 'by Ada' }, sync: { status: 'pending' } });
  expect(discardEdits(deals, back).body['name']).toBe('by Ben');
});

test('13.6: a row of an older app asks, and tells what was decided, under the names of today', () => {
  const [herd, decided] = ['0198c0de-0000-7000-8000-000000000002', { rule: 'keeper', base: 1, mine: 2 }];
  const sent = { collection: 'herds', id: herd, rev: 1, edits: {}, ask: ['size'], decided: { size: decided } };
  expect(rowFrom(herds, sent)).toMatchObject({ ask: ['headcount'], decided: { headcount: decided } });
});

test('15.6: a settlement is void when the field was edited since, or the device holds a later revision', () => {
  const { onAda, write, sentBy, answer, stored } = setUp();
  const local = write(onAda, { name: 'by Ada' });
  const sent = sentBy(local);
  const value = settle({ kind: 'value', value: 'both', rule: 'mine' });
  const edited = write(local, { name: 'by Ada again' }, 5);
  expect(takeConflict(deals, edited, sent, answer(sent), value, at(6, ada))).toBe(edited);
  const pulled = takePulled(deals, local, { ...toServerRecord(stored), rev: 9 });
  expect(takeConflict(deals, pulled, sent, answer(sent), value, at(6, ada))).toBe(pulled);
});

test('15.7: a verdict of the server stands in place of what the rule would make, and is logged', () => {
  const { stored, onAda, write } = setUp();
  const sent = toPushRow(deals, write(onAda, { name: 'by Ada' }));
  const { next, conflicts, outcome } = applyRow(
    deals,
    stored,
    sent,
    ada,
    noon + 60_000,
    new Map([['name', 'by both']]),
  );
  expect([next.body['name'], outcome]).toEqual(['by both', 'MERGED']);
  expect(conflicts).toMatchObject([
    { field: 'name', rule: 'handler', theirs: 'by Ben', mine: 'by Ada', result: 'by both' },
  ]);
});
