import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { openDevice } from '../../test/devices.ts';
import { createMemoryServer } from '../../test/memory-server.ts';
import { CrmProvider, useCan, useCrm, useLiveQuery, useRecord, useSyncStatus } from './react.ts';

test('a page can be rendered where there is no window: empty, loading, and nothing is opened', async () => {
  expect(typeof window).toBe('undefined');
  const crm = await openDevice(createMemoryServer());
  await crm.leads.insert({ name: 'Ada' });
  const seen: unknown[] = [];

  function Leads() {
    const { leads } = useCrm<typeof crm>();
    seen.push(
      useLiveQuery(() => leads.find(), [leads]),
      useRecord(leads, 'x'),
      useCan(crm)('create', 'leads'),
    );
    return useSyncStatus(crm).state;
  }
  expect(renderToString(createElement(CrmProvider, { crm }, createElement(Leads)))).toBe('idle');
  expect(seen).toEqual([
    { data: undefined, isLoading: true, error: null },
    { data: null, isLoading: true, error: null },
    true,
  ]);
});

test('useCrm() without a provider says what is missing', () => {
  const Lost = () => useCrm<string>();
  expect(() => renderToString(createElement(Lost))).toThrow('<CrmProvider crm={…}>');
});
