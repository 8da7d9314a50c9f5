import { concat, map, type Observable, shareReplay, take } from 'rxjs';
import { type Crm, type DealRecord, useSales } from '../crm.ts';
import { useObservable } from '../lib/use-observable.ts';

export interface Leads {
  readonly leads: readonly DealRecord[];
  /** False while these are only the newest, on the way to all of them. */
  readonly complete: boolean;
}

const nothingYet: Leads = { leads: [], complete: false };
const live = new WeakMap<Crm, Observable<Leads>>();

/**
 * The newest leads, then all: ten thousand records take a moment to read, a screenful does not. Once somebody looked
 * it stays subscribed, so that the way back to the list costs nothing.
 */
function leadsOf(crm: Crm): Observable<Leads> {
  let leads$ = live.get(crm);
  if (!leads$) {
    const newest = crm.leads.find({ sort: [{ updatedAt: 'desc' }], limit: 30 }).$.pipe(take(1));
    const all = crm.leads.find().$;
    leads$ = concat(
      newest.pipe(map((leads) => ({ leads, complete: false }))),
      all.pipe(map((leads) => ({ leads, complete: true }))),
    ).pipe(shareReplay(1));
    live.set(crm, leads$);
  }
  return leads$;
}

export const useLeads = (): Leads => useObservable(leadsOf(useSales()), nothingYet);
