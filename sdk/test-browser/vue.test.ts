// biome-ignore-all lint/correctness/useHookAtTopLevel: a rule of React's hooks; Vue's composables belong into setup().
import { expect, test } from 'vitest';
import { createApp, h, ref } from 'vue';
import { useLiveQuery, useRecord, useSyncStatus } from '../src/bindings/vue.ts';
import { setUp } from './set-up.ts';

test('Vue shows a list as it changes, and follows the refs that the query reads', async () => {
  const { crm, root, text } = await setUp('vue');
  const { id } = await crm.leads.insert({ name: 'Ada' });
  await crm.leads.insert({ name: 'Ben', status: 'won' });
  const status = ref<'open' | 'won'>('open');
  const app = createApp({
    setup() {
      const { data } = useLiveQuery(() => crm.leads.find({ selector: { status: status.value } }));
      const { data: one } = useRecord(crm.leads, () => id);
      const { pending } = useSyncStatus(crm);
      return () => h('p', `${data.value?.map(({ name }) => name).join()} | ${one.value?.name} | ${pending.value}`);
    },
  });
  app.mount(root);
  await expect.poll(text).toBe('Ada | Ada | 2');
  await crm.leads.patch(id, { name: 'Ada Lovelace' });
  await expect.poll(text).toBe('Ada Lovelace | Ada Lovelace | 2');
  status.value = 'won';
  await expect.poll(text).toBe('Ben | Ada Lovelace | 2');
  app.unmount();
});
