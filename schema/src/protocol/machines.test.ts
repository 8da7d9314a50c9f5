import { expect, test } from 'vitest';
import { activities, deals } from '../collections/index.ts';
import type { Json } from '../define/json.ts';
import { applyRow } from './apply.ts';
import { refusalOfMoves } from './check-moves.ts';
import { makeStamp } from './clock.ts';
import type { FieldConflict, PushRow } from './messages.ts';
import { type StoredRecord, withRev } from './stored-record.ts';

const id = '0198c0de-0000-7000-8000-000000000001';
const [ada, ben, cy] = ['adaadaadaada', 'benbenbenben', 'cycycycycycy'];
const noon = Date.UTC(2026, 4, 4, 12);

/** A row of a device, made so many seconds after noon, on what the server had at a revision. */
interface Move {
  readonly device: string;
  readonly second: number;
  readonly fields: { readonly [field: string]: Json };
  readonly rev?: number;
}

const stage = { status: 'open', stageId: '', stageRank: 0, stageEpoch: 0, lostReason: null };

function rowOf({ device, second, fields, rev = 1 }: Move): PushRow {
  const stamp = makeStamp(noon + second * 1000, 0, device);
  const edits = Object.entries(fields).map(([field, value]) => [field, { value, rev, stamp }] as const);
  return { collection: 'deals', id, rev, edits: Object.fromEntries(edits) };
}

const created: Move = { device: ada, second: 0, rev: 0, fields: { kind: 'deal', name: 'Maes', ...stage } };

/** The record after moves in the order in which they arrive, and every conflict on the way. */
function arrive(...moves: readonly Move[]): { record: StoredRecord; conflicts: readonly FieldConflict[] } {
  let record: StoredRecord | undefined;
  const conflicts: FieldConflict[] = [];
  [created, ...moves].forEach((move, i) => {
    const applied = applyRow(deals, record, rowOf(move), move.device, noon + 600_000);
    conflicts.push(...applied.conflicts);
    record = withRev(applied.next, i + 1);
  });
  return { record: record as StoredRecord, conflicts };
}

const stageOf = ({ body }: StoredRecord) => [body['status'], body['stageRank'], body['stageEpoch'], body['lostReason']];

const won: Move = { device: ada, second: 1, fields: { ...stage, status: 'won' } };
const proposal: Move = { device: ben, second: 2, fields: { ...stage, stageId: 'proposal', stageRank: 2 } };
const lost: Move = { device: cy, second: 3, fields: { ...stage, status: 'lost', lostReason: 'price' } };

test.for([
  ['a state that ends beats an open one, whoever was later', [won, proposal], ['won', 0, 0, undefined]],
  [
    'the further rank wins, whoever was later',
    [proposal, { device: cy, second: 3, fields: { ...stage, stageId: 'first call', stageRank: 1 } }],
    ['open', 2, 0, undefined],
  ],
  [
    'in one rank the later stamp wins',
    [proposal, { device: cy, second: 3, fields: { ...stage, stageId: 'demo', stageRank: 2 } }],
    ['open', 2, 0, undefined],
  ],
  ['of two ends the later one wins, with its reason', [won, lost], ['lost', 0, 0, 'price']],
  [
    'what was taken back beats what had not seen it',
    [lost, { device: ben, second: 1, fields: { ...stage, stageEpoch: 1 } }],
    ['open', 0, 1, undefined],
  ],
] as const)('6.12, 6.13: %s', ([_what, [one, other], expected]) => {
  for (const moves of [[one, other] as const, [other, one] as const]) {
    const { record, conflicts } = arrive(...moves);
    expect(stageOf(record)).toEqual(expected);
    expect(conflicts.map(({ rule }) => rule)).toContain('furthest');
  }
});

test('6.12: three devices agree in every order of arrival', () => {
  const orders = [
    [won, proposal, lost],
    [won, lost, proposal],
    [proposal, won, lost],
    [proposal, lost, won],
    [lost, won, proposal],
    [lost, proposal, won],
  ] as const;
  const results = orders.map((order) => stageOf(arrive(...order).record));
  expect(results).toEqual(orders.map(() => ['lost', 0, 0, 'price']));
});

test('6.13: two different ends ask for a person, one conflict between an end and a move does not', () => {
  expect(arrive(won, lost).conflicts.filter(({ review }) => review)).toMatchObject([
    { field: 'status', theirs: 'won', mine: 'lost', result: 'lost' },
  ]);
  expect(arrive(won, proposal).conflicts.filter(({ review }) => review)).toEqual([]);
});

test('6.14: the server raises the epoch of a move back whose device did not', () => {
  const back: Move = { device: ben, second: 2, rev: 2, fields: { status: 'open' } };
  expect(stageOf(arrive(won, back).record)).toEqual(['open', 0, 1, undefined]);
});

test('6.14: the device hears of it', () => {
  const back: Move = { device: ben, second: 2, rev: 2, fields: { status: 'open' } };
  const { record } = arrive(won);
  expect(applyRow(deals, record, rowOf(back), ben, noon + 600_000).outcome).toBe('MERGED');
});

test('6.14: it raises none where the move is concurrent', () => {
  const stays: Move = { device: ben, second: 2, rev: 1, fields: stage };
  expect(stageOf(arrive(won, stays).record)).toEqual(['won', 0, 0, undefined]);
});

/** A task that is done, and a row that says something else of it. */
function refusalOf(status: string, rev: number, from = 'done') {
  const stamp = (device: string, second: number) => makeStamp(noon + second * 1000, 0, device);
  const edit = (device: string, second: number, value: Json, at: number) => ({
    value,
    rev: at,
    stamp: stamp(device, second),
  });
  const row = (edits: PushRow['edits'], at: number): PushRow => ({ collection: 'activities', id, rev: at, edits });
  const task = row({ kind: edit(ada, 0, 'email', 0), sendState: edit(ada, 0, from, 0) }, 0);
  const record = withRev(applyRow(activities, undefined, task, ada, noon).next, 1);
  return refusalOfMoves(activities, record, row({ sendState: edit(ben, 1, status, rev) }, rev), ben, noon);
}

test('6.15: the server refuses a state that no moves lead to', () => {
  expect(refusalOf('draft', 1, 'sent')).toEqual({
    code: 'INVALID_TRANSITION',
    message: 'sendState: from "sent" it goes to nowhere, not to "draft".',
    field: 'sendState',
  });
});

test('6.15: a row may have made several moves', () => {
  expect(refusalOf('sent', 1, 'draft')).toBeUndefined();
});

test('6.15: what others moved meanwhile is merged, not refused', () => {
  expect(refusalOf('draft', 0, 'sent')).toBeUndefined();
});

test('6.16: an entry stays, whatever a row without it says', () => {
  const [first, second] = [
    { id: 'a', to: 'demo', at: '2026-05-04T12:00:00.000Z' },
    { id: 'b', to: 'won', at: '2026-05-04T12:01:00.000Z' },
  ];
  const { record } = arrive(
    { device: ada, second: 1, fields: { stageHistory: [first] } },
    { device: ben, second: 2, rev: 2, fields: { stageHistory: [second] } },
  );
  expect(record.body['stageHistory']).toEqual([first, second]);
});
