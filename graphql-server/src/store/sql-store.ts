import type { Registry } from '@rockpool/schema';
import { epochOf, rememberStart, type StoredRecord, withRev } from '@rockpool/schema/protocol';
import { attempt, NewLife } from './attempt.ts';
import { buryRecords } from './burial.ts';
import type { Database, Queryable } from './database.ts';
import { forgetKeys, keepKeys, usedKeys } from './idempotency.ts';
import { createKeyStore } from './key-store.ts';
import { listRecords } from './listing/list-records.ts';
import { beginLife, noticeRestore } from './lives.ts';
import { membershipOf, placeRecords } from './placements.ts';
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
import { createWebhookStore } from './webhooks.ts';

/** The store on a database that speaks PostgreSQL's SQL. */
export function createStore(database: Database, collections: Registry): Store {
  const ensure = (organisation: string, name?: string): Promise<void> =>
    database.of(organisation).transaction((transaction) => ensureOrganisation(transaction, organisation, name));

  /** Does work again when it is the first that anybody does in the organisation. */
  const begun = <T>(organisation: string, work: () => Promise<T>): Promise<T> =>
    attempt(async () => {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof Unborn)) throw error;
        await ensure(organisation);
        return await work();
      }
    });

  return {
    collections,
    keys: createKeyStore(database),
    webhooks: createWebhookStore(database),
    write: (organisation, keys, work) =>
      begun(organisation, () =>
        database.of(organisation).transaction(async (transaction) => {
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
            find: (collection, ...anyOf) => recordsWith(transaction, organisation, collection, anyOf),
            save,
            usedKeys: (author, names) => usedKeys(transaction, organisation, author, names),
            keepKeys: (author, used) => keepKeys(transaction, organisation, author, used),
          });
        }),
      ),
    read: (organisation, work) =>
      begun(organisation, () =>
        database.of(organisation).snapshot(async (snapshot) => {
          const standing = await standingIn(snapshot, organisation);
          return work({
            ...standing,
            slice: (cursors, held, limits) =>
              changesAfter(snapshot, organisation, standing.head.seq, cursors, held, limits),
            named: (collection, ids, scopes) => recordsNamed(snapshot, organisation, collection, ids, scopes),
            living: (collection, scopes, wanted) => livingRecords(snapshot, organisation, collection, scopes, wanted),
            page: (collection, kind, scopes, listing) =>
              listRecords(snapshot, organisation, collection, kind, scopes, listing),
            conflicts: (places, wanted) => loggedConflicts(snapshot, organisation, places, wanted),
          });
        }),
      ),
    head: (organisation) =>
      begun(organisation, () => database.of(organisation).snapshot((snapshot) => headIn(snapshot, organisation))),
    beginLife: (organisation, epoch) =>
      attempt(() =>
        database.of(organisation).transaction((transaction) => beginLife(transaction, organisation, epoch)),
      ),
    forgetKeys: (usedBefore) => attempt(() => forgetKeys(database, usedBefore)),
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
    createOrganisation: ensure,
    accounts: () => allAccounts(database.across),
  };
}

/** Nobody has written or asked yet: there is no row to read or to lock. */
class Unborn extends Error {}

async function headIn(db: Queryable, organisation: string): Promise<Head> {
  const head = await readHead(db, organisation);
  if (!head) throw new Unborn(`There is no organisation "${organisation}".`);
  return head;
}

const standingIn = async (db: Queryable, organisation: string): Promise<Standing> => ({
  head: await headIn(db, organisation),
  membershipOf: (user) => membershipOf(db, organisation, user),
});

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
