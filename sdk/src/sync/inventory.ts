import type { Collection } from '@rockpool/schema';
import { emptied, type Holding, type LocalRecord, toHashed, toHolding } from '@rockpool/schema/protocol';
import type { LocalStore } from './local-store.ts';

/** What a device holds of a collection, by id. */
export type Holdings = ReadonlyMap<string, Holding>;

/** What a device holds, by collection. */
export interface Inventory {
  readonly held: ReadonlyMap<string, Holdings>;
  /** Records that are deleted here and on the server, with contents that nobody sees. */
  readonly dead: ReadonlyMap<string, readonly string[]>;
  /** Records that are deleted on the server and have edits here: no digest tells of them. */
  readonly doubtful: ReadonlyMap<string, readonly string[]>;
}

export async function readInventory(store: LocalStore, collections: readonly string[]): Promise<Inventory> {
  const held = new Map(collections.map((name) => [name, new Map<string, Holding>()]));
  const [dead, doubtful] = [new Map<string, string[]>(), new Map<string, string[]>()];
  await store.walk((name, records) => {
    const collection = store.collections.get(name) as Collection;
    for (const record of records) {
      const holding = holdingOf(collection, record);
      if (holding) held.get(name)?.set(holding.id, holding);
      if (holding || record.sync.rev === 0 || record.sync.lost) continue;
      const add = (list: Map<string, string[]>) => list.set(name, [...(list.get(name) ?? []), record.id]);
      if (Object.keys(record.sync.edits).length > 0) add(doubtful);
      else if (emptied(record) !== record) add(dead);
    }
  });
  return { held, dead, doubtful };
}

/** What the device holds of the server's record, as it knows it; undefined where it knows of none that lives. */
export function holdingOf(collection: Collection, local: LocalRecord | undefined): Holding | undefined {
  const hashed = local && toHashed(local);
  return hashed && toHolding(collection, hashed);
}
