import { ada, type Person } from '@rockpool/demo-data';
import { type CollectionName, equalJson, type JsonObject } from '@rockpool/schema';
import { type Crm, type CrmSync, createCrm } from '@rockpool/sdk';
import type { CrmServer } from '@rockpool/server';
import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { firstValueFrom } from 'rxjs';
import { createLine, type Faults, type Line, noFaults } from './line.ts';
import { seeded } from './random.ts';
import { everything, living, tokenOf } from './server.ts';

/** RxDB keeps 13 collections open per process, so that a device of a test has two and three devices fit with ease. */
export const twoCollections = ['deals', 'activities'] as const;
export type TwoCollections = (typeof twoCollections)[number];

/** A device: a real SDK with its own storage, on a line of its own. */
export interface Device<N extends CollectionName = TwoCollections> {
  readonly name: string;
  /** The SDK that runs now; another one after {@link Device.reopen}. */
  readonly crm: Crm<N>;
  readonly line: Line;
  /** Takes the network away. */
  offline(): void;
  online(): void;
  /** Ends the app where it stands: whatever is under way never comes to its end. */
  crash(): Promise<void>;
  /** Starts the app again on what the device holds. */
  reopen(): Promise<void>;
  /** Opens the app once more, in another tab of the device, until that crashes. */
  openTab(): Promise<Crm<N>>;
  /** The living records as the device holds them, by collection and id. */
  replica(): Promise<Map<string, JsonObject>>;
  /** All that is in the device's storage, tombstones and sync's own notes among it, as text. */
  stored(): string;
}

export interface World<N extends CollectionName = TwoCollections> {
  readonly organisation: string;
  readonly server: CrmServer;
  readonly devices: readonly Device<N>[];
  /** Adds a device that has nothing yet. */
  addDevice(person?: Person): Promise<Device<N>>;
  /**
   * The network is well again, everybody syncs, until nothing is pending and every device holds what the server does.
   *
   * @throws Error that says what is still different
   */
  settle(): Promise<void>;
  /** The living records as the server holds them, by collection and id. */
  truth(): Promise<Map<string, JsonObject>>;
  close(): Promise<void>;
}

export interface WorldOptions<N extends CollectionName> {
  readonly server: CrmServer;
  /** Who uses which device: one device a person named. */
  readonly people: readonly Person[];
  readonly collections: readonly N[];
  /** Names the organisation and decides every fault. */
  readonly seed?: number;
  readonly faults?: Faults;
}

let worlds = 0;

let lastInstant = 0;

/** A clock that all devices share and that never shows the same millisecond twice: who writes later is later. */
function tick(): number {
  lastInstant = Math.max(lastInstant + 1, Date.now());
  return lastInstant;
}

/** An organisation of its own on a server that others share, with real devices. */
export async function createWorld(options: {
  readonly server: CrmServer;
  readonly people?: readonly Person[];
  readonly seed?: number;
  readonly faults?: Faults;
}): Promise<World> {
  return createWorldOf({ people: [ada, ada], collections: twoCollections, ...options });
}

/** As {@link createWorld}, with other collections. */
export async function createWorldOf<const N extends CollectionName>({
  server,
  people,
  collections,
  seed = 1,
  faults = noFaults,
}: WorldOptions<N>): Promise<World<N>> {
  worlds += 1;
  const organisation = `world-${worlds}`;
  const random = seeded(seed);
  const devices: Device<N>[] = [];

  async function addDevice(person: Person = people[0] ?? ada): Promise<Device<N>> {
    const name = `device-${devices.length + 1}`;
    const token = await tokenOf(person, organisation);
    const line = createLine({ server: server.fetch, random, faults });
    const device = await startDevice({ name: `${organisation}-${name}`, collections, token, line });
    devices.push(device);
    return device;
  }

  for (const person of people) await addDevice(person);
  const readerToken = await tokenOf(people[0] ?? ada, organisation);
  const truth = async () => living(await everything(server.fetch, readerToken, collections));

  return {
    organisation,
    server,
    devices,
    addDevice,
    truth,
    async settle() {
      for (const { line } of devices) {
        line.setFaults(noFaults);
        line.restore();
      }
      await settled(devices, truth);
    },
    async close() {
      for (const device of devices) await device.crash();
    },
  };
}

interface StartOptions<N extends CollectionName> {
  readonly name: string;
  readonly collections: readonly N[];
  readonly token: string;
  readonly line: Line;
}

/** Starts a device on an empty storage. */
async function startDevice<const N extends CollectionName>(options: StartOptions<N>): Promise<Device<N>> {
  const { name, collections, token, line } = options;
  const storage = getRxStorageMemory();
  const open = (tab = '') =>
    createCrm({
      name,
      collections,
      // RxDB opens a database once for each name of a storage.
      storage: { ...storage, name: `${storage.name}${tab}` },
      now: tick,
      sync: { url: 'http://rockpool.test/graphql', token: () => token, fetch: line.fetch },
    });
  let crm = await open();
  let isOpen = true;
  const tabs: Crm<N>[] = [];

  return {
    name,
    get crm() {
      return crm;
    },
    line,
    offline: line.cut,
    online: line.restore,
    async crash() {
      if (!isOpen) return;
      isOpen = false;
      line.cut();
      for (const one of [crm, ...tabs.splice(0)]) await one.close();
    },
    async openTab() {
      const tab = await open(`-${tabs.length + 1}`);
      tabs.push(tab);
      return tab;
    },
    async reopen() {
      line.restore();
      crm = await open();
      isOpen = true;
    },
    replica: () => replicaOf(crm.collections, collections),
    stored: () =>
      // RxDB's memory storage keeps the databases of a process in one map.
      [...storage.collectionStates]
        .filter(([key]) => key.startsWith(`${name}:`))
        .flatMap(([, { documents }]) => [...documents.values()].map((document) => JSON.stringify(document)))
        .join('\n'),
  };
}

/** The living records of some open collections, without their sync state. */
export async function replicaOf(
  open: object,
  collections: readonly CollectionName[],
): Promise<Map<string, JsonObject>> {
  const readable = open as Record<string, { find(): { exec(): Promise<readonly { toJSON(): object }[]> } }>;
  const replica = new Map<string, JsonObject>();
  for (const collection of collections) {
    for (const record of (await readable[collection]?.find().exec()) ?? []) {
      const { sync: _state, ...body } = record.toJSON() as JsonObject;
      replica.set(`${collection}/${body['id']}`, body);
    }
  }
  return replica;
}

/** What settling needs of a device, whatever its collections. */
type Synced = Pick<Device, 'name' | 'replica'> & { readonly crm: { readonly sync: CrmSync } };

const ROUNDS = 20;

async function settled(devices: readonly Synced[], truth: () => Promise<Map<string, JsonObject>>): Promise<void> {
  let differences: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    for (const { crm } of devices) await crm.sync.now();
    differences = [];
    const expected = await truth();
    for (const { name, crm, replica } of devices) {
      const pending = await firstValueFrom(crm.sync.pending$);
      if (pending > 0) differences.push(`${name} has ${pending} records pending`);
      differences.push(...differencesOf(name, expected, await replica()));
    }
    if (differences.length === 0) return;
  }
  throw new Error(`Not settled after ${ROUNDS} rounds:\n${differences.slice(0, 10).join('\n')}`);
}

/** What a replica has otherwise than the server, one sentence a record. */
export function differencesOf(
  name: string,
  expected: ReadonlyMap<string, JsonObject>,
  held: ReadonlyMap<string, JsonObject>,
): string[] {
  const keys = [...new Set([...expected.keys(), ...held.keys()])];
  return keys.flatMap((key) => {
    const [theirs, ours] = [expected.get(key), held.get(key)];
    if (theirs && ours) {
      const fields = Object.keys({ ...theirs, ...ours }).filter((field) => !equalJson(theirs[field], ours[field]));
      return fields.map(
        (field) =>
          `${name} holds ${key}.${field} = ${JSON.stringify(ours[field])}, not ${JSON.stringify(theirs[field])}`,
      );
    }
    return [theirs ? `${name} lacks ${key}` : `${name} holds ${key}, which the server does not`];
  });
}
