import { expect, test } from 'vitest';
import { addDays, dayOf, instantOf, nameDay, showDistance, showDuration, showForeignTime, timeOf } from './time.ts';

test('a day and a time on the wall make an instant, and come back from it', () => {
  const instant = instantOf('2026-03-12', '09:05');
  expect([dayOf(instant), timeOf(instant)]).toEqual(['2026-03-12', '09:05']);
});

test('days are counted on the calendar, over the end of a month and a change of the clocks', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
});

test('near days have names', () => {
  const names = ['2026-03-11', '2026-03-12', '2026-03-13', '2026-03-16'].map((day) => nameDay(day, '2026-03-12'));
  expect(names).toEqual(['Yesterday', 'Today', 'Tomorrow', 'Monday']);
});

test('the time elsewhere is told only where it differs, and only of places', () => {
  const noon = '2026-03-12T12:00:00.000Z';
  expect(showForeignTime(noon, 'Asia/Kolkata')).toBe('17:30 in Kolkata');
  expect(showForeignTime(noon, Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe('');
  expect(showForeignTime(noon, 'UTC')).toBe('');
});

test('distances and durations are told in whole units', () => {
  const now = Date.parse('2026-03-12T12:00:00.000Z');
  expect(showDistance('2026-03-12T11:58:50.000Z', now)).toBe('1 minute ago');
  expect(showDistance('2026-03-12T11:59:50.000Z', now)).toBe('just now');
  expect([showDuration(20), showDuration(4200), showDuration(7200)]).toEqual(['1 min', '1 h 10 min', '2 h']);
});
