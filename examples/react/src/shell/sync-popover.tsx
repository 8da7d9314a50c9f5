import './sync-popover.css';
import type { useSyncStatus } from '@rockpool/sdk/react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useSales } from '../crm.ts';
import { formatInstant, plural } from '../lib/format.ts';
import { signInUrl } from '../session.ts';
import { Icon } from '../ui/icon.tsx';

const meaning: { readonly [state in ReturnType<typeof useSyncStatus>['state']]: string } = {
  off: 'This app keeps everything on this device and talks to no server.',
  idle: 'This device and the server are in touch. What you change is sent at once.',
  pulling: 'Fetching what others changed. You can go on working.',
  pushing: 'Sending what you changed. You can go on working.',
  offline: 'Go on working: everything is kept on this device and sent by itself when there is a network again.',
  paused: 'Sync rests until it is resumed. Everything is kept on this device.',
  'auth-required': 'The server does not know you any more. Sign in again; nothing on this device is lost.',
  error: 'The last attempt failed; the next one comes by itself. Everything is kept on this device.',
};

interface Props {
  sync: ReturnType<typeof useSyncStatus>;
  /** How many records the server refused. */
  refused: number;
}

export function SyncPopover({ sync, refused }: Props) {
  const crm = useSales();
  const [busy, setBusy] = useState(false);
  const syncNow = () => {
    setBusy(true);
    void crm.sync.now().finally(() => setBusy(false));
  };
  return (
    <div id="sync-details" className="sync-popover" popover="auto" role="dialog" aria-label="Sync details">
      <p>{meaning[sync.state]}</p>
      {refused > 0 && (
        <Link className="sync-popover__inbox" to="/inbox">
          The server did not take {plural(refused, 'change')}. The inbox says why.
        </Link>
      )}
      <dl>
        <dt>Waiting to be sent</dt>
        <dd>{sync.pending === 0 ? 'Nothing' : plural(sync.pending, 'record')}</dd>
        <dt>Last sync</dt>
        <dd>{sync.lastSyncAt ? formatInstant(sync.lastSyncAt) : 'Not yet'}</dd>
        {sync.error && (
          <>
            <dt>Problem</dt>
            <dd>{sync.error.message}</dd>
          </>
        )}
      </dl>
      {sync.state === 'auth-required' ? (
        <a className="button" data-look="primary" href={signInUrl}>
          Sign in again
        </a>
      ) : (
        <button type="button" className="button" data-look="primary" disabled={busy} onClick={syncNow}>
          <Icon name="sync" size={16} />
          Sync now
        </button>
      )}
    </div>
  );
}
