import type { Observable, Subscription } from 'rxjs';

/** What a component shows of a query. */
export interface LiveResult<T> {
  /** The last result; before the first one, what the query was created with. */
  readonly data: T;
  /** Until the first result, or an error. */
  readonly isLoading: boolean;
  readonly error: Error | null;
}

/** A query as a component framework reads it: a current value, and a call when there is another. */
export interface LiveQuery<T> {
  /**
   * Watches until the returned function is called. The query runs while somebody watches, and keeps its last result
   * in between: watching again shows that first.
   */
  subscribe(onChange: () => void): () => void;
  /** The same object until something changed. */
  getSnapshot(): LiveResult<T>;
}

/**
 * Bridges an observable to component frameworks.
 *
 * @param observe starts the query: called with the first watcher, never before, so that a server can render
 */
export function createLiveQuery<T>(observe: () => Observable<T>, initial: T): LiveQuery<T> {
  let snapshot: LiveResult<T> = { data: initial, isLoading: true, error: null };
  let subscription: Subscription | undefined;
  const watchers = new Set<() => void>();

  function show(next: LiveResult<T>): void {
    snapshot = next;
    for (const watcher of [...watchers]) watcher();
  }

  function start(): void {
    const fail = (error: unknown): void =>
      show({ ...snapshot, isLoading: false, error: error instanceof Error ? error : new Error(String(error)) });
    try {
      subscription = observe().subscribe({
        next: (data) => show({ data, isLoading: false, error: null }),
        error: fail,
      });
    } catch (error) {
      // A component shows what is wrong with its query; it does not take the page down.
      fail(error);
    }
  }

  return {
    subscribe(onChange) {
      // Each watcher is its own, also when the same function comes twice.
      const watcher = (): void => onChange();
      watchers.add(watcher);
      if (watchers.size === 1) start();
      return () => {
        if (!watchers.delete(watcher) || watchers.size > 0) return;
        subscription?.unsubscribe();
        subscription = undefined;
      };
    },
    getSnapshot: () => snapshot,
  };
}
