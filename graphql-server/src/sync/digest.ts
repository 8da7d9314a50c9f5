import { type Collection, findCollection } from '@rockpool/schema';
import { type Digest, type DigestResult, digestOf, heldScopes, type Scope } from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import type { Reading, Store } from '../store/store.ts';
import { livingBatches } from './living.ts';
import { requireCollections } from './pull.ts';

/** What a device of the user should hold of some collections, in sums, at one moment. */
export async function digest(
  store: Store,
  { organisation, id }: User,
  collections: readonly string[],
): Promise<DigestResult> {
  requireCollections(collections);
  return store.read(organisation, async (reading) => {
    const scopes = heldScopes(id, await reading.teamsOf(id));
    const digests: Digest[] = [];
    for (const name of collections) digests.push(await digestIn(reading, findCollection(name) as Collection, scopes));
    return { digests, timeline: reading.head.timeline };
  });
}

async function digestIn(reading: Reading, collection: Collection, scopes: readonly Scope[]): Promise<Digest> {
  let sum = digestOf(collection, []);
  for await (const batch of livingBatches(reading, collection.name, scopes)) {
    sum = plus(sum, digestOf(collection, batch));
  }
  return sum;
}

const plus = (one: Digest, other: Digest): Digest => ({
  collection: one.collection,
  counts: one.counts.map((count, bucket) => count + (other.counts[bucket] ?? 0)),
  hashes: one.hashes.map((hash, bucket) => (hash + (other.hashes[bucket] ?? 0)) >>> 0),
});
