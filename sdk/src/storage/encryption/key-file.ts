import { CrmError } from '../../errors.ts';
import { decodeJson, encodeJson } from '../log/chunk.ts';
import { EMPTY, type Head, type LogStore } from '../log/log-store.ts';
import { type Bytes, fromBase64, toBase64 } from './base64.ts';
import type { Derivation } from './wrapping-key.ts';

/** Until when a key may be used, in milliseconds since 1970. */
export interface Lease {
  readonly until: number;
  /** The latest time that the device's clock has shown: it may be set back, and time goes on. */
  readonly seen: number;
}

/** What a key file says openly. All of it is bound to its keys: none of them opens with another header. */
export interface Header {
  readonly derivation: Derivation;
  /** The number of the key for what is written now. The others are for what was written before. */
  readonly current: number;
  /** What lies there unencrypted: what is to be taken over, or what is to be deleted. */
  readonly plain: 'none' | 'source' | 'leftover';
  readonly lease: Lease | null;
}

interface WrappedKey {
  readonly number: number;
  readonly iv: string;
  readonly wrapped: string;
}

/** The data keys of a database, each wrapped by AES-256-GCM. Nothing in it is made of the secret itself. */
export interface KeyFile {
  readonly header: Header;
  readonly keys: readonly WrappedKey[];
}

/** Keys of AES-256-GCM for chunks, by number. */
export type KeysByNumber = ReadonlyMap<number, CryptoKey>;

const NONCE = 12;
const DATA_KEY = { name: 'AES-GCM', length: 256 } as const;

/** A new data key, in the one form that can be wrapped. */
export const newDataKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey(DATA_KEY, true, ['encrypt', 'decrypt']) as Promise<CryptoKey>;

const boundTo = (database: string, header: Header, number: number): Bytes =>
  new TextEncoder().encode(JSON.stringify([database, header, number]));

/** @param keys as {@link newDataKey} makes them */
export async function sealKeys(
  database: string,
  header: Header,
  keys: KeysByNumber,
  wrapping: CryptoKey,
): Promise<KeyFile> {
  const wrapped = [...keys].map(async ([number, key]) => {
    const iv = crypto.getRandomValues(new Uint8Array(NONCE));
    const algorithm = { name: 'AES-GCM', iv, additionalData: boundTo(database, header, number) };
    const bytes = new Uint8Array(await crypto.subtle.wrapKey('raw', key, wrapping, algorithm));
    return { number, iv: toBase64(iv), wrapped: toBase64(bytes) };
  });
  return { header, keys: await Promise.all(wrapped) };
}

/**
 * @param extractable whether the keys are to be wrapped again
 * @throws CrmError `WRONG_PASSPHRASE` when the wrapping key is not the one, or the file was tampered with: nobody can tell
 */
export async function openKeys(
  database: string,
  { header, keys }: KeyFile,
  wrapping: CryptoKey,
  extractable: boolean,
): Promise<KeysByNumber> {
  const opened = keys.map(async ({ number, iv, wrapped }) => {
    const algorithm = { name: 'AES-GCM', iv: fromBase64(iv), additionalData: boundTo(database, header, number) };
    const uses = ['encrypt', 'decrypt'] as const;
    const key = await crypto.subtle.unwrapKey(
      ...(['raw', fromBase64(wrapped), wrapping, algorithm, DATA_KEY, extractable, uses] as const),
    );
    return [number, key] as const;
  });
  try {
    return new Map(await Promise.all(opened));
  } catch (cause) {
    throw new CrmError('WRONG_PASSPHRASE', 'The data key does not open with it.', {}, cause);
  }
}

/**
 * @returns where the log of the key file stands, and the file, where there is one
 * @throws CrmError `KEY_LOST` where there is nothing else than damage
 */
export async function readKeyFile(log: LogStore): Promise<{ readonly file?: KeyFile; readonly head: Head }> {
  const { chunks, head } = await log.read(EMPTY);
  if (chunks.length === 0) return { head };
  for (const chunk of chunks) {
    const file = decodeJson<KeyFile>(chunk);
    if (file) return { file, head };
  }
  throw new CrmError('KEY_LOST', 'The key file is damaged.');
}

/**
 * Puts a key file in the place of the one that was read; twice, for everything hangs on it.
 *
 * @returns false when somebody else has written one meanwhile
 */
export async function writeKeyFile(log: LogStore, file: KeyFile, expected: Head): Promise<boolean> {
  const bytes = encodeJson(file);
  return (await log.compact(0, [bytes, bytes], expected)) !== undefined;
}
