import type { RxDocumentData, RxStorageChangeEvent } from 'rxdb/plugins/core';

/** A document's state in the table, before and after something that this page did not write. */
export interface Correction<D> {
  readonly before: RxDocumentData<D> | undefined;
  readonly after: RxDocumentData<D> | undefined;
  /** Whether the state before was this page's own and did not come into the log. */
  readonly isRefused: boolean;
}

/**
 * What happened to a document for those who look at living ones.
 *
 * @param isRegister whether the documents are RxDB's own, which say what collections there are: it would close one that is
 * told to be deleted, such as one that two pages have made at once
 */
export function eventsOf<D>(
  { before, after, isRefused }: Correction<D>,
  idOf: (document: RxDocumentData<D>) => string,
  isRegister: boolean,
): RxStorageChangeEvent<RxDocumentData<D>>[] {
  const is = after && !after._deleted ? after : undefined;
  const appears = is && [
    { documentId: idOf(is), operation: 'INSERT' as const, documentData: is, previousDocumentData: undefined as never },
  ];
  if (before && isRefused) {
    // Of two states RxDB takes the one with the higher revision, so this one would stay if it were not deleted first, and
    // earlier than anything that comes after it.
    const documentData = { ...before, _deleted: true, _meta: { ...before._meta, lwt: EARLIEST } };
    const operation = is && isRegister ? ('UPDATE' as const) : ('DELETE' as const);
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
