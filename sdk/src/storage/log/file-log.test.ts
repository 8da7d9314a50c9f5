import { fstatSync, statSync } from 'node:fs';
import { type FileHandle, mkdtemp, open, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { fileLogs } from './file-log.ts';
import { EMPTY } from './log-store.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** The files and folders that are made durable from now on, by their numbers in the file system. */
async function watchSyncs(folder: string): Promise<ReadonlySet<number>> {
  const synced = new Set<number>();
  const probe = await open(folder, 'r');
  const prototype = Object.getPrototypeOf(probe) as FileHandle;
  await probe.close();
  const sync = prototype.sync;
  vi.spyOn(prototype, 'sync').mockImplementation(function (this: FileHandle) {
    synced.add(fstatSync(this.fd).ino);
    return sync.call(this);
  });
  return synced;
}

test('a strict append makes durable what was written to any log of the database before it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'rockpool-log-'));
  const logs = fileLogs(root);
  const [page, notes, other] = await Promise.all([
    logs.open('db', 'page'),
    logs.open('db', 'notes'),
    logs.open('another', 'page'),
  ]);
  const synced = await watchSyncs(root);
  const chunk = Uint8Array.of(1, 2, 3);
  await page.append(chunk, EMPTY, 'relaxed');
  await other.append(chunk, EMPTY, 'relaxed');
  expect(synced.size).toBe(0);
  await notes.append(chunk, EMPTY, 'strict');
  const isSynced = (...path: readonly string[]) => synced.has(statSync(join(root, ...path)).ino);
  for (const log of ['page', 'notes']) {
    const [name = ''] = await readdir(join(root, 'db', log, '0'));
    expect([isSynced('db', log, '0', name), isSynced('db', log, '0')]).toEqual([true, true]);
  }
  expect(isSynced('another', 'page', '0')).toBe(false);
});
