import type { Collection, Json } from '@rockpool/schema';
import {
  type FieldVersion,
  finishBody,
  laterStamp,
  nextStamp,
  type StoredRecord,
  UNNUMBERED,
  unwritten,
} from '@rockpool/schema/protocol';

/** Signs what the server itself writes. */
export const SERVER_DEVICE = 'server000000';

/**
 * A record after an edit of the server's own, which merges with nothing. Pure.
 *
 * @param record undefined to make one
 * @param now milliseconds since 1970
 */
export function editByServer(
  collection: Collection,
  id: string,
  record: StoredRecord | undefined,
  fields: { readonly [field: string]: Json },
  now: number,
): StoredRecord {
  const before = record ?? unwritten(collection.name, id);
  const seen = Object.values(before.versions)
    .map(({ stamp }) => stamp)
    .reduce(laterStamp, before.writers[SERVER_DEVICE]?.stamp ?? '');
  const stamp = nextStamp(now, seen, SERVER_DEVICE);
  const version: FieldVersion = { stamp, rev: UNNUMBERED, by: SERVER_DEVICE };
  return {
    ...before,
    body: finishBody(collection, { ...before.body, ...fields }),
    versions: { ...before.versions, ...Object.fromEntries(Object.keys(fields).map((field) => [field, version])) },
    writers: { ...before.writers, [SERVER_DEVICE]: { stamp, rev: UNNUMBERED, sent: {} } },
  };
}
