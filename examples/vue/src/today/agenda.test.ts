import { expect, test } from 'vitest';
import type { Activity } from '../crm.ts';
import { instantOf } from '../lib/time.ts';
import { arrangeAgenda } from './agenda.ts';

const day = '2026-03-12';
const at = (time: string) => instantOf(day, time);
const now = Date.parse(at('11:00'));

const activity = (fields: Partial<Activity>) =>
  ({ kind: 'call', status: 'planned', subject: '', ...fields }) as Activity;

test('a task is overdue at its due time, a call only when it should be over', () => {
  const task = activity({ kind: 'task', sortAt: at('10:50') });
  const call = activity({ kind: 'call', sortAt: at('10:50') });
  const agenda = arrangeAgenda([task, call], day, now);
  expect(agenda.overdue).toEqual([task]);
  expect(agenda.next).toEqual([call]);
});

test('between two appointments the next one to come is shown as next', () => {
  const soon = activity({ sortAt: at('13:00') });
  const evening = activity({ sortAt: at('18:00') });
  const agenda = arrangeAgenda([soon, evening], day, now);
  expect(agenda.next).toEqual([soon]);
  expect(agenda.later).toEqual([evening]);
});

test('nothing is next on another day', () => {
  const visit = activity({ kind: 'meeting', sortAt: instantOf('2026-03-13', '09:00') });
  expect(arrangeAgenda([visit], '2026-03-13', now)).toMatchObject({ next: [], later: [visit] });
});

test('what is done is kept apart and what was cancelled is gone', () => {
  const done = activity({ status: 'done', sortAt: at('09:00') });
  const cancelled = activity({ status: 'cancelled', sortAt: at('09:30') });
  expect(arrangeAgenda([done, cancelled], day, now)).toEqual({ overdue: [], next: [], later: [], done: [done] });
});

test('an activity without a time of day is not overdue before the day ends', () => {
  const allDay = activity({ kind: 'meeting', allDay: true, sortAt: at('00:00') });
  expect(arrangeAgenda([allDay], day, now).overdue).toEqual([]);
});
