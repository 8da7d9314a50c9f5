import type { Observable } from 'rxjs';
import { onScopeDispose, type ShallowRef, shallowRef } from 'vue';

/** The latest value of an observable, for as long as the component lives. */
export function useObservable<T>(source: Observable<T>, initial: T): Readonly<ShallowRef<T>> {
  const value = shallowRef(initial);
  const subscription = source.subscribe((next) => {
    value.value = next;
  });
  onScopeDispose(() => subscription.unsubscribe());
  return value;
}
