/** What one request may hold. Devices adapt to these; nothing here is a promise of the protocol. */

/** Bytes of a request's body. */
export const MAX_BODY_BYTES = 4 * 1024 * 1024;

/** Rows of one push. */
export const MAX_PUSH_ROWS = 1_000;

/** Records of one pulled page. */
export const MAX_PAGE_RECORDS = 2_000;

/** Bytes of the bodies on one pulled page; a page always holds at least one record. */
export const MAX_PAGE_BYTES = 2 * 1024 * 1024;

/** Records that a comparison names. */
export const MAX_HOLDINGS = 1_000;

/** Bytes of the bodies in the answer to a comparison. */
export const MAX_COMPARE_BYTES = 4 * 1024 * 1024;

/** Records that are read at once where many are looked at. */
export const READ_BATCH = 1_000;

/** Bytes of one record's body. */
export const MAX_RECORD_BYTES = 256 * 1024;

/** How deep a value inside a record may nest. */
export const MAX_DEPTH = 64;

/** Records of one page of the read API. */
export const MAX_FIRST = 100;

/** Tokens of a GraphQL document. */
export const MAX_TOKENS = 1_000;
