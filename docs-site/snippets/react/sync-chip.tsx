import { useSyncStatus } from '@rockpool/sdk/react';
import { useSales } from './crm.ts';

export function SyncChip() {
  const { state, pending, lastSyncAt } = useSyncStatus(useSales());
  const when = lastSyncAt ? new Date(lastSyncAt).toLocaleTimeString() : 'not yet';
  return (
    <p>
      {state}, {pending} waiting, last synced {when}
    </p>
  );
}
