import { createHash, createHmac } from 'node:crypto';
import { seeded } from '../support/random.ts';

/**
 * Takes out of this process what answers at times, or with values, that no seed decides. To be imported before RxDB.
 *
 * Hashes and signatures come from other threads; here they come at once. What waits for a moment of leisure, or for a
 * millisecond, comes right after what is going on. Without Web Locks every tab leads.
 */
let random = seeded(0);

/** Everything random that nobody hands in, RxDB's own tokens among them, follows from this seed from now on. */
export function seedPlatform(seed: number): void {
  random = seeded(seed);
}

function fill<T extends ArrayBufferView>(view: T): T {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  for (let i = 0; i < bytes.length; i++) bytes[i] = Math.floor(random() * 256);
  return view;
}

function uuid(): string {
  const hex = Buffer.from(fill(new Uint8Array(16))).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

const bufferOf = (data: BufferSource): Buffer =>
  data instanceof ArrayBuffer
    ? Buffer.from(data)
    : Buffer.from(data.buffer as ArrayBuffer, data.byteOffset, data.byteLength);

const hashName = (algorithm: AlgorithmIdentifier): string =>
  (typeof algorithm === 'string' ? algorithm : algorithm.name).replace('-', '').toLowerCase();

/** The bytes of imported keys, which the platform does not give back. */
const secrets = new WeakMap<CryptoKey, Buffer>();
/** Importing a key goes through another thread, so it happens once. */
const keys = new Map<string, Promise<CryptoKey>>();
const importKey = crypto.subtle.importKey.bind(crypto.subtle) as (...request: unknown[]) => Promise<CryptoKey>;

/** The same few tokens are looked at again and again. */
const macs = new Map<string, Buffer>();
const MOST_MACS = 1_000;

function macOf(key: CryptoKey, data: BufferSource): Buffer {
  const { hash } = key.algorithm as HmacKeyAlgorithm;
  const bytes = bufferOf(data);
  const name = bytes.toString('latin1');
  const known = macs.get(name);
  if (known) return known;
  if (macs.size >= MOST_MACS) macs.clear();
  const mac = createHmac(hashName(hash), secrets.get(key) ?? '')
    .update(bytes)
    .digest();
  macs.set(name, mac);
  return mac;
}

const realTimeout = globalThis.setTimeout;
const realClear = globalThis.clearTimeout;

const replace = (target: object, members: object): void => {
  for (const [name, value] of Object.entries(members))
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
};

replace(Math, { random: () => random() });
replace(crypto, { getRandomValues: fill, randomUUID: uuid });
replace(crypto.subtle, {
  importKey(format: string, data: BufferSource, ...rest: unknown[]) {
    const name = `${JSON.stringify(rest)} ${bufferOf(data).toString('hex')}`;
    const known = keys.get(name);
    if (known !== undefined) return known;
    const key = importKey(format, data, ...rest).then((made) => {
      secrets.set(made, bufferOf(data));
      return made;
    });
    keys.set(name, key);
    return key;
  },
  digest: async (algorithm: AlgorithmIdentifier, data: BufferSource) =>
    new Uint8Array(createHash(hashName(algorithm)).update(bufferOf(data)).digest()).buffer,
  sign: async (_: unknown, key: CryptoKey, data: BufferSource) => new Uint8Array(macOf(key, data)).buffer,
  verify: async (_: unknown, key: CryptoKey, signature: BufferSource, data: BufferSource) =>
    macOf(key, data).equals(bufferOf(signature)),
});
replace(navigator, { locks: undefined });
replace(globalThis, {
  requestIdleCallback: (task: () => void) => setImmediate(task),
  setTimeout: (task: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) =>
    delay > 1 ? realTimeout(task, delay, ...given) : setImmediate(task, ...given),
  // Only the signs of life of a server's streams come by an interval; the simulation gives its own, in its own time.
  setInterval: () => ({ unref() {} }),
  clearTimeout(timer: NodeJS.Timeout | NodeJS.Immediate | undefined) {
    if (timer && 'refresh' in timer) realClear(timer);
    else if (timer) clearImmediate(timer);
  },
});
