/** Histories for the simulation: what three users and their network do to one record. */
import fc from 'fast-check';
import { collections } from '../src/collections/index.ts';
import type { Collection } from '../src/define/collection.ts';
import { laws } from './laws.ts';
import { Simulation, type Step } from './simulation.ts';

export const stepParts = { device: fc.nat(2), field: fc.nat(2), pick: fc.nat(60) };
const step: fc.Arbitrary<Step> = fc.record({
  ...stepParts,
  action: fc.oneof(
    { weight: 5, arbitrary: fc.constant('edit' as const) },
    { weight: 7, arbitrary: fc.constantFrom('send', 'send twice', 'lose answer', 'answer', 'pull', 'page') },
    { weight: 2, arbitrary: fc.constantFrom('send late', 'late row', 'send refused', 'retry', 'discard') },
    { weight: 1, arbitrary: fc.constant('delete' as const) },
  ) as fc.Arbitrary<Step['action']>,
});
export const history = fc.array(step, { maxLength: 40, size: 'max' });

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

const anyHistory = fc.tuple(fc.constantFrom<Collection>(...Object.values(collections)), anyClock, fc.nat(40), history);

/** Plays the history of a seed, the same one every time, and says which laws it breaks. */
export function violationsOfHistory(seed: number): readonly string[] {
  const [args] = fc.sample(fc.noBias(anyHistory), { seed, numRuns: 1 });
  if (!args) return [];
  const simulation = played(...args);
  return Object.values(laws).flatMap((law) => law(simulation));
}
