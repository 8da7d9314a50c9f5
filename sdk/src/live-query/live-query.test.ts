import { Observable, Subject } from 'rxjs';
import { expect, test } from 'vitest';
import { createLiveQuery } from './live-query.ts';

test('the snapshot is the same object until a result comes', () => {
  const results = new Subject<number[]>();
  const query = createLiveQuery<number[] | undefined>(() => results, undefined);
  const before = query.getSnapshot();
  let changes = 0;
  const stop = query.subscribe(() => changes++);
  expect(query.getSnapshot()).toBe(before);
  expect(before).toEqual({ data: undefined, isLoading: true, error: null });
  results.next([1]);
  expect(query.getSnapshot()).toBe(query.getSnapshot());
  expect(query.getSnapshot()).toEqual({ data: [1], isLoading: false, error: null });
  expect(changes).toBe(1);
  stop();
});

test('nothing runs before the first watcher and after the last; a second mount shows the last result at once', () => {
  let running = 0;
  const query = createLiveQuery<string>(
    () =>
      new Observable((observer) => {
        running++;
        observer.next('here');
        return () => running--;
      }),
    '',
  );
  expect(running).toBe(0);
  const stops = [query.subscribe(() => {}), query.subscribe(() => {})];
  expect(running).toBe(1);
  for (const stop of [...stops, ...stops]) stop();
  expect(running).toBe(0);
  expect(query.getSnapshot().data).toBe('here');
  query.subscribe(() => {})();
  expect(running).toBe(0);
});

test('a query that cannot be made shows its error', () => {
  const query = createLiveQuery(() => {
    throw new Error('no such index');
  }, null);
  query.subscribe(() => {});
  expect(query.getSnapshot()).toMatchObject({ isLoading: false, error: { message: 'no such index' } });
});
