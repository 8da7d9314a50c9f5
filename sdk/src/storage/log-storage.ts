import { RXDB_VERSION, type RxStorage } from 'rxdb/plugins/core';
import type { Durability, LogStores } from './log/log-store.ts';
import { LogStorageInstance } from './log-storage-instance.ts';

export interface LogStorageOptions {
  /**
   * Whether writes of a context of RxDB's have to be on the disk before they are confirmed.
   * @default every write has to
   */
  readonly durabilityOf?: (context: string) => Durability;
  /** A chunk of a log is not what was written: what it said is lost, everything else is there. */
  readonly onDamage?: (damage: { readonly log: string; readonly position: number }) => void;
}

/** A storage of RxDB's over logs, and what it was made of. */
export interface LogStorage extends RxStorage<object, object> {
  readonly stores: LogStores;
  readonly options: LogStorageOptions;
}

export const isLogStorage = (storage: object): storage is LogStorage => 'stores' in storage;

/** A storage of RxDB's over logs: documents live in memory, and an append-only log of what was written keeps them. */
export function logStorage(stores: LogStores, options: LogStorageOptions = {}): LogStorage {
  const { durabilityOf = () => 'strict', onDamage = () => {} } = options;
  return {
    stores,
    options,
    name: `rockpool-${stores.name}`,
    rxdbVersion: RXDB_VERSION,
    async createStorageInstance(params) {
      const log = `${params.collectionName}-${params.schema.version}`;
      const store = await stores.open(params.databaseName, log);
      return new LogStorageInstance(params, {
        store,
        durabilityOf,
        pause: createPause(),
        whenIdle,
        now: Date.now,
        onDamage: (position) => onDamage({ log, position }),
      }) as never;
    },
  };
}

/** How long work may go on at a stretch, in milliseconds: half of what a frame leaves. */
const STRETCH = 8;

/** Lets the page draw and react, when it is time for that. */
function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STRETCH) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}

/** Not in the middle of what a page is doing, and not for every little thing it does. */
const whenIdle = (work: () => void): void => {
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 10_000 });
    else work();
  }, 500);
  // No process has to wait for it.
  (timer as { unref?(): void }).unref?.();
};
