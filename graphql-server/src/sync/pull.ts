import type { Collection, Registry } from '@rockpool/schema';
import {
  heldScopes,
  lostScopes,
  type PullRequest,
  type PullResult,
  recordAt,
  type ServerRecord,
  type StoredRecord,
  toServerRecord,
} from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import { requestError } from '../errors.ts';
import { MAX_PAGE_BYTES, MAX_PAGE_RECORDS } from '../limits.ts';
import type { Reading, Store } from '../store/store.ts';
import { beginsBeside, checkpointAfter, pageCursors, type SealedCheckpoint } from './cursors.ts';
import { requireKnown, withinLife } from './lives.ts';
import { readPage } from './page.ts';
import type { Seal } from './seal.ts';
import { readVersions, type VersionOf } from './versions.ts';

/** A pull as it came in. */
export type IncomingPull = Omit<PullRequest, 'protocol' | 'schema'> & { readonly schema?: unknown };

/** A page of what changed since the checkpoint in the scopes that the user holds now. */
export async function pull(store: Store, seal: Seal, user: User, request: IncomingPull): Promise<PullResult> {
  const { collections } = store;
  requireCollections(collections, request.collections);
  const versionOf = readVersions(collections, request.schema, 'read');
  if (request.limit < 1) throw requestError('BAD_USER_INPUT', `The limit is at least 1, not ${request.limit}.`);
  const checkpoint = request.checkpoint ? openCheckpoint(seal, user, request.checkpoint) : undefined;

  const read = async (reading: Reading): Promise<PullResult> => {
    const { head } = reading;
    if (checkpoint) requireKnown(head, checkpoint);
    const scopes = heldScopes(user.id, await reading.teamsOf(user.id));
    const cursors = pageCursors(scopes, request.collections, checkpoint, head);
    const limits = { records: Math.min(request.limit, MAX_PAGE_RECORDS), bytes: MAX_PAGE_BYTES };
    const page = await readPage(reading, cursors, limits);
    return {
      records: page.records.map((record) => recordFor(collections, versionOf, record)),
      left: page.left,
      hasMore: page.remaining > 0,
      checkpoint: seal.close(checkpointAfter(user, checkpoint, page.cursors, head)),
      remaining: page.remaining,
      reconcile: lostScopes(scopes, checkpoint).length > 0 || beginsBeside(checkpoint, cursors),
      timeline: head.timeline,
    };
  };
  return withinLife(store, user.organisation, () => store.read(user.organisation, read));
}

/** A record as it leaves for an app of some version. */
export function recordFor(collections: Registry, versionOf: VersionOf, record: StoredRecord): ServerRecord {
  const collection = collections.get(record.collection) as Collection;
  return recordAt(collection, toServerRecord(record), versionOf(collection));
}

/** @throws GraphQLError unless there are some, and the server has all of them */
export function requireCollections(collections: Registry, names: readonly string[]): void {
  const unknown = names.filter((name) => !collections.has(name));
  if (unknown.length > 0) throw requestError('BAD_USER_INPUT', `There is no collection "${unknown.join('", "')}".`);
  if (names.length === 0) throw requestError('BAD_USER_INPUT', 'Name at least one collection.');
}

function openCheckpoint(seal: Seal, user: User, text: string): SealedCheckpoint {
  const checkpoint = seal.open(text);
  if (checkpoint?.organisation === user.organisation && checkpoint.user === user.id) return checkpoint;
  throw requestError(
    'CHECKPOINT_INVALID',
    'The checkpoint was not made by this server for this user; pull from the beginning.',
  );
}
