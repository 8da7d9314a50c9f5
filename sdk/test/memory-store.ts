import { registryOf } from '@rockpool/schema';
import type { LocalRecord } from '@rockpool/schema/protocol';
import { keyText, type LocalStore, type Position, type UnstoredRecord } from '../src/sync/local-store.ts';

/** What a device has, in a map: for tests of sync alone. */
export function createMemoryStore(): LocalStore & {
  readonly records: Map<string, { collection: string; record: LocalRecord }>;
  readonly memory: { position: Position; aside: readonly UnstoredRecord[]; lastSync?: string };
} {
  const records = new Map<string, { collection: string; record: LocalRecord }>();
  const memory: { position: Position; aside: readonly UnstoredRecord[]; lastSync?: string } = {
    position: { timeline: [], reconcile: false },
    aside: [],
  };
  return {
    collections: registryOf(),
    records,
    memory,
    pending: async (limit, except) =>
      [...records]
        .filter(([key, { record }]) => record.sync.status === 'pending' && !except.has(key))
        .map(([, entry]) => entry)
        .slice(0, limit),
    grouped: async () => [...records.values()].filter(({ record }) => record.sync.groups),
    async write(collection, ids, change) {
      for (const id of ids) {
        const key = keyText({ collection, id });
        const next = change(id, records.get(key)?.record);
        if (next) records.set(key, { collection, record: next });
      }
    },
    readPosition: async () => memory.position,
    writePosition: async (position) => {
      memory.position = position;
    },
    readAside: async () => memory.aside,
    writeAside: async (aside) => {
      memory.aside = aside;
    },
    async walk(visit) {
      for (const { collection, record } of records.values()) visit(collection, [record]);
    },
    writeLastSync: async (at) => {
      memory.lastSync = at;
    },
  };
}
