import type { useSyncStatus } from '@rockpool/sdk/react';
import { plural } from '../lib/format.ts';
import type { IconName } from '../ui/icon.tsx';

type Sync = ReturnType<typeof useSyncStatus>;

export interface SyncWords {
  readonly text: string;
  readonly icon: IconName;
  readonly tone: 'calm' | 'busy' | 'waiting' | 'danger';
}

/** The state of sync in the words of a person who never thinks about sync. */
export function wordsOf({ state, pending, lastSyncAt, progress }: Sync, refused: number): SyncWords {
  const changes = plural(pending, 'change');
  const safe = pending > 0 ? ` — ${changes} safe on this device` : '';
  switch (state) {
    case 'offline':
      return { text: `Offline${safe}`, icon: 'offline', tone: 'waiting' };
    case 'auth-required':
      return { text: `Sign in again to sync${safe}`, icon: 'warning', tone: 'danger' };
    case 'error':
      return { text: `Sync has a problem${safe}`, icon: 'warning', tone: 'danger' };
    case 'paused':
      return { text: `Sync paused${safe}`, icon: 'waiting', tone: 'waiting' };
    case 'off':
      return { text: 'On this device only', icon: 'cloud', tone: 'calm' };
    case 'pushing':
      return { text: pending > 0 ? `Sending ${changes}` : 'Sending', icon: 'sync', tone: 'busy' };
    default:
      if (progress) return { text: 'Getting your data', icon: 'sync', tone: 'busy' };
      if (refused > 0) return { text: `${plural(refused, 'change')} refused`, icon: 'warning', tone: 'danger' };
      if (pending > 0) return { text: `${changes} waiting`, icon: 'waiting', tone: 'waiting' };
      // A pull of a moment is nobody's business once there is something to work with.
      return lastSyncAt
        ? { text: 'Up to date', icon: 'check', tone: 'calm' }
        : { text: 'Connecting', icon: 'sync', tone: 'busy' };
  }
}
