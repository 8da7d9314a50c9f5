import { CrmProvider } from '@rockpool/sdk/react';
import { createRoot } from 'react-dom/client';
import { openCrm } from './crm.ts';
import { Leads } from './leads.tsx';

const crm = await openCrm();

createRoot(document.getElementById('root') as HTMLElement).render(
  <CrmProvider crm={crm}>
    <Leads status="open" />
  </CrmProvider>,
);
