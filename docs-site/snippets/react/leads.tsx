import { useLiveQuery } from '@rockpool/sdk/react';
import { useSales } from './crm.ts';
import { SyncChip } from './sync-chip.tsx';

export function Leads({ status }: { status: 'open' | 'won' | 'lost' }) {
  const crm = useSales();
  const { data: leads } = useLiveQuery(
    () =>
      crm.leads.find({
        selector: { status },
        sort: [{ updatedAt: 'desc' }],
        limit: 50,
      }),
    [crm, status],
  );
  if (!leads) return null;
  return (
    <>
      <SyncChip />
      <ul>
        {leads.map((lead) => (
          <li key={lead.id}>
            {lead.name} {lead.syncState !== 'synced' && <em>{lead.syncState}</em>}
            <button type="button" onClick={() => lead.patch({ status: 'won' })}>
              Won
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
