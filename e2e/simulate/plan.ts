import { below, pick, type Random, seeded } from '../support/random.ts';
import { mixed } from './chaos.ts';
import { type FaultName, faultNames } from './faults.ts';

/** What happens in a seed; all of it follows from the seed's number. */
export interface Plan {
  readonly seed: number;
  /** How many tabs each device has open on its one database. */
  readonly tabs: readonly number[];
  /** Writes and other deeds of people, as many as come to their end. */
  readonly operations: number;
  readonly faults: ReadonlySet<FaultName>;
  readonly servers: number;
  readonly store: 'memory' | 'pglite';
}

/** What is taken away from a plan, to see whether it still fails. */
export interface Reduction {
  readonly devices?: number | undefined;
  readonly operations?: number | undefined;
  readonly without?: readonly string[] | undefined;
}

/** One seed in so many runs on a real database, which keeps the one in memory honest. */
const PGLITE_EVERY = 200;

/** RxDB keeps 13 collections open in a process and every tab has two. */
const MOST_TABS = 6;

export function planOf(seed: number, reduction: Reduction = {}): Plan {
  const random = seeded(mixed(seed, 'plan'));
  const operations = operationsOf(random);
  const devices = pick(random, [2, 2, 2, 3, 3, 4]);
  const tabs = tabsOf(random, devices);
  const servers = 1 + below(random, 3);
  const lucky = withoutBoth(halfOf(random, faultNames), random);
  const faults = new Set(lucky.filter((fault) => !reduction.without?.includes(fault)));
  return {
    seed,
    tabs: tabs.slice(0, reduction.devices ?? devices),
    operations: Math.min(operations, reduction.operations ?? operations),
    faults,
    servers,
    store: seed % PGLITE_EVERY === 0 ? 'pglite' : 'memory',
  };
}

/** Mostly short days, of which more can be played; and now and then a long one. */
function operationsOf(random: Random): number {
  return random() < 0.005 ? 100 + below(random, 301) : 6 + Math.floor(-6 * Math.log(1 - random()));
}

function tabsOf(random: Random, devices: number): number[] {
  let spare = MOST_TABS - devices;
  return Array.from({ length: devices }, () => {
    const more = spare > 0 && random() < 0.15 ? 1 : 0;
    spare -= more;
    return 1 + more;
  });
}

const takesAway: ReadonlySet<FaultName> = new Set(['accessChanged', 'archived', 'teamChanged']);

/** What a device had to let go of, it cannot bring back to a server that lost it: a day has the one or the other. */
function withoutBoth(chosen: readonly FaultName[], random: Random): readonly FaultName[] {
  if (!chosen.includes('serverRestored')) return chosen;
  const restores = random() < 0.5;
  return chosen.filter((fault) => (restores ? !takesAway.has(fault) : fault !== 'serverRestored'));
}

/** Swarm testing: some defects show only where a fault is absent. (Groce et al., "Swarm Testing", 2012.) */
const halfOf = <T>(random: Random, items: readonly T[]): T[] => items.filter(() => random() < 0.5);
