import type { Collection, JsonObject } from '@rockpool/schema';
import type { ServerRecord } from '@rockpool/schema/protocol';
import type { User } from '../../auth/token.ts';
import { requestError } from '../../errors.ts';
import { MAX_FIRST } from '../../limits.ts';
import { matches } from '../../store/listing/matches.ts';
import type { Store } from '../../store/store.ts';
import { rightsIn } from '../../sync/access.ts';
import type { Hints } from '../../sync/hints.ts';
import { pull, startOf } from '../../sync/pull.ts';
import type { Seal } from '../../sync/seal.ts';
import { readFilter } from './filter.ts';
import { toNode } from './nodes.ts';

/** Something that became of a record. */
export interface Change {
  readonly change: 'CHANGED' | 'DELETED' | 'LEFT';
  readonly id: string;
  readonly rev: number | null;
  readonly record: JsonObject | null;
  /** Where the stream goes on. Within a page it is where the page began: what is told again has the `rev` that it had. */
  readonly checkpoint: string;
}

interface Parts {
  readonly store: Store;
  readonly hints: Hints;
  readonly seal: Seal;
}

/**
 * What changes among the records of a kind: what a device would pull, told at every hint. It begins with what changes
 * from now on, or behind a checkpoint.
 *
 * @throws GraphQLError while it runs: `CHECKPOINT_INVALID` when the user may see more, or less, than before. What came
 * and went by that is not told record by record: list them again, and start anew.
 */
export async function changesOf(
  { store, hints, seal }: Parts,
  user: User,
  collection: Collection,
  kind: string,
  { filter, after }: { readonly filter?: object | null; readonly after?: string | null },
): Promise<AsyncIterableIterator<Change>> {
  const rights = await store.read(user.organisation, (reading) => rightsIn(reading, user));
  const wanted = { and: readFilter(collection, filter, rights) };
  const heads = await hints.subscribe(user);
  let checkpoint = after ?? (await startOf(store, seal, user, [collection.name]));

  function changeOf({ id, rev, body, deleted }: ServerRecord): readonly Omit<Change, 'checkpoint'>[] {
    const ofKind = body['kind'] === kind || (deleted && body['kind'] === undefined);
    if (!ofKind || (!deleted && !matches(wanted, { id, body }))) return [];
    if (deleted) return [{ change: 'DELETED', id, rev, record: null }];
    return [{ change: 'CHANGED', id, rev, record: toNode(collection, { body, rev }) }];
  }

  async function* tell(): AsyncGenerator<Change> {
    for await (const _head of heads) {
      for (let hasMore = true; hasMore; ) {
        const page = await pull(store, seal, user, { collections: [collection.name], limit: MAX_FIRST, checkpoint });
        if (page.reconcile) {
          throw requestError('CHECKPOINT_INVALID', 'What you may see has changed: list it again, and subscribe anew.');
        }
        const left = page.left.map(({ id }) => ({ change: 'LEFT' as const, id, rev: null, record: null }));
        const changes = [...page.records.flatMap(changeOf), ...left];
        const before = checkpoint;
        checkpoint = page.checkpoint;
        hasMore = page.hasMore;
        for (const [i, change] of changes.entries()) {
          yield { ...change, checkpoint: i === changes.length - 1 ? checkpoint : before };
        }
      }
    }
  }

  const changes = tell();
  const stream: AsyncIterableIterator<Change> = {
    [Symbol.asyncIterator]: () => stream,
    next: () => changes.next(),
    // A generator comes to this only behind what it waits for: the heads end first.
    async return() {
      await heads.return?.();
      return changes.return(undefined);
    },
  };
  return stream;
}
