import { createHash } from 'node:crypto';
import { DELETED, type RecordKey, type Rev, type StoredRecord, timeOf } from '@rockpool/schema/protocol';
import { MOST_FIELDS } from './limits.ts';
import { type ChangeName, type Subject, typeOf } from './pattern.ts';

/** What an event tells of a record, kept until it is told: names and revisions, no contents. */
export interface Facts {
  /** The life of the sequence that the revisions belong to. */
  readonly epoch: string;
  readonly kind?: string;
  readonly state: 'living' | 'deleted' | 'left';
  /** The revision in which the record came to be. */
  readonly born: Rev;
  /** By field: the revision of its last change, and when that was made, in milliseconds since 1970. */
  readonly fields: { readonly [field: string]: readonly [rev: Rev, at: number] };
  /** When the server took the newest change, in milliseconds since 1970. */
  readonly receivedAt: number;
}

/** A record of which an endpoint has to be told something. */
export interface WaitingEvent extends RecordKey {
  /** The endpoint knows what was up to here. */
  readonly since: Rev;
  readonly rev: Rev;
  readonly facts: Facts;
}

/** The facts of a record for whoever knows it up to a revision. */
export function factsOf(
  { body, deleted, rev, versions }: StoredRecord,
  since: Rev,
  epoch: string,
  receivedAt: number,
): Facts {
  const all = Object.entries(versions);
  const changed = all.filter(([, version]) => version.rev > since);
  const kind = body['kind'];
  return {
    epoch,
    ...(typeof kind === 'string' && { kind }),
    state: deleted ? 'deleted' : 'living',
    born: Math.min(rev, ...all.map(([, version]) => version.rev)),
    fields: Object.fromEntries(changed.map(([field, { rev, stamp }]) => [field, [rev, timeOf(stamp)]])),
    receivedAt,
  };
}

/** The facts of a record that went out of sight: that it did. */
export const factsOfLeft = (epoch: string, receivedAt: number): Facts => ({
  ...{ epoch, state: 'left', born: 0, fields: {}, receivedAt },
});

/** What became of a record for whoever knows it up to a revision. */
export function changeOf({ state, born }: Facts, since: Rev): ChangeName {
  if (state !== 'living') return state;
  return born > since ? 'created' : 'updated';
}

export const subjectOf = ({ collection, since, facts }: WaitingEvent): Subject => ({
  ...{ collection, kind: facts.kind, change: changeOf(facts, since) },
});

/** What a receiver gets. */
export interface Message {
  /** The same for every attempt, and for every time that the same change is told. */
  readonly id: string;
  readonly type: string;
  readonly payload: string;
}

/**
 * The message of an event, after the Standard Webhooks specification: thin, so that whoever reads on does so with their
 * own rights.
 *
 * @param hidden fields that the author of the webhook may not read
 */
export function messageOf(webhook: string, event: WaitingEvent, hidden: readonly string[]): Message {
  const { collection, id, rev, since, facts } = event;
  const subject = subjectOf(event);
  const fields = Object.entries(facts.fields).filter(([field, [at]]) => at > since && !hidden.includes(field));
  const names = fields.map(([field]) => field).filter((field) => field !== DELETED);
  const occurredAt = Math.max(0, ...fields.map(([, [, at]]) => at)) || facts.receivedAt;
  const type = typeOf(subject);
  const data = {
    collection,
    ...(facts.kind !== undefined && { kind: facts.kind }),
    ...{ id, rev, changedFields: names.length > MOST_FIELDS ? null : names.sort() },
    occurredAt: new Date(occurredAt).toISOString(),
    receivedAt: new Date(facts.receivedAt).toISOString(),
  };
  const digest = createHash('sha256')
    .update(JSON.stringify([webhook, facts.epoch, collection, id, rev]))
    .digest();
  return {
    id: `msg_${digest.toString('base64url').slice(0, 27)}`,
    type,
    payload: JSON.stringify({ type, timestamp: data.occurredAt, data }),
  };
}
