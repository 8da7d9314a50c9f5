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

/** One part of a pull: what lies in a scope of a collection after a revision. */
export interface Cursor {
  readonly scope: Scope;
  readonly collection: string;
  readonly after: Rev;
}

/**
 * Where a pull goes on. A scope or a collection that the checkpoint does not know yet starts at 0, which is how old
 * records reach a user who has just been given them, and an app that opens one more collection. After a restore the
 * cursors stand where the backup ended.
 */
export function cursorsFor(
  scopes: readonly Scope[],
  collections: readonly string[],
  checkpoint: Checkpoint | undefined,
  timeline: Timeline,
): readonly Cursor[] {
  const kept = checkpoint ? keptRevision(checkpoint.timeline, timeline) : 0;
  return scopes.flatMap((scope) =>
    collections.map((collection) => ({
      scope,
      collection,
      after: Math.min(checkpoint?.cursors[scope]?.[collection] ?? 0, kept),
    })),
  );
}

/** The scopes of a checkpoint that the user holds no more. */
export const lostScopes = (scopes: readonly Scope[], checkpoint: Checkpoint | undefined): readonly Scope[] =>
  Object.keys(checkpoint?.cursors ?? {}).filter((scope) => !scopes.includes(scope));

/**
 * The cursors of a checkpoint after a page.
 *
 * @param before the cursors of the checkpoint that the page started from: collections that this page did not ask for
 * stay in it, scopes that are lost do not
 */
export function cursorsAfter(before: Cursors | undefined, reached: readonly Cursor[]): Cursors {
  const after: Record<Scope, Record<string, Rev>> = {};
  for (const { scope, collection, after: rev } of reached) {
    after[scope] ??= { ...before?.[scope] };
    after[scope][collection] = rev;
  }
  return after;
}
