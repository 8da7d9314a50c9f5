/// <reference types="node" />
import { open, readdir, readFile } from 'node:fs/promises';

export const isCode = (error: unknown, code: string): boolean => (error as { readonly code?: string }).code === code;

/** @returns undefined when nothing is there */
async function ifThere<T>(file: Promise<T>): Promise<T | undefined> {
  try {
    return await file;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

export const readIfThere = (path: string): Promise<Uint8Array | undefined> => ifThere(readFile(path));

/** @returns 0 where nothing is there */
export async function readFirstByte(path: string): Promise<number> {
  const file = await ifThere(open(path, 'r'));
  try {
    const { buffer } = (await file?.read(new Uint8Array(1), 0, 1, 0)) ?? {};
    return buffer?.[0] ?? 0;
  } finally {
    await file?.close();
  }
}

export const namesIn = async (folder: string): Promise<readonly string[]> => (await ifThere(readdir(folder))) ?? [];

export async function writeFile(path: string, parts: readonly Uint8Array[], isStrict: boolean): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writev(parts);
    if (isStrict) await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes the contents of a file durable, if it is still there. */
export async function syncFile(path: string): Promise<void> {
  const file = await ifThere(open(path, 'r+'));
  try {
    await file?.sync();
  } finally {
    await file?.close();
  }
}

/** Makes the names in a folder durable, where the operating system knows such a thing. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
