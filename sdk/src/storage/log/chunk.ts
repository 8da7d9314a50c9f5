import type { RxDocumentData } from 'rxdb/plugins/core';

/** What one append says: states that documents have from now on, and documents that are forgotten. */
export interface Chunk<D> {
  readonly put: readonly RxDocumentData<D>[];
  readonly purged: readonly string[];
  /** Contents of attachments, by digest, in base64. */
  readonly attachments?: { readonly [key: string]: string };
}

/** First byte of a chunk: how the rest is written. */
const PLAIN = 1;
const HEADER = 5;

export const encodeChunk = (chunk: Chunk<unknown>): Uint8Array => encodeJson(chunk);

/** @returns undefined for bytes that are not what was written */
export const decodeChunk = <D>(bytes: Uint8Array): Chunk<D> | undefined => decodeJson<Chunk<D>>(bytes);

/** A value as bytes: a version, a checksum of what follows, and JSON. */
export function encodeJson(value: unknown): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(value));
  const bytes = new Uint8Array(HEADER + json.length);
  bytes[0] = PLAIN;
  new DataView(bytes.buffer).setUint32(1, crc32(json));
  bytes.set(json, HEADER);
  return bytes;
}

export function decodeJson<T>(bytes: Uint8Array): T | undefined {
  if (bytes.length < HEADER || bytes[0] !== PLAIN) return undefined;
  const json = bytes.subarray(HEADER);
  const expected = new DataView(bytes.buffer, bytes.byteOffset).getUint32(1);
  return crc32(json) === expected ? (JSON.parse(new TextDecoder().decode(json)) as T) : undefined;
}

/** What tells bytes from others; undefined when there are none. */
export const fingerprint = (bytes: Uint8Array): string | undefined =>
  bytes.length === 0 ? undefined : `${bytes.length}.${crc32(bytes).toString(16)}`;

/** The table of CRC-32 as in ISO 3309 and zip: reflected, polynomial 0xEDB88320. */
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1;
  return rest >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let rest = 0xff_ff_ff_ff;
  for (let i = 0; i < bytes.length; i++) {
    rest = (rest >>> 8) ^ (table[(rest ^ (bytes[i] as number)) & 0xff] as number);
  }
  return ~rest >>> 0;
}
