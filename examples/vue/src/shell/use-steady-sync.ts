import { useSyncStatus } from '@rockpool/sdk/vue';
import { computed, shallowRef, watch } from 'vue';
import { useCrm } from '../crm.ts';

/** Sync as a person should see it: offline stays offline while the server is tried again, until it answers. */
export function useSteadySync() {
  const status = useSyncStatus(useCrm());
  const isWorking = computed(() => status.state.value === 'pulling' || status.state.value === 'pushing');
  const lastRest = shallowRef(status.state.value);
  watch(status.state, (state) => {
    if (!isWorking.value) lastRest.value = state;
  });
  const state = computed(() =>
    isWorking.value && lastRest.value === 'offline' && !status.progress.value ? 'offline' : status.state.value,
  );
  return { ...status, state };
}
