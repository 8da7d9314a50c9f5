import { DELETED, type SyncState } from '@rockpool/schema/protocol';
import type { AnyDocument } from './read-dexie.ts';

type SyncMemory = AnyDocument & { readonly data: { readonly position: object } };

const isSyncMemory = (document: AnyDocument): document is SyncMemory =>
  document.id === 'sync' && 'position' in ((document as Partial<SyncMemory>).data ?? {});

/** What only the log has, the older version was never told of: the next sync compares it with the server. */
const withDoubt = ({ data, ...memory }: SyncMemory): AnyDocument => {
  const position = { ...data.position, reconcile: true };
  return { ...memory, data: { ...data, position } } as AnyDocument;
};

type Record = AnyDocument & { readonly sync: SyncState };

const isRecord = (document: AnyDocument): document is Record => 'sync' in document;

/**
 * What a log has to be told so that it knows all that an older version of the app knew. The log is empty then; or a crash
 * has cut short what is being done now; or the app went back to the older version for a while, so that both have edits
 * that wait.
 */
export function mergeStates(
  known: ReadonlyMap<string, AnyDocument>,
  older: readonly AnyDocument[],
): readonly AnyDocument[] {
  return older.flatMap((document) => {
    const here = known.get(document.id);
    if (!here) return [document];
    if (here._rev === document._rev) return [];
    if (isRecord(here) && isRecord(document)) return [withEditsOf(here, document)];
    return [isSyncMemory(document) ? withDoubt(document) : document];
  });
}

/** The state that was written last, with the edits that only the one before has. */
function withEditsOf(before: Record, last: Record): Record {
  const missing = Object.entries(before.sync.edits).filter(([field]) => !(field in last.sync.edits));
  if (missing.length === 0) return last;
  const values = Object.fromEntries(missing.map(([field]) => [field, before[field as keyof Record]]));
  const deletes = missing.some(([field]) => field === DELETED);
  return {
    ...last,
    ...values,
    ...(deletes && { _deleted: before._deleted }),
    sync: { ...last.sync, status: 'pending', edits: { ...Object.fromEntries(missing), ...last.sync.edits } },
  };
}
