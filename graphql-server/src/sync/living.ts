import type { Scope, StoredRecord } from '@rockpool/schema/protocol';
import { READ_BATCH } from '../limits.ts';
import type { Reading } from '../store/store.ts';

/** Every record of a collection that is not deleted and lies in one of the scopes, batch by batch. */
export async function* livingBatches(
  reading: Reading,
  collection: string,
  scopes: readonly Scope[],
  buckets?: readonly number[],
): AsyncGenerator<readonly StoredRecord[]> {
  for (let after = ''; ; ) {
    const batch = await reading.living(collection, scopes, { after, first: READ_BATCH, ...(buckets && { buckets }) });
    yield batch;
    const last = batch.at(-1);
    if (!last || batch.length < READ_BATCH) return;
    after = last.id;
  }
}
