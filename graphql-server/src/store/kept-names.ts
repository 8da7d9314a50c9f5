import type { Collection } from '@rockpool/schema';
import { fromKept, type StoredRecord, toKept, unwritten } from '@rockpool/schema/protocol';
import { keptColumn } from './listing/columns.ts';
import { withColumns } from './listing/listing.ts';
import { keyOf, type Reading, type Store, type Writing } from './store.ts';
import type { Values } from './values.ts';

/**
 * A store whose records carry the names that their fields have today, on one that keeps them under the names that they
 * had first. A server of a new version so finds every record as it is, changes none, and servers of the version before
 * can go on beside it.
 */
export function withKeptNames(store: Store): Store {
  const collectionOf = ({ collection }: StoredRecord): Collection => store.collections.get(collection) as Collection;
  const today = (record: StoredRecord): StoredRecord => fromKept(collectionOf(record), record);
  const kept = (record: StoredRecord): StoredRecord => toKept(collectionOf(record), record);

  const writingOf = (writing: Writing): Writing => {
    const records = new Map([...writing.records].map(([key, record]) => [key, today(record)]));
    return {
      ...writing,
      records,
      async hold(keys) {
        await writing.hold(keys);
        for (const key of keys.map(keyOf)) {
          const record = writing.records.get(key);
          if (record && !records.has(key)) records.set(key, today(record));
        }
      },
      async find(collection, ...anyOf) {
        const named = anyOf.map((values) => kept({ ...unwritten(collection, ''), body: values }).body);
        return (await writing.find(collection, ...(named as readonly Values[]))).map(today);
      },
      async save(changes, author) {
        const saved = await writing.save(
          changes.map((change) => ({ ...change, record: kept(change.record) })),
          author,
        );
        const named = saved.map(today);
        for (const record of named) records.set(keyOf(record), record);
        return named;
      },
    };
  };
  const readingOf = (reading: Reading): Reading => ({
    ...reading,
    async slice(...wanted) {
      const slice = await reading.slice(...wanted);
      return { ...slice, records: slice.records.map(today) };
    },
    named: async (...wanted) => (await reading.named(...wanted)).map(today),
    async page(name, kind, scopes, listing) {
      const collection = store.collections.get(name) as Collection;
      const kept = withColumns(listing, (column) => keptColumn(collection, column));
      const page = await reading.page(name, kind, scopes, kept);
      return { ...page, records: page.records.map(today) };
    },
    living: async (...wanted) => (await reading.living(...wanted)).map(today),
  });

  return {
    ...store,
    write: (organisation, keys, work) => store.write(organisation, keys, (writing) => work(writingOf(writing))),
    read: (organisation, work) => store.read(organisation, (reading) => work(readingOf(reading))),
  };
}
