import type { RxDatabase } from 'rxdb/plugins/core';
import { filter, map, type Observable, startWith, switchMap } from 'rxjs';

/**
 * What a local document holds, now and whenever a tab changes it; undefined when it is not there. RxDB's own `getLocal$` looks
 * at every record that is written in the whole database, which is half of the time that a first sync takes.
 */
export const watchLocal = <T extends object>(database: RxDatabase, name: string): Observable<T | undefined> =>
  database.eventBulks$.pipe(
    filter(({ isLocal, events }) => isLocal && events.some(({ documentId }) => documentId === name)),
    startWith(null),
    switchMap(() => database.getLocal<T>(name)),
    map((document) => document?.toJSON().data as T | undefined),
  );
