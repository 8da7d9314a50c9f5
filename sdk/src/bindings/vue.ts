import type { Observable } from 'rxjs';
import {
  type InjectionKey,
  inject,
  type MaybeRefOrGetter,
  onScopeDispose,
  type Plugin,
  type ShallowRef,
  shallowRef,
  toValue,
  watch,
} from 'vue';
import type { CrmSync } from '../crm.ts';
import type { Can } from '../database/rights.ts';
import type { CrmCollection, CrmRecordOf, Query } from '../database/types.ts';
import { createLiveQuery } from '../live-query/live-query.ts';
import { initialSyncView, observeSync, type SyncView } from '../live-query/sync-view.ts';

export type { SyncView };

const crmKey: InjectionKey<unknown> = Symbol('rockpool-crm');

/**
 * Gives a crm to the components of an app.
 *
 * @example
 * ```ts
 * createApp(App).use(createCrmPlugin(crm)).mount('#app');
 * ```
 */
export const createCrmPlugin = (crm: unknown): Plugin => ({
  install: (app) => {
    app.provide(crmKey, crm);
  },
});

/**
 * The crm that {@link createCrmPlugin} gave to the app.
 *
 * @example
 * ```ts
 * const crm = useCrm<CrmOf<['parties', 'deals']>>();
 * ```
 * @throws Error without the plugin
 */
export function useCrm<C>(): C {
  const crm = inject(crmKey, undefined);
  if (!crm) throw new Error('useCrm() was called in an app without app.use(createCrmPlugin(crm)).');
  return crm as C;
}

/** What a component shows of a query; see `LiveResult`. */
export interface LiveRefs<T> {
  readonly data: Readonly<ShallowRef<T>>;
  readonly isLoading: Readonly<ShallowRef<boolean>>;
  readonly error: Readonly<ShallowRef<Error | null>>;
}

/** Watches `observe()` until the component goes, and again whenever what it reads changes. */
function useLive<T>(observe: () => Observable<T>, initial: T): LiveRefs<T> {
  const data = shallowRef(initial);
  const isLoading = shallowRef(true);
  const error = shallowRef<Error | null>(null);
  // A server renders once and never leaves the scope: it shows the initial state and opens nothing.
  if (typeof window === 'undefined') return { data, isLoading, error };

  const observed = (): Observable<T> | Error => {
    try {
      return observe();
    } catch (problem) {
      return problem instanceof Error ? problem : new Error(String(problem));
    }
  };
  let stop = (): void => {};
  watch(
    observed,
    (source) => {
      stop();
      const query = createLiveQuery(() => {
        if (source instanceof Error) throw source;
        return source;
      }, data.value);
      const show = (): void => {
        const next = query.getSnapshot();
        data.value = next.data;
        isLoading.value = next.isLoading;
        error.value = next.error;
      };
      stop = query.subscribe(show);
      show();
    },
    { immediate: true },
  );
  onScopeDispose(() => stop());
  return { data, isLoading, error };
}

/**
 * Watches a query; `data` is undefined before the first result. The query is made again when a ref that the getter
 * reads changes, and the old result stays until the new one is there.
 *
 * @example
 * ```ts
 * const { data: leads } = useLiveQuery(() => crm.leads.find({ selector: { status: status.value } }));
 * ```
 */
export const useLiveQuery = <T>(query: () => Query<T>): LiveRefs<T | undefined> =>
  useLive<T | undefined>(() => query().$, undefined);

/**
 * Watches one record; `data` is null when there is none.
 *
 * @example
 * ```ts
 * const { data: lead } = useRecord(crm.leads, () => props.id);
 * ```
 */
export const useRecord = <F, I>(
  collection: CrmCollection<F, I>,
  id: MaybeRefOrGetter<string>,
): LiveRefs<CrmRecordOf<F, I> | null> => useLive(() => collection.findOne(toValue(id)).$, null);

/**
 * `crm.can` as a ref, for templates that show what there is to do.
 *
 * @example
 * ```ts
 * const can = useCan(crm); // <button v-if="can('delete', lead)">
 * ```
 */
export const useCan = (crm: { readonly can: Can; readonly can$: Observable<Can> }): Readonly<ShallowRef<Can>> =>
  useLive(() => crm.can$, crm.can).data;

/** Watches sync: what it does, what waits, what went wrong. */
export function useSyncStatus(crm: { readonly sync: CrmSync }): {
  readonly [K in keyof SyncView]: Readonly<ShallowRef<SyncView[K]>>;
} {
  const { data } = useLive(() => observeSync(crm.sync), initialSyncView);
  const refs = {
    state: shallowRef(data.value.state),
    lastSyncAt: shallowRef(data.value.lastSyncAt),
    error: shallowRef(data.value.error),
    pending: shallowRef(data.value.pending),
    progress: shallowRef(data.value.progress),
  };
  watch(
    data,
    (view) => {
      for (const key of Object.keys(refs) as (keyof SyncView)[]) (refs[key] as ShallowRef).value = view[key];
    },
    { flush: 'sync' },
  );
  return refs;
}
