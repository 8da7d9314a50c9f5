import type { Rev } from './messages.ts';
import type { Scope } from './scopes.ts';
import { keptRevision, type Timeline } from './timeline.ts';

/** Per scope and collection, the revision up to which everything has been delivered. */
export type Cursors = { readonly [scope: Scope]: { readonly [collection: string]: Rev } };

/**
 * How far a device has pulled. Devices keep the checkpoint as an opaque string; the server seals it, so that it can
 * trust what it reads back.
 */
export interface Checkpoint {
  readonly organisation: string;
  readonly user: string;
  readonly timeline: Timeline;
  readonly cursors: Cursors;
}

/** A scope of a collection. */
export interface Place {
  readonly scope: Scope;
  readonly collection: string;
}

/** One part of a pull: what lies in a scope of a collection after a revision. */
export interface Cursor extends Place {
  readonly after: Rev;
}

/** Says whether a user holds a scope of a collection. */
export type Holds = (scope: Scope, collection: string) => boolean;

/**
 * Where a pull goes on. A scope or a collection that the checkpoint does not know yet starts at 0, which is how old
 * records reach a user who has just been given them, and an app that opens one more collection. After a restore the
 * cursors stand where the backup ended.
 *
 * @param held what the user holds of the collections that are asked for
 */
export function cursorsFor(
  held: readonly Place[],
  checkpoint: Checkpoint | undefined,
  timeline: Timeline,
): readonly Cursor[] {
  const kept = checkpoint ? keptRevision(checkpoint.timeline, timeline) : 0;
  return held.map(({ scope, collection }) => ({
    ...{ scope, collection },
    after: Math.min(checkpoint?.cursors[scope]?.[collection] ?? 0, kept),
  }));
}

/** The places of a checkpoint that the user holds no more, of all collections. */
export const lostPlaces = (holds: Holds, checkpoint: Checkpoint | undefined): readonly Place[] =>
  Object.entries(checkpoint?.cursors ?? {}).flatMap(([scope, revs]) =>
    Object.keys(revs).flatMap((collection) => (holds(scope, collection) ? [] : [{ scope, collection }])),
  );

/**
 * The cursors of a checkpoint after a page.
 *
 * @param before the cursors of the checkpoint that the page started from: collections that this page did not ask for
 * stay in it, what is lost does not
 */
export function cursorsAfter(before: Cursors | undefined, reached: readonly Cursor[], holds: Holds): Cursors {
  const after: Record<Scope, Record<string, Rev>> = {};
  const set = (scope: Scope, collection: string, rev: Rev): void => {
    after[scope] = { ...after[scope], [collection]: rev };
  };
  for (const [scope, revs] of Object.entries(before ?? {})) {
    for (const [collection, rev] of Object.entries(revs)) if (holds(scope, collection)) set(scope, collection, rev);
  }
  for (const { scope, collection, after: rev } of reached) set(scope, collection, rev);
  return after;
}
