import type { Faults } from '../support/line.ts';

/** What a seed is made of. */
export interface Scenario {
  readonly devices: number;
  /** Confirmed writes of each device. */
  readonly writes: number;
  /** Records that everybody knows from the start and most edits go to. */
  readonly hotRecords: number;
  readonly faults: Faults;
  /** Of the things that a device does between two writes, in per cent. */
  readonly sync: number;
  readonly toggleNetwork: number;
  readonly restart: number;
}

/** Bad, but not hopeless: 5 % of push answers lost, 10 % of requests failing in one way or another. */
export const everyday: Scenario = {
  devices: 3,
  writes: 40,
  hotRecords: 6,
  faults: {
    pushAnswerLost: 0.05,
    requestLost: 0.04,
    serverError: 0.03,
    truncated: 0.03,
    duplicate: 0.03,
    delayed: 0.2,
  },
  sync: 35,
  toggleNetwork: 8,
  restart: 3,
};
