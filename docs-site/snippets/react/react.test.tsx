import { createCrm } from '@rockpool/sdk';
import { CrmProvider } from '@rockpool/sdk/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Lead } from './lead.tsx';
import { Leads } from './leads.tsx';
import { SyncChip } from './sync-chip.tsx';

test('the components of the guide render on a server too', async () => {
  const crm = await createCrm({
    name: 'react-guide',
    collections: ['deals', 'activities'],
  });
  const { id } = await crm.leads.insert({ name: 'Harbour Hotel' });
  const page = renderToString(
    <CrmProvider crm={crm}>
      <SyncChip />
      <Leads status="open" />
      <Lead id={id} />
    </CrmProvider>,
  );
  expect(page).toContain('last synced');
  await crm.close();
});
