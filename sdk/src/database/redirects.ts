import { equalJson, type Redirects } from '@rockpool/schema';
import type { RxCollection } from 'rxdb/plugins/core';
import { distinctUntilChanged, firstValueFrom, map, type Observable, shareReplay, switchMap } from 'rxjs';
import type { StoredFields } from './document.ts';
import type { Query } from './types.ts';

/** Says which records lead to others, now and whenever that changes. */
export type LocalRedirects = Observable<Redirects>;

const none: Redirects = new Map();

/** The redirects among the records of a collection. */
export function watchRedirects(collection: RxCollection<StoredFields>): LocalRedirects {
  const merged = collection.find({ selector: { mergedInto: { $gt: '' } } } as object);
  const tableOf = (records: readonly object[]): [id: string, target: string][] =>
    (records as readonly { id: string; mergedInto: string }[]).map(({ id, mergedInto }) => [id, mergedInto]);
  return merged.$.pipe(
    map(tableOf),
    distinctUntilChanged((a, b) => equalJson(a, b)),
    map((table) => new Map(table)),
    shareReplay(1),
  );
}

/** Whether a query names a record: only such a one may mean another record than it says. */
export const namesRecord = (query: object): boolean => /"[0-9a-f-]{36}"/.test(JSON.stringify(query));

/** A query that asks again when the ids in it come to mean other records. */
export const following = <T>(redirects: LocalRedirects, make: (redirects: Redirects) => Query<T>): Query<T> => ({
  $: redirects.pipe(switchMap((table) => make(table).$)),
  exec: async () => make(await firstValueFrom(redirects)).exec(),
});

/** What is known of redirects now. */
export const redirectsNow = async (redirects: LocalRedirects | undefined): Promise<Redirects> =>
  redirects ? firstValueFrom(redirects) : none;
