import type { RxDatabase } from 'rxdb/plugins/core';
import { combineLatest, distinctUntilChanged, map, type Observable, scan, startWith } from 'rxjs';
import { CrmError } from '../errors.ts';
import type { LogDamage } from '../storage/log-storage.ts';
import { changeMemory, type SyncMemory, watchMemory } from './local-store.ts';

/** A part of what the device keeps that could not be read any more. It is set aside, and everything else is there. */
export interface StorageDamage {
  /** `STORAGE_DAMAGED`, with the collection in its `details`. */
  readonly error: CrmError;
  /** When it was found, in ISO 8601 by this device's clock. */
  readonly at: string;
  /** Whether the device was compared with the server since, and has from it again what the server has. */
  readonly healed: boolean;
}

/** {@link StorageDamage}, as the device remembers it. */
export interface NotedDamage {
  readonly id: string;
  readonly collection: string;
  readonly at: string;
  readonly healed: boolean;
}

/** The memory, with damage that it did not know: what the device holds has to be compared with the server then. */
function noteDamage(memory: SyncMemory, { id, collection }: LogDamage, at: string): SyncMemory {
  const { position = { timeline: [] }, damage = [] } = memory;
  if (damage.some((one) => one.id === id && one.collection === collection)) return memory;
  return {
    ...memory,
    position: { ...position, reconcile: true },
    damage: [...damage, { id, collection, at, healed: false }],
  };
}

/** What is damaged: what was found since the database was opened, and what was noted before. */
export function watchDamage(database: RxDatabase, found$: Observable<LogDamage>, now: () => number) {
  const found = found$.pipe(
    scan(
      (all, { id, collection }) => {
        return [...all, { id, collection, at: new Date(now()).toISOString(), healed: false }];
      },
      [] as readonly NotedDamage[],
    ),
    startWith([]),
  );
  return combineLatest([found, watchMemory(database)]).pipe(
    map(([fresh, memory]) => {
      const { damage: noted = [] } = memory;
      const isNoted = (one: NotedDamage) =>
        noted.some(({ id, collection }) => id === one.id && collection === one.collection);
      return [...noted, ...fresh.filter((one) => !isNoted(one))];
    }),
    distinctUntilChanged((one, other) => JSON.stringify(one) === JSON.stringify(other)),
    map((damage) => damage.map(toStorageDamage)),
  );
}

/** @param exclusive keeps sync from writing the memory meanwhile */
export const rememberDamage = (
  database: RxDatabase,
  damage: LogDamage,
  at: string,
  exclusive: <T>(task: () => Promise<T>) => Promise<T>,
): Promise<void> => exclusive(() => changeMemory(database, (memory) => noteDamage(memory, damage, at)));

function toStorageDamage({ collection, at, healed }: NotedDamage): StorageDamage {
  const message = `A part of what this device keeps of "${collection}" is not what was written.`;
  return { error: new CrmError('STORAGE_DAMAGED', message, { collection }), at, healed };
}
