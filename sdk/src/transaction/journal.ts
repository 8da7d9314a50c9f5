import type { Collection } from '@rockpool/schema';
import {
  applyOperation,
  collectionsOf,
  discardEdits,
  type GroupId,
  type Operation,
  type RecordKey,
} from '@rockpool/schema/protocol';
import type { IntentStore } from '../database/intent-store.ts';
import { CrmError } from '../errors.ts';
import type { LocalStore } from '../sync/local-store.ts';

/**
 * A change of several records that was begun. It is stored before the first record is written and removed after the
 * last one, and performing it twice does no more than once: so a crash at any moment leaves all of it or nothing.
 */
export type Intent =
  /** Makes the edits of a transaction. */
  | { readonly kind: 'edit'; readonly groups: readonly [GroupId]; readonly operations: readonly Operation[] }
  /** Gives up every edit of the records that belong to the transactions. */
  | { readonly kind: 'discard'; readonly groups: readonly GroupId[]; readonly records: readonly RecordKey[] };

/** Changes several records so that a crash leaves the change whole or absent. */
export interface Journal {
  /**
   * Runs a task while no change is half done, in this tab or another; one that a crash has left is completed first.
   * Reading the records of a transaction is such a task.
   */
  settled<T>(task: () => Promise<T>): Promise<T>;
  /**
   * Performs an intent, alone: `prepare` looks at the records as they are until then.
   *
   * @param prepare gives undefined where there is nothing to do; what it throws leaves nothing behind
   * @throws CrmError `STORAGE_FAILED` when nothing was stored, `TRANSACTION_UNFINISHED` when the intent was
   */
  perform(prepare: () => Promise<Intent | undefined>): Promise<void>;
  /** Resolves when nothing is under way in this tab. */
  idle(): Promise<void>;
}

interface JournalOptions {
  readonly intents: IntentStore<Intent>;
  readonly store: LocalStore;
  /** Runs tasks one at a time, over all tabs. */
  readonly exclusive: <T>(task: () => Promise<T>) => Promise<T>;
}

export function createJournal({ intents, store, exclusive }: JournalOptions): Journal {
  let work: Promise<unknown> = Promise.resolve();
  const declared = (name: string): Collection => store.collections.get(name) as Collection;

  /** An intent for a collection that is not open waits until it is. */
  const closedOf = ({ groups }: Intent): string | undefined =>
    groups.flatMap(collectionsOf).find((name) => !store.collections.has(name));

  async function complete(intent: Intent): Promise<void> {
    await (intent.kind === 'edit' ? edit(intent) : discard(intent));
    await intents.write((open) => open.filter(({ groups }) => groups[0] !== intent.groups[0]));
  }

  async function edit({ groups: [group], operations }: Intent & { kind: 'edit' }): Promise<void> {
    for (const collection of namesIn(operations)) {
      const mine = new Map(operations.flatMap((op) => (op.collection === collection ? [[op.id, op]] : [])));
      await store.write(collection, [...mine.keys()], (id, record) =>
        applyOperation(declared(collection), record, mine.get(id) as Operation, group),
      );
    }
  }

  async function discard({ groups, records }: Intent & { kind: 'discard' }): Promise<void> {
    const isMember = (group: GroupId): boolean => groups.includes(group);
    for (const collection of namesIn(records)) {
      const ids = records.flatMap((key) => (key.collection === collection ? [key.id] : []));
      await store.write(collection, ids, (_id, record) =>
        record?.sync.groups?.some(isMember) ? discardEdits(declared(collection), record) : record,
      );
    }
  }

  async function recover(): Promise<void> {
    for (const intent of await intents.read()) if (!closedOf(intent)) await complete(intent);
  }

  function alone<T>(task: () => Promise<T>): Promise<T> {
    const run = exclusive(async () => {
      await recover();
      return task();
    });
    work = run.catch(() => {});
    return run;
  }

  return {
    settled: alone,
    perform: (prepare) =>
      alone(async () => {
        const intent = await prepare();
        if (!intent) return;
        const closed = closedOf(intent);
        if (closed) {
          throw new CrmError('UNKNOWN_COLLECTION', `The transaction has records in "${closed}", which is not open.`, {
            collection: closed,
          });
        }
        await intents.write((open) => [...open, intent]);
        await complete(intent).catch((error: unknown) => {
          const count = (intent.kind === 'edit' ? intent.operations : intent.records).length;
          throw new CrmError('TRANSACTION_UNFINISHED', `Not all of ${count} records could be written.`, {}, error);
        });
      }),
    idle: async () => void (await work),
  };
}

const namesIn = (keys: readonly RecordKey[]): readonly string[] => [
  ...new Set(keys.map(({ collection }) => collection)),
];
