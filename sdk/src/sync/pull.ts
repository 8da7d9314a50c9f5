import {
  epochOf,
  PROTOCOL_VERSION,
  type PullResult,
  type RecordKey,
  type Rights,
  type Timeline,
  takeLeft,
  takePulled,
} from '@rockpool/schema/protocol';
import type { Room } from '../storage/room.ts';
import { type Transport, TransportError } from '../transport/transport.ts';
import type { Tries, WriteOthers } from './aside.ts';
import type { SyncHooks } from './hooks.ts';
import type { Change, LocalStore } from './local-store.ts';
import { QUICK } from './pace.ts';

/** The most records that a page may hold. */
const MOST_RECORDS = 500;

/** How far a pull has come. */
export interface PullProgress {
  readonly pulled: number;
  readonly total: number;
}

export interface PullOptions {
  /** How often the storage has refused a record. */
  readonly tries: Tries;
  readonly store: LocalStore;
  readonly transport: Transport;
  /** What the device's user may do, as far as the device knows. */
  readonly rights: () => Rights;
  readonly collections: readonly string[];
  /** Milliseconds since some moment. */
  readonly uptime: () => number;
  readonly hooks: SyncHooks;
  /** Throws when the device has no room for another page. */
  readonly requireRoom?: Room['require'] | undefined;
  /** Told after each page of a pull that takes several; null when it is over. */
  readonly onProgress: (progress: PullProgress | null) => void;
}

/** What a pull found, beside records. */
export interface PullReport {
  /** The server is in another life than before, so that there may be more to push. */
  readonly restored: boolean;
  /** The user lost a scope: what the device holds has to be compared. */
  readonly reconcile: boolean;
}

/** Pulls page after page until the server has no more. */
export function createPuller(options: PullOptions) {
  const { store, transport, rights, collections, uptime, hooks, onProgress, tries } = options;
  let limit = MOST_RECORDS;
  let writeOthers: WriteOthers | undefined;

  async function nextPage(checkpoint: string | undefined, signal: AbortSignal): Promise<PullResult> {
    for (;;) {
      try {
        const from = checkpoint === undefined ? {} : { checkpoint };
        const start = uptime();
        const page = await transport.pull({ protocol: PROTOCOL_VERSION, collections, limit, ...from }, signal);
        if (uptime() - start < QUICK) limit = Math.min(MOST_RECORDS, limit * 2);
        return page;
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
    for (const name of new Set([...records, ...left].map(({ collection }) => collection))) {
      const collection = store.collections.get(name);
      if (!collection) continue;
      const isOfThis = (key: RecordKey): boolean => key.collection === name;
      const pulled = new Map(records.filter(isOfThis).map((record) => [record.id, record]));
      const ids = [...pulled.keys(), ...left.filter(isOfThis).map(({ id }) => id)];
      await write(name, ids, (id, local) => {
        const record = pulled.get(id);
        if (!record) return local && takeLeft(collection, local);
        // A deleted record that was never here leaves nothing to store.
        return !local && record.deleted ? undefined : takePulled(collection, local, record);
      });
    }
  }

  /** Records that the storage refuses for ever do not hold up the others. */
  async function write(name: string, ids: readonly string[], change: Change): Promise<void> {
    try {
      await store.write(name, ids, change);
    } catch (error) {
      const { createAside } = await import('./aside.ts');
      writeOthers ??= createAside(store, tries);
      await writeOthers(error, name, ids, change);
    }
  }

  /** Whether the server has ever told of a record that is here, by a page or by an answer. */
  async function holdsRecords(): Promise<boolean> {
    let found = false;
    await store.walk((_, records) => {
      found ||= records.some(({ sync }) => sync.rev > 0);
    });
    return found;
  }

  /** Loaded when it is needed: most devices never meet a server that was restored. */
  async function markLost(mine: Timeline, theirs: Timeline): Promise<void> {
    const { restore } = await import('./restore.ts');
    await restore(store, rights(), mine, theirs);
  }

  /**
   * @throws TransportError; whatever the storage throws. The checkpoint then stands before the page that failed, and
   * the next pull brings that page again.
   */
  return async function pull(signal: AbortSignal): Promise<PullReport> {
    await options.requireRoom?.();
    let position = await store.readPosition();
    let restored = false;
    // Nothing tells a pull from the beginning of what is there no more.
    let reconcile = position.checkpoint === undefined && (await holdsRecords());
    let pulled = 0;
    try {
      let next = request(position.checkpoint, signal);
      for (let hasMore = true; hasMore; ) {
        const page = await next;
        // Another tab has gone on meanwhile: this page's checkpoint would hide what only that one's was told.
        if ((await store.readPosition()).checkpoint !== position.checkpoint) {
          const again = await pull(signal);
          return { restored: restored || again.restored, reconcile: reconcile || again.reconcile };
        }
        const { checkpoint, timeline } = page;
        if (page.hasMore && checkpoint === position.checkpoint) {
          throw new TransportError('protocol', 'The server has more records, but its checkpoint does not move.');
        }
        ({ hasMore } = page);
        // The server looks for the next page while the device stores this one.
        if (hasMore) next = request(checkpoint, signal);
        // Its failure is looked at when its turn has come.
        next.catch(() => {});
        const known = epochOf(position.timeline);
        if (known !== undefined && known !== epochOf(timeline)) {
          await markLost(position.timeline, timeline);
          // What the device had let go of meanwhile is there again, and older than where its cursors stand.
          reconcile = true;
          position = { ...position, timeline, reconcile };
          await store.writePosition(position);
          restored = true;
        }
        reconcile ||= page.reconcile;
        if (reconcile && !position.reconcile) {
          // Before the records: a scope that is lost before its checkpoint is stored is one that the server never gave.
          position = { ...position, reconcile };
          await store.writePosition(position);
        }
        await options.requireRoom?.(() => JSON.stringify(page.records).length);
        await takePage(page);
        hooks.pulled(page);
        // What another tab has noted meanwhile stays noted.
        const { reconcile: noted } = await store.readPosition();
        position = { ...position, checkpoint, timeline, reconcile: position.reconcile || noted };
        await store.writePosition(position);
        pulled += page.records.length;
        if (hasMore) onProgress({ pulled, total: pulled + page.remaining });
      }
      return { restored, reconcile };
    } finally {
      onProgress(null);
    }
  };
}
