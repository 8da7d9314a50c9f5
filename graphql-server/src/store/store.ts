import type { StoredRecord } from '@rockpool/schema/protocol';
import { withRev } from '@rockpool/schema/protocol';
import type { Database, Queryable } from './database.ts';
import { sqlStateOf } from './database.ts';
import type { Account, LoggedConflict, RecordKey, Slice, SliceLimits } from './records.ts';
import {
  allAccounts,
  insertRecords,
  keyOf,
  lockRecords,
  logConflicts,
  recordOfKind,
  recordsAfter,
  recordsOfKind,
  updateRecords,
} from './records.ts';
import type { Head } from './sequence.ts';
import { ensureOrganisation, HEADS, readHead, takeRevisions } from './sequence.ts';

/** A record to store, not yet numbered, with the conflicts that made it. */
export interface Change {
  readonly record: StoredRecord;
  readonly conflicts: LoggedConflict['conflict'][];
}

/** What a write may do while it holds its records. */
export interface Writing {
  /** The records as they are, by {@link keyOf}; those that do not exist are missing. */
  readonly records: ReadonlyMap<string, StoredRecord>;
  /**
   * Numbers and stores changes, one a record.
   *
   * @returns the stored records, in the order of the changes; `records` has them too from now on
   */
  save(changes: readonly Change[], author: string): Promise<StoredRecord[]>;
}

/** The records of all organisations. Everything in it is asked for, and answered, for one organisation. */
export interface Store {
  /**
   * The one way to write: one transaction that holds the records of `keys` from the first read to the commit.
   * `work` may run more than once, when the database asks to start over.
   */
  write<T>(organisation: string, keys: readonly RecordKey[], work: (writing: Writing) => Promise<T>): Promise<T>;
  /** The head of the sequence, and the records after the cursors as of that head. */
  slice(
    organisation: string,
    choose: (head: Head) => { readonly [collection: string]: number },
    limits: SliceLimits,
  ): Promise<Slice & { readonly head: Head; readonly cursors: { readonly [collection: string]: number } }>;
  head(organisation: string): Promise<Head>;
  /** Calls back with every new head, of whichever server's making; without a head when some may have been missed. */
  onHead(listener: (news: { readonly organisation: string; readonly seq: number } | undefined) => void): Promise<void>;
  find(organisation: string, collection: string, kind: string, id: string): Promise<StoredRecord | undefined>;
  list(
    organisation: string,
    collection: string,
    kind: string,
    page: { readonly after: string; readonly first: number },
  ): Promise<StoredRecord[]>;
  createOrganisation(id: string, name: string): Promise<void>;
  accounts(): Promise<Account[]>;
}

/** Serialization failure, deadlock, and a record that somebody else created first. */
const startOver = new Set(['40001', '40P01', '23505']);
const MAX_ATTEMPTS = 8;

export function createStore(database: Database): Store {
  async function head(organisation: string): Promise<Head> {
    const found = await readHead(database, organisation);
    if (found) return found;
    await ensureOrganisation(database, organisation);
    return head(organisation);
  }

  async function attempt<T>(work: () => Promise<T>, attemptsLeft: number): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (attemptsLeft <= 1 || !startOver.has(sqlStateOf(error) ?? '')) throw error;
      return attempt(work, attemptsLeft - 1);
    }
  }

  return {
    async write(organisation, keys, work) {
      await head(organisation);
      const once = () =>
        database.transaction(async (transaction) => {
          const records = await lockRecords(transaction, organisation, keys);
          const save: Writing['save'] = async (changes, author) => {
            const saved = await saveChanges(transaction, organisation, records, changes, author);
            for (const record of saved) records.set(keyOf(record), record);
            return saved;
          };
          return work({ records, save });
        });
      return attempt(once, MAX_ATTEMPTS);
    },
    async slice(organisation, choose, limits) {
      await head(organisation);
      return database.snapshot(async (snapshot) => {
        const current = (await readHead(snapshot, organisation)) as Head;
        const cursors = choose(current);
        return { ...(await recordsAfter(snapshot, organisation, cursors, limits)), head: current, cursors };
      });
    },
    head,
    onHead: (listener) =>
      database.listen(
        HEADS,
        (payload) => listener(JSON.parse(payload)),
        () => listener(undefined),
      ),
    find: (organisation, collection, kind, id) => recordOfKind(database, organisation, collection, kind, id),
    list: (organisation, collection, kind, page) => recordsOfKind(database, organisation, collection, kind, page),
    createOrganisation: (id, name) => ensureOrganisation(database, id, name),
    accounts: () => allAccounts(database),
  };
}

async function saveChanges(
  transaction: Queryable,
  organisation: string,
  before: ReadonlyMap<string, StoredRecord>,
  changes: readonly Change[],
  author: string,
): Promise<StoredRecord[]> {
  if (changes.length === 0) return [];
  const first = await takeRevisions(transaction, organisation, changes.length);
  const records = changes.map(({ record }, i) => withRev(record, first + i));
  await insertRecords(
    transaction,
    organisation,
    records.filter((record) => !before.has(keyOf(record))),
  );
  await updateRecords(
    transaction,
    organisation,
    records.filter((record) => before.has(keyOf(record))),
  );
  const conflicts = changes.flatMap(({ record: { collection, id }, conflicts }, i) =>
    conflicts.map((conflict) => ({ collection, id, rev: first + i, field: conflict.field, author, conflict })),
  );
  await logConflicts(transaction, organisation, conflicts);
  return records;
}
