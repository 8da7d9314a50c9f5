import { type Collection, collectionAt } from '@rockpool/schema';
import { bodyAt, type Digest, type DigestResult, digestOf, type Rights } from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import type { Reading, Store } from '../store/store.ts';
import { rightsIn } from './access.ts';
import { livingBatches } from './living.ts';
import { requireCollections } from './pull.ts';
import { readVersions } from './versions.ts';

/** What a device of the user should hold of some collections, in sums, at one moment. */
export async function digest(
  store: Store,
  user: User,
  names: readonly string[],
  schema?: unknown,
): Promise<DigestResult> {
  const { collections } = store;
  requireCollections(collections, names);
  const versionOf = readVersions(collections, schema, 'read');
  return store.read(user.organisation, async (reading) => {
    const rights = await rightsIn(reading, user);
    const digests: Digest[] = [];
    for (const name of names) {
      const collection = collections.get(name) as Collection;
      digests.push(await digestIn(reading, collection, versionOf(collection), rights));
    }
    return { digests, timeline: reading.head.timeline };
  });
}

async function digestIn(reading: Reading, collection: Collection, version: number, rights: Rights): Promise<Digest> {
  const then = collectionAt(collection, version);
  let sum = digestOf(then, []);
  for await (const batch of livingBatches(reading, collection.name, rights.held(collection))) {
    const asThen = batch.map((record) => ({
      ...record,
      body: bodyAt(collection, rights.shown(collection, record.body), version),
    }));
    sum = plus(sum, digestOf(then, asThen));
  }
  return sum;
}

const plus = (one: Digest, other: Digest): Digest => ({
  collection: one.collection,
  counts: one.counts.map((count, bucket) => count + (other.counts[bucket] ?? 0)),
  hashes: one.hashes.map((hash, bucket) => (hash + (other.hashes[bucket] ?? 0)) >>> 0),
});
