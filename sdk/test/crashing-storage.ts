import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import type { CrmStorage } from '../src/database/open.ts';

/** Before anything of a write is stored, or after all of it. */
export type Moment = 'before' | 'after';

/** A memory storage whose process dies at a chosen write or removal, as at a power cut. What was written before stays. */
export interface CrashingStorage {
  readonly storage: CrmStorage;
  /** Has the process die at a write, counted from 1, after which nothing is written any more. */
  crashAt(write: number, moment: Moment): void;
  /** Calls {@link CrashingStorage.crashAt} off. */
  live(): void;
  /** From now on another process opens the storage; the one before never writes again. */
  restart(): void;
  readonly isDead: () => boolean;
}

interface Process {
  writes: number;
  dies: { readonly write: number; readonly moment: Moment } | undefined;
  isDead: boolean;
}

export function crashingStorage(): CrashingStorage {
  const memory: CrmStorage = getRxStorageMemory();
  const begin = (): Process => ({ writes: 0, dies: undefined, isDead: false });
  let current = begin();

  function die(process: Process): Promise<never> {
    process.isDead = true;
    return Promise.reject(new DOMException('The process is dead.', 'AbortError'));
  }

  const storage: CrmStorage = {
    ...memory,
    async createStorageInstance(params) {
      const process = current;
      const instance = await memory.createStorageInstance(params);
      const [write, remove] = [instance.bulkWrite.bind(instance), instance.remove.bind(instance)];
      const mortal = async <T>(act: () => Promise<T>): Promise<T> => {
        if (process.isDead) return die(process);
        const isLast = ++process.writes === process.dies?.write;
        if (isLast && process.dies?.moment === 'before') return die(process);
        const result = await act();
        return isLast ? die(process) : result;
      };
      instance.bulkWrite = (...args) => mortal(() => write(...args));
      instance.remove = () => mortal(remove);
      return instance;
    },
  };
  return {
    storage,
    crashAt(write, moment) {
      Object.assign(current, { writes: 0, dies: { write, moment } });
    },
    live() {
      current.dies = undefined;
    },
    restart() {
      current.isDead = true;
      current = begin();
    },
    isDead: () => current.isDead,
  };
}
