import type { Rev } from './messages.ts';

/**
 * How far a device has pulled. Devices keep the checkpoint as an opaque string; the server seals it, so that it can
 * trust what it reads back.
 */
export interface Checkpoint {
  readonly organisation: string;
  /** Names one life of the organisation's sequence; a restored backup starts another. */
  readonly epoch: string;
  /** Per collection, the revision up to which every record has been delivered. */
  readonly cursors: { readonly [collection: string]: Rev };
}

/**
 * The cursors to pull from: a collection that the checkpoint does not know yet starts at 0, which is how an app that
 * opens one more collection gets its records.
 */
export const cursorsFor = (
  collections: readonly string[],
  checkpoint: Checkpoint | undefined,
): { readonly [collection: string]: Rev } =>
  Object.fromEntries(collections.map((collection) => [collection, checkpoint?.cursors[collection] ?? 0]));

/** The cursors after a page that reached `upTo`. A cursor never moves back. */
export const advanceCursors = (
  cursors: { readonly [collection: string]: Rev },
  upTo: Rev,
): { readonly [collection: string]: Rev } =>
  Object.fromEntries(Object.entries(cursors).map(([collection, rev]) => [collection, Math.max(rev, upTo)]));
