import { hasPremiumFlag, NON_PREMIUM_COLLECTION_LIMIT, OPEN_COLLECTIONS } from 'rxdb/plugins/core';
import { CrmError } from '../errors.ts';

/**
 * Counts before RxDB does. RxDB's open core waits almost two seconds for room and then fails half-way, with some of
 * the collections open.
 *
 * @throws CrmError `TOO_MANY_COLLECTIONS`
 */
export async function requireRoomFor(collections: readonly string[]): Promise<void> {
  const open = OPEN_COLLECTIONS.size;
  const limit = NON_PREMIUM_COLLECTION_LIMIT;
  if (open + collections.length <= limit || (await hasPremiumFlag())) return;
  throw new CrmError(
    'TOO_MANY_COLLECTIONS',
    `RxDB's open core keeps at most ${limit} collections open in one page, over all databases. ` +
      `${open} are open, and ${collections.length} more were asked for: ${collections.join(', ')}.`,
  );
}
