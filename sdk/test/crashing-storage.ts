import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import type { CrmStorage } from '../src/database/open.ts';

/** A memory storage whose process dies at a chosen write, as at a power cut. What was written before stays. */
export interface CrashingStorage {
  readonly storage: CrmStorage;
  /** How many writes there have been since the last {@link CrashingStorage.crashAt}. */
  readonly writes: () => number;
  /**
   * Has the process die at a write, counted from 1: before anything of it is stored, or after all of it. From then on
   * nothing is read or written any more. Also brings a dead process back to life.
   */
  crashAt(write: number, moment: 'before' | 'after'): void;
  /** Brings the process back to life, and lets it live. */
  revive(): void;
  readonly isDead: () => boolean;
}

export function crashingStorage(): CrashingStorage {
  const memory: CrmStorage = getRxStorageMemory();
  let writes = 0;
  let dies = { write: Number.POSITIVE_INFINITY, moment: 'before' };
  let isDead = false;
  const dead = () => Promise.reject(new DOMException('The process is dead.', 'AbortError'));
  const die = () => {
    isDead = true;
    return dead();
  };
  const live = (write: number, moment: string): void => {
    writes = 0;
    dies = { write, moment };
    isDead = false;
  };

  const storage: CrmStorage = {
    ...memory,
    async createStorageInstance(params) {
      if (isDead) return dead();
      const instance = await memory.createStorageInstance(params);
      const { bulkWrite, query, findDocumentsById, count } = instance;
      instance.query = (...args) => (isDead ? dead() : query.apply(instance, args));
      instance.count = (...args) => (isDead ? dead() : count.apply(instance, args));
      instance.findDocumentsById = (...args) => (isDead ? dead() : findDocumentsById.apply(instance, args));
      instance.bulkWrite = async (...args) => {
        if (isDead) return dead();
        const isLast = ++writes === dies.write;
        if (isLast && dies.moment === 'before') return die();
        const result = await bulkWrite.apply(instance, args);
        return isLast ? die() : result;
      };
      return instance;
    },
  };
  return {
    storage,
    writes: () => writes,
    crashAt: live,
    revive: () => live(Number.POSITIVE_INFINITY, 'before'),
    isDead: () => isDead,
  };
}
