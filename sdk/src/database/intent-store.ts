import { getDefaultRevision, getDefaultRxDocumentMeta, type RxDatabase } from 'rxdb/plugins/core';
import { getLocalDocStateByParent } from 'rxdb/plugins/local-documents';

/** A list that outlives a crash, in a local document of its own. */
export interface IntentStore<T> {
  read(): Promise<readonly T[]>;
  write(next: (intents: readonly T[]) => readonly T[]): Promise<void>;
}

const JOURNAL = 'journal';

/** Goes straight to the storage: RxDB's cache hears late of what other tabs wrote. */
export function createIntentStore<T>(database: RxDatabase): IntentStore<T> {
  async function find() {
    const { storageInstance } = await getLocalDocStateByParent(database);
    const [document] = await storageInstance.findDocumentsById([JOURNAL], false);
    return { storageInstance, document, intents: (document?.data['intents'] ?? []) as readonly T[] };
  }

  return {
    read: async () => (await find()).intents,
    async write(next) {
      const { storageInstance, document: previous, intents } = await find();
      const document = {
        id: JOURNAL,
        data: { intents: next(intents) },
        _deleted: false,
        _attachments: {},
        _meta: previous?._meta ?? getDefaultRxDocumentMeta(),
        _rev: previous?._rev ?? getDefaultRevision(),
      };
      const { error } = await storageInstance.bulkWrite(
        [{ document, ...(previous && { previous }) }],
        'rockpool-journal',
      );
      if (error[0]) throw error[0];
    },
  };
}
