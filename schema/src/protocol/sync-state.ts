import type { Json, JsonObject } from '../define/json.ts';
import type { Stamp } from './clock.ts';
import type { Decided, FieldConflict, Refusal, Rev } from './messages.ts';

/**
 * - `synced` the server has every edit
 * - `pending` an edit waits for the server's answer
 * - `refused` the server refused; a person decides in the inbox
 */
export type SyncStatus = 'synced' | 'pending' | 'refused';

/** An edit that the server has not accepted. */
export interface PendingEdit {
  /** The field's value before the first unanswered edit. Never overwritten while the edit is pending. */
  readonly base: Json;
  /** The revision that `base` belongs to. */
  readonly rev: Rev;
  readonly stamp: Stamp;
  /** What the server's value became since, if a pull has told. */
  readonly theirs?: Json;
  /** The value is the outcome of a conflict that was settled on this device; the server's log is told. */
  readonly decided?: Decided;
  /** How often conflicts of this edit were settled on this device. */
  readonly rounds?: number;
}

/** That the server has lost what a device holds of a record. */
export interface Lost {
  /** The life that the device's revisions belong to. */
  readonly epoch: string;
  /** The newest revision of the present life that a pull has brought meanwhile: an older answer is out of date. */
  readonly met: Rev;
}

/** A record's own sync state; stored in the same atomic write as the record itself. */
export interface SyncState {
  readonly status: SyncStatus;
  /** The server's revision of the fields that carry no edit. 0: the server has never seen the record. */
  readonly rev: Rev;
  /** The highest stamp that this device has seen on the record. */
  readonly stamp: Stamp;
  /** The highest stamp of the server's record, while edits wait whose stamps are not in it. */
  readonly heard?: Stamp;
  readonly edits: { readonly [field: string]: PendingEdit };
  /** The server has lost the life that `rev` belongs to, and has not been offered the record yet. */
  readonly lost?: Lost;
  /** The server's record is deleted; the pending edits will bring it back. */
  readonly deletedByServer?: true;
  readonly refusal?: Refusal;
  /** The transactions that the edits belong to: these records are accepted or refused together. */
  readonly groups?: readonly string[];
  /** Conflicts that were settled and that nobody has looked at yet. */
  readonly conflicts: readonly FieldConflict[];
  /** Conflicts that wait for a person's decision; meanwhile the fields show the server's values. */
  readonly parked?: readonly FieldConflict[];
}

/** A record on a device. */
export interface LocalRecord {
  readonly id: string;
  readonly deleted: boolean;
  readonly body: JsonObject;
  readonly sync: SyncState;
}

export const newSyncState: SyncState = { status: 'synced', rev: 0, stamp: '', edits: {}, conflicts: [] };
