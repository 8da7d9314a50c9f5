import type { JsonObject } from '@rockpool/schema';
import {
  componentsOf,
  discardEdits,
  type FieldConflict,
  type LocalRecord,
  type Refusal,
  retryRefused,
  timeOf,
} from '@rockpool/schema/protocol';
import { map, type Observable } from 'rxjs';
import type { EditCapture } from '../database/edit-capture.ts';
import type { PluginFailure } from '../plugins/types.ts';
import type { LocalStore, PendingRecord, UnstoredRecord } from '../sync/local-store.ts';
import type { Journal } from '../transaction/journal.ts';
import type { Settling } from './settle-conflict.ts';

/** A record that the server refused. */
export interface RefusedRecord {
  readonly collection: string;
  readonly id: string;
  readonly refusal: Refusal;
  /** The fields as they stand on this device, with the refused edits. */
  readonly record: JsonObject;
}

/** A conflict, and when each side wrote, in ISO 8601. Mine is what was written on this device. */
export interface DatedConflict extends FieldConflict {
  readonly theirAt: string;
  readonly myAt: string;
}

/** A record where somebody's words did not survive a merge as they were written. */
export interface ConflictedRecord {
  readonly collection: string;
  readonly id: string;
  /** Field by field what both sides wrote, who decided by which rule, and what became of it. */
  readonly conflicts: readonly DatedConflict[];
  /** The fields as they stand on this device. */
  readonly record: JsonObject;
}

/** What a person decides of a parked conflict: what was written here, what the server has, or something else. */
export type ParkedDecision = 'mine' | 'theirs' | { readonly value: JsonObject[string] };

/** What waits for a person: nothing in here is lost, and nothing goes on by itself. Every tab sees the same. */
export interface Inbox {
  readonly refusals$: Observable<readonly RefusedRecord[]>;
  readonly conflicts$: Observable<readonly ConflictedRecord[]>;
  /** Records with fields that a conflict handler left to a person. They show the server's values meanwhile. */
  readonly parked$: Observable<readonly ConflictedRecord[]>;
  /**
   * Records that the storage of this device refuses, so that it shows an older state of them, or none. The server has
   * them. They are tried again at each start and by `sync.verify()`.
   */
  readonly unstored$: Observable<readonly UnstoredRecord[]>;
  /** The last 100 failures of plugins, oldest first. What a plugin failed at went on without it. */
  readonly failures$: Observable<readonly PluginFailure[]>;
  /**
   * Sends a refused record again: as it is, or with some fields edited first. Any other edit of it does the same. Records of
   * one transaction are sent together, so the others go with it.
   *
   * @throws CrmError of the changes, as `patch()` throws them
   */
  retry(collection: string, id: string, changes?: JsonObject): Promise<void>;
  /**
   * Gives up the refused edits: the record is again what the server holds. So are the others of its transaction, and
   * whatever is connected to it by further ones.
   */
  discard(collection: string, id: string): Promise<void>;
  /**
   * Writes the value that lost a conflict, as a new edit, and takes the conflict out of the inbox. Of a unit all fields
   * are restored together; of an edit that brought a deleted record back, the deletion.
   *
   * @param side whose value; left out: the one that did not become the result, and mine where neither did
   * @throws CrmError as `patch()` does; nothing happens when there is no such conflict
   */
  restore(collection: string, id: string, field: string, side?: 'mine' | 'theirs'): Promise<void>;
  /**
   * Decides a parked conflict. The decision is a new edit, which the server logs.
   *
   * @param field any field of the unit, where it is one; a value is then an object with its fields
   * @throws CrmError as `patch()` does; nothing happens when there is no such conflict
   */
  decide(collection: string, id: string, field: string, decision: ParkedDecision): Promise<void>;
  /** Takes note of a record's conflicts: they leave the inbox, the record stays as it is. */
  dismiss(collection: string, id: string): Promise<void>;
}

export interface InboxSource {
  readonly store: LocalStore;
  readonly journal: Pick<Journal, 'perform'>;
  /** What checks and stamps edits; undefined for a collection that is not open. */
  readonly captureOf: (collection: string) => EditCapture | undefined;
  readonly refused$: Observable<readonly PendingRecord[]>;
  readonly conflicted$: Observable<readonly PendingRecord[]>;
  readonly unstored$: Observable<readonly UnstoredRecord[]>;
  readonly failures$: Observable<readonly PluginFailure[]>;
}

export function createInbox(source: InboxSource): Inbox {
  const { store, journal, captureOf, refused$, conflicted$, unstored$, failures$ } = source;
  const change = (collection: string, id: string, next: (record: LocalRecord) => LocalRecord): Promise<void> =>
    store.write(collection, [id], (_id, record) => record && next(record));
  const ifRefused = (record: LocalRecord, next: (record: LocalRecord) => LocalRecord): LocalRecord =>
    record.sync.status === 'refused' ? next(record) : record;

  /** Changes a record of an open collection by what few inboxes ever need. */
  async function settle(
    collection: string,
    id: string,
    next: (settling: Settling, record: LocalRecord) => LocalRecord,
  ) {
    const [declared, capture] = [store.collections.get(collection), captureOf(collection)];
    if (!declared || !capture) return;
    const { createSettling } = await import('./settle-conflict.ts');
    await change(collection, id, (record) => next(createSettling(declared, capture), record));
  }

  return {
    refusals$: refused$.pipe(
      map((found) =>
        found.flatMap(({ collection, record: { id, body, sync } }) =>
          sync.refusal ? [{ collection, id, refusal: sync.refusal, record: body }] : [],
        ),
      ),
    ),
    unstored$,
    failures$,
    conflicts$: conflicted$.pipe(map((found) => found.flatMap((one) => shown(one, one.record.sync.conflicts)))),
    parked$: conflicted$.pipe(map((found) => found.flatMap((one) => shown(one, one.record.sync.parked ?? [])))),
    retry: (collection, id, changes) =>
      changes
        ? settle(collection, id, ({ edit }, record) =>
            ifRefused(record, (refused) => retryRefused(edit(refused, changes))),
          )
        : change(collection, id, (record) => ifRefused(record, retryRefused)),
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
    restore: (collection, id, field, side) =>
      settle(collection, id, ({ restore }, record) => restore(record, field, side)),
    decide: (collection, id, field, decision) =>
      settle(collection, id, ({ decide }, record) => decide(record, field, decision)),
    dismiss: (collection, id) =>
      change(collection, id, (record) => ({ ...record, sync: { ...record.sync, conflicts: [] } })),
  };
}

function shown({ collection, record: { id, body } }: PendingRecord, conflicts: readonly FieldConflict[]) {
  const instant = (stamp: string): string => (stamp === '' ? '' : new Date(timeOf(stamp)).toISOString());
  const dated = conflicts.map((conflict): DatedConflict => {
    return { ...conflict, theirAt: instant(conflict.theirStamp), myAt: instant(conflict.myStamp) };
  });
  return dated.length > 0 ? [{ collection, id, conflicts: dated, record: body }] : [];
}
