import type { Collection } from '@rockpool/schema';
import {
  bucketOf,
  type CompareRequest,
  type CompareResult,
  differingBuckets,
  digestOfHoldings,
  emptied,
  epochOf,
  forgetHidden,
  type Holding,
  PROTOCOL_VERSION,
  type RecordKey,
  type Rights,
  type Timeline,
  takeLeft,
  takeServers,
} from '@rockpool/schema/protocol';
import { type Transport, TransportError } from '../transport/transport.ts';
import { type Refused, rememberAside, type Tries, writeApart } from './aside.ts';
import { inParts, isTooMuch } from './in-parts.ts';
import { type Holdings, holdingOf, type Inventory, readInventory } from './inventory.ts';
import { keyText, type LocalStore } from './local-store.ts';
import type { PullProgress } from './pull.ts';

/** What a comparison of the device with the server found, and what became of it. Counts of records. */
export interface VerifyReport {
  /** Held on this device, and compared. */
  readonly checked: number;
  /** On the server, and not here. */
  readonly missing: number;
  /** Held here with other contents, or at another revision, than the server has. */
  readonly different: number;
  /** Held here, although the server has none for this user. */
  readonly surplus: number;
  /** Of those that were missing, different or surplus: as the server has them now. */
  readonly healed: number;
}

export interface VerifyOptions {
  readonly store: LocalStore;
  readonly transport: Transport;
  readonly collections: readonly string[];
  /** Pulls to the end. */
  readonly pull: (signal: AbortSignal) => Promise<unknown>;
  readonly onProgress: (progress: PullProgress | null) => void;
  /** How often the storage has refused a record. */
  readonly tries: Tries;
  /** What the device's user may do. */
  readonly rights: () => Rights;
}

/**
 * Compares everything that the device holds with what its user should hold, by sums over buckets of records, and
 * takes from the server what differs. Edits that wait stay. To be called after a push and a pull.
 *
 * @throws TransportError, also where the server is in another life meanwhile; errors of the storage as a whole
 */
export async function verify(options: VerifyOptions, signal: AbortSignal): Promise<VerifyReport> {
  const { store, transport, collections, pull, onProgress, tries, rights } = options;

  /** Revisions of another life are no difference: the next pull deals with them. */
  async function inThisLife<T extends { readonly timeline: Timeline }>(answer: Promise<T>): Promise<T> {
    const received = await answer;
    if (epochOf(received.timeline) === epochOf((await store.readPosition()).timeline)) return received;
    throw new TransportError('protocol', 'The server was restored meanwhile.', { code: 'EPOCH_CHANGED' });
  }
  const compare = (request: Omit<CompareRequest, 'protocol'>) =>
    inThisLife(transport.compare({ protocol: PROTOCOL_VERSION, ...request }, signal));

  /** The ids of records in which the two sides may differ; a round of them, for the server cuts long answers. */
  async function findSuspects({ held, doubtful }: Inventory): Promise<ReadonlyMap<string, readonly string[]>> {
    const { digests } = await inThisLife(transport.digest({ protocol: PROTOCOL_VERSION, collections }, signal));
    const suspects = new Map(doubtful);
    const differing = digests.map((theirs) => {
      const mine = digestOfHoldings(theirs.collection, held.get(theirs.collection)?.values() ?? []);
      const sizeOf = (bucket: number) => Math.max(mine.counts[bucket] ?? 0, theirs.counts[bucket] ?? 0);
      return { collection: theirs.collection, buckets: differingBuckets(mine, theirs), sizeOf };
    });
    const sizes = differing.flatMap(({ buckets, sizeOf }) => buckets.map(sizeOf));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    let done = 0;
    for (const { collection, buckets, sizeOf } of differing) {
      const mine = [...(held.get(collection)?.values() ?? [])];
      const ask = async (some: readonly number[]): Promise<readonly string[]> => {
        const holdings = mine.filter(({ id }) => some.includes(bucketOf(id)));
        try {
          const { records, left } = await compare({ collection, buckets: some, holdings });
          return [...records.map(({ id }) => id), ...left];
        } catch (error) {
          // A bucket cannot be divided: each of its records is asked about by its id.
          if (some.length === 1 && isTooMuch(error)) return holdings.map(({ id }) => id);
          throw error;
        }
      };
      for await (const { some, answer } of inParts(buckets, sizeOf, ask)) {
        suspects.set(collection, [...(suspects.get(collection) ?? []), ...answer]);
        done += some.map(sizeOf).reduce((a, b) => a + b, 0);
        onProgress({ pulled: done, total });
      }
    }
    return suspects;
  }

  const found = new Map<string, Difference>();
  const refused = new Map<string, { readonly key: RecordKey; readonly error: unknown }>();

  /** @returns whether anything was found that no round before had */
  async function heal({ held }: Inventory, name: string, ids: readonly string[]): Promise<boolean> {
    const holdings = held.get(name) ?? new Map<string, Holding>();
    const fresh = ids.filter((id) => !found.has(keyText({ collection: name, id })));
    const ask = (some: readonly string[]) => {
      const named = some.map((id) => holdings.get(id) ?? { id, rev: 0, hash: 0 });
      return compare({ collection: name, buckets: [], holdings: named });
    };
    const before = found.size;
    for await (const { answer } of inParts(fresh, () => 1, ask)) {
      const healed = await takeCompared(store, name, holdings, answer);
      for (const [id, kind] of healed.found) found.set(keyText({ collection: name, id }), kind);
      for (const [key, one] of healed.refused) refused.set(key, one);
    }
    return found.size > before;
  }

  try {
    await forgetAllHidden(store, rights());
    let inventory = await readInventory(store, collections);
    const checked = [...inventory.held.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [name, ids] of inventory.dead) {
      await store.write(name, ids, (_id, local) => local && emptied(local));
    }
    for (;;) {
      const suspects = await findSuspects(inventory);
      // What only moved meanwhile comes with this; what still differs then is a difference.
      if (suspects.size > 0) await pull(signal);
      let isOver = true;
      for (const [name, ids] of suspects) if (await heal(inventory, name, ids)) isOver = false;
      if (isOver) break;
      inventory = await readInventory(store, collections);
    }
    await rememberAside(store, tries, refused, ({ collection }) => collections.includes(collection));
    const count = (kind: Difference) => [...found.values()].filter((one) => one === kind).length;
    const healed = found.size - refused.size;
    return { checked, missing: count('missing'), different: count('different'), surplus: count('surplus'), healed };
  } finally {
    onProgress(null);
  }
}

/** Forgets what sync keeps of values that are hidden from the user by now. */
async function forgetAllHidden(store: LocalStore, rights: Rights): Promise<void> {
  const telling = new Map<string, string[]>();
  await store.walk((name, records) => {
    const { fields, keys } = hiddenIn(name);
    if (fields.length + keys.length === 0) return;
    const ids = records.filter((one) => forgetHidden(one, hiddenIn(name)) !== one).map(({ id }) => id);
    telling.set(name, [...(telling.get(name) ?? []), ...ids]);
  });
  for (const [name, ids] of telling) {
    await store.write(name, ids, (_id, local) => local && forgetHidden(local, hiddenIn(name)));
  }

  function hiddenIn(name: string) {
    return rights.hiddenIn(store.collections.get(name) as Collection);
  }
}

type Difference = 'missing' | 'different' | 'surplus';

/** Takes what the server has, where the device still holds what was compared. */
async function takeCompared(
  store: LocalStore,
  name: string,
  holdings: Holdings,
  { records, left }: CompareResult,
): Promise<{ readonly found: ReadonlyMap<string, Difference>; readonly refused: Refused }> {
  const collection = store.collections.get(name) as Collection;
  const theirs = new Map(records.map((record) => [record.id, record]));
  const found = new Map<string, Difference>();
  for (const id of [...theirs.keys(), ...left]) {
    const isThere = theirs.get(id)?.deleted === false;
    if (holdings.has(id)) found.set(id, isThere ? 'different' : 'surplus');
    else if (isThere) found.set(id, 'missing');
  }
  const refused = await writeApart(store, name, [...theirs.keys(), ...left], (id, local) => {
    const [before, now, record] = [holdings.get(id), holdingOf(collection, local), theirs.get(id)];
    // What waits to be offered is no difference: the server has lost it.
    const isUntouched = !local?.sync.lost && before?.rev === now?.rev && before?.hash === now?.hash;
    if (!isUntouched) found.delete(id);
    if (!isUntouched || (!local && record?.deleted)) return local;
    return record ? takeServers(collection, local, record) : local && takeLeft(collection, local);
  });
  return { found, refused };
}
