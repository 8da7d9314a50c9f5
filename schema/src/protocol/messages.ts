/**
 * Everything that crosses the wire. PROTOCOL.md states the rules; these are the shapes.
 *
 * A device sends only the fields that were edited, and the server answers every row by itself. `null` is the wire's
 * word for "no value": a body never holds a `null`.
 */
import type { Json, JsonObject } from '../define/json.ts';
import type { DeviceId, Stamp } from './clock.ts';
import type { RefusalCode } from './error-codes.ts';
import type { Timeline } from './timeline.ts';

/** The server's revision of a record: its organisation's sequence when the record last changed. 0: never seen. */
export type Rev = number;

/** The name under which the deletion of a record travels among its edits; its value is `true`. */
export const DELETED = 'deleted';

/** One edited field of a pushed row. */
export interface PushEdit {
  readonly value: Json;
  /** The revision that the edit started from. */
  readonly rev: Rev;
  readonly stamp: Stamp;
  /** The value that the edit started from; only where the field's merge rule needs it. */
  readonly base?: Json;
}

/** What a device last heard of a record in a life of the sequence that its server has lost. */
export interface LostState {
  /** The life that the row's revision belongs to. */
  readonly epoch: string;
  /** The highest stamp that the device has seen on the record. */
  readonly stamp: Stamp;
  readonly deleted: boolean;
  readonly body: JsonObject;
}

/** All unanswered edits of one record. The newest stamp among them names the write for ever. */
export interface PushRow {
  readonly collection: string;
  readonly id: string;
  /** The revision that the device holds: tells the server whether the device can compute the result itself. */
  readonly rev: Rev;
  /** Offers what the server lost, instead of edits: these follow when the server has it back. */
  readonly lost?: LostState;
  readonly edits: { readonly [field: string]: PushEdit };
  /** The transactions that these edits belong to: rows that share one are taken together or not at all. */
  readonly groups?: readonly string[];
  /** Fields whose conflicts the device settles by itself: where one has met another change, nothing is taken. */
  readonly ask?: readonly string[];
  /** What the device has settled by itself, for the server's log; the outcome is the field's edit. */
  readonly decided?: { readonly [field: string]: Decided };
}

/** A conflict that a device has settled: what the user had written, on which value, and who decided. */
export interface Decided {
  /** The name of the plugin, or `person`. */
  readonly rule: string;
  readonly base: Json;
  readonly mine: Json;
}

/** The version of each collection that the app was built with; one that is left out is the server's own. */
export type SchemaVersions = { readonly [collection: string]: number };

export interface PushRequest {
  readonly protocol: number;
  readonly device: DeviceId;
  /** The life of the sequence that the revisions in the rows belong to; left out before the first contact. */
  readonly epoch?: string;
  readonly rows: readonly PushRow[];
  readonly schema?: SchemaVersions;
}

/** A record as the server holds it. */
export interface ServerRecord {
  readonly collection: string;
  readonly id: string;
  readonly rev: Rev;
  /** The highest stamp among its fields. */
  readonly stamp: Stamp;
  readonly deleted: boolean;
  readonly body: JsonObject;
}

/**
 * - `APPLIED` every edit stands as it was sent
 * - `MERGED` an edit met a concurrent change, and the field's rule settled it
 * - `DUPLICATE` the server has seen this write before; nothing changed
 * - `CONFLICT` nothing of the row was taken: a field that it asks about has met another change, or a row that shares a
 *   group with it has such a field; `conflicts` has both sides
 * - `REJECTED` nothing of the row was taken; `refusal` says why
 */
export type Outcome = 'APPLIED' | 'MERGED' | 'DUPLICATE' | 'CONFLICT' | 'REJECTED';

/** Why a row was refused, for a person and for a program. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: string;
  /** The field at fault, where there is one. */
  readonly field?: string;
}

/** A field where something that somebody wrote did not survive as it was written. */
export interface FieldConflict {
  readonly field: string;
  readonly rule: string;
  readonly base: Json;
  readonly theirs: Json;
  readonly mine: Json;
  readonly result: Json;
  readonly theirStamp: Stamp;
  readonly myStamp: Stamp;
  /** A machine ended otherwise on each side, and the later end stands: a person should look at it. */
  readonly review?: true;
}

export interface PushAnswer {
  readonly collection: string;
  readonly id: string;
  readonly outcome: Outcome;
  /** The record's revision after the row. */
  readonly rev: Rev;
  /** The record as it now stands, where it differs from what the device can compute. */
  readonly record?: ServerRecord;
  readonly conflicts?: readonly FieldConflict[];
  readonly refusal?: Refusal;
}

export interface PushResult {
  /** One answer a row, in the order of the rows. */
  readonly answers: readonly PushAnswer[];
  readonly timeline: Timeline;
}

export interface PullRequest {
  readonly protocol: number;
  readonly collections: readonly string[];
  /** What the last page gave; left out at first. Opaque to devices. */
  readonly checkpoint?: string;
  /** The most records that the page may hold. */
  readonly limit: number;
  readonly schema?: SchemaVersions;
}

/** Which record. */
export interface RecordKey {
  readonly collection: string;
  readonly id: string;
}

export interface PullResult {
  readonly records: readonly ServerRecord[];
  /** Records that the user may not see any more, or that are archived: the device lets go of them. */
  readonly left: readonly RecordKey[];
  /** Whether another page follows at once. A short page does not mean the end. */
  readonly hasMore: boolean;
  readonly checkpoint: string;
  /** How many records stand after this page: for progress, not for control. */
  readonly remaining: number;
  /** The user lost a scope as a whole, or one begins beside others: what the device holds is compared after the pull. */
  readonly reconcile: boolean;
  readonly timeline: Timeline;
}

export interface DigestRequest {
  readonly protocol: number;
  readonly collections: readonly string[];
  readonly schema?: SchemaVersions;
}

/** What a device of the user should hold of a collection, in sums; see `digestOf`. */
export interface Digest {
  readonly collection: string;
  /** Per bucket, how many living records. */
  readonly counts: readonly number[];
  /** Per bucket, the sum of their hashes, modulo 2^32. */
  readonly hashes: readonly number[];
}

export interface DigestResult {
  readonly digests: readonly Digest[];
  readonly timeline: Timeline;
}

/** What a device holds of a record. */
export interface Holding {
  readonly id: string;
  readonly rev: Rev;
  /** The record's hash; see `recordHash`. */
  readonly hash: number;
}

export interface CompareRequest {
  readonly protocol: number;
  readonly collection: string;
  /** Buckets of which the device names everything that it holds. */
  readonly buckets: readonly number[];
  readonly holdings: readonly Holding[];
  readonly schema?: SchemaVersions;
}

export interface CompareResult {
  /** What the device holds otherwise, and what it lacks in the buckets. */
  readonly records: readonly ServerRecord[];
  /** Of the holdings, the ids that are not there for the user. */
  readonly left: readonly string[];
  readonly timeline: Timeline;
}

/** Says that there is something to pull. Carries no data, so there is nothing to leak, reorder or lose. */
export interface Hint {
  readonly seq: Rev;
}
