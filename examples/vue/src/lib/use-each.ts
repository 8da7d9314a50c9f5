import { combineLatest, type Observable, of } from 'rxjs';
import { computed, type Ref, shallowRef, watch } from 'vue';

/** Watches one observable a key, and gives their latest values in the order of the keys. */
export function useEach<T>(
  keys: () => readonly string[],
  observe: (key: string) => Observable<T>,
): Readonly<Ref<readonly T[]>> {
  const values = shallowRef<readonly T[]>([]);
  watch(
    () => [...new Set(keys())].filter(Boolean).join(),
    (joined, _previous, onCleanup) => {
      const each = joined === '' ? of([]) : combineLatest(joined.split(',').map(observe));
      const subscription = each.subscribe((next) => {
        values.value = next;
      });
      onCleanup(() => subscription.unsubscribe());
    },
    { immediate: true },
  );
  return values;
}

interface ById<T> {
  findOne(id: string): { readonly $: Observable<T | null> };
}

/** The records of some ids, by id; ids that lead nowhere are left out. */
export function useRecords<T extends { readonly id: string }>(view: ById<T>, ids: () => readonly string[]) {
  const found = useEach(ids, (id) => view.findOne(id).$);
  return computed(() => new Map(found.value.flatMap((record) => (record ? [[record.id, record] as const] : []))));
}
