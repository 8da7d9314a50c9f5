import type { Registry } from '@rockpool/schema';
import type { StoredRecord } from '@rockpool/schema/protocol';
import { keyOf, type Writing } from '../store/store.ts';
import { hasValues } from '../store/values.ts';
import type { Draft, RecordChange } from './rule.ts';
import { editByServer } from './server-edit.ts';

/** Records that a push has decided on and not stored yet, by `keyOf`. */
export type Drafted = ReadonlyMap<string, StoredRecord>;

/** A draft, and what became of it. */
export interface OpenDraft extends Draft {
  /** All records that it leaves otherwise than they were: those of the rows, and those that rules changed. */
  readonly drafted: Drafted;
  /** The keys of those that rules changed. */
  readonly touched: ReadonlySet<string>;
}

/**
 * Begins a draft on top of what the push has decided so far.
 *
 * @param decided by the rows before, with nothing in it stored yet
 */
export function openDraft(
  collections: Registry,
  writing: Pick<Writing, 'records' | 'hold' | 'find' | 'alone'>,
  decided: Drafted,
  sender: Pick<Draft, 'author' | 'device' | 'now' | 'sees'>,
  changes: readonly RecordChange[],
): OpenDraft {
  const drafted = new Map(changes.map(({ after }) => [keyOf(after), after]));
  const held = new Set(drafted.keys());
  const touched = new Set<string>();
  const current = (key: string): StoredRecord | undefined =>
    drafted.get(key) ?? decided.get(key) ?? writing.records.get(key);

  return {
    ...sender,
    collections,
    get changes() {
      return changes.map((change) => ({ ...change, after: drafted.get(keyOf(change.after)) ?? change.after }));
    },
    drafted,
    touched,
    async hold(collection, ids) {
      const keys = ids.map((id) => ({ collection, id }));
      await writing.hold(keys.filter((key) => !held.has(keyOf(key))));
      for (const key of keys) held.add(keyOf(key));
      return new Map(
        keys.flatMap((key) => {
          const record = current(keyOf(key));
          return record ? [[key.id, record] as const] : [];
        }),
      );
    },
    alone: writing.alone,
    async find(collection, values) {
      const found = new Map((await writing.find(collection, values)).map((record) => [keyOf(record), record]));
      for (const layer of [decided, drafted]) {
        for (const [key, record] of layer) if (record.collection === collection) found.set(key, record);
      }
      return [...found.values()]
        .filter(({ body, deleted }) => !deleted && hasValues(body, values))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    set(name, id, fields) {
      const key = keyOf({ collection: name, id });
      const collection = collections.get(name);
      if (!collection || !held.has(key)) throw new Error(`${key} was changed by a rule that does not hold it.`);
      const record = editByServer(collection, id, current(key), fields, sender.now);
      drafted.set(key, record);
      touched.add(key);
      return record;
    },
  };
}
