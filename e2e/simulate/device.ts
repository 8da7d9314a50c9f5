import type { Person } from '@rockpool/demo-data';
import type { SyncState } from '@rockpool/schema/protocol';
import { type Random, seeded } from '../support/random.ts';
import { type Chaos, mixed } from './chaos.ts';
import { createDisk, type Disk } from './device-storage.ts';
import type { Situation } from './faults.ts';
import type { Target } from './journal.ts';
import { createNetwork, type Reach } from './network.ts';
import { quiet } from './quiet.ts';
import type { Stage } from './stage.ts';
import { openTab, type Tab } from './tab.ts';
import { tokenFor } from './tokens.ts';
import type { Trace } from './trace.ts';

/** A device of the simulation: one database, and the app open on it once or twice. Nothing of it moves by itself. */
export interface SimulatedDevice {
  readonly index: number;
  readonly person: Person;
  readonly tabs: readonly Tab[];
  readonly disk: Disk;
  situation(): Situation;
  reach(): Reach;
  /** Changes what the network lets through; the app hears of a network that is back, as a browser tells it. */
  setReach(reach: Reach): Promise<void>;
  /** Sets the device's own clock by so much. */
  jump(milliseconds: number): void;
  /** Lets the device's time pass, without waiting for what that begins. */
  advance(milliseconds: number): void;
  /** How long until something is due by itself, in milliseconds. */
  nextDue(): number;
  /** One tab ends as it should, and starts again. */
  restart(tab: Tab): Promise<void>;
  /** After a crash: every tab starts again on what is stored. */
  recover(): Promise<void>;
  close(): Promise<void>;
}

export interface DeviceOptions {
  readonly index: number;
  readonly seed: number;
  readonly person: Person;
  readonly organisation: string;
  readonly tabs: number;
  readonly stage: Stage;
  readonly servers: number;
  readonly chaos: Chaos;
  readonly trace: Trace;
  readonly onAnswer: (text: string) => void;
  /** The device takes back a record from its user, who has edited it. */
  readonly onRevoked: (target: Target) => void;
}

/** A record as the device stores it, as far as it is looked at. */
interface StoredRecord {
  readonly id: string;
  readonly sync: SyncState;
}

const TOKEN_LIFE = 15 * 60_000;

/** So often a device is started again when its storage fails over and over while it opens. */
const MOST_STARTS = 20;

export async function startDevice(options: DeviceOptions): Promise<SimulatedDevice> {
  const { index, seed, person, organisation, stage, chaos, trace } = options;
  const random = seeded(mixed(seed, `device ${index}`));
  const { clock } = stage;
  let skew = Math.floor((random() - 0.5) * 240_000);
  let token = { text: '', expiresAt: 0 };
  let reach: Reach = 'both';
  const tabs: Tab[] = [];
  const disk = createDisk({
    chaos,
    name: `${organisation}-${index}`,
    onWrite(situation, collection, documents) {
      trace.add(`${index} writes`, situation, collection, () => JSON.stringify(documents.map(withoutBookkeeping)));
      for (const document of documents as readonly Partial<StoredRecord>[]) {
        const { id = '', sync } = document;
        if (sync?.refusal?.code === 'ACCESS_REVOKED') options.onRevoked({ collection, id });
      }
    },
  });

  function currentToken(): string {
    if (token.expiresAt < clock.now + 60_000) {
      const expiresAt = clock.now + TOKEN_LIFE;
      token = { text: tokenFor(person, organisation, expiresAt), expiresAt };
    }
    return token.text;
  }

  function connect() {
    const network = createNetwork({
      ...{ chaos, random, now: () => clock.now },
      expiredToken: tokenFor(person, organisation, clock.now - 60_000),
      ask: (request, situation) => stage.ask(pickServer(random), request, { chaos, situation }),
      stream: (request) => stage.server(pickServer(random)).fetch(request),
      onTraffic(what, situation, text) {
        trace.add(`${index} ${what}`, situation, text);
        if (what === 'answer') options.onAnswer(text);
      },
    });
    network.setReach(reach);
    return network;
  }
  const pickServer = (luck: Random): number => Math.floor(luck() * options.servers);

  async function open(): Promise<Tab> {
    for (let start = 1; ; start++) {
      try {
        const storage = disk.attach();
        const now = () => clock.now + skew;
        return await openTab({ name: organisation, storage, token: currentToken, network: connect(), now, random });
      } catch (error) {
        if (start === MOST_STARTS || !isOfStorage(error)) throw error;
      }
    }
  }

  /** A crash while the tabs start means to start them all once more. */
  async function openAll(): Promise<void> {
    for (let start = 1; tabs.length < options.tabs; start++) {
      tabs.push(await open());
      if (disk.isDead() && start < MOST_STARTS) await closeAll();
    }
  }

  async function closeAll(): Promise<void> {
    for (const tab of tabs.splice(0)) await tab.close();
    disk.powerOn();
  }

  await openAll();
  return {
    index,
    person,
    tabs,
    disk,
    situation: () => (tabs.some((tab) => tab.isSyncing()) ? 'busy' : 'idle'),
    reach: () => reach,
    async setReach(next) {
      trace.add(`${index} network ${next}`);
      reach = next;
      for (const tab of tabs) {
        tab.network.setReach(next);
        if (next === 'both') tab.syncNow();
      }
      await quiet();
    },
    jump(milliseconds) {
      trace.add(`${index} clock ${milliseconds}`);
      skew += milliseconds;
    },
    advance(milliseconds) {
      for (const tab of tabs) tab.timers.advance(milliseconds);
    },
    nextDue: () => Math.min(...tabs.map(({ timers }) => timers.nextDue())),
    async restart(tab) {
      trace.add(`${index} restarts`);
      await tab.close();
      tabs[tabs.indexOf(tab)] = await open();
    },
    async recover() {
      trace.add(`${index} crashed`);
      disk.powerOff();
      await closeAll();
      await openAll();
    },
    async close() {
      disk.powerOff();
      await closeAll();
    },
  };
}

const isOfStorage = (error: unknown): boolean => (error as { code?: string }).code === 'STORAGE_FAILED';

/** RxDB's own bookkeeping has the time of the real clock in it. */
const withoutBookkeeping = (document: object): object => ({
  ...document,
  _rev: undefined,
  _meta: undefined,
  _attachments: undefined,
});
