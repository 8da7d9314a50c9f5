import type { JsonObject } from '@rockpool/schema';
import {
  componentsOf,
  discardEdits,
  type FieldConflict,
  type LocalRecord,
  type Refusal,
  retryRefused,
} from '@rockpool/schema/protocol';
import { map, type Observable } from 'rxjs';
import type { LocalStore, PendingRecord, UnstoredRecord } from '../sync/local-store.ts';
import type { Journal } from '../transaction/journal.ts';

/** A record that the server refused. */
export interface RefusedRecord {
  readonly collection: string;
  readonly id: string;
  readonly refusal: Refusal;
  /** The fields as they stand on this device, with the refused edits. */
  readonly record: JsonObject;
}

/** A record where somebody's words did not survive a merge as they were written. */
export interface ConflictedRecord {
  readonly collection: string;
  readonly id: string;
  /** Field by field what both sides wrote, and what became of it. */
  readonly conflicts: readonly FieldConflict[];
  /** The fields as they stand on this device. */
  readonly record: JsonObject;
}

/** What waits for a person: nothing in here is lost, and nothing goes on by itself. */
export interface Inbox {
  readonly refusals$: Observable<readonly RefusedRecord[]>;
  readonly conflicts$: Observable<readonly ConflictedRecord[]>;
  /**
   * Records that the storage of this device refuses, so that it shows an older state of them, or none. The server has
   * them. They are tried again at each start and by `sync.verify()`.
   */
  readonly unstored$: Observable<readonly UnstoredRecord[]>;
  /**
   * Sends a refused record again as it is. To edit it does the same. Records of one transaction are sent together, so
   * the others go with it.
   */
  retry(collection: string, id: string): Promise<void>;
  /**
   * Gives up the refused edits: the record is again what the server holds. So are the others of its transaction, and
   * whatever is connected to it by further ones.
   */
  discard(collection: string, id: string): Promise<void>;
  /** Takes note of a record's conflicts: they leave the inbox, the record stays as it is. */
  dismiss(collection: string, id: string): Promise<void>;
}

export interface InboxSource {
  readonly store: LocalStore;
  readonly journal: Pick<Journal, 'perform'>;
  readonly refused$: Observable<readonly PendingRecord[]>;
  readonly conflicted$: Observable<readonly PendingRecord[]>;
  readonly unstored$: Observable<readonly UnstoredRecord[]>;
}

export function createInbox({ store, journal, refused$, conflicted$, unstored$ }: InboxSource): Inbox {
  const change = (collection: string, id: string, next: (record: LocalRecord) => LocalRecord): Promise<void> =>
    store.write(collection, [id], (_id, record) => record && next(record));
  const ifRefused = (record: LocalRecord, next: (record: LocalRecord) => LocalRecord): LocalRecord =>
    record.sync.status === 'refused' ? next(record) : record;

  return {
    refusals$: refused$.pipe(
      map((found) =>
        found.flatMap(({ collection, record: { id, body, sync } }) =>
          sync.refusal ? [{ collection, id, refusal: sync.refusal, record: body }] : [],
        ),
      ),
    ),
    unstored$,
    conflicts$: conflicted$.pipe(
      map((found) =>
        found.map(({ collection, record: { id, body, sync } }) => ({
          ...{ collection, id },
          conflicts: sync.conflicts,
          record: body,
        })),
      ),
    ),
    retry: (collection, id) => change(collection, id, (record) => ifRefused(record, retryRefused)),
    discard: (collection, id) =>
      journal.perform(async () => {
        const components = componentsOf(await store.grouped(), ({ record }) => record.sync.groups);
        const isNamed = (one: PendingRecord): boolean => one.collection === collection && one.record.id === id;
        const component = components.find((members) => members.some(isNamed));
        if (!component) {
          const declared = store.collections.get(collection);
          await change(collection, id, (record) =>
            ifRefused(record, (refused) => (declared ? discardEdits(declared, refused) : refused)),
          );
          return undefined;
        }
        if (component.find(isNamed)?.record.sync.status !== 'refused') return undefined;
        const records = component.map((one) => ({ collection: one.collection, id: one.record.id }));
        const groups = [...new Set(component.flatMap(({ record }) => record.sync.groups ?? []))];
        return { kind: 'discard', groups, records };
      }),
    dismiss: (collection, id) =>
      change(collection, id, (record) => ({ ...record, sync: { ...record.sync, conflicts: [] } })),
  };
}
