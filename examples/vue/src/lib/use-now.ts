import { onScopeDispose, readonly, ref } from 'vue';

/** The time in milliseconds, twice a minute and whenever the app comes back into view. */
export function useNow() {
  const now = ref(Date.now());
  const update = () => {
    now.value = Date.now();
  };
  const timer = setInterval(update, 30_000);
  document.addEventListener('visibilitychange', update);
  onScopeDispose(() => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', update);
  });
  return readonly(now);
}
