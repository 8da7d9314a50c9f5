import { findCollection } from '@rockpool/schema';
import { PROTOCOL_VERSION, type PullResult, type ServerRecord, takePulled } from '@rockpool/schema/protocol';
import { type Transport, TransportError } from '../transport/transport.ts';
import type { Restore, RestoreOptions } from './restore.ts';

/** The most records that a page may hold. */
const MOST_RECORDS = 500;

/** How far a pull has come. */
export interface PullProgress {
  readonly pulled: number;
  readonly total: number;
}

export interface PullOptions extends RestoreOptions {
  readonly transport: Transport;
  readonly collections: readonly string[];
  /** Told after each page of a pull that takes several; null when it is over. */
  readonly onProgress: (progress: PullProgress | null) => void;
}

/** Loaded when it is needed: most devices never meet a server that was restored. */
async function startRestore(options: RestoreOptions): Promise<Restore> {
  const restore = await import('./restore.ts');
  return restore.startRestore(options);
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

  /** @returns null for a checkpoint of another server, or of another life of this one: everything is pulled once more */
  async function request(
    checkpoint: string | undefined,
    restoring: boolean,
    signal: AbortSignal,
  ): Promise<PullResult | null> {
    try {
      return await nextPage(checkpoint, signal);
    } catch (error) {
      if (restoring || checkpoint === undefined || (error as TransportError).code !== 'CHECKPOINT_INVALID') throw error;
      return null;
    }
  }

  /** One collection at a time, all of its records in one write. */
  async function takeRecords(records: readonly ServerRecord[]): Promise<void> {
    for (const name of new Set(records.map(({ collection }) => collection))) {
      const collection = findCollection(name);
      if (!collection) continue;
      const pulled = new Map(
        records.filter((record) => record.collection === name).map((record) => [record.id, record]),
      );
      await store.write(name, [...pulled.keys()], (id, record) => {
        const theirs = pulled.get(id) as ServerRecord;
        // A deleted record that was never here leaves nothing to store.
        return !record && theirs.deleted ? undefined : takePulled(collection, record, theirs);
      });
    }
  }

  /**
   * @throws TransportError; whatever the storage throws. The checkpoint then stands before the page that failed, and
   * the next pull brings that page again.
   * @returns whether the server was another one, or one that was restored, so that there may be more to push
   */
  return async function pull(signal: AbortSignal): Promise<boolean> {
    let checkpoint = await store.readCheckpoint();
    let restore = (await store.readRestoring()) ? await startRestore(options) : undefined;
    let pulled = 0;
    try {
      let next = request(checkpoint, restore !== undefined, signal);
      for (let hasMore = true; hasMore; ) {
        const page = await next;
        if (!page) {
          await store.writeRestoring();
          restore = await startRestore(options);
          checkpoint = undefined;
          next = request(checkpoint, true, signal);
          continue;
        }
        if (page.hasMore && page.checkpoint === checkpoint) {
          throw new TransportError('protocol', 'The server has more records, but its checkpoint does not move.');
        }
        ({ checkpoint, hasMore } = page);
        limit = Math.min(MOST_RECORDS, limit * 2);
        // The server looks for the next page while the device stores this one.
        if (hasMore) next = request(checkpoint, restore !== undefined, signal);
        // Its failure is looked at when its turn has come.
        next.catch(() => {});
        if (restore) {
          await restore.takePage(page.records);
        } else {
          await takeRecords(page.records);
          await store.writeCheckpoint(page.checkpoint);
        }
        pulled += page.records.length;
        if (hasMore) onProgress({ pulled, total: pulled + page.remaining });
      }
      await restore?.finish();
      // Only now: a restore that was cut short begins anew.
      if (restore) await store.writeCheckpoint(checkpoint);
      return restore !== undefined;
    } finally {
      onProgress(null);
    }
  };
}
