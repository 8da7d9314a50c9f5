/**
 * The version of the wire. History:
 *
 * - 1: field edits with stamps, an answer a row, paged pull over several collections, hints.
 * - 2: scopes, timelines, digests, transactions, versions of collections.
 */
export const PROTOCOL_VERSION = 2;
