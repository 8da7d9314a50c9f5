import { expect, test } from 'vitest';
import { deals } from '../collections/index.ts';
import type { JsonObject } from '../define/json.ts';
import { makeStamp } from './clock.ts';
import { recordEdit } from './edit.ts';
import { DELETED, type ServerRecord } from './messages.ts';
import { takePulled } from './rebase.ts';
import { learnBackup, takeRestored, unknownBackup } from './restore.ts';
import type { LocalRecord } from './sync-state.ts';

const id = '0198c0de-0000-7000-8000-000000000001';
const device = 'adaadaadaada';
const restorer = { device, mayWrite: true };
const stamp = (second: number): string => makeStamp(Date.UTC(2026, 4, 4, 12, 0, second), 0, device);
const onServer = (rev: number, body: JsonObject, deleted = false): ServerRecord => ({
  collection: 'deals',
  id,
  rev,
  stamp: stamp(rev),
  deleted,
  body: { id, ...body },
});
const held = (rev: number, body: JsonObject, deleted = false): LocalRecord =>
  takePulled(deals, undefined, onServer(rev, body, deleted));
const edited = (local: LocalRecord, second: number, change: JsonObject): LocalRecord =>
  recordEdit(deals, id, local, { body: { ...local.body, ...change }, deleted: false, stamp: stamp(second) });
/** The backup holds every revision up to 10. */
const backup = { kept: 10, lost: 11 };

test('9.7: what the server lost is offered again, on what it has, with the time of the write', () => {
  const local = held(20, { name: 'Ada Lovelace', source: 'fair' });
  const restored = takeRestored(deals, local, onServer(9, { name: 'Ada', source: 'fair' }), backup, restorer);
  expect(restored?.body).toMatchObject({ id, name: 'Ada Lovelace', source: 'fair' });
  expect(restored?.sync).toMatchObject({
    status: 'pending',
    rev: 9,
    stamp: makeStamp(Date.UTC(2026, 4, 4, 12, 0, 20), 1, device),
  });
  expect(restored?.sync.edits).toEqual({ name: { base: 'Ada', rev: 9, stamp: restored?.sync.stamp } });
});

test('9.7: a unit is offered whole', () => {
  const local = held(20, { name: 'Ada', stageId: 'b', status: 'open', pipelineId: 'p', probability: 9 });
  const pulled = onServer(9, { name: 'Ada', stageId: 'a', status: 'open', pipelineId: 'p', probability: 9 });
  const fields = Object.keys(takeRestored(deals, local, pulled, backup, restorer)?.sync.edits ?? {});
  expect(fields).toEqual(expect.arrayContaining(['stageId', 'status', 'pipelineId']));
  expect(fields).not.toContain('probability');
});

test('9.7: what somebody wrote since is merged with what was lost, and neither is dropped', () => {
  const local = held(20, { name: 'Ada', notes: 'one\ntwo\n' });
  const pulled = onServer(30, { name: 'Ada', notes: 'one\nthree\n' });
  const { notes } = takeRestored(deals, local, pulled, backup, restorer)?.sync.edits ?? {};
  expect(notes).toMatchObject({ base: 'one\n\n', rev: 10, theirs: 'one\nthree\n' });
});

test('9.3: a record that is only behind takes the server’s, and its pending edits stay', () => {
  const local = edited(held(8, { name: 'Ada' }), 40, { score: 5 });
  const restored = takeRestored(deals, local, onServer(30, { name: 'Ada L.' }), backup, restorer);
  expect(restored).toMatchObject({ body: { name: 'Ada L.', score: 5 }, sync: { status: 'pending', rev: 30 } });
  expect(restored?.sync.edits).toEqual(local.sync.edits);
});

test('9.3: a record that is as the device holds it stays as it is', () => {
  const local = held(9, { name: 'Ada' });
  expect(takeRestored(deals, local, onServer(9, { name: 'Ada' }), backup, restorer)).toBe(local);
});

test('9.7: an edit that was made on a lost value keeps that value, and is not taken for the row sent before', () => {
  const local = edited(held(20, { name: 'Ada', notes: 'one' }), 40, { notes: 'one\ntwo' });
  const restored = takeRestored(deals, local, onServer(9, { name: 'Ada' }), backup, restorer);
  expect(restored?.body['notes']).toBe('one\ntwo');
  expect(restored?.sync.edits['notes']).toMatchObject({ base: null, rev: 9 });
  expect((restored?.sync.edits['notes']?.stamp ?? '') > stamp(40)).toBe(true);
});

test('9.7: a deletion that the server lost is made again, and a deleted record that was brought back is again', () => {
  const deletion = takeRestored(deals, held(20, { name: 'Ada' }, true), onServer(9, { name: 'Ada' }), backup, restorer);
  expect(deletion).toMatchObject({ deleted: true, sync: { status: 'pending', edits: { [DELETED]: { rev: 9 } } } });
  const revival = takeRestored(deals, held(20, { name: 'Ada' }), onServer(9, { name: 'Ada' }, true), backup, restorer);
  expect(revival).toMatchObject({ deleted: false, sync: { status: 'pending', edits: { name: { rev: 9 } } } });
});

test('9.8: a record that the server does not know is new to it; one that is deleted here stays so', () => {
  const local = edited(held(20, { name: 'Ada' }), 40, { score: 5 });
  const restored = takeRestored(deals, local, undefined, backup, restorer);
  expect(restored?.sync).toMatchObject({ status: 'pending', rev: 0 });
  expect(restored?.sync.edits).toMatchObject({ name: { base: null, rev: 0 }, score: { rev: 0, stamp: stamp(40) } });
  const deleted = takeRestored(deals, held(20, { name: 'Ada' }, true), undefined, backup, restorer);
  expect(deleted).toMatchObject({ deleted: true, sync: { status: 'synced', rev: 0, edits: {} } });
});

test('9.8: a record that never was on the server waits as before', () => {
  const body = { id, name: 'Ada' };
  const local = recordEdit(deals, id, undefined, { body, deleted: false, stamp: stamp(1) });
  expect(takeRestored(deals, local, undefined, backup, restorer)).toBe(local);
});

test('9.9: what the user may not write is not offered', () => {
  const reader = { device, mayWrite: false };
  const local = held(20, { name: 'Ada L.' });
  expect(takeRestored(deals, local, onServer(9, { name: 'Ada' }), backup, reader)).toMatchObject({
    body: { name: 'Ada' },
    sync: { status: 'synced', rev: 9 },
  });
  expect(takeRestored(deals, local, undefined, backup, reader)).toMatchObject({ deleted: true, sync: { rev: 0 } });
});

test('9.3: records that are alike and records that are gone tell where the backup ends', () => {
  const alike = learnBackup(deals, unknownBackup, held(9, { name: 'Ada' }), onServer(9, { name: 'Ada' }));
  expect(alike).toEqual({ kept: 9, lost: Number.POSITIVE_INFINITY });
  expect(learnBackup(deals, alike, held(14, { name: 'Ada' }), undefined)).toEqual({ kept: 9, lost: 14 });
  expect(learnBackup(deals, alike, held(12, { name: 'Ada' }), onServer(8, { name: 'Ada' })).lost).toBe(12);
  expect(learnBackup(deals, alike, held(7, { name: 'Ada' }), onServer(30, { name: 'Ada' }))).toEqual(alike);
});
