// biome-ignore-all lint/correctness/useHookAtTopLevel: a rule of React's hooks; Vue's composables belong into setup().
import { expect, test } from 'vitest';
import { createSSRApp, h } from 'vue';
import { renderToString } from 'vue/server-renderer';
import { openDevice } from '../../test/devices.ts';
import { createMemoryServer } from '../../test/memory-server.ts';
import { createCrmPlugin, type LiveRefs, useCan, useCrm, useLiveQuery, useSyncStatus } from './vue.ts';

test('a page can be rendered where there is no window: empty, loading, and nothing is opened', async () => {
  const crm = await openDevice(createMemoryServer());
  await crm.leads.insert({ name: 'Ada' });
  let live: LiveRefs<unknown> | undefined;
  const app = createSSRApp({
    setup() {
      const { leads } = useCrm<typeof crm>();
      live = useLiveQuery(() => leads.find());
      const { state } = useSyncStatus(crm);
      const can = useCan(crm);
      return () => h('p', can.value('create', 'leads') ? state.value : 'forbidden');
    },
  });
  app.use(createCrmPlugin(crm));
  expect(await renderToString(app)).toBe('<p>idle</p>');
  expect(live?.data.value).toBeUndefined();
});
