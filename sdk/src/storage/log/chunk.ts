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

/** UTF-8 takes up to so many bytes for each of UTF-16's units. */
const MOST_BYTES = 3;

export const encodeChunk = (chunk: Chunk<unknown>): Uint8Array => encodeJson(chunk);

/** @returns undefined for bytes that are not what was written */
export const decodeChunk = <D>(bytes: Uint8Array): Chunk<D> | undefined => decodeJson<Chunk<D>>(bytes);

/** A value as bytes: a version, a checksum of what follows, and JSON. */
export function encodeJson(value: unknown): Uint8Array {
  const json = JSON.stringify(value);
  // Written where there is room for it at its longest, for browsers take twice as long to make that room themselves.
  const room = new Uint8Array(HEADER + MOST_BYTES * json.length);
  const { written } = new TextEncoder().encodeInto(json, room.subarray(HEADER));
  const bytes = room.slice(0, HEADER + written);
  bytes[0] = PLAIN;
  new DataView(bytes.buffer).setUint32(1, crc32(bytes.subarray(HEADER)));
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

/**
 * The tables of CRC-32 as in ISO 3309 and zip (reflected, polynomial 0xEDB88320), one behind the other: the second one is for
 * bytes that have another one behind them, and so on. (Kounavis and Berry, "A Systematic Approach to Building High
 * Performance, Software-based, CRC Generators", 2005.)
 */
const tables = new Int32Array(4 * 256);
for (let at = 0; at < tables.length; at++) {
  let rest = at < 256 ? at : (tables[at - 256] as number);
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1;
  tables[at] = rest;
}

/** Four bytes a step. */
function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const of = (table: number, byte: number): number => tables[table * 256 + (byte & 0xff)] as number;
  let [rest, i] = [-1, 0];
  for (const end = bytes.length - 3; i < end; i += 4) {
    rest ^= view.getUint32(i, true);
    rest = of(3, rest) ^ of(2, rest >>> 8) ^ of(1, rest >>> 16) ^ of(0, rest >>> 24);
  }
  for (; i < bytes.length; i++) rest = (rest >>> 8) ^ of(0, rest ^ view.getUint8(i));
  return ~rest >>> 0;
}
