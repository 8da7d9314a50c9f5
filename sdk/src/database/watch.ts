import type { LocalRecord } from '@rockpool/schema/protocol';
import {
  combineLatest,
  distinctUntilChanged,
  filter,
  map,
  mergeMap,
  type Observable,
  shareReplay,
  startWith,
  switchMap,
} from 'rxjs';
import type { PendingRecord, UnstoredRecord } from '../sync/local-store.ts';
import { type StoredDocument, toLocalRecord } from './document.ts';
import { findByMark, type Mark, type OpenCollection, preparedByMark, watchMemory } from './local-store.ts';
import type { LocalDatabase } from './open.ts';

/** A record before and after a write. */
export interface LocalWrite {
  readonly collection: string;
  readonly before: LocalRecord | undefined;
  readonly after: LocalRecord;
}

/** What somebody may want to watch, beside the records themselves. Emits for writes of every tab. */
export interface LocalWatch {
  /** What the app has written in this tab: records that carry a new edit of this device. */
  readonly wrote$: Observable<LocalWrite>;
  /** Emits when an edit is stored that waits for the server. */
  readonly edited$: Observable<void>;
  /** How many records wait. */
  readonly pending$: Observable<number>;
  readonly refused$: Observable<readonly PendingRecord[]>;
  readonly conflicted$: Observable<readonly PendingRecord[]>;
  /** What the storage refuses. */
  readonly unstored$: Observable<readonly UnstoredRecord[]>;
  readonly lastSyncAt$: Observable<string | null>;
  /** A record as it is now, a deleted one too. */
  read(collection: string, id: string): Promise<LocalRecord | undefined>;
}

type Rx = OpenCollection['rx'];

/** One subscription to the source for all observers; the last value for those who come late. */
const shared = <T>() => shareReplay<T>({ bufferSize: 1, refCount: true });

export function createWatch({ rx: database, collections }: LocalDatabase): LocalWatch {
  const opened = [...collections];
  const written$ = database.eventBulks$.pipe(filter(({ isLocal, internal }) => !isLocal && !internal));

  /** What `read` finds in each collection, again after each write to it. A result that a write overtakes is dropped. */
  const live = <T>(read: (rx: Rx, name: string) => Promise<T>): Observable<T[]> =>
    combineLatest(
      opened.map(([name, { rx }]) =>
        written$.pipe(
          filter(({ collectionName }) => collectionName === name),
          startWith(null),
          switchMap(() => read(rx, name)),
        ),
      ),
    );

  async function countPending(rx: Rx): Promise<number> {
    const halves = [false, true].map((deleted) =>
      rx.storageInstance.count(preparedByMark(rx, { 'sync.status': 'pending' }, deleted)),
    );
    return (await Promise.all(halves)).reduce((sum, { count }) => sum + count, 0);
  }

  /** Every record with a mark, as the collections are written. */
  const marked = (mark: Mark): Observable<readonly PendingRecord[]> =>
    live(async (rx, collection) => {
      const documents = await findByMark(rx, mark);
      return documents.map((document) => ({ collection, record: toLocalRecord(document) }));
    }).pipe(
      map((lists) => lists.flat()),
      shared(),
    );

  const memory$ = watchMemory(database);

  return {
    wrote$: written$.pipe(
      filter(({ databaseToken }) => databaseToken === database.token),
      mergeMap(({ collectionName = '', events }) =>
        events.map(({ documentData, previousDocumentData: previous }) => ({
          collection: collectionName,
          before: previous && toLocalRecord(previous as StoredDocument),
          after: toLocalRecord(documentData as StoredDocument),
        })),
      ),
      filter(isEdit),
    ),
    edited$: written$.pipe(
      filter(({ events }) => events.some(({ documentData }) => documentData['sync']?.status === 'pending')),
      map(() => undefined),
    ),
    pending$: live(countPending).pipe(
      map((counts) => counts.reduce((sum, count) => sum + count, 0)),
      distinctUntilChanged(),
      shared(),
    ),
    refused$: marked({ 'sync.status': 'refused' }),
    conflicted$: marked({ 'sync.conflicted': true }),
    unstored$: memory$.pipe(
      map(({ aside = [] }) => aside),
      distinctUntilChanged((one, other) => one.length === 0 && other.length === 0),
    ),
    lastSyncAt$: memory$.pipe(map(({ lastSyncAt = null }) => lastSyncAt)),
    async read(collection, id) {
      const [document] = (await collections.get(collection)?.rx.storageInstance.findDocumentsById([id], true)) ?? [];
      return document && toLocalRecord(document);
    },
  };
}

/** Whether the write made an edit: sync writes records too, and settles conflicts by edits that name who decided. */
const isEdit = ({ before, after: { sync } }: LocalWrite): boolean =>
  sync.stamp !== before?.sync.stamp &&
  Object.values(sync.edits).some(({ stamp, decided }) => stamp === sync.stamp && !decided);
