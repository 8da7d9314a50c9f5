import type { LocalRecord } from '@rockpool/schema/protocol';

/** A record of some collection. */
export interface RecordKey {
  readonly collection: string;
  readonly id: string;
}

/** The key as text, for sets and maps. */
export const keyText = ({ collection, id }: RecordKey): string => `${collection}/${id}`;

/** A record that waits for the server's answer, as it is now. */
export interface PendingRecord {
  readonly collection: string;
  readonly record: LocalRecord;
}

/**
 * What a record becomes. Pure: it runs again when somebody wrote the record in between.
 *
 * @returns the same object, or undefined for an unknown record, when there is nothing to write
 */
export type Change = (id: string, record: LocalRecord | undefined) => LocalRecord | undefined;

/** What sync needs of the device's database. */
export interface LocalStore {
  /** At most `limit` pending records, deleted ones among them, oldest first, without those in `except`. */
  pending(limit: number, except: ReadonlySet<string>): Promise<readonly PendingRecord[]>;
  /**
   * Writes records by compare-and-set. When it resolves, every change is stored.
   *
   * @throws whatever the storage throws: then some changes may be stored and some not
   */
  write(collection: string, ids: readonly string[], change: Change): Promise<void>;
  /** What the last pull gave, if there was one. */
  readCheckpoint(): Promise<string | undefined>;
  /** Also ends what {@link LocalStore.writeRestoring} began. */
  writeCheckpoint(checkpoint: string | undefined): Promise<void>;
  /** Whether a pull from a restored server was begun and has not come to its end. */
  readRestoring(): Promise<boolean>;
  /** Begins a pull from a restored server: forgets the checkpoint. */
  writeRestoring(): Promise<void>;
  /** Shows every record, deleted ones too, some at a time. */
  walk(visit: (collection: string, records: readonly LocalRecord[]) => void): Promise<void>;
  /** When the device last had everything, in ISO 8601. Every tab sees it. */
  writeLastSync(at: string): Promise<void>;
}
