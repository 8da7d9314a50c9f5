import { firstUnread, type Head, isSameHead, type LogState, type LogStore, type LogStores } from './log-store.ts';

interface Log {
  state: LogState;
  chunks: readonly Uint8Array[];
  snapshot: Uint8Array | undefined;
  readonly watchers: Set<(head: Head) => void>;
}

/** Logs that last as long as the page: for tests, and where there is nothing to write to. */
export function memoryLogs(): LogStores {
  const logs = new Map<string, Log>();
  return {
    name: 'memory',
    async open(database, name) {
      const key = `${database}/${name}`;
      const log = logs.get(key) ?? {
        state: { life: 0, length: 0, kept: 0 },
        chunks: [],
        snapshot: undefined,
        watchers: new Set(),
      };
      logs.set(key, log);
      return openMemoryLog(log, () => void logs.delete(key));
    },
    list: async (database) =>
      [...logs.keys()].flatMap((key) => (key.startsWith(`${database}/`) ? [key.slice(database.length + 1)] : [])),
    async remove(database) {
      for (const key of logs.keys()) if (key.startsWith(`${database}/`)) logs.delete(key);
    },
  };
}

function openMemoryLog(log: Log, remove: () => void): LogStore {
  let watcher: ((head: Head) => void) | undefined;
  function become(chunks: readonly Uint8Array[], life: number, kept: number): Head {
    log.chunks = chunks;
    log.state = { life, length: chunks.length, kept };
    for (const tell of log.watchers) if (tell !== watcher) tell(log.state);
    return log.state;
  }
  return {
    async read(after) {
      const first = firstUnread(log.state, after);
      return { fromStart: first === 0, chunks: log.chunks.slice(first), head: log.state };
    },
    async append(chunk, expected) {
      const { state, chunks } = log;
      return isSameHead(state, expected) ? become([...chunks, chunk], state.life, state.kept) : undefined;
    },
    async compact(kept, chunks, expected) {
      const { state } = log;
      if (!isSameHead(state, expected)) return undefined;
      return become([...log.chunks.slice(0, kept), ...chunks], state.life + 1, kept);
    },
    readSnapshot: async () => log.snapshot,
    async writeSnapshot(snapshot) {
      log.snapshot = snapshot;
    },
    watch(listener) {
      watcher = listener;
      log.watchers.add(listener);
      return () => void log.watchers.delete(listener);
    },
    async remove() {
      remove();
    },
    async close() {},
  };
}
