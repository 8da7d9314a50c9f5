import type { Rev } from './messages.ts';

/** One life of an organisation's sequence. */
export interface Life {
  readonly epoch: string;
  /** The sequence when this life began: revisions above it belong to this life, those up to it to the one before. */
  readonly from: Rev;
}

/**
 * The lives of an organisation's sequence, the present one last. A server that was restored from a backup begins a
 * new life where the backup ends, so that revisions of the lost one are never taken for its own.
 *
 * The idea is that of PostgreSQL's timelines, and of the leader epochs by which a Kafka follower finds out how much
 * of its log still stands (KIP-101).
 */
export type Timeline = readonly Life[];

/** The epoch that a timeline is in; undefined before the first contact. */
export const epochOf = (timeline: Timeline): string | undefined => timeline.at(-1)?.epoch;

/** The present life of a server's timeline, which has one. */
export const lifeOf = (timeline: Timeline): Life => timeline.at(-1) as Life;

/** The last revision of a life that a timeline still has: infinite for the present one, -1 for one that it never had. */
export function endOf(timeline: Timeline, epoch: string): Rev {
  const at = timeline.findIndex((life) => life.epoch === epoch);
  return at === -1 ? -1 : (timeline[at + 1]?.from ?? Number.POSITIVE_INFINITY);
}

/**
 * Up to which revision two timelines tell of the same changes.
 *
 * @returns 0 when they have nothing in common; infinite when they are alike
 * @example
 * ```ts
 * const before = [{ epoch: 'a', from: 0 }];
 * keptRevision(before, [...before, { epoch: 'b', from: 1000 }]); // 1000: what came after is lost
 * ```
 */
export function keptRevision(mine: Timeline, theirs: Timeline): Rev {
  const parting = mine.findIndex(({ epoch }, i) => theirs[i]?.epoch !== epoch);
  const common = parting === -1 ? mine.length : parting;
  if (common === 0) return mine.length === 0 ? Number.POSITIVE_INFINITY : 0;
  const endOf = (timeline: Timeline): Rev => timeline[common]?.from ?? Number.POSITIVE_INFINITY;
  return Math.min(endOf(mine), endOf(theirs));
}
