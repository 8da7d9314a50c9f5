/**
 * The version of the wire. History:
 *
 * - 1: field edits with stamps, an answer a row, paged pull over several collections, hints.
 */
export const PROTOCOL_VERSION = 1;
