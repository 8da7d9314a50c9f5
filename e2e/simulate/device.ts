import type { JsonObject } from '@rockpool/schema';
import type { SyncState } from '@rockpool/schema/protocol';
import { type Crm, createCrm } from '@rockpool/sdk';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import type { Line } from '../support/line.ts';
import type { Random } from '../support/random.ts';
import { replicaOf } from '../support/world.ts';
import type { Target } from './journal.ts';

export const simulated = ['deals', 'activities'] as const;
export type Simulated = (typeof simulated)[number];

/** A record as the simulation meets it, whatever its collection. */
export interface AnyRecord extends JsonObject {
  readonly id: string;
}

/** What the simulation does with a record: RxDB's documents, as far as it needs them. */
export interface Handle {
  toJSON(): AnyRecord;
  readonly sync: SyncState;
  /** Reads and writes in one step, so that what a sync brings meanwhile is not overwritten unseen. */
  incrementalModify(change: (body: AnyRecord) => AnyRecord): Promise<Handle>;
  remove(): Promise<Handle>;
}

interface Facade {
  find(): { exec(): Promise<Handle[]> };
  findOne(id: string): { exec(): Promise<Handle | null> };
  insert(body: object): Promise<Handle>;
}

/** A device of the simulation. */
export interface SimulatedDevice {
  readonly index: number;
  readonly name: string;
  readonly line: Line;
  crm(): Crm<Simulated>;
  facade(collection: string): Facade;
  find(target: Target): Promise<Handle | null>;
  replica(): Promise<Map<string, JsonObject>>;
  pending(): Promise<number>;
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface DeviceOptions {
  readonly index: number;
  readonly name: string;
  readonly token: string;
  readonly line: Line;
  readonly now: () => number;
  readonly random: Random;
}

export async function startDevice({ index, name, token, line, now, random }: DeviceOptions): Promise<SimulatedDevice> {
  const storage = getRxStorageMemory();
  const open = () =>
    createCrm({
      name,
      collections: simulated,
      storage,
      now,
      random,
      sync: { url: 'http://rockpool.test/graphql', token: () => token, fetch: line.fetch },
    });
  let crm = await open();
  const facade = (collection: string): Facade =>
    (crm.collections as unknown as Record<string, Facade>)[collection] as Facade;

  return {
    index,
    name,
    line,
    crm: () => crm,
    facade,
    find: ({ collection, id }) => facade(collection).findOne(id).exec(),
    replica: () => replicaOf(crm.collections, simulated),
    pending: () => firstValueFrom(crm.sync.pending$),
    async restart() {
      const wasCut = line.isCut();
      line.cut();
      await crm.close();
      if (!wasCut) line.restore();
      crm = await open();
    },
    async close() {
      line.cut();
      await crm.close();
    },
  };
}
