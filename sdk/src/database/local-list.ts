import { getDefaultRevision, getDefaultRxDocumentMeta, type RxDatabase } from 'rxdb/plugins/core';
import { getLocalDocStateByParent } from 'rxdb/plugins/local-documents';
import { map, type Observable } from 'rxjs';
import { refresh } from './refresh.ts';
import { watchLocal } from './watch-local.ts';

/** A list that outlives a crash and belongs to this device, in a local document of its own. */
export interface LocalList<T> {
  read(): Promise<readonly T[]>;
  write(next: (items: readonly T[]) => readonly T[]): Promise<void>;
  /** The list now, and whenever a tab changes it. */
  readonly $: Observable<readonly T[]>;
}

/**
 * Goes straight to the storage: RxDB's cache hears late of what other tabs wrote. So may the storage, of a tab that let this one have
 * its lock.
 */
export function createLocalList<T>(database: RxDatabase, name: 'journal' | 'timers'): LocalList<T> {
  async function find() {
    const { storageInstance } = await getLocalDocStateByParent(database);
    await refresh(storageInstance);
    const [document] = await storageInstance.findDocumentsById([name], false);
    return { storageInstance, document, items: (document?.data['items'] ?? []) as readonly T[] };
  }

  return {
    read: async () => (await find()).items,
    $: watchLocal<{ items: readonly T[] }>(database, name).pipe(map((data) => data?.items ?? [])),
    async write(next): Promise<void> {
      const { storageInstance, document: previous, items } = await find();
      const document = {
        id: name,
        data: { items: next(items) },
        _deleted: false,
        _attachments: {},
        _meta: previous?._meta ?? getDefaultRxDocumentMeta(),
        _rev: previous?._rev ?? getDefaultRevision(),
      };
      const { error } = await storageInstance.bulkWrite(
        [{ document, ...(previous && { previous }) }],
        `rockpool-${name}`,
      );
      const [failed] = error;
      // Another tab had its turn while this one was frozen.
      if (failed?.status === 409) return this.write(next);
      if (failed) throw failed;
    },
  };
}
