import type { Registry } from '@rockpool/schema';
import { epochOf, type StoredRecord, withRev } from '@rockpool/schema/protocol';
import type { Database, Queryable } from './database.ts';
import { sqlStateOf } from './database.ts';
import { beginLife } from './lives.ts';
import { placeRecords, teamsOf } from './placements.ts';
import {
  allAccounts,
  insertRecords,
  livingRecords,
  lockRecords,
  logConflicts,
  recordsNamed,
  updateRecords,
} from './records.ts';
import { ensureOrganisation, HEADS, readHead, takeRevisions } from './sequence.ts';
import { changesAfter } from './slice.ts';
import { type Change, type Head, keyOf, type Standing, type Store, type Writing } from './store.ts';

/** Serialization failure, deadlock, and a record that somebody else created first. */
const startOver = new Set(['40001', '40P01', '23505']);
const MAX_ATTEMPTS = 8;

/** A new life of the sequence began between the first read of a write and its last. */
class NewLife extends Error {}

/** The store on a database that speaks PostgreSQL's SQL. */
export function createStore(database: Database, collections: Registry): Store {
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
      const mayHelp = error instanceof NewLife || startOver.has(sqlStateOf(error) ?? '');
      if (attemptsLeft <= 1 || !mayHelp) throw error;
      return attempt(work, attemptsLeft - 1);
    }
  }

  async function standingIn(transaction: Queryable, organisation: string): Promise<Standing> {
    const found = await readHead(transaction, organisation);
    if (!found) throw new Error(`There is no organisation "${organisation}" any more.`);
    return { head: found, teamsOf: (user) => teamsOf(transaction, organisation, user) };
  }

  return {
    collections,
    async write(organisation, keys, work) {
      await head(organisation);
      const once = () =>
        database.transaction(async (transaction) => {
          const standing = await standingIn(transaction, organisation);
          const records = await lockRecords(transaction, organisation, keys);
          const save: Writing['save'] = async (changes, author) => {
            const saved = await saveChanges(
              transaction,
              organisation,
              collections,
              standing.head,
              records,
              changes,
              author,
            );
            for (const record of saved) records.set(keyOf(record), record);
            return saved;
          };
          return work({ ...standing, records, save });
        });
      return attempt(once, MAX_ATTEMPTS);
    },
    async read(organisation, work) {
      await head(organisation);
      return database.snapshot(async (snapshot) => {
        const standing = await standingIn(snapshot, organisation);
        return work({
          ...standing,
          slice: (cursors, held, limits) =>
            changesAfter(snapshot, organisation, standing.head.seq, cursors, held, limits),
          named: (collection, ids, scopes) => recordsNamed(snapshot, organisation, collection, ids, scopes),
          living: (collection, scopes, wanted) => livingRecords(snapshot, organisation, collection, scopes, wanted),
        });
      });
    },
    head,
    beginLife: (organisation, epoch) => beginLife(database, organisation, epoch),
    onHead: (listener) =>
      database.listen(
        HEADS,
        (payload) => listener(JSON.parse(payload)),
        () => listener(undefined),
      ),
    createOrganisation: (id, name) => ensureOrganisation(database, id, name),
    accounts: () => allAccounts(database),
  };
}

async function saveChanges(
  transaction: Queryable,
  organisation: string,
  collections: Registry,
  begun: Head,
  before: ReadonlyMap<string, StoredRecord>,
  changes: readonly Change[],
  author: string,
): Promise<StoredRecord[]> {
  if (changes.length === 0) return [];
  const { seq, timeline } = await takeRevisions(transaction, organisation, changes.length);
  if (epochOf(timeline) !== epochOf(begun.timeline)) throw new NewLife('A new life of the sequence has begun.');
  const first = seq - changes.length + 1;
  const records = changes.map(({ record }, i) => withRev(record, first + i));
  const isNew = (record: StoredRecord): boolean => !before.has(keyOf(record));
  await insertRecords(transaction, organisation, records.filter(isNew));
  await updateRecords(
    transaction,
    organisation,
    records.filter((record) => !isNew(record)),
  );
  const placed = records.map((record, i) => ({ record, leaves: changes[i]?.leaves }));
  await placeRecords(transaction, organisation, collections, placed);
  const conflicts = changes.flatMap(({ record: { collection, id }, conflicts }, i) =>
    conflicts.map((conflict) => ({ collection, id, rev: first + i, field: conflict.field, author, conflict })),
  );
  await logConflicts(transaction, organisation, conflicts);
  return records;
}
