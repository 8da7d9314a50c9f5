import { findCollection } from '@rockpool/schema';
import {
  epochOf,
  PROTOCOL_VERSION,
  type PullResult,
  type RecordKey,
  type ServerRecord,
  type Timeline,
  takeLeft,
  takePulled,
} from '@rockpool/schema/protocol';
import { TransportError } from '../transport/transport.ts';
import type { Change } from './local-store.ts';
import type { RestoreOptions } from './restore.ts';

/** The most records that a page may hold. */
const MOST_RECORDS = 500;

/** How far a pull has come. */
export interface PullProgress {
  readonly pulled: number;
  readonly total: number;
}

export interface PullOptions extends RestoreOptions {
  readonly collections: readonly string[];
  /** Told after each page of a pull that takes several; null when it is over. */
  readonly onProgress: (progress: PullProgress | null) => void;
}

/** Pulls page after page until the server has no more. */
export function createPuller(options: PullOptions) {
  const { store, transport, collections, onProgress } = options;
  let limit = MOST_RECORDS;

  async function nextPage(checkpoint: string | undefined, signal: AbortSignal): Promise<PullResult> {
    for (;;) {
      try {
        const from = checkpoint === undefined ? {} : { checkpoint };
        return await transport.pull({ protocol: PROTOCOL_VERSION, collections, limit, ...from }, signal);
      } catch (error) {
        const tooSlow = error instanceof TransportError && error.kind === 'timeout' && limit > 1;
        if (!tooSlow || signal.aborted) throw error;
        limit = Math.ceil(limit / 2);
      }
    }
  }

  /** The next page; one from the beginning where the server does not know the checkpoint. */
  async function request(checkpoint: string | undefined, signal: AbortSignal): Promise<PullResult> {
    try {
      return await nextPage(checkpoint, signal);
    } catch (error) {
      if (checkpoint === undefined || (error as TransportError).code !== 'CHECKPOINT_INVALID') throw error;
      // Nothing tells a pull from the beginning of what is there no more.
      return { ...(await nextPage(undefined, signal)), reconcile: true };
    }
  }

  /** One collection at a time, all of its records in one write. */
  async function takePage({ records, left }: PullResult): Promise<void> {
    const pulled = byCollection(records);
    const gone = byCollection(left);
    for (const name of new Set([...pulled.keys(), ...gone.keys()])) {
      const collection = findCollection(name);
      if (!collection) continue;
      const [theirs, lost] = [pulled.get(name), gone.get(name)];
      const change: Change = (id, local) => {
        const record = theirs?.get(id);
        if (!record) return local && takeLeft(local);
        // A deleted record that was never here leaves nothing to store.
        return !local && record.deleted ? undefined : takePulled(collection, local, record);
      };
      await store.write(name, [...(theirs?.keys() ?? []), ...(lost?.keys() ?? [])], change);
    }
  }

  /** Loaded when it is needed: most devices never meet a server that was restored. */
  async function bringBack(mine: Timeline, theirs: Timeline, signal: AbortSignal): Promise<void> {
    const { restore } = await import('./restore.ts');
    await restore(options, mine, theirs, signal);
  }

  /**
   * @throws TransportError; whatever the storage throws. The checkpoint then stands before the page that failed, and
   * the next pull brings that page again.
   * @returns whether the server is in another life than before, so that there may be more to push
   */
  return async function pull(signal: AbortSignal): Promise<boolean> {
    let position = await store.readPosition();
    let restored = false;
    let pulled = 0;
    try {
      let next = request(position.checkpoint, signal);
      for (let hasMore = true; hasMore; ) {
        const page = await next;
        const { checkpoint, timeline } = page;
        if (page.hasMore && checkpoint === position.checkpoint) {
          throw new TransportError('protocol', 'The server has more records, but its checkpoint does not move.');
        }
        ({ hasMore } = page);
        limit = Math.min(MOST_RECORDS, limit * 2);
        // The server looks for the next page while the device stores this one.
        if (hasMore) next = request(checkpoint, signal);
        // Its failure is looked at when its turn has come.
        next.catch(() => {});
        const known = epochOf(position.timeline);
        if (known !== undefined && known !== epochOf(timeline)) {
          await bringBack(position.timeline, timeline, signal);
          position = { ...position, timeline };
          await store.writePosition(position);
          restored = true;
        }
        await takePage(page);
        position = { checkpoint, timeline, reconcile: position.reconcile || page.reconcile };
        await store.writePosition(position);
        pulled += page.records.length;
        if (hasMore) onProgress({ pulled, total: pulled + page.remaining });
      }
      return restored;
    } finally {
      onProgress(null);
    }
  };
}

function byCollection<T extends RecordKey>(keys: readonly T[]): ReadonlyMap<string, ReadonlyMap<string, T>> {
  const found = new Map<string, Map<string, T>>();
  for (const key of keys) found.set(key.collection, (found.get(key.collection) ?? new Map()).set(key.id, key));
  return found;
}
