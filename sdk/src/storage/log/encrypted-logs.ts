import type { LogStore, LogStores } from './log-store.ts';

/** A key of AES-GCM, by whose number it is written which one a chunk needs. */
export interface DataKeys {
  /** The number of the key to encrypt with. */
  readonly current: number;
  /** @throws Error for a key that is not there, or while they are locked */
  key(number: number): CryptoKey;
}

const [NUMBER, NONCE, TAG] = [4, 12, 16] as const;

/**
 * Logs of which only encrypted chunks are stored: AES-256-GCM over whole chunks, so that ids, indexed fields and sync
 * state are as unreadable as everything else. A chunk is bound to its log: one that was moved to another does not open.
 */
export function encryptedLogs(stores: LogStores, keys: DataKeys): LogStores {
  return {
    name: `${stores.name}-encrypted`,
    open: async (database, log) => seal(await stores.open(database, log), keys, `${database}/${log}`),
  };
}

function seal(store: LogStore, keys: DataKeys, place: string): LogStore {
  const additionalData = new TextEncoder().encode(place);

  async function encrypt(plain: Uint8Array): Promise<Uint8Array> {
    const { current } = keys;
    // Random nonces of 96 bits are safe for 2^32 chunks of one key (NIST SP 800-38D, 8.3).
    const iv = crypto.getRandomValues(new Uint8Array(NONCE));
    const sealed = await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv, additionalData },
      keys.key(current),
      bytesOf(plain),
    );
    const chunk = new Uint8Array(NUMBER + NONCE + sealed.byteLength);
    new DataView(chunk.buffer).setUint32(0, current);
    chunk.set(iv, NUMBER);
    chunk.set(new Uint8Array(sealed), NUMBER + NONCE);
    return chunk;
  }

  /** Bytes that do not open become an empty chunk, which the reader takes for what it is: a damaged one. */
  async function decrypt(chunk: Uint8Array): Promise<Uint8Array> {
    if (chunk.length < NUMBER + NONCE + TAG) return new Uint8Array();
    const key = keys.key(new DataView(chunk.buffer, chunk.byteOffset).getUint32(0));
    const iv = bytesOf(chunk.subarray(NUMBER, NUMBER + NONCE));
    const sealed = bytesOf(chunk.subarray(NUMBER + NONCE));
    try {
      return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed));
    } catch {
      return new Uint8Array();
    }
  }

  return {
    ...store,
    async read(after) {
      const slice = await store.read(after);
      return { ...slice, chunks: await Promise.all(slice.chunks.map(decrypt)) };
    },
    async readSnapshot() {
      const snapshot = await store.readSnapshot();
      return snapshot && decrypt(snapshot);
    },
    writeSnapshot: async (snapshot) => store.writeSnapshot(await encrypt(snapshot)),
    append: async (chunk, expected, durability) => store.append(await encrypt(chunk), expected, durability),
    compact: async (kept, chunks, expected) => store.compact(kept, await Promise.all(chunks.map(encrypt)), expected),
  };
}

const bytesOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;
