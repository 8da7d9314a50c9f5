/** Histories for the simulation: what three users and their network do to one record. */
import fc from 'fast-check';
import { collections } from '../src/collections/index.ts';
import type { Collection } from '../src/define/collection.ts';
import { documentLaws } from './document-laws.ts';
import { anyStory } from './documents.ts';
import { laws } from './laws.ts';
import { type Restored, restoredLaws } from './restored-laws.ts';
import { Simulation, type Step } from './simulation.ts';
import { tell } from './telling.ts';

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
    { weight: 1, arbitrary: fc.constantFrom<Action>('send late', 'late row', 'stop while restoring') },
    { weight: 1, arbitrary: fc.constant<Action>('delete') },
  ),
  30,
);

/** Which fields are edited: any, and as often those of all collections, among which most sets are. */
export const anyHot = fc.oneof(fc.nat(40), fc.nat(4));

/**
 * What happens before and after the server is set back, and to which copy it is set. Before, everybody may know all, or each
 * what the server had when it answered them: the states of one life.
 */
export const restoredHistory = fc.record({
  before: mild,
  ending: fc.constantFrom('settled' as const, 'answered' as const, 'open' as const),
  copy: fc.nat(30),
  after: fc.oneof(mild, fc.constant<Step[]>([])),
});

type RestoredHistory = typeof restoredHistory extends fc.Arbitrary<infer T> ? T : never;

export function playedThroughRestore(
  collection: Collection,
  clocks: readonly number[],
  hot: number,
  { before, ending, copy, after }: RestoredHistory,
): Restored {
  const simulation = new Simulation(collection, clocks, hot);
  simulation.run(before);
  if (ending === 'settled') simulation.settle();
  if (ending === 'answered') simulation.answerAll();
  const { stored, devices, writes } = simulation;
  const heard = Math.max(...devices.map(({ local }) => local?.sync.rev ?? 0));
  const acknowledged = writes.filter(({ received }) => received !== undefined && received <= heard);
  const [made, met] = [writes.length, simulation.conflicts.length];
  const backup = simulation.restore(copy);
  for (const step of after) simulation.step(step);
  simulation.settle();
  return {
    simulation,
    wasDeleted: ending === 'settled' && stored?.deleted === true,
    backup,
    acknowledged,
    since: writes.slice(made),
    conflicts: simulation.conflicts.slice(met),
  };
}

const anyHistory = fc.tuple(anyClock, fc.nat(40), history);
const anyRestoredHistory = fc.tuple(leads, anyHot, restoredHistory);

/** Plays the histories of a seed, always the same: two on each collection, and as many stories of any; says which laws they break. */
export function violationsOfSeed(seed: number): readonly string[] {
  return Object.values(collections).flatMap((collection: Collection, i) => {
    const drawn = <T>(from: fc.Arbitrary<T>): T =>
      fc.sample(fc.noBias(from), { seed: seed * 100 + i, numRuns: 1 })[0] as T;
    const simulation = played(collection, ...drawn(anyHistory));
    const restored = playedThroughRestore(collection, ...drawn(anyRestoredHistory));
    const tale = tell(drawn(anyStory));
    return [
      ...Object.values(laws).flatMap((law) => law(simulation)),
      ...Object.values(restoredLaws).flatMap((law) => law(restored)),
      ...Object.values(documentLaws).flatMap((law) => law(tale)),
    ];
  });
}
