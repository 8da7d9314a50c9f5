import { type Checkpoint, epochOf, type Rev } from '@rockpool/schema/protocol';
import { requestError } from '../errors.ts';
import type { Head, Store } from '../store/store.ts';
import { highestOf } from './cursors.ts';

/** A request knows revisions that this life of the sequence never gave: the database was restored from a backup. */
class Restored extends Error {
  readonly epoch: string;
  constructor(epoch: string) {
    super('The database is behind what a device has got from it.');
    this.epoch = epoch;
  }
}

/** Does the work; if a restore comes to light in it, begins a new life of the sequence and does the work again. */
export async function withinLife<T>(store: Store, organisation: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Restored)) throw error;
    await store.beginLife(organisation, error.epoch);
    return work();
  }
}

/**
 * Looks whether the database still has everything that a checkpoint knows of. One from an earlier life is no sign of
 * anything; one that is ahead of the present life, or knows of a later one, was given by a database that is gone.
 */
export function requireKnown({ timeline, seq }: Head, checkpoint: Checkpoint): void {
  const epoch = epochOf(timeline);
  const position = checkpoint.timeline.findIndex((life) => life.epoch === epoch);
  if (epoch === undefined || position === -1) return;
  const isLater = position < checkpoint.timeline.length - 1;
  if (isLater || highestOf(checkpoint) > seq) throw new Restored(epoch);
}

/** Looks whether revisions that a device shows are this life's, and whether this life has given them. */
export function requireGiven({ timeline, seq }: Head, epoch: string | undefined, highest: Rev): void {
  if (epoch === undefined) return;
  if (epoch !== epochOf(timeline)) {
    throw requestError('EPOCH_CHANGED', 'The server was restored from a backup since: pull, then push.');
  }
  if (highest > seq) throw new Restored(epoch);
}
