import type { Collection, Registry } from '@rockpool/schema';
import { rxSchema } from '@rockpool/schema/derive';
import { makeDeviceId } from '@rockpool/schema/protocol';
import {
  addRxPlugin,
  createRxDatabase,
  type RxCollection,
  type RxDatabase,
  type RxJsonSchema,
  type RxStorage,
} from 'rxdb/plugins/core';
import { RxDBLocalDocumentsPlugin } from 'rxdb/plugins/local-documents';
import { type Observable, ReplaySubject } from 'rxjs';
import type { Edges } from '../edges.ts';
import { CrmError } from '../errors.ts';
import { findDexie } from '../storage/dexie/find-dexie.ts';
import { isLogStorage, type LogDamage, logStorage } from '../storage/log-storage.ts';
import { isStorageFull } from '../storage/room.ts';
import type { Presence } from '../sync/presence.ts';
import { requireRoomFor } from './collection-limit.ts';
import { createCustomFieldSource } from './custom-fields.ts';
import { defaultsOf, type StoredFields } from './document.ts';
import { captureEdits, createEditCapture, type EditCapture, type Refine } from './edit-capture.ts';
import type { OpenCollection, OpenCollections } from './local-store.ts';
import { addSyncState, recordMethods } from './record-methods.ts';
import { watchRedirects } from './redirects.ts';
import { createRefs } from './refs.ts';
import { followRights, type LocalRights } from './rights.ts';
import { findOutdated, type Outdated } from './stored-versions.ts';
import { createIdGenerator } from './uuid.ts';

/** Any storage of RxDB, or one that an app brings along. */
// biome-ignore lint/suspicious/noExplicitAny: RxDB's own type parameters for a storage's internals; nothing reads them.
export type CrmStorage = RxStorage<any, any>;

export interface OpenOptions {
  readonly name: string;
  readonly collections: Registry;
  /** Who writes. */
  readonly user: string;
  /** The user's role, as far as the token knows. */
  readonly role: string;
  readonly storage: CrmStorage;
  readonly edges: Edges;
  /** What plugins make of a write. */
  readonly refine: Refine;
  /** Entered already. */
  readonly presence: Presence;
}

/** An open database. */
export interface LocalDatabase {
  readonly rx: RxDatabase;
  readonly collections: OpenCollections;
  /** The name of this database in the stamps of its edits; other tabs on the same database share it. */
  readonly device: string;
  /** What the user may do. */
  readonly rights: LocalRights;
  /** Makes the id of a record. */
  readonly newId: () => string;
  /** What is found to be damaged, from the opening on. */
  readonly damage$: Observable<LogDamage>;
  /** Closes the database and deletes all that the device keeps of it. */
  remove(): Promise<void>;
}

/**
 * Opens the device's database, and makes it where there is none.
 *
 * @throws CrmError `TOO_MANY_COLLECTIONS`, `ALREADY_OPEN`, `SCHEMA_CHANGED`, `UPDATE_BLOCKED`, `STORAGE_FAILED`, `STORAGE_FULL`
 */
export async function openDatabase(options: OpenOptions): Promise<LocalDatabase> {
  const { name, user, edges } = options;
  const declared = [...options.collections.values()];
  await requireRoomFor([...options.collections.keys()]);
  addRxPlugin(RxDBLocalDocumentsPlugin);
  const damage$ = new ReplaySubject<LogDamage>();
  const storage = telling(options.storage, damage$);
  let rx: RxDatabase | undefined;
  try {
    await takeOverDexie(storage, options);
    rx = await createRxDatabase({
      ...{ name, storage, localDocuments: true, multiInstance: true, eventReduce: true },
      // A view counts its own kind, and not every collection has an index on that.
      allowSlowCount: true,
    });
    const [device, outdated] = await Promise.all([deviceOf(rx, edges), findOutdated(rx, options.collections)]);
    const custom = createCustomFieldSource();
    const newId = createIdGenerator(edges.now, edges.random);
    const { refine } = options;
    const newRef = options.collections.has('salesDocuments') ? await createRefs(rx, device) : undefined;
    const author = { user, device, now: edges.now, newId, customFields: custom.of, refine, newRef };
    const database = rx;
    const openAll = () => openCollections(database, declared, author);
    const collections = await inThisVersion(database, options, outdated, openAll);
    const settings = collections.get('settings');
    if (settings) await custom.follow(settings.rx);
    const rights = await followRights({ id: user, role: options.role }, settings?.rx);
    return { rx, device, newId, collections, rights, damage$, remove: removerOf(rx, storage) };
  } catch (error) {
    await rx?.close();
    throw explain(error, name);
  }
}

/** A storage that also tells of damage. */
function telling(storage: CrmStorage, damage$: ReplaySubject<LogDamage>): CrmStorage {
  if (!isLogStorage(storage)) return storage;
  const { stores, options } = storage;
  const onDamage = (damage: LogDamage): void => {
    options.onDamage?.(damage);
    damage$.next(damage);
  };
  return logStorage(stores, { ...options, onDamage });
}

/** Takes over what an earlier version of Rockpool kept in RxDB's Dexie storage. */
async function takeOverDexie(storage: CrmStorage, { name, presence }: OpenOptions): Promise<void> {
  // What is in memory ends with the page, and what is in IndexedDB does not.
  if (!isLogStorage(storage) || storage.stores.name.startsWith('memory')) return;
  if ((await findDexie(name)).length === 0) return;
  const { takeOver } = await import('../storage/dexie/take-over.ts');
  const { updateAlone } = await import('./update-alone.ts');
  await updateAlone(name, presence, (alone) =>
    alone(async () => takeOver(await findDexie(name), storage.stores, name)),
  );
}

/** Opens collections, after an update of the app in the form that it now knows. */
async function inThisVersion<T>(
  rx: RxDatabase,
  { collections, presence }: OpenOptions,
  outdated: readonly Outdated[],
  open: () => Promise<T>,
): Promise<T> {
  if (outdated.length === 0) return open();
  const { migrate } = await import('./migrate.ts');
  return migrate(rx, collections, presence, open);
}

function removerOf(rx: RxDatabase, storage: CrmStorage): () => Promise<void> {
  if (!isLogStorage(storage)) return async () => void (await rx.remove());
  return async () => {
    await rx.close();
    await storage.stores.remove(rx.name);
  };
}

async function openCollections(
  database: RxDatabase,
  declared: readonly Collection[],
  author: Parameters<typeof createEditCapture>[1],
): Promise<OpenCollections> {
  const authorOf = ({ name }: Collection) => (name === 'salesDocuments' ? author : { ...author, newRef: undefined });
  const captures = new Map(
    declared.map((collection) => [collection.name, createEditCapture(collection, authorOf(collection))]),
  );
  const creators = declared.map((collection) => {
    const schema = rxSchema(collection) as unknown as RxJsonSchema<StoredFields>;
    const capture = captures.get(collection.name) as EditCapture;
    // Records come to this version before the collection opens: see migrate.ts.
    return [collection.name, { schema, methods: recordMethods(capture), autoMigrate: false }] as const;
  });
  const opened = await database.addCollections(Object.fromEntries(creators));
  const { parties } = opened;
  const redirects$ = parties && watchRedirects(parties as RxCollection<StoredFields>);
  return new Map(
    declared.map((collection): [string, OpenCollection] => {
      const rx = opened[collection.name] as RxCollection<StoredFields>;
      const capture = captures.get(collection.name) as EditCapture;
      captureEdits(rx, capture);
      addSyncState(rx);
      return [collection.name, { declared: collection, rx, defaults: defaultsOf(collection), capture, redirects$ }];
    }),
  );
}

/** The device's name, made once. Two tabs may start at the same time: the first one to store it wins. */
async function deviceOf(database: RxDatabase, { random }: Edges): Promise<string> {
  const stored = async () => (await database.getLocal<{ id: string }>('device'))?.toJSON().data.id;
  const known = await stored();
  if (known) return known;
  const id = makeDeviceId(Uint8Array.from({ length: 12 }, () => Math.floor(random() * 252)));
  try {
    await database.insertLocal('device', { id });
    return id;
  } catch (error) {
    const theirs = await stored();
    if (theirs) return theirs;
    throw error;
  }
}

function explain(error: unknown, name: string): CrmError {
  if (error instanceof CrmError) return error;
  const code = (error as { code?: string }).code;
  if (code === 'DB8') return new CrmError('ALREADY_OPEN', `The database "${name}" is open already.`, {}, error);
  if (code === 'DB6') {
    return new CrmError('SCHEMA_CHANGED', `A collection of "${name}" was declared differently before.`, {}, error);
  }
  const full = isStorageFull(error) ? 'STORAGE_FULL' : 'STORAGE_FAILED';
  return new CrmError(full, `The database "${name}" could not be opened.`, {}, error);
}
