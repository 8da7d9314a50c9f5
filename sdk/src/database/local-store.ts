import type { Collection, JsonObject } from '@rockpool/schema';
import { isHusk, type LocalRecord, type SyncStatus } from '@rockpool/schema/protocol';
import {
  type FilledMangoQuery,
  normalizeMangoQuery,
  type PreparedQuery,
  prepareQuery,
  type RxCollection,
  type RxDatabase,
} from 'rxdb/plugins/core';
import { map, type Observable } from 'rxjs';
import { FORGET, SYNC } from '../storage/contexts.ts';
import { keyText, type LocalStore, type Position, type UnstoredRecord } from '../sync/local-store.ts';
import type { NotedDamage } from './damage.ts';
import { type StoredDocument, type StoredFields, toDocument, toLocalRecord } from './document.ts';
import type { EditCapture } from './edit-capture.ts';
import type { LocalRedirects } from './redirects.ts';
import { watchLocal } from './watch-local.ts';

/** An open collection with what an insert stores where no value is given. */
export interface OpenCollection {
  readonly declared: Collection;
  readonly rx: RxCollection<StoredFields>;
  readonly defaults: JsonObject;
  readonly capture: EditCapture;
  /** Which records lead to others, where some can: parties that were merged. The same for every collection. */
  readonly redirects$: LocalRedirects | undefined;
}

type Rx = OpenCollection['rx'];

export type OpenCollections = ReadonlyMap<string, OpenCollection>;

/** The local document that holds what sync remembers of this device. Not a collection: RxDB limits those. */
const MEMORY = 'sync';

/** What {@link MEMORY} holds. */
export interface SyncMemory {
  readonly position?: Position;
  readonly aside?: readonly UnstoredRecord[];
  readonly lastSyncAt?: string;
  readonly damage?: readonly NotedDamage[];
}

/** How often a write is tried again because somebody else wrote the record in between. */
const MOST_COLLISIONS = 50;

async function readMemory(database: RxDatabase): Promise<SyncMemory> {
  return (await database.getLocal<SyncMemory>(MEMORY))?.toJSON().data ?? {};
}

/** Changes the memory, where `change` gives another one. */
export async function changeMemory(database: RxDatabase, change: (memory: SyncMemory) => SyncMemory): Promise<void> {
  const memory = await readMemory(database);
  const next = change(memory);
  if (next !== memory) await database.upsertLocal(MEMORY, next);
}

/** The memory with another position. What the device holds was compared with the server, if it had to be before. */
function atPosition({ damage, ...memory }: SyncMemory, position: Position): SyncMemory {
  const isCompared = memory.position?.reconcile && !position.reconcile;
  return {
    ...memory,
    position,
    ...(damage && { damage: isCompared ? damage.map((one) => ({ ...one, healed: true })) : damage }),
  };
}

/** Emits now and whenever a tab changes the memory. */
export const watchMemory = (database: RxDatabase): Observable<SyncMemory> =>
  watchLocal<SyncMemory>(database, MEMORY).pipe(map((memory) => memory ?? {}));

/** What the inbox and sync look records up by: a state, or the mark of conflicts that nobody has looked at. */
export type Mark = { readonly 'sync.status': SyncStatus } | { readonly 'sync.conflicted': true };

/** RxDB plans a query anew each time, and sync asks the same few before every request. */
const plans = new WeakMap<Rx, Map<string, PreparedQuery<StoredFields>>>();

/** The records with a mark, deleted ones or the others: RxDB's own queries never see the deleted ones. */
export function preparedByMark(rx: Rx, mark: Mark, deleted: boolean, limit?: number): PreparedQuery<StoredFields> {
  const known = plans.get(rx) ?? new Map<string, PreparedQuery<StoredFields>>();
  plans.set(rx, known);
  const key = JSON.stringify([mark, deleted]);
  const planned = known.get(key) ?? plan(rx, mark, deleted);
  known.set(key, planned);
  return limit === undefined ? planned : { ...planned, query: { ...planned.query, limit } };
}

function plan({ storageInstance }: Rx, mark: Mark, deleted: boolean): PreparedQuery<StoredFields> {
  const [[field, value] = []] = Object.entries(mark);
  // The index starts with `_deleted`, so each half is a scan of exactly the records it returns.
  const selector = { _deleted: { $eq: deleted }, [field as string]: { $eq: value } };
  const query = { selector, sort: [{ id: 'asc' }], index: ['_deleted', field, 'id'] };
  const { schema } = storageInstance;
  const filled = normalizeMangoQuery(schema, query as Parameters<typeof normalizeMangoQuery<StoredDocument>>[1]);
  return prepareQuery(schema, filled as unknown as FilledMangoQuery<StoredFields>);
}

export async function findByMark(rx: Rx, mark: Mark, limit?: number): Promise<StoredDocument[]> {
  const halves = await Promise.all(
    [false, true].map((deleted) => rx.storageInstance.query(preparedByMark(rx, mark, deleted, limit))),
  );
  const documents = halves.flatMap((half) => half.documents).sort((a, b) => (a.id < b.id ? -1 : 1));
  return limit === undefined ? documents : documents.slice(0, limit);
}

/** As {@link findByMark}, without what may still turn out not to be storable: the server is told of no edit that failed. */
async function findStored(rx: Rx, mark: Mark, limit: number): Promise<StoredDocument[]> {
  const { originalStorageInstance: storage } = rx.storageInstance as {
    originalStorageInstance?: { stored?(): Promise<void> };
  };
  const shown = await findByMark(rx, mark, limit);
  if (!storage?.stored || shown.length === 0) return shown;
  await storage.stored();
  const states = new Set(shown.map(({ _rev }) => _rev));
  // What was written meanwhile is told of by its own event.
  return (await findByMark(rx, mark, limit)).filter(({ _rev }) => states.has(_rev));
}

/** Sync's view of an RxDB database. It writes through the storage, beside the hooks that capture an app's edits. */
export function createLocalStore(database: RxDatabase, collections: OpenCollections): LocalStore {
  const remember = (change: (memory: SyncMemory) => SyncMemory) => changeMemory(database, change);

  return {
    collections: new Map([...collections].map(([name, { declared }]) => [name, declared])),
    async pending(limit, except) {
      const found: { collection: string; record: LocalRecord }[] = [];
      for (const [collection, { rx }] of collections) {
        const documents = await findStored(rx, { 'sync.status': 'pending' }, limit - found.length + except.size);
        const records = documents.filter(({ id }) => !except.has(keyText({ collection, id }))).map(toLocalRecord);
        found.push(...records.map((record) => ({ collection, record })));
        if (found.length >= limit) break;
      }
      return found.slice(0, limit);
    },

    async grouped() {
      const found: { collection: string; record: LocalRecord }[] = [];
      for (const [collection, { rx }] of collections) {
        for (const status of ['pending', 'refused'] as const) {
          const records = (await findByMark(rx, { 'sync.status': status })).map(toLocalRecord);
          found.push(...records.flatMap((record) => (record.sync.groups ? [{ collection, record }] : [])));
        }
      }
      return found;
    },

    async write(collection, ids, change) {
      const open = collections.get(collection);
      if (!open) return;
      const { rx, defaults } = open;
      let left = [...new Set(ids)];
      for (let round = 0; left.length > 0; round++) {
        const stored = await rx.storageInstance.findDocumentsById(left, true);
        const documents = new Map(stored.map((document) => [document.id, document as StoredDocument]));
        const rows = left.flatMap((id) => {
          const previous = documents.get(id);
          const record = previous && toLocalRecord(previous);
          const next = change(id, record);
          if (!next || next === record) return [];
          return [{ document: toDocument(next, defaults, previous), ...(previous && { previous }) }];
        });
        if (rows.length === 0) return;
        const forgets = rows.some(({ document, previous }) => previous && isHusk(toLocalRecord(document)));
        const { error } = await rx.storageInstance.bulkWrite(rows, forgets ? FORGET : SYNC);
        const broken = error.find(({ status }) => status !== 409);
        if (broken || (error.length > 0 && round === MOST_COLLISIONS)) throw broken ?? error[0];
        left = error.map(({ documentId }) => documentId);
      }
    },

    readPosition: async () => (await readMemory(database)).position ?? { timeline: [], reconcile: false },
    writePosition: (position) => remember((memory) => atPosition(memory, position)),
    readAside: async () => (await readMemory(database)).aside ?? [],
    writeAside: (aside) => remember((memory) => ({ ...memory, aside })),
    async walk(visit) {
      for (const [collection, { rx }] of collections) {
        // In this order nothing is missed: a user may move a record down this list meanwhile, and not up.
        for (const status of ['refused', 'synced', 'pending'] as const) {
          visit(collection, (await findByMark(rx, { 'sync.status': status })).map(toLocalRecord));
        }
      }
    },
    writeLastSync: (lastSyncAt) => remember((memory) => ({ ...memory, lastSyncAt })),
  };
}
