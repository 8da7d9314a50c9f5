import { useSyncStatus } from '@rockpool/sdk/react';
import { useState } from 'react';
import { useSales } from '../crm.ts';

/** The state of sync, where an attempt to reach a silent server again is no news until something came of it. */
export function useSteadySync(): ReturnType<typeof useSyncStatus> {
  const sync = useSyncStatus(useSales());
  const [settled, setSettled] = useState(sync);
  const trying = sync.state === 'pulling' || sync.state === 'pushing';
  if (!trying && (sync.state !== settled.state || sync.pending !== settled.pending)) setSettled(sync);

  const unreached = settled.state === 'offline' || settled.state === 'error';
  const fruitless = sync.progress === null && sync.pending >= settled.pending;
  return trying && unreached && fruitless ? { ...sync, state: settled.state, error: settled.error } : sync;
}
