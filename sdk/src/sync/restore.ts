import type { Collection } from '@rockpool/schema';
import {
  epochOf,
  keptRevision,
  type LocalRecord,
  type Rights,
  type Timeline,
  takeRestored,
} from '@rockpool/schema/protocol';
import type { LocalStore } from './local-store.ts';

/** So many records are marked in one write. */
const AT_ONCE = 500;

/**
 * Marks everything that the server had accepted and has lost: it is offered with the next push. This may be cut short
 * at any point and begun anew.
 *
 * @param mine the timeline that the device knew
 * @param theirs the server's, which ends in another epoch
 */
export async function restore(
  store: LocalStore,
  rights: Pick<Rights, 'mayBringBack'>,
  mine: Timeline,
  theirs: Timeline,
): Promise<void> {
  const kept = keptRevision(mine, theirs);
  const epoch = epochOf(mine) as string;
  const lost = new Map<string, string[]>();
  await store.walk((collection, records) => {
    const ids = records.filter((record) => highestRev(record) > kept).map(({ id }) => id);
    lost.set(collection, [...(lost.get(collection) ?? []), ...ids]);
  });
  for (const [name, ids] of lost) {
    const collection = store.collections.get(name) as Collection;
    for (let i = 0; i < ids.length; i += AT_ONCE) {
      const some = ids.slice(i, i + AT_ONCE);
      await store.write(
        name,
        some,
        (_id, local) => local && takeRestored(local, epoch, kept, rights.mayBringBack(collection, local.body)),
      );
    }
  }
}

/** The highest revision that a record holds; one that left holds those of its edits. */
const highestRev = ({ sync }: LocalRecord): number =>
  Math.max(sync.rev, ...Object.values(sync.edits).map(({ rev }) => rev));
