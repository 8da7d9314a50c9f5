/** Every code of a {@link CrmError}: what it means, and what to do about it. */
export const errorCodes = {
  INVALID_OPTIONS: {
    meaning: 'createCrm() was called with options that do not fit together.',
    fix: 'The message names the option.',
  },
  UNKNOWN_COLLECTION: {
    meaning: 'There is no collection of that name, or it is not open.',
    fix: 'Name it in the "collections" of createCrm().',
  },
  TOO_MANY_COLLECTIONS: {
    meaning: 'RxDB keeps only so many collections open at a time in one page without a premium licence.',
    fix: 'Open fewer collections, or close a crm that is no longer needed.',
  },
  ALREADY_OPEN: {
    meaning: 'The same database is open already in this page.',
    fix: 'Share the crm that createCrm() returned first, or await its close().',
  },
  SCHEMA_CHANGED: {
    meaning: 'The app declares a collection otherwise than the device holds it: anew at the same version, or older.',
    fix: 'Raise the version of a collection that changed and tell its history; load the newest version of the app.',
  },
  UPDATE_BLOCKED: {
    meaning: "The app was updated, and another tab keeps the device's copy open in the older version.",
    fix: 'Close the other tabs of the app, then call createCrm() again.',
  },
  DESTROY_BLOCKED: {
    meaning: "Another tab keeps the device's copy open. It is deleted as soon as that tab lets it go.",
    fix: 'Close the other tabs of the app, then call destroy() again to be sure.',
  },
  ENCRYPTED: {
    meaning: "The device's copy is encrypted. Nothing was opened.",
    fix: 'Call createCrm() with "encryption"; once with "encryption.decrypt" to have it plain from then on.',
  },
  NOT_ENCRYPTED: {
    meaning: 'The crm has no key that could be forgotten.',
    fix: 'Create it with "encryption".',
  },
  WRONG_PASSPHRASE: {
    meaning: "The passphrase, or the key, does not open the device's copy. Nothing was changed.",
    fix: 'Ask again. Where it is forgotten, eraseCrm() deletes the copy, and sync brings what the server has.',
  },
  KEY_LOST: {
    meaning: "The key file is damaged. Nobody can read the device's copy.",
    fix: 'Call eraseCrm(), then createCrm() again: sync brings what the server has.',
  },
  LEASE_ENDED: {
    meaning:
      'The device has not synced for longer than "encryption.lease" allows: the key is destroyed, and the copy deleted.',
    fix: 'Call createCrm() again: whoever may still sign in gets what the server has.',
  },
  CLOSED: {
    meaning: 'The crm was closed.',
    fix: 'Make a new one with createCrm().',
  },
  INVALID_RECORD: {
    meaning: 'A field of a record does not fit its collection. Nothing was written.',
    fix: '"details.field" names the field, the message what was expected.',
  },
  FIELD_NOT_WRITABLE: {
    meaning:
      'The field is computed from others, kept by the server, settled by what was said first, or takes only additions. Nothing was written.',
    fix: 'Leave the field out, or leave what is in it.',
  },
  NOT_FOUND: {
    meaning: 'There is no such record on this device, or it was deleted.',
    fix: 'Look with findOne(id) first; the record may have been deleted elsewhere.',
  },
  ALREADY_EXISTS: {
    meaning: 'There is, or was, a record with this id.',
    fix: 'Leave the id out, so that the SDK makes one, or patch the record.',
  },
  INVALID_TRANSITION: {
    meaning: 'A record cannot go from the state that it is in to the one that was asked for. Nothing was written.',
    fix: 'The message names the state, and what may follow it.',
  },
  INCOMPLETE: {
    meaning: 'A command needs something that is not there yet: a reason, a proof, an answer. Nothing was written.',
    fix: 'The message says what is missing, "details.field" where it belongs.',
  },
  NOTHING_TO_INVOICE: {
    meaning: 'There is nothing that an invoice could be made of. Nothing was written.',
    fix: 'The message says what was looked for.',
  },
  CANNOT_MERGE: {
    meaning: 'Two records are not the kind that can become one. Nothing was written.',
    fix: 'The message says why.',
  },
  TIMER_RUNNING: {
    meaning: 'A timer runs on this device already.',
    fix: 'Stop it first, or discard it.',
  },
  REFUSED_BY_PLUGIN: {
    meaning: 'A plugin did not let a write through. Nothing was written.',
    fix: 'The message starts with the name of the plugin; "cause" is what it threw.',
  },
  TRANSACTION_TOO_LARGE: {
    meaning: 'A transaction has to fit into one request to the server, with all that shares records with it and waits.',
    fix: 'Divide the work into several transactions, or sync first.',
  },
  TRANSACTION_ENDED: {
    meaning:
      'What a transaction hands to its callback was used after the callback was over. Nothing was written by it.',
    fix: 'Await every call inside of the callback.',
  },
  TRANSACTION_NESTED: {
    meaning: 'A transaction was begun inside of a transaction.',
    fix: 'Write with the one that is there: everything in it belongs together.',
  },
  TRANSACTION_UNFINISHED: {
    meaning:
      "The device's storage failed after it had taken the transaction down: it will be completed, and is not sent before.",
    fix: 'Do not repeat it. Free space on the device; it is completed with the next sync, transaction or createCrm().',
  },
  STORAGE_FAILED: {
    meaning: "The device's storage did not take a write. Sync tries again.",
    fix: 'Look at the "cause".',
  },
  STORAGE_FULL: {
    meaning:
      'The device has no space left, or only what is kept for edits. A write that fails with this was not stored.',
    fix: 'Free space on the device. Sync pulls nothing until there is some, and goes on by itself.',
  },
  STORAGE_DAMAGED: {
    meaning:
      'A part of what the device keeps is not what was written. It is set aside, the rest is there, and the next sync brings what the server has.',
    fix: 'Tell the user that edits of this device which were not synced may be lost. If it happens again, the device is failing.',
  },
  OFFLINE: {
    meaning: 'The server could not be reached. Edits wait on the device.',
    fix: 'Nothing: sync goes on when the network is back.',
  },
  SYNC_OFF: {
    meaning: 'The crm has no "sync", or its sync is paused.',
    fix: 'Create the crm with "sync", or call sync.resume() first.',
  },
  TIMEOUT: {
    meaning: 'The server did not answer in time. Sync tries again with smaller requests.',
    fix: 'Nothing: sync goes on by itself.',
  },
  AUTH_REQUIRED: {
    meaning: 'There is no token that the server accepts. Edits wait on the device.',
    fix: 'Sign in, then call sync.resume().',
  },
  WRONG_USER: {
    meaning:
      'The token belongs to another user or organisation than this database. Nothing is sent, and nothing is lost.',
    fix: 'Close this crm and create one for the user who signed in.',
  },
  THROTTLED: {
    meaning: 'The server asked for fewer requests. Sync waits as long as it said.',
    fix: 'Nothing: sync goes on by itself.',
  },
  SERVER_FAILED: {
    meaning: 'The server failed. Sync tries again.',
    fix: "The server's log has the cause.",
  },
  UPGRADE_REQUIRED: {
    meaning: 'The server no longer speaks the protocol of this version.',
    fix: 'Update the app. Edits wait on the device until then.',
  },
  BAD_ANSWER: {
    meaning: 'What came back is not an answer of a Rockpool server: a captive portal, a proxy, a wrong address.',
    fix: 'Check "sync.url" and what stands between the device and the server. Sync tries again.',
  },
} as const;

/** The code of a {@link CrmError}: stable, for a program to tell errors apart by. */
export type CrmErrorCode = keyof typeof errorCodes;

/** What a {@link CrmError} is about, for a program. */
export interface CrmErrorDetails {
  readonly collection?: string;
  readonly id?: string;
  readonly field?: string;
}

/** Codes of failures that may pass by themselves. */
const retryable: ReadonlySet<CrmErrorCode> = new Set([
  'STORAGE_FAILED',
  'STORAGE_FULL',
  'OFFLINE',
  'TIMEOUT',
  'THROTTLED',
  'SERVER_FAILED',
  'BAD_ANSWER',
]);

/**
 * The error that the SDK throws and reports. `code` is stable, the message is for a developer.
 *
 * @example
 * ```ts
 * try {
 *   await crm.leads.insert({ name: '' });
 * } catch (error) {
 *   if (error instanceof CrmError && error.code === 'INVALID_RECORD') showAt(error.details.field, error.message);
 * }
 * ```
 */
export class CrmError extends Error {
  override readonly name = 'CrmError';
  readonly code: CrmErrorCode;
  readonly details: CrmErrorDetails;
  /** Whether the same call, or sync by itself, may succeed later. */
  readonly retryable: boolean;

  constructor(code: CrmErrorCode, message: string, details: CrmErrorDetails = {}, cause?: unknown) {
    super(`${message} [${code}] ${errorCodes[code].fix}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.details = details;
    this.retryable = retryable.has(code);
  }
}
