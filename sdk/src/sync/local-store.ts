import type { Registry } from '@rockpool/schema';
import type { LocalRecord, RecordKey, Timeline } from '@rockpool/schema/protocol';

/** The key as text, for sets and maps. */
export const keyText = ({ collection, id }: RecordKey): string => `${collection}/${id}`;

/** A record that waits for the server's answer, as it is now. */
export interface PendingRecord {
  readonly collection: string;
  readonly record: LocalRecord;
}

/** The key of a record that waits, as text. */
export const keyOf = ({ collection, record: { id } }: PendingRecord): string => keyText({ collection, id });

/**
 * What a record becomes. Pure: it runs again when somebody wrote the record in between.
 *
 * @returns the same object, or undefined for an unknown record, when there is nothing to write
 */
export type Change = (id: string, record: LocalRecord | undefined) => LocalRecord | undefined;

/** How far the device has got with the server. Stored in one write, for no part of it is true without the others. */
export interface Position {
  /** What the last page gave; absent before the first one. */
  readonly checkpoint?: string | undefined;
  /** The lives of the server's sequence; empty before the first contact. */
  readonly timeline: Timeline;
  /** Whether what the device holds still has to be compared with the server. */
  readonly reconcile: boolean;
}

/** A record of the server's that this device could not store. */
export interface UnstoredRecord {
  readonly collection: string;
  readonly id: string;
  /** What the device's storage said. */
  readonly message: string;
}

/** What sync needs of the device's database. */
export interface LocalStore {
  /** What is open, by name. */
  readonly collections: Registry;
  /** At most `limit` pending records, deleted ones among them, oldest first, without those in `except`. */
  pending(limit: number, except: ReadonlySet<string>): Promise<readonly PendingRecord[]>;
  /** Every record whose edits belong to transactions, those that the server refused among them. */
  grouped(): Promise<readonly PendingRecord[]>;
  /**
   * Writes records by compare-and-set. When it resolves, every change is stored.
   *
   * @throws whatever the storage throws: then some changes may be stored and some not
   */
  write(collection: string, ids: readonly string[], change: Change): Promise<void>;
  readPosition(): Promise<Position>;
  writePosition(position: Position): Promise<void>;
  /** The records that are not stored here because the storage refuses them. */
  readAside(): Promise<readonly UnstoredRecord[]>;
  writeAside(aside: readonly UnstoredRecord[]): Promise<void>;
  /** Shows every record, deleted ones too, some at a time; one that is written meanwhile perhaps twice. */
  walk(visit: (collection: string, records: readonly LocalRecord[]) => void): Promise<void>;
  /** When the device last had everything, in ISO 8601. Every tab sees it. */
  writeLastSync(at: string): Promise<void>;
}
