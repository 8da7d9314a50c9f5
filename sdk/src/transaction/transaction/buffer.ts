import { type LocalRecord, type Operation, toOperation } from '@rockpool/schema/protocol';
import { keyText } from '../sync/local-store.ts';

/** A record that a transaction has looked at. */
interface Entry {
  readonly collection: string;
  /** The record on the device; undefined where there is none. */
  readonly before: LocalRecord | undefined;
  /** The record as the transaction leaves it. */
  after: LocalRecord | undefined;
}

/** What a transaction has written, which nobody else sees yet. */
export interface Buffer {
  /** Reads a record from the device, unless the transaction knows it. */
  load(collection: string, id: string): Promise<Entry>;
  /** The records of a collection that are other than on the device. */
  written(collection: string): readonly LocalRecord[];
  /** What to do on the device, one operation a record, in the order in which the transaction came to them. */
  operations(): readonly Operation[];
  /** The records as they were before, where there were any. */
  before(): readonly LocalRecord[];
}

export function createBuffer(read: (collection: string, id: string) => Promise<LocalRecord | undefined>): Buffer {
  const entries = new Map<string, Entry>();
  const changed = (): Entry[] =>
    [...entries.values()].filter(({ before, after }) => after !== before && !(before === undefined && after?.deleted));

  return {
    async load(collection, id) {
      const key = keyText({ collection, id });
      const known = entries.get(key);
      if (known) return known;
      const before = await read(collection, id);
      const entry = entries.get(key) ?? { collection, before, after: before };
      entries.set(key, entry);
      return entry;
    },
    written: (name) =>
      [...entries.values()].flatMap(({ collection, before, after }) =>
        collection === name && after && after !== before ? [after] : [],
      ),
    operations: () =>
      changed().map(({ collection, before, after }) => toOperation(collection, before, after as LocalRecord)),
    before: () => changed().flatMap(({ before }) => before ?? []),
  };
}
