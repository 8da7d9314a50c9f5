import type { Collection, Json, JsonObject, Registry } from '@rockpool/schema';
import type { DeviceId, Refusal, StoredRecord } from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import type { Values } from '../store/values.ts';

/** What a rule says of a change: nothing, or why it may not be. */
export type Verdict = Refusal | undefined;

/**
 * Something that has to hold between records, and that no device can know to hold: a number that nobody else has, an
 * entry that is billed once. The server asks the rules of a collection about each of its records that a push changes,
 * in the transaction that stores it. A rule refuses the change, and with it everything that it is grouped with, or lets it be;
 * it may also change the record, and others, and that is stored with it or not at all.
 *
 * A rule runs again when the transaction starts over, so it keeps nothing to itself.
 */
export interface Rule {
  /** The name of the collection whose changes it looks at. */
  readonly collection: string;
  /** @returns a refusal, whose message tells a person what is the matter and what to do */
  judge(change: RecordChange, draft: Draft): Verdict | Promise<Verdict>;
}

/** A record that a row changes. */
export interface RecordChange {
  readonly collection: Collection;
  /** The record as it is; undefined for a new one. */
  readonly before: StoredRecord | undefined;
  /** The record as it would be, merged and valid, without a new revision. */
  readonly after: StoredRecord;
  /** Whether the row brings back what a server had taken already, before it was restored from a backup. */
  readonly isOffer: boolean;
  /**
   * The body of the record that is brought back, with the fields that only the server sets: a rule decides which of them
   * hold again. Undefined for an edit.
   */
  readonly offered?: JsonObject;
}

/** All that is to be stored together with a change: what its rows say, and what the rules add to it. */
export interface Draft {
  /** Who sent the rows; with which device; when, in milliseconds since 1970 by the server's clock. */
  readonly author: User;
  readonly device: DeviceId;
  readonly now: number;
  /** What the server has records of. */
  readonly collections: Registry;
  /** Whether the author may read a record: of any other, a rule tells nothing, and changes nothing in it. */
  sees(record: StoredRecord): boolean;
  /** What the rows change, each record once. */
  readonly changes: readonly RecordChange[];
  /**
   * Records by their ids, as this push leaves them so far, and deleted ones too; those that do not exist are missing.
   * Nobody else changes them before the end of the transaction, so they may be changed with {@link set}.
   */
  hold(collection: string, ids: readonly string[]): Promise<ReadonlyMap<string, StoredRecord>>;
  /**
   * Waits until no other push of the organisation has this name to itself, and has it until the transaction ends: for
   * what {@link find} must not miss, a record that somebody else is about to make.
   */
  alone(name: string): Promise<void>;
  /**
   * The living records with these values, in the order of their ids, as this push leaves them so far. Somebody else may
   * change them until they are held; a collection is searched from end to end, except for a kind of its records.
   */
  find(collection: string, values: Values): Promise<readonly StoredRecord[]>;
  /**
   * Sets fields as the server's own edit, whatever their merge rules; `null` takes a value away. A record that does not
   * exist is made.
   *
   * @param id of a record that is among `changes`, or was asked for with {@link hold}
   * @returns the record as it is now
   */
  set(collection: string, id: string, fields: { readonly [field: string]: Json }): StoredRecord;
}
