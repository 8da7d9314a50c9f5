import { createElement, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { useLiveQuery, useRecord, useSyncStatus } from '../src/bindings/react.ts';
import { setUp } from './set-up.ts';

test('React shows a list as it changes, in strict mode too, and follows its dependencies', async () => {
  const { crm, root, text } = await setUp('react');
  const { id } = await crm.leads.insert({ name: 'Ada' });
  await crm.leads.insert({ name: 'Ben', status: 'won' });

  function Leads({ status }: { readonly status: 'open' | 'won' }) {
    const { data = [] } = useLiveQuery(() => crm.leads.find({ selector: { status } }), [status]);
    const { data: one } = useRecord(crm.leads, id);
    const { pending } = useSyncStatus(crm);
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
