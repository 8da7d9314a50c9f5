import { BehaviorSubject, type Observable } from 'rxjs';
import type { Edges } from '../../edges.ts';
import type { LogStores } from '../log/log-store.ts';
import { lockWhenIdle } from './auto-lock.ts';
import type { Keyring } from './keyring.ts';
import { keepLease } from './lease.ts';
import { rewriteLogs } from './move-logs.ts';
import type { CrmEncryption, EncryptionOptions } from './options.ts';

/** What tabs tell one another of their locks: that they are locked, or that one of them is used. */
export type LockMessage = 'lock' | 'active';

/** What an encrypted crm is to its keys. */
export interface Surroundings {
  /** When the server last took what this device had, in ISO 8601. */
  readonly synced$: Observable<string | null>;
  readonly post: (message: LockMessage) => void;
  /** Closes the crm in this tab, and forgets the keys. */
  readonly close: () => Promise<void>;
}

export interface AttendOptions extends Surroundings {
  readonly database: string;
  readonly keys: Keyring;
  readonly sealed: LogStores;
  readonly options: EncryptionOptions;
  readonly edges: Edges;
}

export interface Attended extends CrmEncryption {
  lock(): Promise<void>;
  heard(message: LockMessage): void;
  stop(): void;
}

/** Locks an open crm when it is time for that, and changes its keys. */
export function attend(attended: AttendOptions): Attended {
  const { database, keys, sealed, options, edges, post, close } = attended;
  const { lockAfter, lease } = options;
  const locked$ = new BehaviorSubject(false);

  function shut(): Promise<void> {
    locked$.next(true);
    return close();
  }
  function lock(): Promise<void> {
    post('lock');
    return shut();
  }
  async function endLease(): Promise<void> {
    await lock();
    await sealed.remove(database);
  }

  const autoLock =
    lockAfter === undefined
      ? undefined
      : lockWhenIdle({
          ...{ idle: lockAfter, timers: edges, now: edges.now },
          tell: () => post('active'),
          lock: () => void lock(),
        });
  const stopLease = lease && keepLease({ ...attended, days: lease.days, onEnd: () => void endLease().catch(() => {}) });

  return {
    locked$: locked$.asObservable(),
    lock,
    heard: (message) => (message === 'lock' ? void shut() : autoLock?.heard()),
    async changeSecret(secret) {
      await keys.changeSecret(secret);
      post('lock');
    },
    rotateKey: () => keys.rotate(() => rewriteLogs(sealed, database)),
    stop() {
      autoLock?.stop();
      stopLease?.();
    },
  };
}
