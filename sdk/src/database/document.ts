import type { Collection, Json, JsonObject } from '@rockpool/schema';
import type { LocalRecord, SyncState } from '@rockpool/schema/protocol';
import { getDefaultRevision, getDefaultRxDocumentMeta, type RxDocumentData } from 'rxdb/plugins/core';

/** What every document of ours holds, beside the fields that its collection declares. */
export interface StoredFields {
  id: string;
  /** With the mark that the inbox looks up. Every document has it: what lacks an indexed field is not found at all. */
  sync: SyncState & { readonly conflicted: boolean };
}

/** A document as RxDB stores it. */
export type StoredDocument = RxDocumentData<StoredFields>;

/** Names that are not fields of the record. */
const state: ReadonlySet<string> = new Set(['sync', '_deleted', '_rev', '_meta', '_attachments']);

/** The fields of a document, without its state and without values that say "no value". */
export function bodyOf(document: object): JsonObject {
  const body: Record<string, Json> = {};
  for (const [field, value] of Object.entries(document)) {
    if (!state.has(field) && value !== null && value !== undefined) body[field] = value;
  }
  return body;
}

/** A stored document as the sync protocol sees it. */
export function toLocalRecord(document: StoredDocument): LocalRecord {
  const { conflicted: _mark, ...sync } = document.sync;
  return { id: document.id, deleted: document._deleted, body: bodyOf(document), sync };
}

export const toStoredSync = (sync: SyncState): StoredFields['sync'] => ({
  ...sync,
  conflicted: sync.conflicts.length > 0 || sync.parked !== undefined,
});

/** What an insert stores where no value is given. */
export const defaultsOf = (collection: Collection): JsonObject =>
  Object.fromEntries(
    Object.entries(collection.fields).flatMap(([field, schema]) =>
      schema.default === undefined ? [] : [[field, schema.default]],
    ),
  );

/**
 * A record as RxDB stores it.
 *
 * @param defaults keep a record of an older or newer app in every index: RxDB does not find what lacks an indexed field
 * @param previous the document that it replaces
 */
export function toDocument(record: LocalRecord, defaults: JsonObject, previous?: StoredDocument): StoredDocument {
  return {
    ...defaults,
    ...record.body,
    id: record.id,
    sync: toStoredSync(record.sync),
    _deleted: record.deleted,
    _attachments: {},
    _meta: previous?._meta ?? getDefaultRxDocumentMeta(),
    _rev: previous?._rev ?? getDefaultRevision(),
  };
}
