import type { Collection } from '@rockpool/schema';
import {
  bucketOf,
  type CompareRequest,
  differingBuckets,
  digestOfHoldings,
  emptied,
  epochOf,
  type Holding,
  type LocalRecord,
  PROTOCOL_VERSION,
  type RecordKey,
  type ServerRecord,
  type Timeline,
  takeLeft,
  takeServers,
  toHashed,
  toHolding,
} from '@rockpool/schema/protocol';
import { type Transport, TransportError } from '../transport/transport.ts';
import { type Refused, rememberAside, writeApart } from './aside.ts';
import { within } from './batch.ts';
import type { LocalStore } from './local-store.ts';
import type { PullProgress } from './pull.ts';

/** About how many records one comparison may bring. */
const MOST_RECORDS = 500;

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
}

type Holdings = ReadonlyMap<string, Holding>;

/**
 * Compares everything that the device holds with what its user should hold, by sums over buckets of records, and
 * takes from the server what differs. Edits that wait stay. To be called after a push and a pull.
 *
 * @throws TransportError, also where the server is in another life meanwhile; errors of the storage as a whole
 */
export async function verify(options: VerifyOptions, signal: AbortSignal): Promise<VerifyReport> {
  const { store, transport, collections, pull, onProgress } = options;

  /** Revisions of another life are no difference: the next pull deals with them. */
  async function inThisLife<T extends { readonly timeline: Timeline }>(answer: Promise<T>): Promise<T> {
    const received = await answer;
    if (epochOf(received.timeline) === epochOf((await store.readPosition()).timeline)) return received;
    throw new TransportError('protocol', 'The server was restored meanwhile.', { code: 'EPOCH_CHANGED' });
  }
  const compare = (request: Omit<CompareRequest, 'protocol'>) =>
    inThisLife(transport.compare({ protocol: PROTOCOL_VERSION, ...request }, signal));

  /** The ids of records in which the two sides may differ. */
  async function findSuspects(
    held: ReadonlyMap<string, Holdings>,
    doubtful: ReadonlyMap<string, readonly string[]>,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const { digests } = await inThisLife(transport.digest({ protocol: PROTOCOL_VERSION, collections }, signal));
    const suspects = new Map(doubtful);
    const differing = digests.map((theirs) => {
      const mine = digestOfHoldings(theirs.collection, held.get(theirs.collection)?.values() ?? []);
      const sizeOf = (bucket: number) => Math.max(mine.counts[bucket] ?? 0, theirs.counts[bucket] ?? 0);
      return { collection: theirs.collection, buckets: differingBuckets(mine, theirs), sizeOf };
    });
    const total = differing.reduce(
      (sum, { buckets, sizeOf }) => sum + buckets.map(sizeOf).reduce((a, b) => a + b, 0),
      0,
    );
    let done = 0;
    for (const { collection, buckets, sizeOf } of differing) {
      for (const some of batches(buckets, sizeOf)) {
        const holdings = [...(held.get(collection)?.values() ?? [])].filter(({ id }) => some.includes(bucketOf(id)));
        const { records, left } = await compare({ collection, buckets: some, holdings });
        suspects.set(collection, [...(suspects.get(collection) ?? []), ...records.map(({ id }) => id), ...left]);
        done += some.map(sizeOf).reduce((a, b) => a + b, 0);
        onProgress({ pulled: done, total });
      }
    }
    return suspects;
  }

  try {
    const { held, dead, doubtful } = await readHoldings(store, collections);
    for (const [name, ids] of dead) await store.write(name, ids, (_id, local) => local && emptied(local));
    const found = { missing: 0, different: 0, surplus: 0 };
    const refused = new Map<string, { readonly key: RecordKey; readonly error: unknown }>();
    const suspects = await findSuspects(held, doubtful);
    // What only moved meanwhile comes with this; what still differs then is a difference.
    if (suspects.size > 0) await pull(signal);
    for (const [name, ids] of suspects) {
      const holdings = held.get(name) ?? new Map<string, Holding>();
      for (const some of batches(ids, () => 1)) {
        const named = some.map((id) => holdings.get(id) ?? { id, rev: 0, hash: 0 });
        const { records, left } = await compare({ collection: name, buckets: [], holdings: named });
        const healed = await heal(store, name, holdings, records, left);
        for (const kind of healed.found.values()) found[kind]++;
        for (const [key, one] of healed.refused) refused.set(key, one);
      }
    }
    await rememberAside(store, refused, ({ collection }) => collections.includes(collection));
    const checked = [...held.values()].reduce((sum, { size }) => sum + size, 0);
    const all = found.missing + found.different + found.surplus;
    return { checked, ...found, healed: all - refused.size };
  } finally {
    onProgress(null);
  }
}

/** What a device holds, by collection. */
interface Inventory {
  readonly held: ReadonlyMap<string, Holdings>;
  /** Records that are deleted here and on the server, with contents that nobody sees. */
  readonly dead: ReadonlyMap<string, readonly string[]>;
  /** Records that are deleted on the server and have edits here: no digest tells of them. */
  readonly doubtful: ReadonlyMap<string, readonly string[]>;
}

async function readHoldings(store: LocalStore, collections: readonly string[]): Promise<Inventory> {
  const held = new Map(collections.map((name) => [name, new Map<string, Holding>()]));
  const [dead, doubtful] = [new Map<string, string[]>(), new Map<string, string[]>()];
  await store.walk((name, records) => {
    const collection = store.collections.get(name) as Collection;
    for (const record of records) {
      const holding = holdingOf(collection, record);
      if (holding) held.get(name)?.set(holding.id, holding);
      if (holding || record.sync.rev === 0) continue;
      const add = (list: Map<string, string[]>) => list.set(name, [...(list.get(name) ?? []), record.id]);
      if (Object.keys(record.sync.edits).length > 0) add(doubtful);
      else if (emptied(record) !== record) add(dead);
    }
  });
  return { held, dead, doubtful };
}

function holdingOf(collection: Collection, local: LocalRecord | undefined): Holding | undefined {
  const hashed = local && toHashed(local);
  return hashed && toHolding(collection, hashed);
}

type Difference = 'missing' | 'different' | 'surplus';

/** Takes what the server has, where the device still holds what was compared. */
async function heal(
  store: LocalStore,
  name: string,
  holdings: Holdings,
  records: readonly ServerRecord[],
  left: readonly string[],
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
    const isUntouched = before?.rev === now?.rev && before?.hash === now?.hash;
    if (!isUntouched) found.delete(id);
    if (!isUntouched || (!local && record?.deleted)) return local;
    return record ? takeServers(collection, local, record) : local && takeLeft(local);
  });
  return { found, refused };
}

/** The items in parts of at most {@link MOST_RECORDS} records, or of one item. */
function* batches<T>(items: readonly T[], sizeOf: (item: T) => number): Generator<readonly T[]> {
  for (let from = 0; from < items.length; ) {
    const some = within(items.slice(from), MOST_RECORDS, sizeOf);
    from += some.length;
    yield some;
  }
}
