import { type Collection, collectionAt } from '@rockpool/schema';
import {
  BUCKETS,
  bodyAt,
  type CompareRequest,
  type CompareResult,
  type Rights,
  recordHash,
  type Scope,
  type StoredRecord,
} from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import { requestError } from '../errors.ts';
import { MAX_COMPARE_BYTES, MAX_HOLDINGS } from '../limits.ts';
import type { Reading, Store } from '../store/store.ts';
import { rightsIn } from './access.ts';
import { livingBatches } from './living.ts';
import { recordFor, requireCollections } from './pull.ts';
import { readVersions } from './versions.ts';

/** A comparison as it came in. */
export type IncomingComparison = Pick<CompareRequest, 'collection' | 'buckets' | 'holdings'> & {
  readonly schema?: unknown;
};

/**
 * What a device holds otherwise than its user's devices should.
 *
 * What is said of the holdings is complete: where the records would be too large for one answer the request is
 * refused with the HTTP status 413, and the device names fewer. What it lacks in the buckets is cut at the same size,
 * after one record at least: whoever asks for the digest again sees the rest.
 */
export async function compare(
  store: Store,
  user: User,
  { collection: name, buckets, holdings, schema }: IncomingComparison,
): Promise<CompareResult> {
  const { collections } = store;
  requireCollections(collections, [name]);
  const versionOf = readVersions(collections, schema, 'read');
  requireFew(holdings.length, buckets);
  const collection = collections.get(name) as Collection;
  const version = versionOf(collection);
  const then = collectionAt(collection, version);
  const held = new Map(holdings.map((holding) => [holding.id, holding]));
  const differs = (record: StoredRecord, rights: Rights): boolean => {
    const holding = held.get(record.id);
    const body = bodyAt(collection, rights.shown(collection, record.body), version);
    return holding?.rev !== record.rev || holding.hash !== recordHash(then, { ...record, body });
  };
  return store.read(user.organisation, async (reading) => {
    const rights = await rightsIn(reading, user);
    const scopes = rights.held(collection);
    const named = await reading.named(name, [...held.keys()], scopes);
    const different = named.filter((record) => differs(record, rights));
    const bytes = sizeOf(different);
    if (bytes > MAX_COMPARE_BYTES && holdings.length > 1)
      throw requestError(
        'BAD_USER_INPUT',
        `The records would have ${bytes} bytes; the most is ${MAX_COMPARE_BYTES}. Name fewer at once.`,
        {},
        413,
      );
    const lacking = buckets.length > 0 ? await lackingIn(reading, scopes, MAX_COMPARE_BYTES - bytes) : [];
    const there = new Set(named.map(({ id }) => id));
    return {
      records: [...different, ...lacking].map((record) => recordFor(collections, versionOf, record, rights)),
      left: [...held.keys()].filter((id) => !there.has(id)),
      timeline: reading.head.timeline,
    };
  });

  async function lackingIn(reading: Reading, scopes: readonly Scope[], room: number): Promise<StoredRecord[]> {
    const lacking: StoredRecord[] = [];
    let bytes = 0;
    for await (const batch of livingBatches(reading, name, scopes, buckets)) {
      for (const record of batch) {
        if (held.has(record.id)) continue;
        bytes += sizeOf([record]);
        if (bytes > room && lacking.length > 0) return lacking;
        lacking.push(record);
      }
    }
    return lacking;
  }
}

const sizeOf = (records: readonly StoredRecord[]): number =>
  records.reduce((sum, { body }) => sum + Buffer.byteLength(JSON.stringify(body)), 0);

function requireFew(holdings: number, buckets: readonly number[]): void {
  if (holdings > MAX_HOLDINGS) {
    throw requestError('BAD_USER_INPUT', `A comparison names up to ${MAX_HOLDINGS} records, not ${holdings}.`);
  }
  const wrong = buckets.find((bucket) => bucket < 0 || bucket >= BUCKETS);
  if (buckets.length > BUCKETS || wrong !== undefined) {
    throw requestError('BAD_USER_INPUT', `A comparison names up to ${BUCKETS} buckets, from 0 to ${BUCKETS - 1}.`);
  }
}
