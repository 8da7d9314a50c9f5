import type { JsonObject } from '@rockpool/schema';
import type { SyncState } from '@rockpool/schema/protocol';
import { createCrm } from '@rockpool/sdk';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { createLine, type Line } from '../support/line.ts';
import { seeded } from '../support/random.ts';
import type { Fetch } from '../support/server.ts';
import { replicaOf } from '../support/world.ts';
import { createGate } from './gate.ts';
import type { Target } from './journal.ts';
import { createVirtualTimers } from './virtual-timers.ts';

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

/** A device of the simulation. Nothing of it moves by itself: its time passes and its requests travel when told to. */
export interface SimulatedDevice {
  readonly index: number;
  readonly name: string;
  readonly line: Line;
  facade(collection: string): Facade;
  find(target: Target): Promise<Handle | null>;
  replica(): Promise<Map<string, JsonObject>>;
  pending(): Promise<number>;
  refusals(): Promise<number>;
  /** Lets the device's time pass. */
  advance(milliseconds: number): Promise<void>;
  /** Whether a request waits to be let through. */
  hasRequest(): boolean;
  /** Lets the oldest request through, and the device take the answer. */
  release(): Promise<void>;
  /** Asks for a sync and lets everything through until it is over. */
  sync(): Promise<void>;
  /** Takes the network away, or gives it back; the app hears of the latter, as a browser tells it. */
  toggleNetwork(): Promise<void>;
  /** The app ends where it stands and starts again on what is stored. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface DeviceOptions {
  readonly index: number;
  readonly name: string;
  readonly token: string;
  readonly server: Fetch;
  readonly onAnswer: (text: string) => void;
  readonly now: () => number;
  readonly seed: number;
}

/** Lets what needs no network and no time come to its end: the database in memory, promises, streams. */
async function settleDown(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await new Promise((resolve) => setImmediate(resolve));
}

export async function startDevice(options: DeviceOptions): Promise<SimulatedDevice> {
  const { index, name, token, server, onAnswer, now, seed } = options;
  const random = seeded(seed);
  const gate = createGate(server);
  const line = createLine({ server: gate.fetch, random: seeded(seed + 1), onAnswer, hints: false });
  const timers = createVirtualTimers();
  const storage = getRxStorageMemory();
  const open = () =>
    createCrm({
      name,
      collections: simulated,
      storage,
      now,
      random,
      timers,
      sync: { url: 'http://rockpool.test/graphql', token: () => token, fetch: line.fetch },
    });
  let crm = await open();
  const facade = (collection: string): Facade =>
    (crm.collections as unknown as Record<string, Facade>)[collection] as Facade;

  async function release(): Promise<void> {
    await gate.release();
    await settleDown();
  }

  return {
    index,
    name,
    line,
    facade,
    find: ({ collection, id }) => facade(collection).findOne(id).exec(),
    replica: () => replicaOf(crm.collections, simulated),
    pending: () => firstValueFrom(crm.sync.pending$),
    refusals: async () => (await firstValueFrom(crm.inbox.refusals$)).length,
    async advance(milliseconds) {
      timers.advance(milliseconds);
      await settleDown();
    },
    hasRequest: () => gate.waiting() > 0,
    release,
    async sync() {
      let over = false;
      const syncing = crm.sync.now().finally(() => {
        over = true;
      });
      while (!over) await release();
      await syncing;
    },
    async toggleNetwork() {
      if (line.isCut()) {
        line.restore();
        void crm.sync.now();
      } else {
        line.cut();
      }
      await settleDown();
    },
    async restart() {
      const wasCut = line.isCut();
      line.cut();
      await crm.close();
      timers.clear();
      if (!wasCut) line.restore();
      crm = await open();
      await settleDown();
    },
    async close() {
      line.cut();
      await crm.close();
      timers.clear();
    },
  };
}
