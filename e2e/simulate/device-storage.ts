import type { CrmStorage } from '@rockpool/sdk';
import type { BulkWriteRow, RxDocumentData, RxStorageInstance, RxStorageWriteError } from 'rxdb';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import type { Chaos } from './chaos.ts';
import type { Situation } from './faults.ts';
import { happens } from './quiet.ts';

type Instance = RxStorageInstance<unknown, unknown, unknown>;
type BulkWrite = Instance['bulkWrite'];

/** What a device has stored, and keeps when its app dies. */
export interface Disk {
  /** The storage as a tab sees it, from now until the device loses its power. */
  attach(): CrmStorage;
  /** Whether a crash has struck since the last {@link Disk.powerOn}. */
  isDead(): boolean;
  /** The power goes now: whoever is attached writes into the void from now on. */
  powerOff(): void;
  powerOn(): void;
  /** Every document as it is stored, the deleted ones and RxDB's own among them. */
  raw(): readonly object[];
}

export interface DiskOptions {
  readonly chaos: Chaos;
  /** Tells one device's databases from another's: RxDB wants every open one to differ. */
  readonly name: string;
  readonly onWrite: (situation: Situation, collection: string, documents: readonly object[]) => void;
}

/** A life of the device, from its start to its crash. */
interface Life {
  isDead: boolean;
}

/** What a storage throws when it cannot write. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
}

let attached = 0;

export function createDisk({ chaos, name, onWrite }: DiskOptions): Disk {
  const memory = getRxStorageMemory();
  // RxDB keeps the states of all databases of the process for ever, unless it is given a place for them.
  memory.collectionStates = new Map();
  let life: Life = { isDead: false };

  function write(instance: Instance, bulkWrite: BulkWrite, mine: Life): BulkWrite {
    return async (rows, context) => {
      happens();
      // A process that is gone writes nothing, and hears no answer that anybody would read.
      if (mine.isDead) return { error: [] };
      const situation = situationOf(instance.collectionName, context);
      if (chaos.strikes('storageFull', situation)) throw new StorageFailure('The quota is used up.');
      if (chaos.strikes('appCrash', situation)) mine.isDead = true;
      const isTorn = rows.length > 1 && chaos.strikes('tornPage', situation);
      const reached = rows.slice(0, isTorn ? Math.ceil(chaos.luck('tornPage') * (rows.length - 1)) : rows.length);
      // Before the write, or after it and before anybody has heard of it.
      if (mine.isDead && chaos.luck('appCrash') < 0.5) return { error: [] };
      const beaten = chaos.strikes('collided', situation) ? reached.slice(0, 1) : [];
      const written = reached.slice(beaten.length);
      const result = written.length > 0 ? await bulkWrite(written, context) : { error: [] };
      result.error.push(...beaten.map(collisionOf));
      onWrite(
        situation,
        instance.collectionName,
        written.map(({ document }) => document as object),
      );
      if (isTorn) throw new StorageFailure('The storage failed in the middle of a write.');
      return result;
    };
  }

  return {
    attach() {
      const mine = life;
      attached += 1;
      return {
        ...memory,
        name: `memory-${name}-${attached}`,
        async createStorageInstance(parameters) {
          const instance = (await memory.createStorageInstance(parameters)) as unknown as Instance;
          instance.bulkWrite = write(instance, instance.bulkWrite.bind(instance), mine);
          return instance;
        },
      } as CrmStorage;
    },
    isDead: () => life.isDead,
    powerOff() {
      life.isDead = true;
    },
    powerOn() {
      life = { isDead: false };
    },
    raw: () => [...memory.collectionStates.values()].flatMap(({ documents }) => [...documents.values()]),
  };
}

/** What a storage says of a row when somebody has written the document since it was read. */
const collisionOf = (row: BulkWriteRow<unknown>): RxStorageWriteError<unknown> => ({
  isError: true,
  status: 409,
  documentId: String((row.document as { readonly id?: unknown }).id),
  writeRow: row,
  documentInDb: row.previous as RxDocumentData<unknown>,
  context: 'collided',
});

function situationOf(collection: string, context: string): Situation {
  if (context === 'rockpool-sync') return 'sync write';
  if (collection.startsWith('plugin-local-documents')) return 'memory write';
  return collection.startsWith('_rxdb') ? 'opening' : 'app write';
}
