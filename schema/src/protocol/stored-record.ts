import type { Json, JsonObject } from '../define/json.ts';
import type { DeviceId, Stamp } from './clock.ts';
import { laterStamp } from './clock.ts';
import type { FieldConflict, Rev, ServerRecord } from './messages.ts';

/** When a field last changed, and in whose row. After a merge the stamp may be that of the other side. */
export interface FieldVersion {
  readonly stamp: Stamp;
  readonly rev: Rev;
  readonly by: DeviceId;
}

/** What the server remembers of a device that wrote a record. */
export interface Writer {
  /** The highest stamp seen: a write at or below it has been answered before. */
  readonly stamp: Stamp;
  /** The revision that the device's last write came in with. */
  readonly rev: Rev;
  /**
   * The values that write sent, for the rules that look at a base. When its answer is lost and the device edits on,
   * these are what the next edit really started from; with the base that the device sends, somebody's removal of
   * what the first write added would be undone.
   */
  readonly sent: { readonly [field: string]: Json };
  /** The conflicts that the write was answered with; answered again when a row shows that the answer was lost. */
  readonly conflicts?: readonly FieldConflict[];
}

/** A record at some moment, without what merges need. */
export interface State {
  readonly deleted: boolean;
  readonly body: JsonObject;
}

/** What a record remembers of lives of the sequence that are over, so that what devices bring back is merged exactly. */
export interface Origins {
  /** The record when a life began; kept from its first change in that life. */
  readonly start?: State & { readonly epoch: string };
  /** By the epoch of a lost life: the latest of its states that a device has brought back. */
  readonly lost: { readonly [epoch: string]: State & { readonly rev: Rev } };
}

/** A record as the server keeps it: the record, and what it needs to know to merge the next row. */
export interface StoredRecord {
  readonly collection: string;
  readonly id: string;
  readonly rev: Rev;
  readonly deleted: boolean;
  readonly body: JsonObject;
  /** Per field; the deletion under the name `deleted`. */
  readonly versions: { readonly [field: string]: FieldVersion };
  readonly writers: { readonly [device: DeviceId]: Writer };
  /** Only after a restore from a backup. */
  readonly origins?: Origins;
}

/** A record before its first row. */
export const unwritten = (collection: string, id: string): StoredRecord => ({
  collection,
  id,
  rev: 0,
  deleted: false,
  body: { id },
  versions: {},
  writers: {},
});

/** The revision of what a transaction has changed and not numbered yet. */
export const UNNUMBERED = -1;

/** Numbers a record that `applyRow` changed. `rev` is higher than every revision of its organisation so far. */
export function withRev(record: StoredRecord, rev: Rev): StoredRecord {
  const number = <T extends { readonly rev: Rev }>(items: { readonly [name: string]: T }): { [name: string]: T } =>
    Object.fromEntries(
      Object.entries(items).map(([name, item]) => [name, item.rev === UNNUMBERED ? { ...item, rev } : item]),
    );
  return { ...record, rev, versions: number(record.versions), writers: number(record.writers) };
}

/** A stored record as it leaves the server. */
export function toServerRecord({ collection, id, rev, deleted, body, versions }: StoredRecord): ServerRecord {
  const stamp = Object.values(versions)
    .map((version) => version.stamp)
    .reduce(laterStamp, '');
  return { collection, id, rev, stamp, deleted, body };
}
