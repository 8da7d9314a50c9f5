import './platform.ts';
import { ada, ben, mara, type Person } from '@rockpool/demo-data';
import { seeded } from '../support/random.ts';
import { type Coverage, createChaos, mixed } from './chaos.ts';
import { findLosses, type LoggedConflict } from './check.ts';
import { playDay } from './day.ts';
import { type SimulatedDevice, startDevice } from './device.ts';
import { createJournal, excuseRemovals, type Journal, type Target } from './journal.ts';
import { type Plan, planOf, type Reduction } from './plan.ts';
import { seedPlatform } from './platform.ts';
import { preload } from './preload.ts';
import { settle } from './settle.ts';
import { createStage, type Stage } from './stage.ts';
import { simulated } from './tab.ts';
import { createTrace } from './trace.ts';

/** What a seed came to. */
export interface SeedReport {
  readonly seed: number;
  /** One sentence for everything that was found wrong; empty when all is well. */
  readonly violations: readonly string[];
  readonly writes: number;
  readonly conflicts: number;
  readonly met: Coverage;
  /** The same for every play of the same seed; empty where none was wanted. */
  readonly trace: string;
}

export interface RunOptions extends Reduction {
  /** Receives every line of the trace. */
  readonly show?: ((line: string) => void) | undefined;
  /** Whether the report's trace is wanted. */
  readonly isTraced?: boolean;
  /** Where to play; default: a stage that this process keeps. */
  readonly stage?: Stage;
}

/** When every seed begins, whatever was played before it. */
const START = Date.UTC(2026, 0, 5, 8);

const kept = new Map<Plan['store'], Promise<Stage>>();

/** The stage of this process for a kind of store, made when it is first needed. */
function keptStage(kind: Plan['store']): Promise<Stage> {
  const stage = kept.get(kind) ?? rehearsed(kind);
  kept.set(kind, stage);
  return stage;
}

/** What happens for the first time in a process takes other turns than later: nothing that is looked at is the first. */
async function rehearsed(kind: Plan['store']): Promise<Stage> {
  await preload();
  const stage = await createStage(kind);
  await runSeed(0, { stage });
  return stage;
}

/** Ends the servers that {@link runSeed} has started in this process. */
export async function closeStages(): Promise<void> {
  for (const stage of kept.values()) await (await stage).close();
  kept.clear();
}

/** The people of one organisation, and what was confirmed to them. */
export interface Side {
  readonly organisation: string;
  /** What every text of this organisation carries; it must never be seen in another. */
  readonly canary: string;
  readonly journal: Journal;
  readonly devices: SimulatedDevice[];
  /** Records that everybody may know, and where most edits go. */
  readonly hot: Target[];
  /** What the log said before it was lost with a database that had to be restored. */
  readonly earlierConflicts: LoggedConflict[];
  isRestored: boolean;
}

/**
 * Plays a seed from an empty organisation to the verdict: a day on a bad network, then the peace after it.
 *
 * Everything in it follows from the seed's number. It may be called again and again in one process, or in a worker.
 *
 * @example
 * ```ts
 * const { violations } = await runSeed(7);
 * ```
 */
export async function runSeed(
  seed: number,
  { show, isTraced = false, stage: given, ...reduction }: RunOptions = {},
): Promise<SeedReport> {
  const plan = planOf(seed, reduction);
  const stage = given ?? (await keptStage(plan.store));
  const trace = createTrace(isTraced, show);
  const chaos = createChaos(seed, plan.faults);
  seedPlatform(mixed(seed, 'platform'));
  stage.clock.now = START;
  await stage.clear();
  stage.trespasses();
  const sides = sidesOf(plan);
  const violations = new Set<string>();
  const devices: SimulatedDevice[] = [];
  try {
    for (const [index, tabs] of plan.tabs.entries()) {
      const side = sides[index === 3 ? 1 : 0] as Side;
      const { organisation } = side;
      const onAnswer = (text: string) => {
        for (const leak of strangeCanaries(text, side)) violations.add(`${leak} came to device ${index}`);
      };
      const onRevoked = (target: Target) => excuseRemovals(side.journal, index, target);
      const who = { index, seed, person: people[index % people.length] as Person, organisation, tabs };
      const device = await startDevice({ ...who, stage, servers: plan.servers, chaos, trace, onAnswer, onRevoked });
      devices.push(device);
      side.devices.push(device);
    }
    const random = seeded(mixed(seed, 'day'));
    await playDay({ plan, stage, sides, devices, chaos, random, trace });
    for (const found of await settle({ stage, sides, devices, chaos, trace })) violations.add(found);
    for (const found of stage.trespasses()) violations.add(found);
    const verdict = await judge(stage, sides);
    for (const found of verdict.violations) violations.add(found);
    const writes = sides.reduce((sum, { journal }) => sum + writesOf(journal), 0);
    const { conflicts } = verdict;
    return { seed, violations: [...violations], writes, conflicts, met: chaos.met, trace: trace.digest() };
  } catch (error) {
    const broken = `The play broke off: ${error instanceof Error ? error.stack : JSON.stringify(error)}`;
    return {
      seed,
      violations: [...violations, broken],
      writes: 0,
      conflicts: 0,
      met: chaos.met,
      trace: trace.digest(),
    };
  } finally {
    for (const device of devices) await device.close();
  }
}

const people = [ada, ben, mara] as const;

const sidesOf = ({ seed }: Plan): Side[] =>
  ['home', 'stranger'].map((name) => {
    const organisation = `${name}-${seed}`;
    return {
      organisation,
      canary: `canary-${organisation};`,
      journal: createJournal(),
      devices: [],
      hot: [],
      earlierConflicts: [],
      isRestored: false,
    };
  });

const strangeCanaries = (text: string, { canary }: Side): string[] =>
  [...new Set([...text.matchAll(/canary-[a-z0-9-]+;/g)].map(([found]) => found))].filter((found) => found !== canary);

const writesOf = ({ inserted, writes, removals }: Journal): number => inserted.size + writes.length + removals.length;

async function judge(stage: Stage, sides: readonly Side[]): Promise<{ violations: string[]; conflicts: number }> {
  const violations: string[] = [];
  let count = 0;
  for (const { organisation, journal, earlierConflicts, isRestored } of sides) {
    const stored = await stage.records(organisation);
    const records = stored.filter(({ collection }) => simulated.some((name) => name === collection));
    const conflicts = [...earlierConflicts, ...(await stage.conflicts(organisation))];
    violations.push(...findLosses({ journal, records, conflicts, isRestored }));
    count += conflicts.length;
  }
  return { violations, conflicts: count };
}
