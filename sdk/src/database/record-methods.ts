import { getRxDocumentConstructor, type RxCollection, type RxDocument } from 'rxdb/plugins/core';
import type { StoredFields } from './document.ts';
import { type StoredDocument, toLocalRecord } from './document.ts';
import type { EditCapture } from './edit-capture.ts';
import { deletedAlready, storageFailed } from './write-errors.ts';

type Doc = RxDocument<StoredFields>;

/**
 * The methods that our records have in place of RxDB's of the same name: these try again when sync, or another tab,
 * wrote the record in between, so an app never sees a write conflict with itself.
 *
 * @param capture checks a change where it is made: RxDB joins writes that wait, and refuses them all for one that fails
 */
export function recordMethods(capture: EditCapture): Record<string, (this: Doc, changes: object) => Promise<Doc>> {
  const write = (record: Doc, change: (document: StoredFields & { _deleted: boolean }) => StoredFields): Promise<Doc> =>
    record.incrementalModify(change).catch((error: unknown) => {
      throw storageFailed(record.collection.name, error);
    });
  return {
    patch(changes) {
      return write(this, (document) => {
        const before = toLocalRecord(document as StoredDocument);
        if (before.deleted) throw deletedAlready(this.collection.name, before.id);
        const after = { ...document, ...changes };
        capture.change(before, after);
        return after;
      });
    },
    remove() {
      return write(this, (document) => {
        const { _deleted, id } = document;
        if (_deleted) throw deletedAlready(this.collection.name, id);
        return { ...document, _deleted: true };
      });
    },
  };
}

/** Gives the records of a collection the property `syncState`. */
export function addSyncState(rx: RxCollection<StoredFields>): void {
  const { prototype } = getRxDocumentConstructor(rx);
  Object.defineProperty(prototype, 'syncState', {
    get(this: Doc) {
      return this.sync.status;
    },
  });
}
