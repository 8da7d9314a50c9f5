import { preload } from '../../simulate/preload.ts';
import { quiet } from '../../simulate/quiet.ts';
import { pick, type Random, seeded } from '../../support/random.ts';
import { halves, type Rest } from './check.ts';
import { createDevice, type Device } from './device.ts';
import { createJournal, type Target } from './journal.ts';
import type { Weather } from './line.ts';
import { type Backend, memoryBackend } from './server.ts';

/** The people of one organisation, what they did, and what they hold. */
export interface Side extends Rest {
  wasRestored: boolean;
  /** The records that somebody inserted. */
  readonly made: Target[];
}

/** Two organisations on one server. Nothing in it moves by itself. */
export interface World {
  readonly random: Random;
  readonly backend: Backend;
  readonly weather: Weather;
  readonly home: Side;
  readonly sides: readonly Side[];
  readonly everybody: readonly Device[];
  sideOf(device: Device): Side;
  readonly violations: Set<string>;
  /** Whether records become private, are shared and archived, and people change teams. */
  readonly changesAccess: boolean;
  /** Whether the server is set back to a backup. */
  readonly restores: boolean;
  /** Whether what is deleted is buried. */
  readonly buries: boolean;
  /** Counts what is written, so that each piece of it can be told apart. */
  next(): number;
  /** Lets time pass everywhere. */
  pass(milliseconds: number): Promise<void>;
  /** Lets one request or answer of anybody go on; false when there is none. */
  move(): Promise<boolean>;
}

const START = Date.UTC(2026, 0, 5, 8);
const clock = { now: START };
/** So often a stream says that it is alive. */
const HEARTBEAT = 15_000;
/** A day in which more are made does not end. */
const MOST_REQUESTS = 1_500;

/** The time of the seed that is played, in milliseconds since 1970. */
export const now = (): number => clock.now;

export const idOf = (serial: number): string => `0198c0de-0000-7000-8000-${serial.toString(16).padStart(12, '0')}`;

/** The one team of the home organisation. */
export const team: Target = { collection: 'settings', id: idOf(0xffff) };

const people = [
  { name: 'a'.repeat(12), user: 'mara', role: 'admin', organisation: 'home' },
  { name: 'b'.repeat(12), user: 'ada', role: 'rep', organisation: 'home' },
  { name: 'c'.repeat(12), user: 'ben', role: 'rep', organisation: 'home' },
  { name: 'd'.repeat(12), user: 'eve', role: 'rep', organisation: 'strange' },
] as const;

/** @param given where to play; left out for a store in memory */
export async function createWorld(seed: number, given?: Backend): Promise<World> {
  await preload();
  const random = seeded(seed);
  clock.now = START;
  let epochs = 0;
  const backend = given ?? memoryBackend(now, () => `epoch-${++epochs}`);
  const violations = new Set<string>();
  const sometimes = (percent: number): number => (random() < 0.5 ? percent : 0);
  const wear = { full: sometimes(2), torn: sometimes(3), crash: sometimes(1) };
  const weather: Weather = {
    ...{
      lost: sometimes(5),
      answerLost: sometimes(8),
      duplicate: sometimes(5),
      serverError: sometimes(4),
      throttled: sometimes(3),
    },
    ...{ signedOut: sometimes(2), timeout: sometimes(3), hintLost: sometimes(40), streamSilent: sometimes(30) },
    pageCap: pick(random, [1, 2, 3, 5, 500]),
    mostRows: pick(random, [2, 3, 500, 500]),
  };

  const sideNamed = (name: string): Side => {
    const organisation = `${name}-${seed}`;
    const devices = people.flatMap((person) => {
      if (person.organisation !== name) return [];
      const server = backend.serverFor({ id: person.user, organisation, role: person.role });
      const onViolation = (what: string): void => void violations.add(what);
      return [createDevice({ ...person, now, random, server, weather, wear, onViolation })];
    });
    const canary = `canary-${organisation};`;
    return { backend, organisation, canary, devices, journal: createJournal(), wasRestored: false, made: [] };
  };
  const [home, strange] = [sideNamed('home'), sideNamed('strange')];
  const sides = [home, strange];
  const everybody = sides.flatMap(({ devices }) => devices);
  await backend.store.onHead((news) => {
    for (const { organisation, devices } of sides) {
      if (news?.organisation === organisation) for (const device of devices) device.line().hint(news.seq);
    }
  });
  const changesAccess = random() < 0.7;
  const restores = backend.backUp !== undefined && !changesAccess && random() < 0.6;
  const buries = !restores && random() < 0.3;
  let serial = 0;

  return {
    ...{ random, backend, weather, home, sides, everybody, violations, changesAccess, restores, buries },
    sideOf: (device) => (strange.devices.includes(device) ? strange : home),
    next: () => ++serial,
    async pass(milliseconds) {
      for (let left = milliseconds; left > 0; left -= HEARTBEAT) {
        const step = Math.min(left, HEARTBEAT);
        clock.now += step;
        for (const device of everybody) {
          device.line().ping();
          device.advance(step);
        }
        await quiet();
      }
      for (const device of everybody) if (device.isDead()) device.restart();
      await quiet();
    },
    async move() {
      const ready = everybody.filter((device) => device.line().waiting() > 0);
      if (ready.length === 0) return false;
      pick(random, ready).line().move();
      await quiet();
      const requests = everybody.reduce((sum, device) => sum + device.line().requests(), 0);
      if (requests > MOST_REQUESTS) throw new Error(`${requests} requests, and no end`);
      for (const found of await halves(home)) violations.add(found);
      return true;
    },
  };
}
