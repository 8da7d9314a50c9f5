import { type Random, seeded } from '../support/random.ts';
import { type FaultName, faults, type Situation } from './faults.ts';

/** How often each fault met each situation. */
export type Coverage = { [fault in FaultName]?: { [situation in Situation]?: number } };

/** One seed's misfortune. */
export interface Chaos {
  /** Whether the fault strikes now, in this situation. */
  strikes(fault: FaultName, situation: Situation): boolean;
  /** A number that belongs to the fault alone, so that turning another one off changes nothing here. */
  luck(fault: FaultName): number;
  /** From now on nothing goes wrong any more. */
  calm(): void;
  readonly met: Coverage;
}

/** @param on the faults that this seed has; the others never strike */
export function createChaos(seed: number, on: ReadonlySet<FaultName>): Chaos {
  const streams = new Map<FaultName, Random>();
  const met: Coverage = {};
  let isCalm = false;

  function luck(fault: FaultName): number {
    const stream = streams.get(fault) ?? seeded(mixed(seed, fault));
    streams.set(fault, stream);
    return stream();
  }

  return {
    met,
    luck,
    strikes(fault, situation) {
      if (isCalm || !on.has(fault) || luck(fault) >= faults[fault].rate) return false;
      const row = met[fault] ?? {};
      met[fault] = { ...row, [situation]: (row[situation] ?? 0) + 1 };
      return true;
    },
    calm() {
      isCalm = true;
    },
  };
}

/** A seed of its own for each purpose: FNV-1a over the seed and the purpose's name. */
export function mixed(seed: number, purpose: string): number {
  let hash = 0x811c9dc5;
  for (const char of `${seed}:${purpose}`) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return hash >>> 0;
}
