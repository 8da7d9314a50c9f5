/// <reference types="node" />
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeJson, encodeJson } from './chunk.ts';
import { namesIn, readFirstByte, readIfThere } from './files.ts';

/** A life of a log in files: the folder of its chunks, and how much of the life before is their beginning. */
export interface Life {
  readonly life: number;
  readonly kept: number;
  readonly folder: string;
  /** How many chunks it had, at least: were there fewer now, some would be missing. */
  readonly length?: number;
}

const FIRST: Life = { life: 0, kept: 0, folder: '0' };

/** The file that says with which life to begin to look; it may be somewhat behind. */
export const POINTER = 'life';
export const SNAPSHOT = 'snapshot';

/** What ends a life, in the place of a chunk, and names the next one. */
const SEAL = 0xff;

export function encodeLife(next: Life): Uint8Array {
  const json = encodeJson(next);
  const bytes = new Uint8Array(1 + json.length);
  bytes[0] = SEAL;
  bytes.set(json, 1);
  return bytes;
}

/** Whether a file with such a first byte is a seal, and no chunk, which has zero there: also when a bit of it has fallen over. */
export function isSeal(firstByte: number): boolean {
  let ones = 0;
  for (let rest = firstByte; rest > 0; rest >>= 1) ones += rest & 1;
  return ones > 4;
}

/** @returns undefined for bytes that are not what was written */
export const decodeLife = (seal: Uint8Array | undefined): Life | undefined =>
  seal && decodeJson<Life>(seal.subarray(1));

export const pathOf = (log: string, { folder }: Life, position: number): string =>
  join(log, folder, String(position).padStart(12, '0'));

/** The positions that there are files for, in order. */
export const positionsIn = async (folder: string): Promise<readonly number[]> =>
  (await namesIn(folder))
    .map(Number)
    .filter(Number.isInteger)
    .sort((a, b) => a - b);

/** The life to begin with: as the pointer says, or where that does not help, as the seals say. */
export async function findLife(log: string): Promise<Life> {
  const pointed = decodeLife(await readIfThere(join(log, POINTER)));
  if (pointed && existsSync(join(log, pointed.folder))) return pointed;
  let latest: Life | undefined;
  for (const folder of await namesIn(log)) {
    const last = (await positionsIn(join(log, folder)).catch(() => [])).at(-1);
    if (last === undefined) continue;
    const path = pathOf(log, { ...FIRST, folder }, last);
    const next = isSeal(await readFirstByte(path)) ? decodeLife(await readIfThere(path)) : undefined;
    if (next && next.life > (latest?.life ?? 0)) latest = next;
  }
  if (!latest) await mkdir(join(log, FIRST.folder), { recursive: true });
  return latest ?? FIRST;
}
