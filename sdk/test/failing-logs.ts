import { EMPTY, type LogStore, type LogStores } from '../src/storage/log/log-store.ts';

/** Logs whose process dies at a chosen write or removal, before it, as at a power cut. What was written before stays. */
export interface FailingLogs {
  readonly stores: LogStores;
  readonly isDead: () => boolean;
}

/** @param dieAt which write it is, counted from 1; of the removal of a database, which may end half-way, every log is two */
export function failingLogs(disk: LogStores, dieAt: number): FailingLogs {
  let writes = 0;
  const write = async <T>(task: () => Promise<T>): Promise<T> => {
    writes++;
    if (writes >= dieAt) throw new DOMException('The process is dead.', 'AbortError');
    return task();
  };
  const wrap = (log: LogStore): LogStore => ({
    ...log,
    append: (...args) => write(() => log.append(...args)),
    compact: (...args) => write(() => log.compact(...args)),
    writeSnapshot: (...args) => write(() => log.writeSnapshot(...args)),
    remove: () => write(() => log.remove()),
  });
  const stores: LogStores = {
    ...disk,
    open: async (...args) => wrap(await disk.open(...args)),
    async remove(database) {
      for (const name of await disk.list(database)) {
        const log = await disk.open(database, name);
        const { head } = await log.read(EMPTY);
        await write(() => log.compact(0, [], head));
        await write(() => log.remove());
      }
    },
  };
  return { stores, isDead: () => writes >= dieAt };
}
