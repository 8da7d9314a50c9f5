import {
  applyOperation,
  componentsOf,
  MAX_GROUP_BYTES,
  MAX_GROUP_ROWS,
  makeGroup,
  type Operation,
} from '@rockpool/schema/protocol';
import { type StoredDocument, toLocalRecord } from '../database/document.ts';
import type { OpenCollections } from '../database/local-store.ts';
import { storageFailed } from '../database/write-errors.ts';
import { CrmError } from '../errors.ts';
import { keyText, type LocalStore } from '../sync/local-store.ts';
import { type Buffer, createBuffer } from './buffer.ts';
import type { Journal } from './journal.ts';
import { createSession, type Session } from './session.ts';
import { createTransactionCollection } from './transaction-collection.ts';

export { perform, recover } from './perform.ts';

export interface TransactionOptions {
  readonly collections: OpenCollections;
  readonly store: LocalStore;
  readonly journal: Journal;
  readonly newId: () => string;
}

/**
 * Runs a callback on a buffer of its own, then stores what it wrote, all of it or nothing.
 *
 * @param callback gets the views by name, and the `collections`
 */
export async function runTransaction<T>(
  options: TransactionOptions,
  callback: (tx: object) => T | Promise<T>,
): Promise<T> {
  const { collections } = options;
  const buffer = createBuffer(async (collection, id) => {
    const [document] = (await collections.get(collection)?.rx.storageInstance.findDocumentsById([id], true)) ?? [];
    return document && toLocalRecord(document as StoredDocument);
  });
  const session = createSession();
  const result = await session.run(() => callback(surfaceOf(collections, buffer, session)));
  const operations = buffer.operations();
  const [first, ...others] = operations;
  try {
    if (first && others.length === 0) await storeOne(options.store, first);
    else if (first) await storeTogether(options, buffer, operations);
  } catch (error) {
    throw storageFailed([...new Set(operations.map(({ collection }) => collection))].join(' and '), error);
  }
  return result;
}

function surfaceOf(collections: OpenCollections, buffer: Buffer, session: Session): object {
  const make = (name: string, kind?: string) => {
    const open = collections.get(name);
    return open && createTransactionCollection({ name, open, kind, buffer, session });
  };
  const names = [...collections.keys()];
  const views = [...collections].flatMap(([name, { declared }]) =>
    Object.entries(declared.kinds).map(([kind, { view }]) => [view, make(name, kind)]),
  );
  return {
    ...Object.fromEntries(views),
    collections: Object.fromEntries(names.map((name) => [name, make(name)])),
    // Not in the types: for those who write JavaScript.
    transaction: async () => {
      throw new CrmError('TRANSACTION_NESTED', 'A transaction holds no other ones.');
    },
  };
}

/** One record is one write, whole or absent by itself. */
const storeOne = (store: LocalStore, operation: Operation): Promise<void> =>
  store.write(operation.collection, [operation.id], (_id, record) => {
    const collection = store.collections.get(operation.collection);
    return collection && applyOperation(collection, record, operation);
  });

function storeTogether(
  { journal, store, newId }: TransactionOptions,
  buffer: Buffer,
  operations: readonly Operation[],
): Promise<void> {
  const names = operations.map(({ collection }) => collection);
  const group = makeGroup(newId(), names);
  requireRoom(operations.length, JSON.stringify(operations).length);
  return journal.perform(async () => {
    if (buffer.before().some(({ sync }) => sync.groups)) {
      requireRoom(await connected(store, operations, group), 0);
    }
    return { kind: 'edit', groups: [group], operations };
  });
}

/** How many records would travel together: those of the transactions that wait and share a record with this one too. */
async function connected(store: LocalStore, operations: readonly Operation[], group: string): Promise<number> {
  const groupsOf = new Map(operations.map((operation) => [keyText(operation), [group]]));
  for (const { collection, record } of await store.grouped()) {
    const key = keyText({ collection, id: record.id });
    groupsOf.set(key, [...(groupsOf.get(key) ?? []), ...(record.sync.groups ?? [])]);
  }
  const components = componentsOf([...groupsOf.values()], (groups) => groups);
  return components.find(([groups]) => groups?.includes(group))?.length ?? 0;
}

/** @throws CrmError `TRANSACTION_TOO_LARGE` */
function requireRoom(records: number, bytes: number): void {
  if (records <= MAX_GROUP_ROWS && bytes <= MAX_GROUP_BYTES) return;
  const [size, most] =
    records > MAX_GROUP_ROWS
      ? [`${records} records`, `${MAX_GROUP_ROWS} records`]
      : [`${bytes} bytes`, `${MAX_GROUP_BYTES} bytes`];
  throw new CrmError(
    'TRANSACTION_TOO_LARGE',
    `A transaction takes up to ${most}; with the transactions that wait and share a record with it, this one has ${size}.`,
  );
}
