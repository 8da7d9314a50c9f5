import { collectionsOf, componentsOf } from '@rockpool/schema/protocol';
import { keyOf, type LocalStore, type PendingRecord } from './local-store.ts';

/** Records that are sent together or not at all: one, or those that transactions connect. */
export type Component = readonly PendingRecord[];

export interface BatchOptions {
  readonly store: LocalStore;
  /** Those that are open. */
  readonly collections: readonly string[];
  /** Runs a task while no transaction is half stored. */
  readonly settled: <T>(task: () => Promise<T>) => Promise<T>;
}

/**
 * Reads records that wait, with all that they are connected to: also what the server refused before, for it may take
 * it now that somebody has edited a part.
 *
 * @param limit how many records, except that a component that is larger comes alone
 * @param except records that do not go now, and neither does what they are connected to
 */
export type ReadBatch = (limit: number, except: ReadonlySet<string>) => Promise<readonly Component[]>;

export function createBatchReader({ store, collections, settled }: BatchOptions): ReadBatch {
  async function connect(found: readonly PendingRecord[]): Promise<readonly Component[]> {
    if (found.every(({ record }) => !record.sync.groups)) return found.map((one) => [one]);
    const records = new Map([...found, ...(await store.grouped())].map((one) => [keyOf(one), one]));
    const wanted = new Set(found.map(keyOf));
    const components = componentsOf([...records.values()], ({ record }) => record.sync.groups);
    return components.filter((component) => component.some((one) => wanted.has(keyOf(one)))).flatMap(offersFirst);
  }

  /** What a restored server has lost goes by itself, before the edits that were made on it. */
  function offersFirst(component: Component): readonly Component[] {
    const offers = component.filter(({ record }) => record.sync.lost);
    return offers.length > 0 ? offers.map((one) => [one]) : [component];
  }

  /** A part of a transaction may lie in a collection that is not open here, and nothing is sent without it. */
  const isWhole = ({ record }: PendingRecord): boolean =>
    record.sync.lost !== undefined ||
    (record.sync.groups ?? []).flatMap(collectionsOf).every((name) => collections.includes(name));

  return (limit, except) =>
    settled(async () => {
      const held = new Set(except);
      for (;;) {
        const found = await store.pending(limit, held);
        const components = await connect(found);
        const free = components.filter((component) => component.every((one) => isWhole(one) && !held.has(keyOf(one))));
        if (free.length > 0 || found.length === 0) return within(free, limit, (component) => component.length);
        for (const one of [...found, ...components.flat()]) held.add(keyOf(one));
      }
    });
}

/** As many items from the front as have no more than `most` in sum, and at least one. */
export function within<T>(items: readonly T[], most: number, sizeOf: (item: T) => number): readonly T[] {
  let sum = 0;
  const end = items.findIndex((item, i) => {
    sum += sizeOf(item);
    return i > 0 && sum > most;
  });
  return end === -1 ? items : items.slice(0, end);
}
