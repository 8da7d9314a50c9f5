import { ada, ben, mara } from '@rockpool/demo-data';
import type { CrmServer, Database } from '@rockpool/server';
import { createLine, type Line, noFaults } from '../support/line.ts';
import { below, pick, seeded } from '../support/random.ts';
import { everything, living, tokenOf } from '../support/server.ts';
import { differencesOf } from '../support/world.ts';
import { findLosses, type LoggedConflict } from './check.ts';
import * as deeds from './deeds.ts';
import { type SimulatedDevice, simulated, startDevice } from './device.ts';
import { createJournal, type Journal, type Target } from './journal.ts';
import type { Scenario } from './scenario.ts';

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
  readonly struck: Line['struck'];
}

const people = [ada, ben, mara];
let runs = 0;

/** Plays a seed from an empty organisation to the verdict. */
export async function runSeed(stage: Stage, seed: number, scenario: Scenario): Promise<SeedReport> {
  const { server, clock } = stage;
  const random = seeded(seed);
  runs += 1;
  const organisation = `seed-${seed}-${runs}`;
  const canary = `canary-${organisation};`;
  const leaks = new Set<string>();
  const onAnswer = (text: string): void => {
    for (const [found] of text.matchAll(/canary-[a-z0-9-]+;/g)) if (found !== canary) leaks.add(found);
  };

  const devices = await Promise.all(
    Array.from({ length: scenario.devices }, async (_, index) => {
      const skew = below(random, 240_000) - 120_000;
      const line = createLine({ server: server.fetch, random: seeded(seed * 31 + index), onAnswer, hints: false });
      const token = await tokenOf(people[index % people.length] ?? ada, organisation);
      const name = `${organisation}-${index}`;
      return startDevice({ index, name, token, line, now: () => clock.now + skew, random: seeded(seed * 37 + index) });
    }),
  );

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
  for (const device of devices) await device.crm().sync.now();
  for (const { line } of devices) line.setFaults(scenario.faults);

  const left = devices.map(() => scenario.writes);
  const syncs = devices.map(() => Promise.resolve());
  const chance = (percent: number): boolean => random() * 100 < percent;

  while (left.some((count) => count > 0)) {
    const device = pick(
      random,
      devices.filter(({ index }) => (left[index] ?? 0) > 0),
    );
    clock.now += below(random, 20_000);
    if (chance(scenario.toggleNetwork)) {
      if (device.line.isCut()) device.line.restore();
      else device.line.cut();
    }
    if (chance(scenario.restart)) {
      await syncs[device.index];
      await device.restart();
    }
    // Half of the syncs are still under way while the device writes on.
    if (chance(scenario.sync)) {
      syncs[device.index] = device.crm().sync.now();
      if (chance(50)) await syncs[device.index];
    }
    if (await write()) left[device.index] = (left[device.index] ?? 0) - 1;

    async function write(): Promise<boolean> {
      if (chance(12)) return own.push(await deeds.insert(author, device)) > 0;
      const target = own.length === 0 || chance(80) ? pick(random, hot) : pick(random, own);
      return chance(4) ? deeds.remove(author, device, target) : deeds.edit(author, device, target);
    }
  }
  await Promise.all(syncs);
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
    for (const device of devices) await device.crm().sync.now();
    const expected = living((await readServer(stage, organisation)).records);
    differences = [];
    for (const device of devices) {
      const pending = await device.pending();
      if (pending > 0) differences.push(`${device.name} has ${pending} records pending`);
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

function sum(all: readonly Line['struck'][]): Line['struck'] {
  const total = { requestLost: 0, delayed: 0, pushAnswerLost: 0, serverError: 0, truncated: 0, duplicate: 0 };
  for (const struck of all) for (const fault of Object.keys(total) as (keyof typeof total)[]) total[fault] += struck[fault];
  return total;
}
