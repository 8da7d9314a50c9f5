/** Codes of a row's refusal. What a refused row says stands in the device's inbox until a person decides. */
export const refusalCodes = {
  INVALID: 'The record breaks its schema.',
  FORBIDDEN: 'The user may not make this change.',
  NOT_FOUND: 'There is no such collection.',
  LIMIT_EXCEEDED: 'The record is larger than the server takes.',
  ACCESS_REVOKED: 'The record is not there for the user any more: it is gone, or no longer shared.',
  INVALID_TRANSITION: 'From the state that the record is in, no moves lead to the one that it should be in.',
  LOCKED: 'What was issued, billed or accounted for cannot be changed any more.',
  TOTALS_MISMATCH: 'A document does not come to what the person saw who issued it.',
  DUPLICATE: 'It has been billed already, on another document.',
  NUMBER_TAKEN: 'The number is in use, or not this device’s to give.',
  GROUP_REFUSED: 'Another record of the same transaction was refused.',
} as const;

export type RefusalCode = keyof typeof refusalCodes;

/** Codes of a partner's error: what is the matter with one mutation. Nothing was written. */
export const userErrorCodes = {
  ...refusalCodes,
  NOT_FOUND: 'There is no such record for you.',
  REQUIRED: 'A new record has to have a value here.',
  STALE_REV: 'The record has changed since the revision that `ifRev` names.',
  ID_CONFLICT: 'There is a record with this id already, and it was not made by the same request.',
  KEY_REUSED: 'Another request had this idempotency key.',
  CANNOT_MERGE: 'These two parties cannot become one, or are none.',
  INCOMPLETE: 'Something that the command needs has no value yet.',
  NOTHING_TO_INVOICE: 'There is nothing to bill, or it is billed already.',
} as const;

export type UserErrorCode = keyof typeof userErrorCodes;

/** Codes of a whole request's failure, in `extensions.code` of a GraphQL error; `retry` says whether trying again can help. */
export const requestErrorCodes = {
  UNAUTHENTICATED: { retry: false, meaning: 'There is no valid token; sign in again.' },
  FORBIDDEN_SCOPE: {
    retry: false,
    meaning: 'The API key was not made for this; `extensions.scope` says what it lacks.',
  },
  BAD_USER_INPUT: { retry: false, meaning: 'The request is malformed.' },
  CHECKPOINT_INVALID: { retry: false, meaning: 'The checkpoint was not made by this server; pull from the beginning.' },
  EPOCH_CHANGED: { retry: false, meaning: 'The server was restored from a backup; pull before you push.' },
  UPGRADE_REQUIRED: {
    retry: false,
    meaning: 'The version of the protocol or of its collections is no longer served; update the app.',
  },
  NOT_INDEXED: {
    retry: false,
    meaning: 'No index serves the filter or the order; the message names fields that would work.',
  },
  QUERY_TOO_COMPLEX: { retry: false, meaning: 'The operation is larger than one may be; ask for less at once.' },
  THROTTLED: { retry: true, meaning: 'Too many requests; wait as long as Retry-After says.' },
  INTERNAL: { retry: true, meaning: 'Something failed on the server; its log has the id.' },
} as const;

export type RequestErrorCode = keyof typeof requestErrorCodes;
