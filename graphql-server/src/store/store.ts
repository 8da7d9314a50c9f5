import type { Registry } from '@rockpool/schema';
import type {
  Cursor,
  FieldConflict,
  Membership,
  Place,
  RecordKey,
  Rev,
  Scope,
  Stamp,
  StoredRecord,
  Timeline,
} from '@rockpool/schema/protocol';
import type { UsedKey } from './idempotency.ts';
import type { KeyStore } from './key-store.ts';
import type { Listed, Listing } from './listing/listing.ts';
import type { Values } from './values.ts';
import type { WebhookStore } from './webhook-store.ts';

/** A record's key as one string, for maps. */
export const keyOf = ({ collection, id }: RecordKey): string => `${collection}/${id}`;

/** Where an organisation's sequence stands. */
export interface Head {
  /** The lives of the sequence, the present one last. */
  readonly timeline: Timeline;
  readonly seq: Rev;
}

/**
 * The records of all organisations. Everything in it is asked for, and answered, for one organisation, which begins
 * to exist when it is first asked for. Two implementations, and one suite of tests that both pass: PostgreSQL's
 * dialect of SQL, and a store in memory for tests.
 */
export interface Store {
  /** What it has records of. */
  readonly collections: Registry;
  /**
   * The one way to write: one transaction that holds the records of `keys` from the first read to the commit, and
   * takes its revisions as the last thing before it. `work` may run more than once, when the database asks to start
   * over, when a new life of the sequence began meanwhile, or when a connection was lost: then the first time may have
   * been committed, so doing it again has to change nothing.
   */
  write<T>(organisation: string, keys: readonly RecordKey[], work: (writing: Writing) => Promise<T>): Promise<T>;
  /** The one way to read: one picture of the organisation, which no write changes. */
  read<T>(organisation: string, work: (reading: Reading) => Promise<T>): Promise<T>;
  head(organisation: string): Promise<Head>;
  /** Begins a new life of the sequence where it stands now; nothing happens when `epoch` is not the present one. */
  beginLife(organisation: string, epoch: string): Promise<void>;
  /**
   * Empties records that were deleted under an earlier stamp, of one organisation: the id, the revision and the
   * deletion stay. Nothing is news by it.
   *
   * @param most how many at once
   * @returns how many it were; 0 when there are none left in any organisation
   */
  bury(deletedBefore: Stamp, most: number): Promise<number>;
  /** Forgets what requests were named that were done before an instant, in milliseconds since 1970. */
  forgetKeys(usedBefore: number): Promise<void>;
  /** The keys of programs that are let in. */
  readonly keys: KeyStore;
  /** Who is told of changes by HTTP; a store in memory tells nobody. */
  readonly webhooks?: WebhookStore;
  /** Calls back with every new head, of whichever server's making; without a head when some may have been missed. */
  onHead(listener: (news: { readonly organisation: string; readonly seq: Rev } | undefined) => void): Promise<void>;
  /** Creates an organisation unless it is there; its name is set when one is given. */
  createOrganisation(id: string, name: string): Promise<void>;
  /** Who could sign in: the users of every organisation. Only for the sign-in page of development. */
  accounts(): Promise<Account[]>;
}

/** What is known inside a transaction, whether it reads or writes. */
export interface Standing {
  readonly head: Head;
  /** What the organisation's settings say of a user: the account, its teams, and all roles. */
  membershipOf(user: string): Promise<Membership>;
}

/** What a write may do while it holds its records. */
export interface Writing extends Standing {
  /** The records as they are, by {@link keyOf}; those that do not exist are missing. */
  readonly records: ReadonlyMap<string, StoredRecord>;
  /** Holds further records too; `records` has them from now on. */
  hold(keys: readonly RecordKey[]): Promise<void>;
  /**
   * Records that are not deleted and have all values of one of these, in no particular order; they are not held.
   *
   * @param anyOf one walk through the collection for all of them
   */
  find(collection: string, ...anyOf: readonly Values[]): Promise<StoredRecord[]>;
  /** Waits until no other write of the organisation has this name to itself, and has it until the transaction ends. */
  alone(name: string): Promise<void>;
  /**
   * Numbers and stores changes, one a record, and places each record in the scopes that its body says.
   *
   * @param author the id of the user, for the log of conflicts
   * @returns the stored records, in the order of the changes; `records` has them too from now on
   */
  save(changes: readonly Change[], author: string): Promise<StoredRecord[]>;
  /** What requests of an author did that had one of these names. */
  usedKeys(author: string, names: readonly string[]): Promise<readonly UsedKey[]>;
  /** Keeps the names of a request with what it did: both are stored, or neither. */
  keepKeys(author: string, used: readonly UsedKey[]): Promise<void>;
}

/** A record to store, not yet numbered, with the conflicts that made it. */
export interface Change {
  readonly record: StoredRecord;
  readonly conflicts: readonly FieldConflict[];
  /** A scope in which the record is told to have left, though it may never have been in it: see `save`. */
  readonly leaves?: Scope;
}

/** What can be read in one picture of an organisation. */
export interface Reading extends Standing {
  /**
   * What changed after the cursors: records that lie in their scopes, each once, and records that left them and lie
   * in none of `held` that tells of them.
   *
   * @param held all cursors of the device, those of this slice among them
   */
  slice(cursors: readonly PageCursor[], held: readonly PageCursor[], limits: SliceLimits): Promise<Slice>;
  /** Records by their ids, deleted ones too, as far as they lie in one of the scopes; in no particular order. */
  named(collection: string, ids: readonly string[], scopes: readonly Scope[]): Promise<StoredRecord[]>;
  /** Records that are not deleted and lie in one of the scopes, in the order of their ids. */
  living(collection: string, scopes: readonly Scope[], wanted: Wanted): Promise<StoredRecord[]>;
  /** A part of the list of a kind's records, as far as they lie in one of the scopes. */
  page(collection: string, kind: string, scopes: readonly Scope[], listing: Listing): Promise<Listed<StoredRecord>>;
  /** Logged conflicts of records that lie in one of the places, the newest first. */
  conflicts(places: readonly Place[], wanted: WantedConflicts): Promise<ConflictEntry[]>;
}

/** A cursor that may have begun at 0, for a device that had nothing of its scope and collection. */
export interface PageCursor extends Cursor {
  /**
   * Up to this revision only what lives is told: of what was deleted or left before, the device never had anything
   * by this cursor. 0 for a cursor that is past its beginning.
   */
  readonly fresh: Rev;
}

/** The bounds of a {@link Slice}. */
export interface SliceLimits {
  /** The most records, those that left counted too. Without room, of these or of bytes, it only says how much there is. */
  readonly records: number;
  /** Bytes of the bodies; the record that crosses the bound is still part of the slice. */
  readonly bytes: number;
}

/** Some changes after a revision, in the order of revisions. */
export interface Slice {
  readonly records: readonly StoredRecord[];
  readonly left: readonly RecordKey[];
  /** Up to which revision nothing is missing: the last one's of the slice, or the head's when nothing follows. */
  readonly reached: Rev;
  /** Bytes of the bodies. */
  readonly bytes: number;
  /** About how many changes follow; 0 says that the slice reaches the head. */
  readonly remaining: number;
}

/** Which records {@link Reading.living} gives. */
export interface Wanted {
  readonly kind?: string;
  /** Only records of these buckets; see `bucketOf`. */
  readonly buckets?: readonly number[];
  /** Only records behind this id. */
  readonly after: string;
  readonly first: number;
}

/** Which entries {@link Reading.conflicts} gives. */
export interface WantedConflicts {
  readonly first: number;
  /** Only older entries than this one. */
  readonly before?: { readonly rev: Rev; readonly field: string };
  readonly collection?: string;
  readonly id?: string;
  /** Only those that this user's rows met. */
  readonly author?: string;
  /** None of these fields. */
  readonly except: readonly { readonly collection: string; readonly field: string }[];
}

/** An entry of the log of conflicts. */
export interface ConflictEntry extends LoggedConflict {
  /** When it was logged, in ISO 8601. */
  readonly at: string;
}

/** A conflict that a write settled, for the log. */
export interface LoggedConflict extends RecordKey {
  readonly rev: Rev;
  readonly field: string;
  readonly author: string;
  readonly conflict: FieldConflict;
}

export interface Account {
  readonly organisation: string;
  readonly organisationName: string;
  readonly id: string;
  readonly name: string;
  readonly role: string;
}
