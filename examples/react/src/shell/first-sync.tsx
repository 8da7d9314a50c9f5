import './first-sync.css';
import { useSyncStatus } from '@rockpool/sdk/react';
import { useSales } from '../crm.ts';
import { formatCount } from '../lib/format.ts';

/** How far a large pull has come. The app can be used all the while. */
export function FirstSync() {
  const { progress } = useSyncStatus(useSales());
  if (!progress) return null;
  const { pulled, total } = progress;
  return (
    <div className="first-sync">
      <label htmlFor="first-sync">Getting your data onto this device</label>
      <span className="muted">
        {formatCount(pulled)} of {formatCount(total)}
      </span>
      <progress id="first-sync" value={pulled} max={total} />
    </div>
  );
}
