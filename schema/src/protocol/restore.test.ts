import { expect, test } from 'vitest';
import { deals } from '../collections/index.ts';
import type { JsonObject } from '../define/json.ts';
import { emptied } from './access.ts';
import { makeStamp } from './clock.ts';
import { recordEdit } from './edit.ts';
import { DELETED, type ServerRecord } from './messages.ts';
import { takePulled } from './rebase.ts';
import { takeRestored } from './restore.ts';
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
const kept = 10;

test('9.7: what the server lost is offered again, on what it has, with the time of the write', () => {
  const local = held(20, { name: 'Ada Lovelace', source: 'fair' });
  const restored = takeRestored(deals, local, onServer(9, { name: 'Ada', source: 'fair' }), kept, restorer);
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
  const fields = Object.keys(takeRestored(deals, local, pulled, kept, restorer)?.sync.edits ?? {});
  expect(fields).toEqual(expect.arrayContaining(['stageId', 'status', 'pipelineId']));
  expect(fields).not.toContain('probability');
});

test('9.7: what somebody wrote since is merged with what was lost, and neither is dropped', () => {
  const local = held(20, { name: 'Ada', notes: 'one\ntwo\n' });
  const pulled = onServer(30, { name: 'Ada', notes: 'one\nthree\n' });
  const { notes } = takeRestored(deals, local, pulled, kept, restorer)?.sync.edits ?? {};
  expect(notes).toMatchObject({ base: 'one\n\n', rev: 10, theirs: 'one\nthree\n' });
});

test('9.6: a record that holds nothing of the lost life stays as it is', () => {
  const local = edited(held(9, { name: 'Ada' }), 40, { score: 5 });
  expect(takeRestored(deals, local, onServer(30, { name: 'Ada L.' }), kept, restorer)).toBe(local);
});

test('9.6: no revision above the kept one is left, so that beginning anew changes nothing', () => {
  for (const theirs of [onServer(9, { name: 'Ada' }), onServer(30, { name: 'Ben' }), undefined]) {
    const once = takeRestored(deals, held(20, { name: 'Ada L.' }), theirs, kept, restorer);
    expect(once.sync.rev).toBeLessThanOrEqual(kept);
    expect(takeRestored(deals, once, onServer(31, { name: 'Cy' }), kept, restorer)).toBe(once);
  }
});

test('9.7: an edit that was made on a lost value keeps that value, and is not taken for the row sent before', () => {
  const local = edited(held(20, { name: 'Ada', notes: 'one' }), 40, { notes: 'one\ntwo' });
  const restored = takeRestored(deals, local, onServer(9, { name: 'Ada' }), kept, restorer);
  expect(restored?.body['notes']).toBe('one\ntwo');
  expect(restored?.sync.edits['notes']).toMatchObject({ base: null, rev: 9 });
  expect((restored?.sync.edits['notes']?.stamp ?? '') > stamp(40)).toBe(true);
});

test('9.7: a deletion that the server lost is made again, and a deleted record that was brought back is again', () => {
  const deletion = takeRestored(deals, held(20, { name: 'Ada' }, true), onServer(9, { name: 'Ada' }), kept, restorer);
  expect(deletion).toMatchObject({ deleted: true, sync: { status: 'pending', edits: { [DELETED]: { rev: 9 } } } });
  const revival = takeRestored(deals, held(20, { name: 'Ada' }), onServer(9, { name: 'Ada' }, true), kept, restorer);
  expect(revival).toMatchObject({ deleted: false, sync: { status: 'pending', edits: { name: { rev: 9 } } } });
});

test('9.7: a deletion is made again of a record that the device has emptied, and takes no field away', () => {
  const local = emptied(held(20, { name: 'Ada', notes: 'one' }, true));
  const restored = takeRestored(deals, local, onServer(9, { name: 'Ada', notes: 'one' }), kept, restorer);
  expect(Object.keys(restored.sync.edits)).toEqual([DELETED]);
  expect(restored).toMatchObject({ deleted: true, sync: { status: 'pending' } });
});

test('9.8: a record that the server does not know is new to it; one that is deleted here stays so', () => {
  const local = edited(held(20, { name: 'Ada' }), 40, { score: 5 });
  const restored = takeRestored(deals, local, undefined, kept, restorer);
  expect(restored?.sync).toMatchObject({ status: 'pending', rev: 0 });
  expect(restored?.sync.edits).toMatchObject({ name: { base: null, rev: 0 }, score: { rev: 0, stamp: stamp(40) } });
  const deleted = takeRestored(deals, held(20, { name: 'Ada' }, true), undefined, kept, restorer);
  expect(deleted).toMatchObject({ deleted: true, sync: { status: 'synced', rev: 0, edits: {} } });
});

test('9.8: a record that never was on the server waits as before', () => {
  const body = { id, name: 'Ada' };
  const local = recordEdit(deals, id, undefined, { body, deleted: false, stamp: stamp(1) });
  expect(takeRestored(deals, local, undefined, kept, restorer)).toBe(local);
});

test('9.9: what the user may not write is not offered', () => {
  const reader = { device, mayWrite: false };
  const local = held(20, { name: 'Ada L.' });
  expect(takeRestored(deals, local, onServer(9, { name: 'Ada' }), kept, reader)).toMatchObject({
    body: { name: 'Ada' },
    sync: { status: 'synced', rev: 9 },
  });
  expect(takeRestored(deals, local, undefined, kept, reader)).toMatchObject({ deleted: true, sync: { rev: 0 } });
});
