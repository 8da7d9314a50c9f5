import type { RxDocumentData, RxStorageChangeEvent } from 'rxdb/plugins/core';

/** A document's state in the table, before and after something that this page did not write. */
export interface Correction<D> {
  readonly before: RxDocumentData<D> | undefined;
  readonly after: RxDocumentData<D> | undefined;
  /** Whether the state before was this page's own and did not come into the log. */
  readonly isRefused: boolean;
}

/** What happened to a document for those who look at living ones. */
export function eventsOf<D>(
  { before, after, isRefused }: Correction<D>,
  idOf: (document: RxDocumentData<D>) => string,
): RxStorageChangeEvent<RxDocumentData<D>>[] {
  const is = after && !after._deleted ? after : undefined;
  const appears = is && [
    { documentId: idOf(is), operation: 'INSERT' as const, documentData: is, previousDocumentData: undefined as never },
  ];
  if (before && isRefused) {
    // Of two states RxDB takes the one with the higher revision, so this one would stay if it were not marked as deleted
    // first, and as earlier than anything that comes after it. It is no deletion, which would close a collection whose
    // entry two pages have made at once.
    const documentData = { ...before, _deleted: true, _meta: { ...before._meta, lwt: EARLIEST } };
    const operation = is ? ('UPDATE' as const) : ('DELETE' as const);
    return [{ documentId: idOf(before), operation, documentData, previousDocumentData: before }, ...(appears ?? [])];
  }
  const was = before && !before._deleted ? before : undefined;
  if (!was) return appears ?? [];
  if (is) return [{ documentId: idOf(is), operation: 'UPDATE', documentData: is, previousDocumentData: was }];
  const documentData = after ?? { ...was, _deleted: true };
  return [{ documentId: idOf(was), operation: 'DELETE', documentData, previousDocumentData: was }];
}

/** The least that RxDB allows as the time of a write. */
const EARLIEST = 1;
