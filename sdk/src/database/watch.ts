import type { LocalRecord, SyncStatus } from '@rockpool/schema/protocol';
import { combineLatest, defer, filter, map, type Observable, shareReplay, startWith, switchMap } from 'rxjs';
import type { PendingRecord } from '../sync/local-store.ts';
import { type StoredDocument, toLocalRecord } from './document.ts';
import { findByStatus, preparedByStatus, watchMemory } from './local-store.ts';
import type { LocalDatabase } from './open.ts';

/** What somebody may want to watch, beside the records themselves. Emits for writes of every tab. */
export interface LocalWatch {
  /** Emits when an edit is stored that waits for the server. */
  readonly edited$: Observable<void>;
  /** How many records wait. */
  readonly pending$: Observable<number>;
  readonly refused$: Observable<readonly PendingRecord[]>;
  readonly conflicted$: Observable<readonly PendingRecord[]>;
  readonly lastSyncAt$: Observable<string | null>;
  /** A record as it is now, a deleted one too. */
  read(collection: string, id: string): Promise<LocalRecord | undefined>;
}

/** One subscription to the source for all observers; the last value for those who come late. */
const shared = <T>() => shareReplay<T>({ bufferSize: 1, refCount: true });

export function createWatch({ rx: database, collections }: LocalDatabase): LocalWatch {
  const opened = [...collections];
  const written$ = database.eventBulks$.pipe(filter(({ isLocal, internal }) => !isLocal && !internal));
  // A result that is overtaken by a newer write is dropped, not shown.
  const live = <T>(read: () => Promise<T>): Observable<T> =>
    written$.pipe(startWith(null), switchMap(read), shared<T>());

  async function count(status: SyncStatus): Promise<number> {
    const halves = opened.flatMap(([, { rx }]) =>
      [false, true].map((deleted) => rx.storageInstance.count(preparedByStatus(rx, status, deleted))),
    );
    return (await Promise.all(halves)).reduce((sum, half) => sum + half.count, 0);
  }

  async function find(status: SyncStatus): Promise<PendingRecord[]> {
    const found = opened.map(async ([collection, { rx }]) =>
      (await findByStatus(rx, status)).map((document) => ({ collection, record: toLocalRecord(document) })),
    );
    return (await Promise.all(found)).flat();
  }

  const conflicted = opened.map(([collection, { rx }]) =>
    rx.find({ selector: { 'sync.conflicts.0': { $exists: true } } }).$.pipe(
      map((documents) =>
        documents.map((document) => ({
          collection,
          record: toLocalRecord(document.toJSON(true) as unknown as StoredDocument),
        })),
      ),
    ),
  );

  return {
    edited$: written$.pipe(
      filter(({ events }) => events.some(({ documentData }) => documentData['sync']?.status === 'pending')),
      map(() => undefined),
    ),
    pending$: live(() => count('pending')),
    refused$: live(() => find('refused')),
    conflicted$: defer(() => combineLatest(conflicted)).pipe(
      map((lists) => lists.flat()),
      shared(),
    ),
    lastSyncAt$: watchMemory(database).pipe(map((memory) => memory?.toJSON().data.lastSyncAt ?? null)),
    async read(collection, id) {
      const [document] = (await collections.get(collection)?.rx.storageInstance.findDocumentsById([id], true)) ?? [];
      return document && toLocalRecord(document);
    },
  };
}
