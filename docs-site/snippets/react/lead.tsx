import { useRecord } from '@rockpool/sdk/react';
import { useSales } from './crm.ts';

export function Lead({ id }: { id: string }) {
  const crm = useSales();
  const { data: lead } = useRecord(crm.leads, id);
  if (!lead) return null;
  return (
    <textarea
      key={lead.id}
      defaultValue={lead.notes ?? ''}
      onBlur={(event) => crm.leads.patch(id, { notes: event.target.value })}
    />
  );
}
