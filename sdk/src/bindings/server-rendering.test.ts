import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createSSRApp, h } from 'vue';
import { openDevice } from '../../test/devices.ts';
import { createMemoryServer } from '../../test/memory-server.ts';
import * as react from './react.ts';
import * as vue from './vue.ts';

test('a page can be rendered where there is no window: empty, loading, and nothing is opened', async () => {
  expect(typeof window).toBe('undefined');
  const crm = await openDevice(createMemoryServer());
  await crm.leads.insert({ name: 'Ada' });
  const seen: unknown[] = [];

  function Leads() {
    const { leads } = react.useCrm<typeof crm>();
    seen.push(
      react.useLiveQuery(() => leads.find(), [leads]),
      react.useRecord(leads, 'x'),
    );
    return react.useSyncStatus(crm).state;
  }
  expect(renderToString(createElement(react.CrmProvider, { crm }, createElement(Leads)))).toBe('idle');
  expect(seen).toEqual([
    { data: undefined, isLoading: true, error: null },
    { data: null, isLoading: true, error: null },
  ]);

  let live: vue.LiveRefs<unknown> | undefined;
  const app = createSSRApp({
    setup() {
      const { leads } = vue.useCrm<typeof crm>();
      live = vue.useLiveQuery(() => leads.find());
      const { state } = vue.useSyncStatus(crm);
      return () => h('p', state.value);
    },
  });
  app.use(vue.createCrmPlugin(crm));
  const { renderToString: renderVue } = await import('vue/server-renderer');
  expect(await renderVue(app)).toBe('<p>idle</p>');
  expect(live?.data.value).toBeUndefined();
});

test('useCrm() without a provider says what is missing', () => {
  const Lost = () => react.useCrm<string>();
  expect(() => renderToString(createElement(Lost))).toThrow('<CrmProvider crm={…}>');
});
