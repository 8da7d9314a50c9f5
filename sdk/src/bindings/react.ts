import {
  createContext,
  createElement,
  type DependencyList,
  type ReactNode,
  useContext,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { Observable } from 'rxjs';
import type { CrmSync } from '../crm.ts';
import type { Can } from '../database/rights.ts';
import type { CrmCollection, CrmRecordOf, Query } from '../database/types.ts';
import { createLiveQuery, type LiveQuery, type LiveResult } from '../live-query/live-query.ts';
import { initialSyncView, observeSync, type SyncView } from '../live-query/sync-view.ts';

export type { LiveResult, SyncView };

const CrmContext = createContext<unknown>(null);

/**
 * Gives a crm to the components inside.
 *
 * @example
 * ```tsx
 * createRoot(root).render(<CrmProvider crm={crm}><App /></CrmProvider>);
 * ```
 */
export function CrmProvider({ crm, children }: { readonly crm: unknown; readonly children?: ReactNode }): ReactNode {
  return createElement(CrmContext, { value: crm }, children);
}

/**
 * The crm of the {@link CrmProvider} around the component.
 *
 * @example
 * ```ts
 * const crm = useCrm<CrmOf<['parties', 'deals']>>();
 * ```
 * @throws Error without a provider
 */
export function useCrm<C>(): C {
  const crm = useContext(CrmContext);
  if (!crm) throw new Error('useCrm() was called outside of a <CrmProvider crm={…}>.');
  return crm as C;
}

function useLive<T>(query: LiveQuery<T>): LiveResult<T> {
  return useSyncExternalStore(query.subscribe, query.getSnapshot, query.getSnapshot);
}

/**
 * Watches a query. The component renders again when its result changes; `data` is undefined before the first one.
 *
 * @param query makes the query; it is made again when one of `deps` changes
 * @example
 * ```tsx
 * const { data: leads, isLoading } = useLiveQuery(() => crm.leads.find({ selector: { status } }), [status]);
 * ```
 */
export function useLiveQuery<T>(query: () => Query<T>, deps: DependencyList = []): LiveResult<T | undefined> {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names them, as for useMemo itself.
  return useLive(useMemo(() => createLiveQuery<T | undefined>(() => query().$, undefined), deps));
}

/**
 * Watches one record; `data` is null when there is none.
 *
 * @example
 * ```tsx
 * const { data: lead } = useRecord(crm.leads, id);
 * ```
 */
export function useRecord<F, I>(collection: CrmCollection<F, I>, id: string): LiveResult<CrmRecordOf<F, I> | null> {
  return useLive(useMemo(() => createLiveQuery(() => collection.findOne(id).$, null), [collection, id]));
}

/**
 * `crm.can`: the component renders again when it may answer otherwise.
 *
 * @example
 * ```tsx
 * const can = useCan(crm);
 * return can('delete', lead) && <button onClick={() => lead.remove()}>Delete</button>;
 * ```
 */
export function useCan(crm: { readonly can: Can; readonly can$: Observable<Can> }): Can {
  return useLive(useMemo(() => createLiveQuery(() => crm.can$, crm.can), [crm])).data;
}

/** Watches sync: what it does, what waits, what went wrong. */
export function useSyncStatus(crm: { readonly sync: CrmSync }): SyncView {
  return useLive(useMemo(() => createLiveQuery(() => observeSync(crm.sync), initialSyncView), [crm])).data;
}
