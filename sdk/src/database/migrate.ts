import type { Collection, Registry } from '@rockpool/schema';
import { rxSchema } from '@rockpool/schema/derive';
import { finishBody, localFrom } from '@rockpool/schema/protocol';
import {
  createRxSchema,
  getChangedDocumentsSince,
  type RxDatabase,
  type RxJsonSchema,
  type RxStorageInstance,
} from 'rxdb/plugins/core';
import type { Presence } from '../sync/presence.ts';
import { defaultsOf, type StoredDocument, type StoredFields, toDocument, toLocalRecord } from './document.ts';
import { refresh } from './refresh.ts';
import { findOutdated, type StoredVersion } from './stored-versions.ts';
import { updateAlone } from './update-alone.ts';

/** The most records of one write. */
const MOST_RECORDS = 500;

/**
 * Opens a database after an update of the app that raised the version of some collections. Records are copied into
 * the new version's storage, opening notes that it is there, and then the older one is emptied: a crash before the
 * note leaves the old records as they were, and a crash after it leaves remains, which the next start clears away.
 *
 * RxDB has a plugin for that. It leaves edits behind that were made between two updates of which the first was cut
 * short, and it needs a leader among the tabs, which may still be of the older version.
 *
 * @param open opens the collections
 * @throws CrmError `UPDATE_BLOCKED` while other tabs do not let go
 */
export async function migrate<T>(
  rx: RxDatabase,
  collections: Registry,
  presence: Presence,
  open: () => Promise<T>,
): Promise<T> {
  return updateAlone(rx.name, presence, async (alone) => {
    // Another tab of this version may have done it in the meantime, and must not be asked to leave for it.
    await refresh(rx.internalStore);
    if ((await findOutdated(rx, collections)).length === 0) return open();
    return alone(async () => {
      const outdated = await findOutdated(rx, collections);
      for (const { collection, older, isCurrent } of outdated) {
        const [newest] = older;
        if (newest && !isCurrent) await copyRecords(rx, collection, newest);
      }
      const opened = await open();
      for (const version of outdated.flatMap(({ older }) => older)) await clearAway(rx, version);
      return opened;
    });
  });
}

type Instance = RxStorageInstance<StoredFields, unknown, unknown>;

type Schema = RxJsonSchema<StoredDocument>;

const openInstance = (rx: RxDatabase, collectionName: string, schema: Schema): Promise<Instance> =>
  rx.storage.createStorageInstance<StoredFields>({
    ...{ databaseName: rx.name, databaseInstanceToken: rx.token, collectionName, schema },
    ...{ options: {}, multiInstance: false, devMode: false },
  });

const schemaOf = (rx: RxDatabase, collection: Collection): Schema =>
  createRxSchema(rxSchema(collection) as unknown as RxJsonSchema<StoredFields>, rx.hashFunction).jsonSchema;

async function copyRecords(rx: RxDatabase, collection: Collection, { data }: StoredVersion): Promise<void> {
  const schema = schemaOf(rx, collection);
  // What a copy that was cut short has left is older than what the old version's records are now.
  await (await openInstance(rx, collection.name, schema)).remove();
  const [from, to] = [
    await openInstance(rx, collection.name, data.schema as Schema),
    await openInstance(rx, collection.name, schema),
  ];
  try {
    for (let checkpoint: unknown; ; ) {
      const batch = await getChangedDocumentsSince(from, MOST_RECORDS, checkpoint);
      if (batch.documents.length === 0) return;
      const rows = batch.documents.map((document) => ({ document: updated(collection, document as StoredDocument) }));
      const { error } = await to.bulkWrite(rows, 'rockpool-update');
      if (error[0]) throw error[0];
      ({ checkpoint } = batch);
    }
  } finally {
    await from.close();
    await to.close();
  }
}

/** Fields that the older version did not know are where they belong already; new ones take their defaults. */
function updated(collection: Collection, document: StoredDocument): StoredDocument {
  const record = localFrom(collection, toLocalRecord(document));
  // Of a record that was let go of, nothing is made up.
  const body = record.deleted ? record.body : finishBody(collection, record.body);
  return toDocument({ ...record, body }, defaultsOf(collection), document);
}

async function clearAway(rx: RxDatabase, version: StoredVersion): Promise<void> {
  await (await openInstance(rx, version.data.name, version.data.schema as Schema)).remove();
  await rx.internalStore.bulkWrite(
    [{ previous: version, document: { ...version, _deleted: true } }],
    'rockpool-update',
  );
}
