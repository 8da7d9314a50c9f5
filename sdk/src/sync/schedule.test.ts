import { expect, test } from 'vitest';
import { blocked, failed, held, hopeful, SYNC_INTERVAL, started, startingAt, succeeded, wanted } from './schedule.ts';

const begun = started(startingAt(0), 0);

test('a sync is due at the start, and then every interval', () => {
  expect(startingAt(7).dueAt).toBe(7);
  expect(begun.dueAt).toBe(SYNC_INTERVAL);
});

test('what is wanted sooner comes sooner, what is wanted later changes nothing', () => {
  expect(wanted(begun, 50).dueAt).toBe(50);
  expect(wanted(begun, SYNC_INTERVAL * 2).dueAt).toBe(SYNC_INTERVAL);
});

test('after a failure a write waits for the back-off, a hopeful sign does not', () => {
  const waiting = failed(failed(begun, 0, 0.5), 0, 0.5);
  expect(waiting.dueAt).toBe(1000);
  expect(wanted(waiting, 10).dueAt).toBe(1000);
  expect(hopeful(waiting, 10).dueAt).toBe(10);
});

test('what the server asked for holds even against hope', () => {
  const waiting = failed(held(begun, 60_000), 0, 0);
  expect(hopeful(waiting, 10).dueAt).toBe(60_000);
});

test('what the server asked for holds when it comes after the failure, or before a success', () => {
  expect(wanted(held(failed(begun, 0, 0.5), 60_000), 10).dueAt).toBe(60_000);
  expect(wanted(succeeded(held(begun, 60_000)), 10).dueAt).toBe(60_000);
  expect(blocked(held(begun, SYNC_INTERVAL * 2), 0).dueAt).toBe(SYNC_INTERVAL * 2);
});

test('devices that the server told to wait do not all come back at once', () => {
  expect(failed(held(begun, 60_000), 0, 0.5).dueAt).toBe(60_500);
});

test('a success forgets the failures', () => {
  expect(succeeded(failed(begun, 0, 0.5))).toMatchObject({ failures: 0, backoffUntil: 0 });
});

test('what is wanted while a sync runs does not wait for the failure before it', () => {
  const again = started(failed(failed(begun, 0, 0.5), 0, 0.5), 500);
  expect(succeeded(wanted(again, 510)).dueAt).toBe(510);
});

test('when nobody is signed in a write does not ask again, a person does', () => {
  const out = blocked(begun, 0);
  expect(wanted(out, 10).dueAt).toBe(SYNC_INTERVAL);
  expect(hopeful(out, 10).dueAt).toBe(10);
});
