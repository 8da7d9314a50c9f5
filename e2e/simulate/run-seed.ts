import { ada, ben, mara } from '@rockpool/demo-data';
import type { CrmServer, Database } from '@rockpool/server';
import { type Line, noFaults } from '../support/line.ts';
import { below, pick, seeded } from '../support/random.ts';
import { everything, living, tokenOf } from '../support/server.ts';
import { differencesOf } from '../support/world.ts';
import { findLosses, type LoggedConflict } from './check.ts';
import * as deeds from './deeds.ts';
import { type SimulatedDevice, simulated, startDevice } from './device.ts';
import { createJournal, type Journal, type Target } from './journal.ts';
import { type FaultCounts, type Scenario, type SimulatedFault, simulatedFaults } from './scenario.ts';

/** A server that all seeds share, with its database for reading the conflict log, and the clock it runs by. */
export interface Stage {
  readonly server: CrmServer;
  readonly database: Database;
  readonly clock: { now: number };
}

export interface SeedReport {
  readonly seed: number;
  /** One sentence for everything that was found wrong. */
  readonly violations: readonly string[];
  readonly writes: number;
  readonly conflicts: number;
  readonly struck: FaultCounts;
}

const people = [ada, ben, mara];
let runs = 0;

/** When every seed begins, whatever was played before it. */
const START = Date.UTC(2026, 0, 5, 8);

/** Plays a seed from an empty organisation to the verdict. */
export async function runSeed(stage: Stage, seed: number, scenario: Scenario): Promise<SeedReport> {
  const { server, clock } = stage;
  const random = seeded(seed);
  clock.now = START;
  runs += 1;
  const organisation = `seed-${seed}-${runs}`;
  const canary = `canary-${organisation};`;
  const leaks = new Set<string>();
  const onAnswer = (text: string): void => {
    for (const [found] of text.matchAll(/canary-[a-z0-9-]+;/g)) if (found !== canary) leaks.add(found);
  };

  const devices: SimulatedDevice[] = [];
  for (let index = 0; index < scenario.devices; index++) {
    const skew = below(random, 240_000) - 120_000;
    const person = people[index % people.length] ?? ada;
    devices.push(
      await startDevice({
        index,
        name: `${organisation}-${index}`,
        token: await tokenOf(person, organisation),
        server: server.fetch,
        onAnswer,
        now: () => clock.now + skew,
        seed: seed * 1_000 + index * 10,
      }),
    );
  }

  const journal = createJournal();
  const violations: string[] = [];
  try {
    await play({ devices, journal, canary, scenario, random, clock });
    violations.push(...(await settle(stage, devices, organisation)));
    const { records, conflicts } = await readServer(stage, organisation);
    violations.push(...findLosses({ journal, records, conflicts }));
    violations.push(...[...leaks].map((found) => `A record of another organisation came through: ${found}`));
    const struck = sum(devices.map(({ line }) => line.struck));
    const writes = journal.inserted.size + journal.writes.length + journal.removals.length;
    return { seed, violations, writes, conflicts: conflicts.length, struck };
  } finally {
    for (const device of devices) await device.close();
  }
}

interface Play {
  readonly devices: readonly SimulatedDevice[];
  readonly journal: Journal;
  readonly canary: string;
  readonly scenario: Scenario;
  readonly random: () => number;
  readonly clock: { now: number };
}

/** Writes, syncs, cuts and restarts in an order that the seed decides. */
async function play({ devices, journal, canary, scenario, random, clock }: Play): Promise<void> {
  let serial = 0;
  const author = { random, journal, canary, next: () => ++serial };
  const hot: Target[] = [];
  const own: Target[] = [];
  const [first] = devices;
  if (!first) return;
  for (let i = 0; i < scenario.hotRecords; i++) hot.push(await deeds.insert(author, first));
  for (const device of devices) await device.sync();
  for (const { line } of devices) line.setFaults(scenario.faults);

  const left = devices.map(() => scenario.writes);
  const chance = (percent: number): boolean => random() * 100 < percent;

  while (left.some((count) => count > 0)) {
    const milliseconds = chance(scenario.pause) ? below(random, 600_000) : below(random, 60);
    clock.now += milliseconds;
    for (const device of devices) await device.advance(milliseconds);

    const device = pick(random, devices);
    if (device.hasRequest() && chance(scenario.deliver)) await device.release();
    if (device.line.isCut() ? chance(scenario.findNetwork) : chance(scenario.loseNetwork)) await device.toggleNetwork();
    if (chance(scenario.restart)) await device.restart();
    if ((left[device.index] ?? 0) > 0 && (await write(device))) left[device.index] = (left[device.index] ?? 0) - 1;
  }

  async function write(device: SimulatedDevice): Promise<boolean> {
    if (chance(12)) return own.push(await deeds.insert(author, device)) > 0;
    const target = own.length === 0 || chance(80) ? pick(random, hot) : pick(random, own);
    return chance(4) ? deeds.remove(author, device, target) : deeds.edit(author, device, target);
  }
}

const ROUNDS = 10;

/** The faults stop; says what does not come right. */
async function settle(stage: Stage, devices: readonly SimulatedDevice[], organisation: string): Promise<string[]> {
  for (const { line } of devices) {
    line.setFaults(noFaults);
    line.restore();
  }
  let differences: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    stage.clock.now += 60_000;
    for (const device of devices) await device.sync();
    const expected = living((await readServer(stage, organisation)).records);
    differences = [];
    for (const device of devices) {
      const [pending, refusals] = [await device.pending(), await device.refusals()];
      if (pending > 0) differences.push(`${device.name} has ${pending} records pending`);
      if (refusals > 0) differences.push(`${device.name} has ${refusals} records refused`);
      differences.push(...differencesOf(device.name, expected, await device.replica()));
    }
    if (differences.length === 0) break;
  }
  return differences;
}

async function readServer({ server, database }: Stage, organisation: string) {
  const records = await everything(server.fetch, await tokenOf(mara, organisation), simulated);
  const conflicts = await database.query<LoggedConflict>(
    'SELECT collection, id, field, conflict FROM conflicts WHERE org = $1',
    [organisation],
  );
  return { records, conflicts };
}

function sum(all: readonly Line['struck'][]): FaultCounts {
  const total = Object.fromEntries(simulatedFaults.map((fault) => [fault, 0])) as Record<SimulatedFault, number>;
  for (const struck of all) for (const fault of simulatedFaults) total[fault] += struck[fault];
  return total;
}
