/// <reference types="node" />
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, mkdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileName } from './file-name.ts';
import { isCode, namesIn, readFirstByte, readIfThere, syncFile, syncFolder, writeFile } from './files.ts';
import {
  decodeLife,
  encodeLife,
  findLife,
  isSeal,
  type Life,
  POINTER,
  pathOf,
  positionsIn,
  SNAPSHOT,
} from './lives.ts';
import { type Durability, firstUnread, isSameHead, type LogState, type LogStore, type LogStores } from './log-store.ts';
import { openNotices } from './notices.ts';
import { createUnsynced, type Unsynced } from './unsynced.ts';

const CHUNK = Uint8Array.of(0);

/** After so long, in milliseconds, nobody is writing a draft any more. */
const ABANDONED = 60 * 60 * 1000;

/** A folder with all that is in it, also when somebody is just writing into it. */
const all = { recursive: true, force: true, maxRetries: 10, retryDelay: 20 } as const;

/**
 * Logs as folders of files, for Node and Electron: a file per chunk, named by its position. It is written under another name
 * and then linked to its own, which succeeds for one process only: processes need no lock between them, and one that is
 * killed leaves nothing half done.
 *
 * @param root the folder; made where it is missing
 */
export function fileLogs(root: string): LogStores {
  const unsynced = new Map<string, Unsynced>();
  const folderOf = (database: string): string => join(root, fileName(database));
  return {
    name: 'files',
    async open(database, log) {
      const waiting = unsynced.get(database) ?? createUnsynced();
      unsynced.set(database, waiting);
      const folder = join(folderOf(database), fileName(log));
      await mkdir(folder, { recursive: true });
      return openLog(folder, `rockpool/${root}/${database}`, log, waiting);
    },
    list: async (database) => (await namesIn(folderOf(database))).map(decodeURIComponent),
    remove: (database) => rm(folderOf(database), all),
  };
}

function openLog(folder: string, channel: string, log: string, unsynced: Unsynced): LogStore {
  const notices = openNotices(channel);
  let current: Life | undefined;

  /** Where the log stands, and in which life. */
  async function stateNow(): Promise<readonly [state: LogState, life: Life]> {
    for (;;) {
      current ??= await findLife(folder);
      const { life, kept, folder: name, length = 0 } = current;
      const last = (await positionsIn(join(folder, name))).at(-1);
      const state = { life, length: Math.max(length, last === undefined ? 0 : last + 1), kept };
      if (last === undefined && !existsSync(join(folder, name))) {
        // Somebody has begun two lives meanwhile, and cleared this one away.
        current = undefined;
      } else if (last === undefined || !isSeal(await readFirstByte(pathOf(folder, current, last)))) {
        return [state, current];
      } else {
        const next = decodeLife(await readIfThere(pathOf(folder, current, last))) ?? (await findLife(folder));
        // A seal that cannot be read, and that nobody has gone by: the log stands before it.
        if (next.life <= life) return [state, current];
        current = next;
      }
    }
  }

  /** @returns false when somebody else has the name */
  async function claim(path: string, parts: readonly Uint8Array[], durability: Durability): Promise<boolean> {
    const isStrict = durability === 'strict';
    if (isStrict) await unsynced.flush();
    const draft = join(folder, `draft-${randomUUID()}`);
    await writeFile(draft, parts, isStrict);
    try {
      await link(draft, path);
    } catch (error) {
      if (isCode(error, 'EEXIST') || isCode(error, 'ENOENT')) return false;
      throw error;
    } finally {
      await unlink(draft);
    }
    const sync = (): Promise<void> => syncFolder(join(path, '..'));
    if (isStrict) await sync();
    else unsynced.note(() => syncFile(path).then(sync));
    return true;
  }

  return {
    async read(after) {
      for (;;) {
        const [state, life] = await stateNow();
        const first = firstUnread(state, after);
        const positions = Array.from({ length: state.length - first }, (_, i) => first + i);
        const files = await Promise.all(positions.map((at) => readIfThere(pathOf(folder, life, at))));
        // One that is missing is damage, unless a life has ended meanwhile, and was cleared away.
        if (files.includes(undefined) && !isSameHead((await stateNow())[0], state)) continue;
        const chunks = files.map((file) => new Uint8Array(file?.subarray(1) ?? []));
        return { fromStart: first === 0, chunks, head: state };
      }
    },

    async append(chunk, expected, durability) {
      const [state, life] = await stateNow();
      if (!isSameHead(state, expected)) return undefined;
      if (!(await claim(pathOf(folder, life, state.length), [CHUNK, chunk], durability))) return undefined;
      const head = { ...state, length: state.length + 1 };
      await replace(POINTER, encodeLife({ ...life, length: head.length }), 'relaxed');
      notices.tell(log, head);
      return head;
    },

    async compact(kept, chunks, expected) {
      const [state, life] = await stateNow();
      if (!isSameHead(state, expected)) return undefined;
      const next: Life = { life: life.life + 1, kept, folder: randomUUID() };
      if (!(await writeLife(life, next, chunks))) return undefined;
      // The one moment in which the next life begins, or somebody was faster.
      const isTaken = !(await claim(pathOf(folder, life, state.length), [encodeLife(next)], 'strict'));
      if (isTaken) {
        await rm(join(folder, next.folder), { recursive: true });
        return undefined;
      }
      await clearUpTo(life, next);
      // Others may have gone on from there meanwhile: that is theirs to tell, and to be read.
      const head = { life: next.life, length: kept + chunks.length };
      notices.tell(log, head);
      return head;
    },

    readSnapshot: () => readIfThere(join(folder, SNAPSHOT)),
    writeSnapshot: (snapshot) => replace(SNAPSHOT, snapshot, 'relaxed'),
    watch: (listener) => notices.hear(log, listener),
    async remove() {
      notices.close();
      await rm(folder, all);
    },
    async close() {
      notices.close();
    },
  };

  /** @returns false when somebody who was faster has cleared it away */
  async function writeLife(from: Life, next: Life, chunks: readonly Uint8Array[]): Promise<boolean> {
    await unsynced.flush();
    await mkdir(join(folder, next.folder));
    try {
      for (let at = 0; at < next.kept; at++) await linkIfThere(pathOf(folder, from, at), pathOf(folder, next, at));
      for (const [i, chunk] of chunks.entries()) {
        await writeFile(pathOf(folder, next, next.kept + i), [CHUNK, chunk], true);
      }
      await syncFolder(join(folder, next.folder));
      return true;
    } catch (error) {
      if (isCode(error, 'ENOENT')) return false;
      throw error;
    }
  }

  async function replace(name: string, bytes: Uint8Array, durability: Durability): Promise<void> {
    const draft = join(folder, `draft-${randomUUID()}`);
    await writeFile(draft, [bytes], durability === 'strict');
    await rename(draft, join(folder, name));
  }

  /** Points at the next life, and lets go of all before it but the seal, where whoever reads the ended one finds its end. */
  async function clearUpTo(ended: Life, next: Life): Promise<void> {
    await replace(POINTER, encodeLife(next), 'strict');
    const needed = new Set([POINTER, SNAPSHOT, ended.folder, next.folder]);
    for (const name of await namesIn(folder)) {
      if (needed.has(name) || (name.startsWith('draft-') && !(await isAbandoned(name)))) continue;
      await rm(join(folder, name), { recursive: true, force: true });
    }
    const over = (await positionsIn(join(folder, ended.folder))).slice(0, -1);
    for (const position of over) await rm(pathOf(folder, ended, position), { force: true });
  }

  async function isAbandoned(name: string): Promise<boolean> {
    const { mtimeMs = Date.now() } = (await stat(join(folder, name)).catch(() => undefined)) ?? {};
    return Date.now() - mtimeMs > ABANDONED;
  }
}

async function linkIfThere(from: string, to: string): Promise<void> {
  await link(from, to).catch((error) => {
    if (!isCode(error, 'ENOENT') || !existsSync(join(to, '..'))) throw error;
  });
}
