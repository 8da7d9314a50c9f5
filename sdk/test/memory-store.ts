import type { LocalRecord } from '@rockpool/schema/protocol';
import { keyText, type LocalStore } from '../src/sync/local-store.ts';

/** What a device has, in a map: for tests of sync alone. */
export function createMemoryStore(): LocalStore & {
  readonly records: Map<string, { collection: string; record: LocalRecord }>;
  readonly memory: { checkpoint?: string | undefined; restoring?: boolean; lastSync?: string };
} {
  const records = new Map<string, { collection: string; record: LocalRecord }>();
  const memory: { checkpoint?: string | undefined; restoring?: boolean; lastSync?: string } = {};
  return {
    records,
    memory,
    pending: async (limit, except) =>
      [...records]
        .filter(([key, { record }]) => record.sync.status === 'pending' && !except.has(key))
        .map(([, entry]) => entry)
        .slice(0, limit),
    async write(collection, ids, change) {
      for (const id of ids) {
        const key = keyText({ collection, id });
        const next = change(id, records.get(key)?.record);
        if (next) records.set(key, { collection, record: next });
      }
    },
    readCheckpoint: async () => memory.checkpoint,
    writeCheckpoint: async (checkpoint) => {
      memory.checkpoint = checkpoint;
      memory.restoring = false;
    },
    readRestoring: async () => memory.restoring === true,
    writeRestoring: async () => {
      memory.checkpoint = undefined;
      memory.restoring = true;
    },
    async walk(visit) {
      for (const { collection, record } of records.values()) visit(collection, [record]);
    },
    writeLastSync: async (at) => {
      memory.lastSync = at;
    },
  };
}
