import { expect, test } from 'vitest';
import { contextOf, inserted, patched, recordOf, refusalOf } from '../../test/commands.ts';
import type { JsonObject } from '../index.ts';
import { completeJob, failJob, startTimer, stopTimer } from './index.ts';

const now = '2026-05-04T09:00:00.000Z';
const items = [
  { id: 'i1', name: 'Crate', qtyMilli: 3_000 },
  { id: 'i2', name: 'Keg', qtyMilli: 1_000 },
];
const delivery = recordOf('jobs', { kind: 'delivery', name: 'Kelp bar', status: 'enRoute', items });
const proof = { signedBy: 'Mira', signatureFileId: 'f1' };

test('a delivery is done with its proof, and what was handed over is all of it unless somebody says otherwise', () => {
  expect(patched(completeJob(delivery, { proof, delivered: { i1: 2_000 } }, contextOf()), 'it')).toMatchObject({
    ...{ status: 'done', endedAt: now, proof: { ...proof, signedAt: now } },
    items: [
      { id: 'i1', deliveredMilli: 2_000 },
      { id: 'i2', deliveredMilli: 1_000 },
    ],
  });
  const counted = recordOf('jobs', { ...(delivery as JsonObject), items: [{ ...items[0], deliveredMilli: 1_000 }] });
  const photos = { proof: { photoIds: ['p1'] } };
  expect(patched(completeJob(counted, photos, contextOf()), 'it')).toMatchObject({
    items: [{ deliveredMilli: 1_000 }],
  });
});

test.for([[undefined], [{ signedBy: 'Mira' }], [{ signatureFileId: 'f1' }], [{ photoIds: [] }]])(
  'a delivery is not done with the proof %j',
  ([given]) => {
    expect(refusalOf(() => completeJob(delivery, given ? { proof: given } : {}, contextOf()))).toBe('INCOMPLETE proof');
  },
);

test('a job fails for a reason, and what is over is not over again', () => {
  expect(patched(failJob(delivery, 'Nobody there', contextOf()), 'it')).toEqual({
    ...{ status: 'failed', endedAt: now, failReason: 'Nobody there' },
  });
  expect(refusalOf(() => failJob(delivery, '', contextOf()))).toBe('INCOMPLETE failReason');
  const [done, failed] = ['done', 'failed'].map((status) => recordOf('jobs', { ...(delivery as JsonObject), status }));
  expect(refusalOf(() => completeJob(done ?? delivery, { proof }, contextOf()))).toBe('INVALID_TRANSITION status');
  expect(refusalOf(() => failJob(failed ?? delivery, 'why', contextOf()))).toBe('INVALID_TRANSITION status');
  const cancelled = recordOf('jobs', { ...(delivery as JsonObject), status: 'cancelled' });
  expect(refusalOf(() => completeJob(cancelled, { proof }, contextOf()))).toBe('INVALID_TRANSITION status');
});

const checklist = (...answers: JsonObject[]) =>
  recordOf('jobs', {
    ...{ kind: 'inspection', name: 'Boiler' },
    checklist: [
      { id: 'q1', label: 'Pressure', type: 'number', required: true, ...answers[0] },
      { id: 'q2', label: 'Valve closes', type: 'check', required: true, ...answers[1] },
      { id: 'q3', label: 'Plate', type: 'photo', required: true, ...answers[2] },
      { id: 'q4', label: 'Anything else', type: 'text' },
    ],
  });

test('an inspection is done when every required question has its answer, also when something did not pass', () => {
  const answered = checklist({ value: '1.5' }, { passed: false }, { photoIds: ['p'] });
  expect(patched(completeJob(answered, {}, contextOf()), 'it')).toMatchObject({ status: 'done' });
  expect(refusalOf(() => completeJob(checklist({ value: ' ' }), {}, contextOf()))).toBe('INCOMPLETE checklist');
  expect(() => completeJob(checklist({ value: '1.5' }), {}, contextOf())).toThrow('"Valve closes", "Plate"');
});

test('a timer becomes hours, to the second, and never less than none', () => {
  const timer = startTimer({ jobId: 'j', rate: { minor: 6_000, currency: 'EUR' } }, contextOf());
  const stop = (at: string) => inserted(stopTimer(timer, { note: 'Cold.' }, { ...contextOf(), now: at }), 'ledger')[0];
  expect(stop('2026-05-04T10:30:00.400Z')).toEqual({
    ...{ id: 'new-1', kind: 'timeEntry', userId: 'ada', at: now, endAt: '2026-05-04T10:30:00.400Z' },
    ...{ qtyMilli: 1_500, unit: 'h', jobId: 'j', rate: { minor: 6_000, currency: 'EUR' }, note: 'Cold.' },
  });
  expect(stop('2026-05-04T08:00:00.000Z')).toMatchObject({ endAt: now, qtyMilli: 0 });
});
