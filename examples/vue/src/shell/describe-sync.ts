import type { IconName } from '../ui/icons.ts';

/** What {@link describeSync} looks at: the values of the SDK's status, count and progress. */
export interface SyncFacts {
  readonly state: string;
  readonly pending: number;
  /** How many records hold edits that the server refused. */
  readonly refused: number;
  readonly progress: { readonly pulled: number; readonly total: number } | null;
  readonly lastSyncAt: string | null;
}

export interface SyncWords {
  readonly label: string;
  readonly icon: IconName;
  readonly tone: 'calm' | 'busy' | 'waiting' | 'problem';
  /** Between 0 and 1 while the first copy is being fetched. */
  readonly fraction?: number;
}

export const countChanges = (count: number): string => `${count} ${count === 1 ? 'change' : 'changes'}`;

/** Says in plain words how this device stands to the server. */
export function describeSync({ state, pending, refused, progress, lastSyncAt }: SyncFacts): SyncWords {
  const safe = pending > 0 ? `${countChanges(pending)} safe on this device` : '';
  if (state === 'offline') {
    return { label: `Offline — ${safe || 'everything is on this device'}`, icon: 'cloudOff', tone: 'waiting' };
  }
  if (state === 'auth-required') {
    return { label: safe ? `Sign in to send — ${safe}` : 'Sign in again to sync', icon: 'alert', tone: 'problem' };
  }
  if (state === 'error') {
    return { label: `Sync has a problem${safe && ` — ${safe}`}`, icon: 'alert', tone: 'problem' };
  }
  if (state === 'paused') {
    return { label: `Paused${safe && ` — ${safe}`}`, icon: 'cloud', tone: 'waiting' };
  }
  if (progress && progress.total > 0) {
    const fraction = Math.min(1, progress.pulled / progress.total);
    return {
      label: `Getting your records — ${Math.floor(fraction * 100)}\u00a0%`,
      icon: 'sync',
      tone: 'busy',
      fraction,
    };
  }
  if (pending > 0) {
    return { label: `${countChanges(pending)} waiting`, icon: 'waiting', tone: 'waiting' };
  }
  if (refused > 0) {
    return { label: `${countChanges(refused)} refused`, icon: 'alert', tone: 'problem' };
  }
  if (!lastSyncAt) return { label: 'Connecting', icon: 'sync', tone: 'busy' };
  return { label: 'Up to date', icon: 'cloudDone', tone: 'calm' };
}
