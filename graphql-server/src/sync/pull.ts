import { findCollection } from '@rockpool/schema';
import {
  type Checkpoint,
  cursorsAfter,
  cursorsFor,
  heldScopes,
  lostScopes,
  type PullRequest,
  type PullResult,
  toServerRecord,
} from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import { requestError } from '../errors.ts';
import { MAX_PAGE_BYTES, MAX_PAGE_RECORDS } from '../limits.ts';
import type { Reading, Store } from '../store/store.ts';
import { requireKnown, withinLife } from './lives.ts';
import { readPage } from './page.ts';
import type { Seal } from './seal.ts';

/** A pull as it came in. */
export type IncomingPull = Omit<PullRequest, 'protocol'>;

/** A page of what changed since the checkpoint in the scopes that the user holds now. */
export async function pull(store: Store, seal: Seal, user: User, request: IncomingPull): Promise<PullResult> {
  requireCollections(request.collections);
  if (request.limit < 1) throw requestError('BAD_USER_INPUT', `The limit is at least 1, not ${request.limit}.`);
  const { organisation, id } = user;
  const checkpoint = request.checkpoint ? openCheckpoint(seal, user, request.checkpoint) : undefined;

  const read = async (reading: Reading): Promise<PullResult> => {
    const { timeline } = reading.head;
    if (checkpoint) requireKnown(reading.head, checkpoint);
    const scopes = heldScopes(id, await reading.teamsOf(id));
    const cursors = cursorsFor(scopes, request.collections, checkpoint, timeline);
    const limits = { records: Math.min(request.limit, MAX_PAGE_RECORDS), bytes: MAX_PAGE_BYTES };
    const page = await readPage(reading, cursors, scopes, limits);
    return {
      records: page.records.map(toServerRecord),
      left: page.left,
      hasMore: page.remaining > 0,
      checkpoint: seal.close({
        organisation,
        user: id,
        timeline,
        cursors: cursorsAfter(checkpoint?.cursors, page.cursors),
      }),
      remaining: page.remaining,
      reconcile: lostScopes(scopes, checkpoint).length > 0,
      timeline,
    };
  };
  return withinLife(store, organisation, () => store.read(organisation, read));
}

/** @throws GraphQLError unless there are some, and the server has all of them */
export function requireCollections(names: readonly string[]): void {
  const unknown = names.filter((name) => !findCollection(name));
  if (unknown.length > 0) throw requestError('BAD_USER_INPUT', `There is no collection "${unknown.join('", "')}".`);
  if (names.length === 0) throw requestError('BAD_USER_INPUT', 'Name at least one collection.');
}

function openCheckpoint(seal: Seal, user: User, text: string): Checkpoint {
  const checkpoint = seal.open(text);
  if (checkpoint?.organisation === user.organisation && checkpoint.user === user.id) return checkpoint;
  throw requestError(
    'CHECKPOINT_INVALID',
    'The checkpoint was not made by this server for this user; pull from the beginning.',
  );
}
