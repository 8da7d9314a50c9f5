import type { Registry } from '@rockpool/schema';
import { epochOf, rememberStart, type StoredRecord, withRev } from '@rockpool/schema/protocol';
import { attempt, NewLife } from './attempt.ts';
import { buryRecords } from './burial.ts';
import type { Database, Queryable } from './database.ts';
import { beginLife, noticeRestore } from './lives.ts';
import { placeRecords, teamsOf } from './placements.ts';
import {
  allAccounts,
  haveAlone,
  insertRecords,
  livingRecords,
  lockRecords,
  logConflicts,
  loggedConflicts,
  recordsNamed,
  recordsWith,
  updateRecords,
} from './records.ts';
import { ensureOrganisation, HEADS, readHead, takeRevisions } from './sequence.ts';
import { changesAfter } from './slice.ts';
import { type Change, type Head, keyOf, type Standing, type Store, type Writing } from './store.ts';

/** The store on a database that speaks PostgreSQL's SQL. */
export function createStore(database: Database, collections: Registry): Store {
  async function head(organisation: string): Promise<Head> {
    const found = await readHead(database, organisation);
    if (found) return found;
    await ensureOrganisation(database, organisation);
    return head(organisation);
  }

  async function standingIn(transaction: Queryable, organisation: string): Promise<Standing> {
    const found = await readHead(transaction, organisation);
    if (!found) throw new Error(`There is no organisation "${organisation}" any more.`);
    return { head: found, teamsOf: (user) => teamsOf(transaction, organisation, user) };
  }

  return {
    collections,
    write: (organisation, keys, work) =>
      attempt(async () => {
        await head(organisation);
        return database.transaction(async (transaction) => {
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
          return work({
            ...standing,
            records,
            async hold(wanted) {
              const further = wanted.filter((key) => !records.has(keyOf(key)));
              if (further.length === 0) return;
              for (const entry of await lockRecords(transaction, organisation, further)) records.set(...entry);
            },
            alone: (name) => haveAlone(transaction, organisation, name),
            find: (collection, values) => recordsWith(transaction, organisation, collection, values),
            save,
          });
        });
      }),
    read: (organisation, work) =>
      attempt(async () => {
        await head(organisation);
        return database.snapshot(async (snapshot) => {
          const standing = await standingIn(snapshot, organisation);
          return work({
            ...standing,
            slice: (cursors, held, limits) =>
              changesAfter(snapshot, organisation, standing.head.seq, cursors, held, limits),
            named: (collection, ids, scopes) => recordsNamed(snapshot, organisation, collection, ids, scopes),
            living: (collection, scopes, wanted) => livingRecords(snapshot, organisation, collection, scopes, wanted),
            conflicts: (scopes, wanted) => loggedConflicts(snapshot, organisation, scopes, wanted),
          });
        });
      }),
    head: (organisation) => attempt(() => head(organisation)),
    beginLife: (organisation, epoch) => attempt(() => beginLife(database, organisation, epoch)),
    bury: (deletedBefore, most) => attempt(() => buryRecords(database, deletedBefore, most)),
    onHead: (listener) =>
      database.listen(
        HEADS,
        (payload) => listener(JSON.parse(payload)),
        () => {
          // Whoever answers now may be another one. If it is gone again, there will be another gap.
          const noticed = noticeRestore(database).catch(() => false);
          void noticed.then(() => listener(undefined));
        },
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
  const records = changes.map(({ record }, i) =>
    withRev(rememberStart(before.get(keyOf(record)), record, timeline), first + i),
  );
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
