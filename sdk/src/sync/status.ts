import { CrmError, type CrmErrorCode } from '../errors.ts';
import { isStorageFull, storageFull } from '../storage/room.ts';
import { TransportError } from '../transport/transport.ts';

/**
 * What sync is doing, or why it is not.
 *
 * - `off` the crm was created without `sync`
 * - `idle` nothing to do: waiting for a write or a hint
 * - `pulling`, `pushing` at work
 * - `offline` the server cannot be reached; edits wait
 * - `paused` by `pause()`
 * - `auth-required` there is no token that the server accepts; edits wait, and `error` says why
 * - `error` see `error`; sync tries again where that can help
 */
export type SyncStateName = 'off' | 'idle' | 'pulling' | 'pushing' | 'offline' | 'paused' | 'auth-required' | 'error';

/**
 * Where sync stands, as `crm.sync.status$` tells it. A failure stands until the server answers again, not only until
 * it is asked again.
 *
 * @example
 * ```ts
 * crm.sync.status$.subscribe(({ state, error }) => show(state === 'auth-required' ? signIn : error?.message));
 * ```
 */
export interface SyncStatus {
  /** What sync is doing, or why it is not. */
  readonly state: SyncStateName;
  /** When this device last had everything and the server had everything of it, in ISO 8601; null before that. */
  readonly lastSyncAt: string | null;
  /** Why the last try failed; null when it did not. */
  readonly error: CrmError | null;
}

/** A failed sync in the words of the SDK. */
export function explainFailure(failure: unknown): { readonly state: SyncStateName; readonly error: CrmError } {
  if (isStorageFull(failure)) {
    const error = failure instanceof CrmError ? failure : storageFull('Sync could not write to the device.', failure);
    return { state: 'error', error };
  }
  if (!(failure instanceof TransportError)) {
    const error = new CrmError('STORAGE_FAILED', 'Sync could not write to the device.', {}, failure);
    return { state: 'error', error };
  }
  const { kind, code, message } = failure;
  const named = (errorCode: CrmErrorCode) => new CrmError(errorCode, message, {}, failure);
  if (code === 'WRONG_USER') return { state: 'auth-required', error: named('WRONG_USER') };
  if (code === 'EPOCH_CHANGED') return { state: 'error', error: named('SERVER_FAILED') };
  if (code === 'UPGRADE_REQUIRED') return { state: 'error', error: named('UPGRADE_REQUIRED') };
  switch (kind) {
    case 'offline':
      return { state: 'offline', error: named('OFFLINE') };
    case 'timeout':
      return { state: 'offline', error: named('TIMEOUT') };
    case 'auth':
      return { state: 'auth-required', error: named('AUTH_REQUIRED') };
    case 'throttled':
      return { state: 'error', error: named('THROTTLED') };
    case 'server':
      return { state: 'error', error: named('SERVER_FAILED') };
    default:
      return { state: 'error', error: named('BAD_ANSWER') };
  }
}
