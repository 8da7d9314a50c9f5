import { deviceCode, formatRef } from '@rockpool/schema';
import type { DeviceId } from '@rockpool/schema/protocol';
import type { RxDatabase } from 'rxdb/plugins/core';

const REFS = 'refs';

/**
 * Makes references of documents that no other device, tab or start of the app makes, and without writing anything down for
 * each: the device's code, how often the database has been opened, and a count.
 *
 * @example
 * ```ts
 * const newRef = await createRefs(rx, device);
 * newRef(); // 'K7QXM-12-0001'
 * ```
 */
export async function createRefs(rx: RxDatabase, device: DeviceId): Promise<() => string> {
  const opening = `${deviceCode(device)}-${await countOpening(rx)}`;
  let count = 0;
  return () => formatRef(opening, ++count);
}

/** Two tabs may open at the same time: whoever finds the other one's count goes on from that. */
async function countOpening(rx: RxDatabase): Promise<number> {
  const known = await rx.getLocal<{ openings: number }>(REFS);
  if (known) {
    const counted = await known.incrementalModify(({ openings }) => ({ openings: openings + 1 }));
    return counted.toJSON().data.openings;
  }
  try {
    await rx.insertLocal(REFS, { openings: 1 });
    return 1;
  } catch (error) {
    if (await rx.getLocal(REFS)) return countOpening(rx);
    throw error;
  }
}
