import type { Collection, Registry } from '@rockpool/schema';
import {
  getAllCollectionDocuments,
  type InternalStoreCollectionDocType,
  type RxDatabase,
  type RxDocumentData,
} from 'rxdb/plugins/core';
import { CrmError } from '../errors.ts';

/** What RxDB notes of a collection once it is there: name, version and schema. */
export type StoredVersion = RxDocumentData<InternalStoreCollectionDocType>;

/** What the device holds of a collection in an older version than the app's, the newest first. */
export interface Outdated {
  readonly collection: Collection;
  readonly older: readonly StoredVersion[];
  /** Whether the app's own version is there as well: then it is complete, and the older ones are remains. */
  readonly isCurrent: boolean;
}

/**
 * Finds the collections that the device holds in another version than the app's.
 *
 * @throws CrmError `SCHEMA_CHANGED` when one is newer
 */
export async function findOutdated(rx: RxDatabase, collections: Registry): Promise<readonly Outdated[]> {
  const stored = await getAllCollectionDocuments(rx.internalStore);
  return [...collections.values()].flatMap((collection) => {
    const { name, version } = collection;
    const versions = stored.filter(({ data }) => data.name === name).sort((a, b) => b.data.version - a.data.version);
    const newest = versions[0]?.data.version ?? 0;
    if (newest > version) {
      const message = `This device holds version ${newest} of "${name}", and the app has version ${version}.`;
      throw new CrmError('SCHEMA_CHANGED', message, { collection: name });
    }
    const older = versions.filter(({ data }) => data.version < version);
    return older.length === 0 ? [] : [{ collection, older, isCurrent: newest === version }];
  });
}
