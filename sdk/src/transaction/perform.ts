import type { Collection } from '@rockpool/schema';
import { applyOperation, collectionsOf, discardEdits, type Operation, type RecordKey } from '@rockpool/schema/protocol';
import { CrmError } from '../errors.ts';
import type { LocalStore } from '../sync/local-store.ts';
import type { Intent, JournalOptions } from './journal.ts';

/** The name of a collection that an intent needs and that is not open. */
const closedOf = ({ store }: JournalOptions, { groups }: Intent): string | undefined =>
  groups.flatMap(collectionsOf).find((name) => !store.collections.has(name));

/** Completes what a crash has left. An intent for a collection that is not open waits until it is. */
export async function recover(options: JournalOptions, lost?: AbortSignal): Promise<void> {
  for (const intent of await options.intents.read()) {
    if (closedOf(options, intent) === undefined) await complete(options, intent, lost);
  }
}

/**
 * Takes an intent down, then does what it says.
 *
 * @throws CrmError `UNKNOWN_COLLECTION`, `TRANSACTION_UNFINISHED`; whatever the storage throws when nothing was stored
 */
export async function perform(options: JournalOptions, intent: Intent, lost?: AbortSignal): Promise<void> {
  const collection = closedOf(options, intent);
  if (collection !== undefined) {
    const message = `The transaction has records in "${collection}", which is not open.`;
    throw new CrmError('UNKNOWN_COLLECTION', message, { collection });
  }
  await options.intents.write((open) => [...open, intent]);
  await complete(options, intent, lost).catch((error: unknown) => {
    const count = (intent.kind === 'edit' ? intent.operations : intent.records).length;
    throw new CrmError('TRANSACTION_UNFINISHED', `Not all of ${count} records could be written.`, {}, error);
  });
}

/** @param lost aborted when somebody else may complete the intent: once the server has its edits, nothing tells that they were made */
async function complete(options: JournalOptions, intent: Intent, lost?: AbortSignal): Promise<void> {
  const { store } = options;
  const write: LocalStore['write'] = (collection, ids, change) =>
    store.write(collection, ids, (id, record) => {
      lost?.throwIfAborted();
      return change(id, record);
    });
  const alone = { ...options, store: { ...store, write } };
  await (intent.kind === 'edit' ? edit(alone, intent) : discard(alone, intent));
  await options.intents.write((open) => open.filter(({ groups }) => groups[0] !== intent.groups[0]));
}

async function edit({ store }: JournalOptions, intent: Intent & { kind: 'edit' }): Promise<void> {
  const [group] = intent.groups;
  for (const [name, operations] of byCollection(intent.operations)) {
    await store.write(name, [...operations.keys()], (id, record) =>
      applyOperation(declared(store, name), record, operations.get(id) as Operation, group),
    );
  }
}

async function discard({ store }: JournalOptions, intent: Intent & { kind: 'discard' }): Promise<void> {
  for (const [name, records] of byCollection(intent.records)) {
    await store.write(name, [...records.keys()], (_id, record) => {
      const isMember = record?.sync.groups?.some((group) => intent.groups.includes(group));
      return record && isMember ? discardEdits(declared(store, name), record) : record;
    });
  }
}

/** One write for each collection, whose records then appear together. */
function byCollection<T extends RecordKey>(items: readonly T[]): Map<string, Map<string, T>> {
  const collections = new Map<string, Map<string, T>>();
  for (const item of items) {
    const known = collections.get(item.collection) ?? new Map<string, T>();
    collections.set(item.collection, known.set(item.id, item));
  }
  return collections;
}

const declared = (store: LocalStore, name: string): Collection => store.collections.get(name) as Collection;
