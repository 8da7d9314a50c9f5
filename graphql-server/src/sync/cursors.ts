import {
  type Checkpoint,
  type Cursor,
  type Cursors,
  cursorsAfter,
  cursorsFor,
  keptRevision,
  type Rev,
  type Scope,
} from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import type { Head, PageCursor } from '../store/store.ts';

/** A checkpoint as the server seals it. */
export interface SealedCheckpoint extends Checkpoint {
  /** Of the cursors that began at 0 and are not there yet: the head when they began. */
  readonly fresh?: Cursors;
}

/** Where the pull of a user goes on, in the scopes and collections that it asks for. */
export function pageCursors(
  scopes: readonly Scope[],
  collections: readonly string[],
  checkpoint: SealedCheckpoint | undefined,
  { timeline, seq }: Head,
): readonly PageCursor[] {
  const kept = checkpoint ? keptRevision(checkpoint.timeline, timeline) : 0;
  return cursorsFor(scopes, collections, checkpoint, timeline).map((cursor) => {
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

/** The checkpoint of a page that brought the cursors to where they are. */
export function checkpointAfter(
  { organisation, id }: User,
  before: SealedCheckpoint | undefined,
  reached: readonly PageCursor[],
  { timeline }: Head,
): SealedCheckpoint {
  const cursors = cursorsAfter(before?.cursors, reached);
  const unfinished = cursorsAfter(
    undefined,
    reached.flatMap(({ scope, collection, after, fresh }) =>
      after < fresh ? [{ scope, collection, after: fresh }] : [],
    ),
  );
  return { organisation, user: id, timeline, cursors, fresh: unfinished };
}

/** The highest revision that a checkpoint knows of. */
export const highestOf = ({ cursors }: Checkpoint): Rev =>
  Math.max(0, ...Object.values(cursors).flatMap((revs) => Object.values(revs)));
