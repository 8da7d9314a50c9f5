import type { Collection, Registry } from '@rockpool/schema';
import {
  type Holds,
  lostPlaces,
  type Place,
  type PullRequest,
  type PullResult,
  type Rights,
  recordAt,
  type Scope,
  type ServerRecord,
  type StoredRecord,
  toServerRecord,
} from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import { requestError } from '../errors.ts';
import { MAX_PAGE_BYTES, MAX_PAGE_RECORDS } from '../limits.ts';
import type { PageCursor, Reading, Store } from '../store/store.ts';
import { rightsIn } from './access.ts';
import {
  beginsBeside,
  checkpointAfter,
  type Hidden,
  hidesOtherwise,
  pageCursors,
  type SealedCheckpoint,
} from './cursors.ts';
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
    const rights = await rightsIn(reading, user);
    const held = request.collections.flatMap((name) => placesIn(collections, rights, name));
    const cursors = pageCursors(held, checkpoint, head);
    const holds = (scope: Scope, name: string) =>
      placesIn(collections, rights, name).some((one) => one.scope === scope);
    const hidden = { ...checkpoint?.hidden, ...hiddenFrom(collections, rights, request.collections) };
    const limits = { records: Math.min(request.limit, MAX_PAGE_RECORDS), bytes: MAX_PAGE_BYTES };
    const page = await readPage(reading, cursors, limits);
    return {
      records: page.records.map((record) => recordFor(collections, versionOf, record, rights)),
      left: page.left,
      hasMore: page.remaining > 0,
      checkpoint: seal.close(checkpointAfter(user, checkpoint, page.cursors, head, { holds, hidden })),
      remaining: page.remaining,
      reconcile: checkpoint !== undefined && mustReconcile(checkpoint, cursors, holds, hidden),
      timeline: head.timeline,
    };
  };
  return withinLife(store, user.organisation, () => store.read(user.organisation, read));
}

/** A checkpoint behind everything that there is: what a pull brings from there on is news. */
export const startOf = (store: Store, seal: Seal, user: User, names: readonly string[]): Promise<string> =>
  store.read(user.organisation, async (reading) => {
    const rights = await rightsIn(reading, user);
    const held = names.flatMap((name) => placesIn(store.collections, rights, name));
    const cursors = held.map((place): PageCursor => ({ ...place, after: reading.head.seq, fresh: 0 }));
    const hidden = hiddenFrom(store.collections, rights, names);
    return seal.close(checkpointAfter(user, undefined, cursors, reading.head, { holds: () => true, hidden }));
  });

/** What a user holds of a collection; nothing of one that the server does not have. */
function placesIn(collections: Registry, rights: Rights, name: string): readonly Place[] {
  const collection = collections.get(name);
  return collection ? rights.held(collection).map((scope) => ({ scope, collection: name })) : [];
}

/** What is hidden from a user, in words to compare. */
const hiddenFrom = (collections: Registry, rights: Rights, names: readonly string[]): Hidden =>
  Object.fromEntries(
    names.map((name) => {
      const { fields, keys } = rights.hiddenIn(collections.get(name) as Collection);
      return [name, [...fields, ...keys.map((key) => `custom.${key}`)].join() || undefined];
    }),
  );

/** Whether the device has to compare what it holds: something came or went that no page tells record by record. */
const mustReconcile = (
  checkpoint: SealedCheckpoint,
  cursors: readonly PageCursor[],
  holds: Holds,
  hidden: Hidden,
): boolean =>
  lostPlaces(holds, checkpoint).length > 0 || beginsBeside(checkpoint, cursors) || hidesOtherwise(checkpoint, hidden);

/** A record as it leaves for a user, and for an app of some version. */
export function recordFor(
  collections: Registry,
  versionOf: VersionOf,
  record: StoredRecord,
  rights: Rights,
): ServerRecord {
  const collection = collections.get(record.collection) as Collection;
  const shown = { ...toServerRecord(record), body: rights.shown(collection, record.body) };
  return recordAt(collection, shown, versionOf(collection));
}

/** @throws GraphQLError unless there are some, and the server has all of them */
export function requireCollections(collections: Registry, names: readonly string[]): void {
  if (new Set(names).size < names.length) throw requestError('BAD_USER_INPUT', 'Name each collection once.');
  const unknown = names.find((name) => !collections.has(name));
  if (unknown !== undefined) {
    throw requestError('BAD_USER_INPUT', `There is no collection "${unknown.slice(0, 80)}".`);
  }
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
