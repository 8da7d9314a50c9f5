import { type CollectionName, followRedirect, type JsonObject } from '@rockpool/schema';
import {
  type CommandContext,
  type CommandEdit,
  CommandError,
  type CommandPlan,
  type Reader as PlainReader,
  type RecordOf,
  type Timer,
} from '@rockpool/schema/commands';
import { createFacade } from '../database/facade.ts';
import type { LocalList } from '../database/local-list.ts';
import type { OpenCollections } from '../database/local-store.ts';
import { redirectsNow } from '../database/redirects.ts';
import type { CollectionRecord, FindQuery } from '../database/types.ts';
import { deletedAlready } from '../database/write-errors.ts';
import { CrmError } from '../errors.ts';
import type { TransactionCollection } from '../transaction/types.ts';

type Stored = TransactionCollection<JsonObject, object>;

/** What commands work with. */
export interface CommandRuntime {
  readonly collections: OpenCollections;
  readonly transaction: <T>(
    callback: (tx: { readonly collections: { readonly [name: string]: Stored } }) => Promise<T>,
  ) => Promise<T>;
  /** Runs commands one at a time, over all tabs: the second of two equal ones sees what the first one did. */
  readonly exclusive: <T>(task: () => Promise<T>) => Promise<T>;
  /** The timer that runs on this device, if one does. */
  readonly timers: LocalList<Timer>;
  readonly user: string;
  /** The device's name in stamps. */
  readonly device: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

/** The records that a command looks at, as its transaction sees them; what is not there is `NOT_FOUND`, or `UNKNOWN_COLLECTION`. */
export interface Reader extends PlainReader {
  query<N extends CollectionName>(collection: N, query: FindQuery<RecordOf<N>>): Promise<readonly RecordOf<N>[]>;
}

/** What a command looks at, and what it makes of it. */
export type Planner = (read: Reader, context: CommandContext) => Promise<CommandPlan>;

/**
 * Runs a command: reads, asks the pure core what to write, and writes all of it or nothing.
 *
 * @returns the record that it made or changed
 */
export async function run<N extends CollectionName>(
  runtime: CommandRuntime,
  collection: N,
  plan: Planner,
): Promise<CollectionRecord<N>> {
  const id = await runtime.exclusive(() => perform(runtime, plan));
  return recordOf(runtime, collection, id);
}

/** As {@link run}, for who has the commands to itself already; gives the id. */
export async function perform(runtime: CommandRuntime, plan: Planner): Promise<string> {
  const context = contextOf(runtime);
  const { id } = await runtime
    .transaction(async (tx) => {
      const planned = await plan(readerOf(runtime, tx.collections), context);
      for (const edit of planned.edits) await write(opened(tx.collections, edit.collection), edit);
      return planned;
    })
    .catch((error: unknown) => {
      if (!(error instanceof CommandError)) throw error;
      const { code, message, record, field } = error;
      throw new CrmError(code, message, { ...record, ...(field !== undefined && { field }) }, error);
    });
  return id;
}

/** Reads records in one go, and writes nothing. */
export const ask = <T>(runtime: CommandRuntime, question: (read: Reader) => Promise<T>): Promise<T> =>
  runtime.transaction((tx) => question(readerOf(runtime, tx.collections)));

export async function recordOf<N extends CollectionName>(
  { collections }: Pick<CommandRuntime, 'collections'>,
  collection: N,
  id: string,
): Promise<CollectionRecord<N>> {
  const open = collections.get(collection);
  const record = open && (await createFacade(open).findOne(id).exec());
  if (!record) throw deletedAlready(collection, id);
  return record as unknown as CollectionRecord<N>;
}

export const contextOf = ({ user, now, newId }: CommandRuntime): CommandContext => {
  const instant = new Date(now());
  const digits = (value: number): string => String(value).padStart(2, '0');
  const today = [instant.getFullYear(), digits(instant.getMonth() + 1), digits(instant.getDate())].join('-');
  return { now: instant.toISOString(), today, user, newId };
};

type Open = { readonly [name: string]: Stored };

function opened(collections: Open, name: CollectionName): Stored {
  const open = collections[name];
  if (open) return open;
  throw new CrmError('UNKNOWN_COLLECTION', `The command needs "${name}", which is not open.`, { collection: name });
}

function readerOf(runtime: CommandRuntime, collections: Open): Reader {
  async function query<N extends CollectionName>(name: N, query: FindQuery<RecordOf<N>>) {
    const found = await opened(collections, name)
      .find(query as object)
      .exec();
    return found as unknown as readonly RecordOf<N>[];
  }
  return {
    query,
    find: (name, where) => query(name, { selector: where } as object),
    follow: async (id) => followRedirect(await redirectsNow(runtime.collections.get('parties')?.redirects$), id),
    isOpen: (name) => Object.hasOwn(collections, name),
    async get<N extends CollectionName>(name: N, id: string, kind?: string) {
      const record = (await opened(collections, name).findOne(id).exec()) as JsonObject | null;
      if (!record || (kind !== undefined && record['kind'] !== kind)) throw deletedAlready(name, id);
      return record as unknown as RecordOf<N>;
    },
  };
}

const write = (open: Stored, edit: CommandEdit): Promise<unknown> =>
  edit.kind === 'insert' ? open.insert(edit.record) : open.patch(edit.id, edit.changes);
