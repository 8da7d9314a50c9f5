import type { Timeline } from '@rockpool/schema/protocol';
import { expect, test } from 'vitest';
import type { Head, PageCursor } from '../store/store.ts';
import * as cursors from './cursors.ts';
import { beginsBeside, hidesOtherwise, type SealedCheckpoint } from './cursors.ts';

const timeline: Timeline = [{ epoch: 'one', from: 0 }];
const head = { timeline, seq: 90 };
const user = { id: 'ada', organisation: 'tides', name: 'Ada', role: 'rep', expiresAt: 0 } as const;
const cursor = (scope: string, collection: string, after: number, fresh: number) => {
  return { scope, collection, after, fresh };
};

const pageCursors = (scopes: string[], names: string[], checkpoint: SealedCheckpoint | undefined, now: Head) => {
  const held = scopes.flatMap((scope) => names.map((collection) => ({ scope, collection })));
  return cursors.pageCursors(held, checkpoint, now);
};
const checkpointAfter = (by: typeof user, before: SealedCheckpoint | undefined, reached: PageCursor[], now: Head) =>
  cursors.checkpointAfter(by, before, reached, now, { holds: () => true, hidden: {} });

test('8.4: a cursor that begins is told only what lives, up to the head at which it began, page after page', () => {
  const first = pageCursors(['all'], ['deals'], undefined, head);
  expect(first).toEqual([cursor('all', 'deals', 0, 90)]);
  const onTheWay = checkpointAfter(user, undefined, [cursor('all', 'deals', 40, 90)], head);
  const later = { timeline, seq: 95 };
  expect(pageCursors(['all'], ['deals'], onTheWay, later)).toEqual([cursor('all', 'deals', 40, 90)]);
  const there = checkpointAfter(user, onTheWay, [cursor('all', 'deals', 95, 90)], later);
  expect(there).toEqual({
    organisation: 'tides',
    user: 'ada',
    timeline,
    cursors: { all: { deals: 95 } },
    fresh: {},
    hidden: {},
  });
  expect(pageCursors(['all'], ['deals'], there, later)).toEqual([cursor('all', 'deals', 95, 0)]);
});

test('8.4: a cursor that found nothing yet is past its beginning: what comes and goes is told', () => {
  const empty = checkpointAfter(user, undefined, [cursor('all', 'deals', 0, 0)], { timeline, seq: 0 });
  expect(pageCursors(['all'], ['deals'], empty, head)).toEqual([cursor('all', 'deals', 0, 0)]);
});

test('9.4: after a restore, what a new life deleted is told above the kept revision', () => {
  const onTheWay = checkpointAfter(user, undefined, [cursor('all', 'deals', 40, 90)], head);
  const restored = { timeline: [...timeline, { epoch: 'two', from: 60 }], seq: 80 };
  expect(pageCursors(['all'], ['deals'], onTheWay, restored)).toEqual([cursor('all', 'deals', 40, 60)]);
  const before = { timeline: [...timeline, { epoch: 'two', from: 20 }], seq: 80 };
  expect(pageCursors(['all'], ['deals'], onTheWay, before)).toEqual([cursor('all', 'deals', 20, 20)]);
});

test('8.8: a scope or a collection that begins beside others has to be compared', () => {
  const { checkpoint, ...at } = {
    checkpoint: checkpointAfter(user, undefined, [cursor('all', 'deals', 90, 0)], head),
    same: pageCursors(['all'], ['deals'], undefined, head),
    scope: pageCursors(['all', 'team:north'], ['deals'], undefined, head),
    collection: pageCursors(['all'], ['deals', 'parties'], undefined, head),
  };
  expect(beginsBeside(checkpoint, at.same)).toBe(false);
  expect(beginsBeside(checkpoint, at.scope)).toBe(true);
  expect(beginsBeside(checkpoint, at.collection)).toBe(true);
  expect(beginsBeside(undefined, at.scope)).toBe(false);
});

test('8.8: what is hidden otherwise than when the checkpoint was made has to be compared', () => {
  const checkpoint = { ...checkpointAfter(user, undefined, [], head), hidden: { deals: 'notes' } };
  expect(hidesOtherwise(checkpoint, { deals: 'notes' })).toBe(false);
  expect(hidesOtherwise(checkpoint, { deals: undefined })).toBe(true);
  expect(hidesOtherwise(checkpoint, { deals: 'notes', parties: 'website' })).toBe(true);
});
