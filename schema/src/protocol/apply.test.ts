import { expect, test } from 'vitest';
import { deals, parties } from '../collections/index.ts';
import type { Json } from '../define/json.ts';
import { type Applied, applyRow, toAnswer } from './apply.ts';
import { makeStamp, timeOf } from './clock.ts';
import { DELETED, type PushEdit, type PushRow } from './messages.ts';
import { type StoredRecord, toServerRecord, withRev } from './stored-record.ts';

const id = '0198c0de-0000-7000-8000-000000000001';
const [ada, ben, cy] = ['adaadaadaada', 'benbenbenben', 'cycycycycycy'];
const noon = Date.UTC(2026, 4, 4, 12);

/** An edit at so many seconds after noon. */
const edit = (device: string, second: number, value: Json, rev = 0, base?: Json): PushEdit => ({
  value,
  rev,
  stamp: makeStamp(noon + second * 1000, 0, device),
  ...(base !== undefined && { base }),
});
const row = (edits: PushRow['edits'], rev = 0): PushRow => ({ collection: 'deals', id, rev, edits });

/** Rows one after the other, each as the next revision; the last one's outcome. */
function take(...rows: readonly (readonly [device: string, row: PushRow])[]): {
  applied: Applied;
  before: StoredRecord | undefined;
  after: StoredRecord;
} {
  let before: StoredRecord | undefined;
  let after: StoredRecord | undefined;
  let applied: Applied | undefined;
  rows.forEach(([device, one], i) => {
    before = after;
    applied = applyRow(deals, before, one, device, noon + 600_000);
    after = applied.changed ? withRev(applied.next, i + 1) : applied.next;
  });
  if (!applied || !after) throw new Error('expected at least one row');
  return { applied, before, after };
}

const created = [ada, row({ name: edit(ada, 0, 'new'), tags: edit(ada, 0, []) })] as const;

test('1.2: what a row changes has the new revision, and the rest keeps its own', () => {
  const { after } = take(created, [ada, row({ name: edit(ada, 1, 'Ada', 1) }, 1)]);
  expect(after.rev).toBe(2);
  expect(after.versions).toMatchObject({ name: { rev: 2, by: ada }, tags: { rev: 1, by: ada } });
});

test('1.1: a null takes the value away, and brings a default back', () => {
  const nulls = { name: edit(ada, 1, null, 1), expectedClose: edit(ada, 1, null, 1) };
  const { after } = take(created, [ada, row(nulls, 1)]);
  expect(after.body).toMatchObject({ id, tags: [], expectedClose: '9999-12-31' });
  expect(after.body).not.toHaveProperty('name');
});

test('4.3: a row that comes again is a duplicate and changes nothing', () => {
  const { applied, before } = take(created, created);
  expect(applied).toMatchObject({ outcome: 'DUPLICATE', changed: false, conflicts: [], next: before });
});

test('4.3: a late row does not undo a newer one of its device', () => {
  const [older, newer] = [row({ name: edit(ada, 1, 'older', 1) }), row({ name: edit(ada, 2, 'newer', 1) })];
  const { applied, after } = take(created, [ada, newer], [ada, older]);
  expect([applied.outcome, after.body['name']]).toEqual(['DUPLICATE', 'newer']);
});

test('5.2: an edit that has seen what it replaces is taken, even by a clock that is behind', () => {
  const { applied, after } = take(created, [ben, row({ name: edit(ben, -9, 'Ben', 1) }, 1)]);
  expect([applied.outcome, after.body['name'], applied.conflicts]).toEqual(['APPLIED', 'Ben', []]);
});

test.for([
  ['later', 5, 'APPLIED', 'Ben'],
  ['earlier', 3, 'MERGED', 'Ada'],
] as const)(
  '5.4, 5.9: a concurrent edit with the %s stamp is settled, and told as a conflict',
  ([_which, second, outcome, name]) => {
    const { applied, after } = take(
      created,
      [ada, row({ name: edit(ada, 4, 'Ada', 1) }, 1)],
      [ben, row({ name: edit(ben, second, 'Ben', 1) }, 1)],
    );
    expect([applied.outcome, after.body['name']]).toEqual([outcome, name]);
    expect(applied.conflicts).toMatchObject([
      { field: 'name', rule: 'latest', theirs: 'Ada', mine: 'Ben', result: name },
    ]);
  },
);

test('5.9: a conflict whose answer was lost is told with the next answer, and no more once the device has it', () => {
  const met = [
    created,
    [ada, row({ name: edit(ada, 4, 'Ada', 1) }, 1)],
    [ben, row({ name: edit(ben, 3, 'Ben', 1) }, 1)],
  ] as const;
  const told = (last: PushRow) => {
    const { applied, before, after } = take(...met, [ben, last]);
    return {
      logged: applied.conflicts.length,
      answered: toAnswer(last, before, applied, after).conflicts?.length ?? 0,
    };
  };
  expect(told(met[2][1])).toEqual({ logged: 0, answered: 1 });
  const editedOn = row({ name: edit(ben, 3, 'Ben', 1), source: edit(ben, 9, 'fair', 1) }, 1);
  expect(told(editedOn)).toEqual({ logged: 0, answered: 1 });
  expect(told(row({ source: edit(ben, 9, 'fair', 3) }, 3))).toEqual({ logged: 0, answered: 0 });
});

test('5.1: fields that only one side touched are no conflict', () => {
  const { applied, after } = take(
    created,
    [ada, row({ name: edit(ada, 4, 'Ada', 1) }, 1)],
    [ben, row({ source: edit(ben, 1, 'fair', 1) }, 1)],
  );
  expect([applied.outcome, applied.conflicts]).toEqual(['APPLIED', []]);
  expect(after.body).toMatchObject({ name: 'Ada', source: 'fair' });
});

test('5.1, 6.2: one field of a unit settles the whole unit', () => {
  const unit = (device: string, second: number, status: string, stageId: string) =>
    row({ status: edit(device, second, status, 1), stageId: edit(device, second, stageId, 1) }, 1);
  const { after } = take(created, [ada, unit(ada, 4, 'won', 'end')], [ben, unit(ben, 3, 'won', 'start')]);
  expect(after.body).toMatchObject({ status: 'won', stageId: 'end' });
});

test('5.1: a device is never in conflict with itself, whichever of its answers got lost', () => {
  const { applied } = take(
    created,
    [ada, row({ name: edit(ada, 1, 'Ada', 1) }, 1)],
    [ada, row({ name: edit(ada, 2, 'Ada Reyes', 1) }, 1)],
  );
  expect([applied.outcome, applied.conflicts]).toEqual(['APPLIED', []]);
});

test('5.1, 6.2: a part of a unit loses to a later change of another part', () => {
  const { after } = take(
    created,
    [ada, row({ status: edit(ada, 4, 'won', 1) }, 1)],
    [ben, row({ stageId: edit(ben, 3, 'start', 1) }, 1)],
  );
  expect(after.body).toMatchObject({ name: 'new', status: 'won', stageId: '' });
});

test('5.9: two people who edit other fields have no conflict about who edited last', () => {
  const { applied, after } = take(
    created,
    [ada, row({ name: edit(ada, 1, 'Ada', 1), updatedBy: edit(ada, 1, 'ada', 1) }, 1)],
    [ben, row({ score: edit(ben, 2, 7, 1), updatedBy: edit(ben, 2, 'ben', 1) }, 1)],
  );
  expect(applied.conflicts).toEqual([]);
  expect(after.body['updatedBy']).toBe('ben');
});

test('5.3: what a device added before it lost an answer is not brought back after somebody removed it', () => {
  const { after } = take(
    created,
    [ada, row({ tags: edit(ada, 1, ['hot'], 1, []) }, 1)],
    [ben, row({ tags: edit(ben, 2, [], 2, ['hot']) }, 2)],
    [ada, row({ tags: edit(ada, 3, ['hot', 'vip'], 1, []) }, 1)],
  );
  expect(after.body['tags']).toEqual(['vip']);
});

test('5.3: a text that was cleared before an answer got lost can be written anew', () => {
  const { after, applied } = take(
    [ada, row({ notes: edit(ada, 0, 'old') })],
    [ada, row({ notes: edit(ada, 1, null, 1, 'old') }, 1)],
    [ada, row({ notes: edit(ada, 2, 'new', 1, 'old') }, 1)],
  );
  expect([after.body['notes'], applied.conflicts]).toEqual(['new', []]);
});

test('5.5: the later of two equal writes counts against a third between them', () => {
  const { after } = take(
    created,
    [ada, row({ name: edit(ada, 1, 'same', 1) }, 1)],
    [ben, row({ name: edit(ben, 9, 'same', 1) }, 1)],
    [cy, row({ name: edit(cy, 5, 'other', 1) }, 1)],
  );
  expect(after.body['name']).toBe('same');
});

test('5.5, 6.8: a field that is set once keeps the first write, in any order of arrival', () => {
  const set = (device: string, second: number) =>
    [device, row({ source: edit(device, second, device, 1) }, 1)] as const;
  for (const order of [
    [set(ada, 9), set(ben, 1), set(cy, 5)],
    [set(cy, 5), set(ada, 9), set(ben, 1)],
  ]) {
    expect(take(created, ...order).after.body['source']).toBe(ben);
  }
});

test('5.6: an edit beats a deletion that had not seen it', () => {
  const { applied, after } = take(
    created,
    [ben, row({ name: edit(ben, 1, 'Ben', 1) }, 1)],
    [ada, row({ [DELETED]: edit(ada, 2, true, 1) }, 1)],
  );
  expect([applied.outcome, after.deleted]).toEqual(['MERGED', false]);
  expect(applied.conflicts).toMatchObject([{ field: DELETED, mine: true, result: false }]);
});

test('5.6: so it does when the deleting device has merged with the edit and lost the answer', () => {
  const { after } = take(
    created,
    [ben, row({ tags: edit(ben, 1, ['ben'], 1, []) }, 1)],
    [ada, row({ tags: edit(ada, 2, ['ada'], 1, []) }, 1)],
    [ada, row({ tags: edit(ada, 2, ['ada'], 1, []), [DELETED]: edit(ada, 3, true, 1) }, 1)],
  );
  expect([after.deleted, after.body['tags']]).toEqual([false, ['ada', 'ben']]);
});

test('5.6: the deleting device’s own edits do not count, not even those whose answer got lost', () => {
  const { after } = take(
    created,
    [ada, row({ name: edit(ada, 1, 'Ada', 1) }, 1)],
    [ada, row({ name: edit(ada, 1, 'Ada', 1), [DELETED]: edit(ada, 2, true, 1) }, 1)],
  );
  expect(after.deleted).toBe(true);
});

test('5.6: a deletion that has seen every edit stands, and an edit that had not seen it brings the record back', () => {
  const deletion = [ada, row({ [DELETED]: edit(ada, 2, true, 1) }, 1)] as const;
  expect(take(created, deletion).after.deleted).toBe(true);
  const { applied, after } = take(created, deletion, [ben, row({ name: edit(ben, 1, 'Ben', 1) }, 1)]);
  expect([applied.outcome, after.deleted, after.body['name']]).toEqual(['MERGED', false, 'Ben']);
  expect(applied.conflicts).toMatchObject([{ field: DELETED, theirs: true, result: false }]);
});

test('2.3: a clock that is a year ahead does not win for a year', () => {
  const year = 365 * 86_400;
  const { after } = take(
    created,
    [ada, row({ name: edit(ada, year, 'ahead', 1) }, 1)],
    [ben, row({ name: edit(ben, 700, 'right', 1) }, 1)],
  );
  expect(after.body['name']).toBe('right');
  expect(timeOf(toServerRecord(after).stamp)).toBeLessThanOrEqual(noon + 700_000);
});

test('2.3, 4.3: its rows are still told apart by the stamps that it made', () => {
  const ahead = [ada, row({ name: edit(ada, 1e8, 'ahead', 1) }, 1)] as const;
  expect(take(created, ahead, ahead).applied.outcome).toBe('DUPLICATE');
});

test('5.8: the answer has the record only where the device cannot know it', () => {
  const answerTo = ({ applied, before, after }: ReturnType<typeof take>, rev: number) =>
    toAnswer(row({}, rev), before, applied, after);
  const seen = take(created, [ada, row({ name: edit(ada, 1, 'Ada', 1) }, 1)]);
  expect(answerTo(seen, 1)).toEqual({ collection: 'deals', id, outcome: 'APPLIED', rev: 2 });
  expect(answerTo(seen, 0)).toMatchObject({ record: { rev: 2, deleted: false, body: { name: 'Ada' } } });
  expect(answerTo(take(created, created), 1)).toMatchObject({ outcome: 'DUPLICATE', rev: 1, record: { rev: 1 } });
});

test('5.8: an edit that was seen before and overtaken since does not stand as it was sent', () => {
  const { applied } = take(
    created,
    [ada, row({ name: edit(ada, 1, 'Ada', 1) }, 1)],
    [ben, row({ name: edit(ben, 2, 'Ben', 2) }, 2)],
    [ada, row({ name: edit(ada, 1, 'Ada', 1), source: edit(ada, 3, 'fair', 1) }, 1)],
  );
  expect(applied.outcome).toBe('MERGED');
});

test('5.10: a field of a newer app is merged and kept', () => {
  const { after } = take(created, [ada, row({ mood: edit(ada, 1, 'hopeful', 1) }, 1)]);
  expect(after.body['mood']).toBe('hopeful');
});

test('5.7, 6.10: what is computed is computed from what the merge made, on either side nobody had seen it', () => {
  const mail = (id: string, value: string): Json => ({ id, value, label: 'work' });
  const emails = [mail('1', 'desk@example.com'), mail('2', 'ada@example.com')];
  const party = (rev: number, edits: PushRow['edits']): PushRow => ({ collection: 'parties', id, rev, edits });
  const start = party(0, { name: edit(ada, 0, 'Ada'), emails: edit(ada, 0, emails) });
  const before = withRev(applyRow(parties, undefined, start, ada, noon).next, 1);
  expect(before.body['primaryEmail']).toBe('desk@example.com');

  const base = emails;
  const removed = party(1, { emails: edit(ben, 1, emails.slice(1), 1, base) });
  const after = withRev(applyRow(parties, before, removed, ben, noon).next, 2);
  const renamed = [emails[0] as Json, mail('2', 'lovelace@example.com')];
  const { next } = applyRow(parties, after, party(1, { emails: edit(cy, 2, renamed, 1, base) }), cy, noon);
  expect(next.body).toMatchObject({ emails: [renamed[1]], primaryEmail: 'lovelace@example.com' });
});
