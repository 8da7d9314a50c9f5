/** Histories for the simulation: what three users and their network do to one record. */
import fc from 'fast-check';
import { collections } from '../src/collections/index.ts';
import type { Collection } from '../src/define/collection.ts';
import { laws } from './laws.ts';
import { type Restored, restoredLaws } from './restored-laws.ts';
import { Simulation, type Step } from './simulation.ts';

export const stepParts = { device: fc.nat(2), field: fc.nat(2), pick: fc.nat(60) };

type Action = Step['action'];
const common = ['send', 'send twice', 'lose answer', 'answer', 'pull', 'page'] as const satisfies Action[];
const rare = [
  'send late',
  'late row',
  'send refused',
  'retry',
  'discard',
  'revoke',
  'grant',
  'set clock',
] as const satisfies Action[];

const stepsOf = (action: fc.Arbitrary<Action>, maxLength = 40): fc.Arbitrary<Step[]> =>
  fc.array(fc.record({ ...stepParts, action }), { maxLength, size: 'max' });

const everything = stepsOf(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<Action>('edit') },
    { weight: 7, arbitrary: fc.constantFrom<Action>(...common) },
    { weight: 2, arbitrary: fc.constantFrom<Action>(...rare) },
    { weight: 1, arbitrary: fc.constant<Action>('delete') },
  ),
);

/**
 * Only some of what can happen, and that more often: some faults show only where others are absent.
 * (Groce, Zhang, Eide, Chen, Regehr: "Swarm Testing", 2012.)
 */
const some = fc
  .subarray<Action>([...common, ...rare, 'delete'], { minLength: 3 })
  .chain((actions) => stepsOf(fc.constantFrom<Action>('edit', 'edit', 'send', ...actions)));

export const history = fc.oneof(everything, some);

/** Clocks that differ, yet not by so much that the server holds their stamps back. */
export const leads = fc.tuple(
  fc.constantFrom(0, -90_000, 20_000),
  fc.constantFrom(0, 5000),
  fc.constantFrom(0, -3_600_000),
);

/** Clocks that may be wrong by a year. */
export const anyClock = fc.oneof(
  leads,
  fc.tuple(fc.constant(0), fc.constantFrom(31_536_000_000, 0), fc.constantFrom(-31_536_000_000, 120_000)),
);

export function played(
  collection: Collection,
  clocks: readonly number[],
  hot: number,
  steps: readonly Step[],
): Simulation {
  const simulation = new Simulation(collection, clocks, hot);
  simulation.run(steps);
  simulation.settle();
  return simulation;
}

const mild = stepsOf(
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<Action>('edit') },
    { weight: 7, arbitrary: fc.constantFrom<Action>(...common) },
    { weight: 1, arbitrary: fc.constantFrom<Action>('send late', 'late row', 'delete', 'stop while restoring') },
  ),
  30,
);

/** What happens before and after the server is set back, and to which of its copies. */
export const restoredHistory = fc.record({ before: mild, copy: fc.nat(30), after: mild });

export function playedThroughRestore(
  collection: Collection,
  clocks: readonly number[],
  hot: number,
  { before, copy, after }: { readonly before: Step[]; readonly copy: number; readonly after: Step[] },
): Restored {
  const simulation = new Simulation(collection, clocks, hot);
  simulation.run(before);
  const heard = Math.max(...simulation.devices.map(({ local }) => local?.sync.rev ?? 0));
  const acknowledged = simulation.writes.filter(({ received }) => received !== undefined && received <= heard);
  const made = simulation.writes.length;
  const backup = simulation.restore(copy);
  for (const step of after) simulation.step(step);
  simulation.settle();
  return { simulation, backup, acknowledged, since: simulation.writes.slice(made) };
}

const anyCollection = fc.constantFrom<Collection>(...Object.values(collections));
const anyHistory = fc.tuple(anyCollection, anyClock, fc.nat(40), history);
const anyRestoredHistory = fc.tuple(anyCollection, leads, fc.nat(40), restoredHistory);

/** Plays the history of a seed, the same one every time, and says which laws it breaks. */
export function violationsOfHistory(seed: number): readonly string[] {
  const drawn = <T>(from: fc.Arbitrary<T>): T => fc.sample(fc.noBias(from), { seed, numRuns: 1 })[0] as T;
  if (seed % 4 === 0) {
    const restored = playedThroughRestore(...drawn(anyRestoredHistory));
    return Object.values(restoredLaws).flatMap((law) => law(restored));
  }
  const simulation = played(...drawn(anyHistory));
  return Object.values(laws).flatMap((law) => law(simulation));
}
