import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import { createApp, h, ref } from 'vue';
import * as react from '../src/bindings/react.ts';
import * as vue from '../src/bindings/vue.ts';
import { createCrm } from '../src/index.ts';

const opened: { destroy(): Promise<void> }[] = [];
afterEach(async () => {
  for (const crm of opened.splice(0)) await crm.destroy();
  document.body.replaceChildren();
});

async function setUp(name: string) {
  const crm = await createCrm({ name, collections: ['deals'], user: 'ada' });
  opened.push(crm);
  const root = document.createElement('main');
  document.body.append(root);
  return { crm, root, text: () => root.textContent };
}

test('React shows a list as it changes, in strict mode too, and follows its dependencies', async () => {
  const { crm, root, text } = await setUp('react');
  const { id } = await crm.leads.insert({ name: 'Ada' });
  await crm.leads.insert({ name: 'Ben', status: 'won' });

  function Leads({ status }: { readonly status: 'open' | 'won' }) {
    const { data = [] } = react.useLiveQuery(() => crm.leads.find({ selector: { status } }), [status]);
    const { data: one } = react.useRecord(crm.leads, id);
    const { pending } = react.useSyncStatus(crm);
    return `${data.map(({ name }) => name).join()} | ${one?.name} | ${pending}`;
  }
  const app = createRoot(root);
  const render = (status: 'open' | 'won') =>
    app.render(createElement(StrictMode, null, createElement(Leads, { status })));
  render('open');
  await expect.poll(text).toBe('Ada | Ada | 2');
  await crm.leads.patch(id, { name: 'Ada Lovelace' });
  await expect.poll(text).toBe('Ada Lovelace | Ada Lovelace | 2');
  render('won');
  await expect.poll(text).toBe('Ben | Ada Lovelace | 2');
  app.unmount();
});

test('Vue shows a list as it changes, and follows the refs that the query reads', async () => {
  const { crm, root, text } = await setUp('vue');
  const { id } = await crm.leads.insert({ name: 'Ada' });
  await crm.leads.insert({ name: 'Ben', status: 'won' });
  const status = ref<'open' | 'won'>('open');
  const app = createApp({
    setup() {
      const { data } = vue.useLiveQuery(() => crm.leads.find({ selector: { status: status.value } }));
      const { data: one } = vue.useRecord(crm.leads, () => id);
      const { pending } = vue.useSyncStatus(crm);
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
