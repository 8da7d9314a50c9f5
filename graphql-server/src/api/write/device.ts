import { createHash } from 'node:crypto';
import { type DeviceId, makeDeviceId, type Rev, type StoredRecord } from '@rockpool/schema/protocol';
import type { User } from '../../auth/token.ts';

const endings = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A record that a change was made on, and the revision that it had then. */
export interface Seen {
  readonly record: StoredRecord;
  readonly rev: Rev;
}

/**
 * The name under which a user's or a key's writes are stamped.
 *
 * To the merge, what one device writes follows on what it wrote before. The programs of one key know nothing of each
 * other, so a change of an older revision is made under a name that has not written the record since.
 */
export function deviceOf({ organisation, id }: User, seen: readonly Seen[]): DeviceId {
  const name = makeDeviceId(createHash('sha256').update(`${organisation} ${id}`).digest());
  const names = [...endings].map((ending) => name.slice(0, -1) + ending);
  const isFresh = (device: DeviceId): boolean =>
    seen.every(({ record, rev }) => (record.writers[device]?.rev ?? 0) <= rev);
  return names.find(isFresh) ?? (names[0] as DeviceId);
}
