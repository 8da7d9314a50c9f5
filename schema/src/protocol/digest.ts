import type { Collection } from '../define/collection.ts';
import { ruleName } from '../define/field.ts';
import type { JsonObject } from '../define/json.ts';
import { canonicalJson, equalJson } from '../define/json.ts';
import { mergeRuleOf } from './edit.ts';
import type { Digest, Holding, Rev } from './messages.ts';

/** Into how many buckets a collection is divided: by the last two hexadecimal digits of the ids, which are random. */
export const BUCKETS = 256;

/** The bucket of a record. */
export const bucketOf = (id: string): number => Number.parseInt(id.slice(-2), 16);

/** What is hashed: the record as the server holds it. */
export interface Hashed {
  readonly id: string;
  readonly rev: Rev;
  readonly body: JsonObject;
}

/**
 * A record's hash, from 0 up to, not including, 2^32: FNV-1a (Fowler, Noll, Vo) over its id, revision and fields.
 *
 * Whether a default is spelled out or left out does not matter, nor do computed fields and the order of keys: a
 * device fills those in by itself.
 */
export function recordHash(collection: Collection, { id, rev, body }: Hashed): number {
  const fields = Object.keys(body)
    .filter((field) => {
      const isDefault = equalJson(body[field], collection.fields[field]?.default);
      return !isDefault && ruleName(mergeRuleOf(collection, field)) !== 'computed';
    })
    .sort();
  const values = fields.map((field) => [field, body[field] ?? null]);
  return fnv1a(canonicalJson([id, rev, Object.fromEntries(values)]));
}

/** The digest of a collection: every record that the device should hold, summed up by bucket. */
export function digestOf(collection: Collection, records: Iterable<Hashed>): Digest {
  const holdings = Array.from(records, (record) => toHolding(collection, record));
  return digestOfHoldings(collection.name, holdings);
}

/** What a device says that it holds of a record. */
export const toHolding = (collection: Collection, record: Hashed): Holding => ({
  id: record.id,
  rev: record.rev,
  hash: recordHash(collection, record),
});

/** As {@link digestOf}, of records that are hashed already. */
export function digestOfHoldings(collection: string, holdings: Iterable<Holding>): Digest {
  const counts = new Array<number>(BUCKETS).fill(0);
  const hashes = new Array<number>(BUCKETS).fill(0);
  for (const { id, hash } of holdings) {
    const bucket = bucketOf(id);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
    hashes[bucket] = ((hashes[bucket] ?? 0) + hash) >>> 0;
  }
  return { collection, counts, hashes };
}

/** The buckets in which two digests of one collection differ. */
export const differingBuckets = (one: Digest, other: Digest): readonly number[] =>
  one.counts.flatMap((count, bucket) =>
    count === other.counts[bucket] && one.hashes[bucket] === other.hashes[bucket] ? [] : [bucket],
  );

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
