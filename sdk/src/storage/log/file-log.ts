/// <reference types="node" />
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rename, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { type Durability, firstUnread, isSameHead, type LogState, type LogStore, type LogStores } from './log-store.ts';
import { openNotices } from './notices.ts';

/** A life of a log: the folder of its chunks, and how much of the life before is their beginning. */
interface Life {
  readonly life: number;
  readonly kept: number;
  readonly folder: string;
}

const FIRST: Life = { life: 0, kept: 0, folder: '0' };

/** Says which life to begin to look at; a later one may have begun. */
const POINTER = 'life';
const SNAPSHOT = 'snapshot';

/** The first byte of a file: a chunk, or what ends a life and names the next one. */
const [CHUNK, SEAL] = [0, 1] as const;

/**
 * Logs as folders of files, for Node and Electron: a file per chunk, named by its position. It is written under another name
 * and then linked to its own, which succeeds for one process only: processes need no lock between them, and one that is
 * killed leaves nothing half done.
 *
 * @param root the folder; made where it is missing
 */
export function fileLogs(root: string): LogStores {
  return {
    name: 'files',
    async open(database, log) {
      const folder = join(root, encodeURIComponent(database), encodeURIComponent(log));
      await mkdir(join(folder, FIRST.folder), { recursive: true });
      return openLog(folder, `rockpool/${root}/${database}`, log);
    },
    async list(database) {
      try {
        return (await readdir(join(root, encodeURIComponent(database)))).map(decodeURIComponent);
      } catch (error) {
        if (isCode(error, 'ENOENT')) return [];
        throw error;
      }
    },
    remove: (database) => rm(join(root, encodeURIComponent(database)), { recursive: true, force: true }),
  };
}

function openLog(folder: string, channel: string, log: string): LogStore {
  const notices = openNotices(channel);
  let current: Life | undefined;
  const pathOf = ({ folder: name }: Life, position: number): string =>
    join(folder, name, String(position).padStart(12, '0'));

  /** Where the log stands, and in which life. */
  async function stateNow(): Promise<readonly [state: LogState, life: Life]> {
    for (;;) {
      try {
        current ??= await readLife(join(folder, POINTER));
        const names = (await readdir(join(folder, current.folder))).sort();
        const last = names.at(-1);
        const file = last === undefined ? undefined : await readFile(join(folder, current.folder, last));
        if (file?.[0] !== SEAL) return [{ life: current.life, length: names.length, kept: current.kept }, current];
        current = JSON.parse(file.subarray(1).toString()) as Life;
      } catch (error) {
        // Somebody has begun two lives meanwhile, and cleared this one away.
        if (!isCode(error, 'ENOENT')) throw error;
        current = undefined;
      }
    }
  }

  /** @returns false when somebody else has the name */
  async function claim(path: string, kind: number, bytes: Uint8Array, durability: Durability): Promise<boolean> {
    const draft = join(folder, `draft-${randomUUID()}`);
    await write(draft, kind, bytes, durability);
    try {
      await link(draft, path);
      if (durability === 'strict') await syncFolder(join(path, '..'));
      return true;
    } catch (error) {
      if (isCode(error, 'EEXIST') || isCode(error, 'ENOENT')) return false;
      throw error;
    } finally {
      await unlink(draft);
    }
  }

  return {
    async read(after) {
      const [state, life] = await stateNow();
      const first = firstUnread(state, after);
      const positions = Array.from({ length: state.length - first }, (_, i) => first + i);
      const files = await Promise.all(positions.map((at) => readFile(pathOf(life, at))));
      return { fromStart: first === 0, chunks: files.map((file) => new Uint8Array(file.subarray(1))), head: state };
    },

    async append(chunk, expected, durability) {
      const [state, life] = await stateNow();
      if (!isSameHead(state, expected)) return undefined;
      if (!(await claim(pathOf(life, state.length), CHUNK, chunk, durability))) return undefined;
      const head = { ...state, length: state.length + 1 };
      notices.tell(log, head);
      return head;
    },

    async compact(kept, chunks, expected) {
      const [state, life] = await stateNow();
      if (!isSameHead(state, expected)) return undefined;
      const next: Life = { life: life.life + 1, kept, folder: randomUUID() };
      await mkdir(join(folder, next.folder));
      for (let at = 0; at < kept; at++) await link(pathOf(life, at), pathOf(next, at));
      for (const [i, chunk] of chunks.entries()) await write(pathOf(next, kept + i), CHUNK, chunk, 'strict');
      await syncFolder(join(folder, next.folder));
      const seal = new TextEncoder().encode(JSON.stringify(next));
      // The one moment in which the next life begins, or somebody was faster.
      const isTaken = !(await claim(pathOf(life, state.length), SEAL, seal, 'strict'));
      if (isTaken) {
        await rm(join(folder, next.folder), { recursive: true });
        return undefined;
      }
      await clearUpTo(life, seal);
      const [head] = await stateNow();
      notices.tell(log, head);
      return head;
    },

    async readSnapshot() {
      try {
        return new Uint8Array((await readFile(join(folder, SNAPSHOT))).subarray(1));
      } catch (error) {
        if (isCode(error, 'ENOENT')) return undefined;
        throw error;
      }
    },
    writeSnapshot: (snapshot) => replace(SNAPSHOT, snapshot, 'relaxed'),
    watch: (listener) => notices.hear(log, listener),
    async remove() {
      notices.close();
      await rm(folder, { recursive: true, force: true });
    },
    async close() {
      notices.close();
    },
  };

  async function replace(name: string, bytes: Uint8Array, durability: Durability): Promise<void> {
    const draft = join(folder, `draft-${randomUUID()}`);
    await write(draft, CHUNK, bytes, durability);
    await rename(draft, join(folder, name));
  }

  /** Points at the life after `ended`, and lets go of those before it: who reads it now still finds its end. */
  async function clearUpTo(ended: Life, seal: Uint8Array): Promise<void> {
    const { folder: next } = JSON.parse(new TextDecoder().decode(seal)) as Life;
    await replace(POINTER, seal, 'strict');
    const others = (await readdir(folder)).filter((name) => ![POINTER, SNAPSHOT, ended.folder, next].includes(name));
    const old = others.filter((name) => !name.startsWith('draft-'));
    await Promise.all(old.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  }
}

async function readLife(pointer: string): Promise<Life> {
  try {
    return JSON.parse((await readFile(pointer)).subarray(1).toString()) as Life;
  } catch (error) {
    if (isCode(error, 'ENOENT')) return FIRST;
    throw error;
  }
}

async function write(path: string, kind: number, bytes: Uint8Array, durability: Durability): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.write(Uint8Array.of(kind));
    await file.write(bytes);
    if (durability === 'strict') await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes names in a folder durable, where the operating system knows such a thing. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r').catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}

const isCode = (error: unknown, code: string): boolean => (error as { readonly code?: string }).code === code;
