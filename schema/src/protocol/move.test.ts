import { expect, test } from 'vitest';
import { deals, salesDocuments } from '../collections/index.ts';
import type { JsonObject } from '../define/json.ts';
import { recordEdit } from './edit.ts';
import { wrongMove } from './move.ts';
import type { LocalRecord } from './sync-state.ts';

const id = '0198c0de-0000-7000-8000-000000000001';

/** A deal after edits on one device. */
function edited(...bodies: readonly JsonObject[]): LocalRecord {
  let record: LocalRecord | undefined;
  bodies.forEach((change, i) => {
    const body = { ...record?.body, ...change };
    record = recordEdit(deals, id, record, { body, deleted: false, stamp: `${i}` });
  });
  return record as LocalRecord;
}

const epochAfter = (...bodies: readonly JsonObject[]) => edited(...bodies).body['stageEpoch'];

test('6.14: a move forward leaves the epoch as it is', () => {
  expect(epochAfter({ stageRank: 1 }, { stageRank: 2 }, { status: 'won' })).toBe(0);
});

test.for([
  ['out of a state that ends', { status: 'won' }, { status: 'open' }],
  ['from one end to another', { status: 'lost' }, { status: 'won' }],
  ['to a lower rank', { stageRank: 3 }, { stageRank: 1 }],
] as const)('6.14: a move %s raises the epoch in the same edit', ([_where, before, after]) => {
  const record = edited({ name: 'Maes', kind: 'lead' }, before, after);
  expect(record.body['stageEpoch']).toBe(1);
  expect(record.sync.edits['stageEpoch']?.stamp).toBe('2');
});

test('6.14: an edit that says a higher epoch keeps it', () => {
  expect(epochAfter({ status: 'won' }, { status: 'open', stageEpoch: 7 })).toBe(7);
});

test('6.14: what is edited beside the machine moves nothing', () => {
  expect(epochAfter({ status: 'won' }, { name: 'Maes & Co.' })).toBe(0);
});

test('6.15: a state is left only for those that follow it', () => {
  expect(wrongMove(deals, { kind: 'deal', status: 'open' }, { kind: 'lead', status: 'won' })).toEqual({
    field: 'kind',
    message: 'from "deal" it goes to nowhere, not to "lead"',
  });
  expect(wrongMove(deals, { kind: 'lead', status: 'open' }, { kind: 'deal', status: 'won' })).toBeUndefined();
});

test('6.15: a record begins in any state of its kind, and has none of another kind', () => {
  const paid = { kind: 'invoice', status: 'paid' };
  expect(wrongMove(salesDocuments, {}, paid)).toBeUndefined();
  expect(wrongMove(salesDocuments, {}, { ...paid, kind: 'quote' })?.message).toBe(
    '"paid" is no state of the kind "quote"',
  );
});
