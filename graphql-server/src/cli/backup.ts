import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { backUp, restore } from '../store/backup.ts';
import type { Database } from '../store/database.ts';

/**
 * Writes a backup, packed, under another name until it is whole.
 *
 * @returns the number of rows
 */
export async function backUpTo(file: string, database: Database): Promise<number> {
  const unfinished = `${file}.part`;
  const packed = createGzip();
  const written = pipeline(packed, createWriteStream(unfinished, { mode: 0o600 }));
  try {
    const count = await Promise.race([
      backUp(database, async (line) => {
        if (!packed.write(`${line}\n`)) await once(packed, 'drain');
      }),
      // Only a failure comes before the end: a full disk is told at once.
      written.then(() => 0),
    ]);
    packed.end();
    await written;
    await rename(unfinished, file);
    return count;
  } catch (error) {
    packed.destroy();
    await written.catch(() => {});
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** @returns the number of rows */
export async function restoreFrom(file: string, database: Database): Promise<number> {
  const text = createGunzip().setEncoding('utf8');
  const read = pipeline(createReadStream(file), text);
  // What is wrong with the file comes out where it is read.
  read.catch(() => {});
  return restore(database, linesOf(text));
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
