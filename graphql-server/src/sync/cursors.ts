import {
  type Checkpoint,
  type Cursor,
  type Cursors,
  cursorsAfter,
  cursorsFor,
  type Holds,
  keptRevision,
  type Place,
  type Rev,
} from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import type { Head, PageCursor } from '../store/store.ts';

/** A checkpoint as the server seals it. */
export interface SealedCheckpoint extends Checkpoint {
  /** Of the cursors that began at 0 and are not there yet: the head when they began. */
  readonly fresh?: Cursors;
  /** What was hidden from the user. */
  readonly hidden?: Hidden;
}

/** What is hidden from a user by collection, in words to compare; undefined for nothing. */
export type Hidden = { readonly [collection: string]: string | undefined };

/** Where the pull of a user goes on, in what the user holds of the collections that it asks for. */
export function pageCursors(
  held: readonly Place[],
  checkpoint: SealedCheckpoint | undefined,
  { timeline, seq }: Head,
): readonly PageCursor[] {
  const kept = checkpoint ? keptRevision(checkpoint.timeline, timeline) : 0;
  return cursorsFor(held, checkpoint, timeline).map((cursor) => {
    const fresh = checkpoint?.fresh?.[cursor.scope]?.[cursor.collection] ?? 0;
    return { ...cursor, fresh: isNew(checkpoint, cursor) ? seq : Math.min(fresh, kept) };
  });
}

/**
 * Whether cursors begin at 0 beside others. The device may hold something in their scopes all the same: of its own
 * making, or from a page whose checkpoint it did not come to store. Of what became of that, they are told nothing.
 */
export const beginsBeside = (checkpoint: SealedCheckpoint | undefined, cursors: readonly PageCursor[]): boolean =>
  checkpoint !== undefined && cursors.some((cursor) => isNew(checkpoint, cursor));

const isNew = (checkpoint: SealedCheckpoint | undefined, { scope, collection }: Cursor): boolean =>
  checkpoint?.cursors[scope]?.[collection] === undefined;

/** Whether other fields are hidden from the user than when the checkpoint was made. */
export const hidesOtherwise = ({ hidden = {} }: SealedCheckpoint, now: Hidden): boolean =>
  Object.keys(now).some((name) => hidden[name] !== now[name]);

/** The checkpoint of a page that brought the cursors to where they are. */
export function checkpointAfter(
  { organisation, id }: Pick<User, 'organisation' | 'id'>,
  before: SealedCheckpoint | undefined,
  reached: readonly PageCursor[],
  { timeline }: Head,
  { holds, hidden }: { readonly holds: Holds; readonly hidden: Hidden },
): SealedCheckpoint {
  const cursors = cursorsAfter(before?.cursors, reached, holds);
  const unfinished = cursorsAfter(
    undefined,
    reached.flatMap(({ scope, collection, after, fresh }) =>
      after < fresh ? [{ scope, collection, after: fresh }] : [],
    ),
    holds,
  );
  return { organisation, user: id, timeline, cursors, fresh: unfinished, hidden };
}

/** The highest revision that a checkpoint knows of. */
export const highestOf = ({ cursors }: Checkpoint): Rev =>
  Math.max(0, ...Object.values(cursors).flatMap((revs) => Object.values(revs)));
