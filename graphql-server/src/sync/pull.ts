import { findCollection } from '@rockpool/schema';
import {
  advanceCursors,
  type Checkpoint,
  cursorsFor,
  type PullRequest,
  type PullResult,
  toServerRecord,
} from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import { requestError } from '../errors.ts';
import { MAX_PAGE_BYTES, MAX_PAGE_RECORDS } from '../limits.ts';
import type { Head } from '../store/sequence.ts';
import type { Store } from '../store/store.ts';
import type { Seal } from './seal.ts';

/** A page of what changed since the checkpoint. */
export async function pull(store: Store, seal: Seal, user: User, request: PullRequest): Promise<PullResult> {
  const unknown = request.collections.filter((name) => !findCollection(name));
  if (unknown.length > 0) throw requestError('BAD_USER_INPUT', `There is no collection "${unknown.join('", "')}".`);
  if (request.collections.length === 0) throw requestError('BAD_USER_INPUT', 'A pull names at least one collection.');
  if (request.limit < 1) throw requestError('BAD_USER_INPUT', `The limit is at least 1, not ${request.limit}.`);

  const limits = { records: Math.min(request.limit, MAX_PAGE_RECORDS), bytes: MAX_PAGE_BYTES };
  const { organisation } = user;
  const opened = request.checkpoint ? openCheckpoint(seal, organisation, request.checkpoint) : undefined;
  const choose = (head: Head) => cursorsFor(request.collections, opened && checkAgainst(head, opened));
  const { records, remaining, head, cursors } = await store.slice(organisation, choose, limits);

  // A page that was cut reaches to its last record; any other reaches to the head, which may belong to a collection
  // that nobody asked for.
  const reached = remaining > 0 ? (records.at(-1)?.rev ?? 0) : head.seq;
  const checkpoint: Checkpoint = {
    organisation,
    epoch: head.epoch,
    cursors: { ...opened?.cursors, ...advanceCursors(cursors, reached) },
  };
  return {
    records: records.map(toServerRecord),
    hasMore: remaining > 0,
    checkpoint: seal.close(checkpoint),
    remaining,
  };
}

function openCheckpoint(seal: Seal, organisation: string, text: string): Checkpoint {
  const checkpoint = seal.open(text);
  if (checkpoint?.organisation === organisation) return checkpoint;
  throw invalid('was not made by this server for this organisation');
}

/** Refuses a checkpoint of another life of the sequence: one that was restored, or that had got further than this. */
function checkAgainst({ epoch, seq }: Head, checkpoint: Checkpoint): Checkpoint {
  if (checkpoint.epoch !== epoch) throw invalid('belongs to a database that has been replaced');
  if (Object.values(checkpoint.cursors).some((rev) => rev > seq)) throw invalid('is ahead of the database');
  return checkpoint;
}

const invalid = (reason: string) =>
  requestError('CHECKPOINT_INVALID', `The checkpoint ${reason}; pull from the beginning.`);
