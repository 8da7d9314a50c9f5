/** What one request may hold. Devices adapt to these; nothing here is a promise of the protocol. */

/** Bytes of a request's body, once it is decompressed. */
export const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** The same for a request without a token. */
export const MAX_ANONYMOUS_BYTES = 64 * 1024;

/** Values of a request's JSON: what an array or an object holds counts each by itself. */
export const MAX_BODY_VALUES = 100_000;

/** Items of one array in a request's JSON. */
export const MAX_BODY_ITEMS = 10_000;

/** Bytes of a request's JSON between two brackets, quotes, commas or colons: a number, or blanks. */
export const MAX_BODY_GAP = 1_000;

/**
 * Bytes of a request that is answered already which are still received: with more to come, the connection ends. To receive
 * megabytes for nothing keeps others waiting longer than a new connection does.
 */
export const MAX_IGNORED_BYTES = 256 * 1024;

/** How deep a request's JSON may nest: a value inside a record, and what stands around the record. */
export const MAX_BODY_DEPTH = 80;

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

/** Keys of one object in a request's JSON, and inside a record. */
export const MAX_KEYS = 1_000;

/** Records of one page of the read API. */
export const MAX_FIRST = 100;

/** Characters of a GraphQL document. */
export const MAX_CHARACTERS = 16 * 1024;

/** Tokens of a GraphQL document. */
export const MAX_TOKENS = 1_000;

/** How deep fields of a GraphQL document may stand in one another, wherever fragments put them. */
export const MAX_FIELD_DEPTH = 10;

/** Aliases of a GraphQL document. */
export const MAX_ALIASES = 30;

/** Directives of a GraphQL document. */
export const MAX_DIRECTIVES = 20;

/** Fragments of a GraphQL document, and how often they may be used. */
export const MAX_FRAGMENTS = 30;

/** How often the same field may stand in one selection: GraphQL compares each with every other. */
export const MAX_REPEATS = 5;

/** After how many mistakes a GraphQL document is read no further. */
export const MAX_COMPLAINTS = 10;

/** What an operation may cost that is none of the sync protocol's. */
export const MAX_COST = 10_000;

/** Records that one page of a list looks at, and the most that are counted. */
export const MAX_WALK = 10_000;
