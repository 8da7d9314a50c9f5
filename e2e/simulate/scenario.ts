import type { Faults } from '../support/line.ts';

/** The faults of the simulation. Requests overtake each other in it anyway: each waits until the seed lets it through. */
export const simulatedFaults = ['requestLost', 'pushAnswerLost', 'serverError', 'truncated', 'duplicate'] as const;
export type SimulatedFault = (typeof simulatedFaults)[number];

/** How often each fault struck. */
export type FaultCounts = { readonly [fault in SimulatedFault]: number };

/** What a seed is made of. */
export interface Scenario {
  readonly devices: number;
  /** Confirmed writes of each device. */
  readonly writes: number;
  /** Records that everybody knows from the start and most edits go to. */
  readonly hotRecords: number;
  readonly faults: Pick<Faults, SimulatedFault>;
  /** How often, in per cent of the steps, the picked device has its oldest request let through. */
  readonly deliver: number;
  /** How often minutes pass instead of milliseconds. */
  readonly pause: number;
  /** How often a device that has a network loses it, and one that has none finds it. */
  readonly loseNetwork: number;
  readonly findNetwork: number;
  /** How often its app ends and starts again. */
  readonly restart: number;
}

/** Bad, but not hopeless: 5 % of push answers lost, 10 % of requests failing in one way or another. */
export const everyday: Scenario = {
  devices: 3,
  writes: 40,
  hotRecords: 6,
  faults: { pushAnswerLost: 0.05, requestLost: 0.04, serverError: 0.03, truncated: 0.03, duplicate: 0.03 },
  deliver: 60,
  pause: 8,
  loseNetwork: 5,
  findNetwork: 12,
  restart: 2,
};
