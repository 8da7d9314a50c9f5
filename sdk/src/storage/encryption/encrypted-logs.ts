import type { LogStore, LogStores } from '../log/log-store.ts';
import { createPause } from '../pause.ts';
import type { Bytes } from './base64.ts';
import { hiddenName, KEYS } from './hidden-name.ts';

/** Keys of AES-256-GCM, by whose number it is written which one a chunk needs. */
export interface DataKeys {
  /** Runs a task that encrypts with the present key, and writes what it has encrypted. */
  encrypt<T>(task: (number: number, key: CryptoKey) => Promise<T>): Promise<T>;
  /** @returns undefined for a number that no key has */
  find(number: number): Promise<CryptoKey | undefined>;
}

const [NUMBER, NONCE, TAG] = [4, 12, 16] as const;

/** How many chunks are handed over at a time: as many as there may be threads for, and some milliseconds of work where there are none. */
const AT_ONCE = 4;

/**
 * Logs of which only encrypted chunks are stored: AES-256-GCM over whole chunks, so that ids, indexed fields and sync
 * state are as unreadable as everything else. A chunk is bound to its log and its place there: one that was moved does
 * not open. A chunk that does not open reads as bytes that are none, with the stored ones in them.
 */
export function encryptedLogs(stores: LogStores, keys: DataKeys): LogStores {
  return {
    name: `${stores.name}-encrypted`,
    async open(database, log) {
      const hidden = await hiddenName(database);
      return seal(await stores.open(hidden, log), keys, `${hidden}/${log}`);
    },
    list: async (database) => (await stores.list(await hiddenName(database))).filter((log) => log !== KEYS),
    async remove(database) {
      const hidden = await hiddenName(database);
      // Whatever is left of the rest after a crash, nobody can read it.
      await (await stores.open(hidden, KEYS)).remove();
      await stores.remove(hidden);
    },
  };
}

function seal(store: LogStore, keys: DataKeys, name: string): LogStore {
  const placed = (place: number | 'snapshot'): Bytes => new TextEncoder().encode(`${name}/${place}`);

  return {
    ...store,
    async read(after) {
      const slice = await store.read(after);
      const first = slice.head.length - slice.chunks.length;
      return { ...slice, chunks: await each(slice.chunks, (chunk, i) => decrypt(chunk, keys, placed(first + i))) };
    },
    async readSnapshot() {
      const snapshot = await store.readSnapshot();
      return snapshot && decrypt(snapshot, keys, placed('snapshot'));
    },
    writeSnapshot: (snapshot) =>
      keys.encrypt(async (number, key) =>
        store.writeSnapshot(await encrypt(snapshot, number, key, placed('snapshot'))),
      ),
    append: (chunk, expected, durability) =>
      keys.encrypt(async (number, key) =>
        store.append(await encrypt(chunk, number, key, placed(expected.length)), expected, durability),
      ),
    compact: (kept, chunks, expected) =>
      keys.encrypt(async (number, key) => {
        const sealed = await each(chunks, (chunk, i) => encrypt(chunk, number, key, placed(kept + i)));
        return store.compact(kept, sealed, expected);
      }),
  };
}

/** Does something with chunks, a few at a time and with pauses: some browsers do it where they are asked to. */
async function each(
  chunks: readonly Uint8Array[],
  work: (chunk: Uint8Array, i: number) => Promise<Uint8Array>,
): Promise<Uint8Array[]> {
  const pause = createPause();
  const done: Uint8Array[] = [];
  for (let from = 0; from < chunks.length; from += AT_ONCE) {
    const some = chunks.slice(from, from + AT_ONCE);
    done.push(...(await Promise.all(some.map((chunk, i) => work(chunk, from + i)))));
    await pause();
  }
  return done;
}

/** @param additionalData where it belongs: anywhere else it does not open */
export async function encrypt(
  plain: Uint8Array,
  number: number,
  key: CryptoKey,
  additionalData: Bytes,
): Promise<Uint8Array> {
  // Random nonces of 96 bits are safe for 2^32 chunks of one key (NIST SP 800-38D, 8.3).
  const iv = crypto.getRandomValues(new Uint8Array(NONCE));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain as Bytes);
  const chunk = new Uint8Array(NUMBER + NONCE + sealed.byteLength);
  new DataView(chunk.buffer).setUint32(0, number);
  chunk.set(iv, NUMBER);
  chunk.set(new Uint8Array(sealed), NUMBER + NONCE);
  return chunk;
}

/** @returns bytes that say nothing, for some that do not open */
export async function decrypt(chunk: Uint8Array, keys: DataKeys, additionalData: Bytes): Promise<Uint8Array> {
  if (chunk.length < NUMBER + NONCE + TAG) return unreadable(chunk);
  const key = await keys.find(new DataView(chunk.buffer, chunk.byteOffset).getUint32(0));
  if (!key) return unreadable(chunk);
  const iv = chunk.subarray(NUMBER, NUMBER + NONCE) as Bytes;
  const sealed = chunk.subarray(NUMBER + NONCE) as Bytes;
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
  } catch {
    return unreadable(chunk);
  }
}

/** Begins as no chunk does, so that nobody can slip in one that was never encrypted. */
function unreadable(chunk: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + chunk.length);
  bytes.set(chunk, 1);
  return bytes;
}
