import { ensureRxStorageInstanceParamsAreCorrect, now, RXDB_VERSION, type RxStorage } from 'rxdb/plugins/core';
import { SYNC } from './contexts.ts';
import { fingerprint } from './log/chunk.ts';
import type { Durability, LogStores } from './log/log-store.ts';
import { LogStorageInstance } from './log-storage-instance.ts';
import { createPause } from './pause.ts';

/** A chunk of a log that is not what was written. It stays where it is: what it said is lost, everything else is there. */
export interface LogDamage {
  readonly database: string;
  readonly collection: string;
  /** The same whenever the same chunk is met, and no other's of its collection. */
  readonly id: string;
}

export interface LogStorageOptions {
  /**
   * Whether a write has to be on the disk before it is confirmed, or a power cut may take it.
   * @default edits strict, for they are nowhere else yet; what was pulled relaxed, for the server has it
   */
  readonly durability?: { readonly edits?: Durability; readonly pulled?: Durability };
  /** Told of every damaged chunk that is met, each time that it is met. */
  readonly onDamage?: (damage: LogDamage) => void;
}

/** How the log of a collection is named in its database. */
export const logName = (collection: string, version: number): string => `${collection}-${version}`;

/** A storage of RxDB's over logs, and what it was made of. */
export interface LogStorage extends RxStorage<object, object> {
  readonly stores: LogStores;
  readonly options: LogStorageOptions;
}

export const isLogStorage = (storage: object): storage is LogStorage => 'stores' in storage;

/** A storage of RxDB's over logs: documents live in memory, and an append-only log of what was written keeps them. */
export function logStorage(stores: LogStores, options: LogStorageOptions = {}): LogStorage {
  const { onDamage = () => {} } = options;
  const { edits = 'strict', pulled = 'relaxed' } = options.durability ?? {};
  return {
    stores,
    options,
    name: `rockpool-${stores.name}`,
    rxdbVersion: RXDB_VERSION,
    async createStorageInstance(params) {
      ensureRxStorageInstanceParamsAreCorrect(params);
      const { databaseName: database, collectionName: collection, schema } = params;
      const store = await stores.open(database, logName(collection, schema.version));
      return new LogStorageInstance(params, {
        store,
        durabilityOf: (context) => (context === SYNC ? pulled : edits),
        pause: createPause(),
        afterOthers,
        whenIdle,
        now,
        onDamage: (bytes, place) => onDamage({ database, collection, id: fingerprint(bytes) ?? place }),
      }) as never;
    },
  };
}

/** Whoever waits to see what was written goes first, where somebody is looking. */
const afterOthers = (): Promise<void> =>
  'requestIdleCallback' in globalThis ? new Promise((resolve) => setTimeout(resolve)) : Promise.resolve();

/** Not in the middle of what a page is doing, and not for every little thing it does. */
const whenIdle = (work: () => void): void => {
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: 10_000 });
    else work();
  }, 500);
  // No process has to wait for it.
  (timer as { unref?(): void }).unref?.();
};
