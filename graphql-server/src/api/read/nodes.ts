import { type Collection, followRedirect, type JsonObject } from '@rockpool/schema';
import { finishBody, type Rights, type StoredRecord } from '@rockpool/schema/protocol';
import DataLoader from 'dataloader';
import type { User } from '../../auth/token.ts';
import type { ServerContext } from '../../context.ts';
import type { Reading, Store } from '../../store/store.ts';
import { rightsIn } from '../../sync/access.ts';

/** The most records that are read at once. */
const MOST_AT_ONCE = 500;

/** A record as the API shows it, with the defaults of fields that are newer than the record. Nothing of it is hidden. */
export function toNode(collection: Collection, { body, rev }: Pick<StoredRecord, 'body' | 'rev'>): JsonObject {
  const { type } = collection.kinds[String(body['kind'])] ?? {};
  return { ...finishBody(collection, body), rev, ...(type && { __typename: type }) };
}

/** A record as the API shows it to a user. */
export const shownNode = (collection: Collection, rights: Rights, { body, rev }: StoredRecord): JsonObject =>
  toNode(collection, { body: rights.shown(collection, body), rev });

/** A record, whatever its kind unless one is named. */
interface Key {
  readonly collection: string;
  readonly id: string;
  readonly kind?: string | undefined;
}

const loaders = new WeakMap<ServerContext, DataLoader<Key, JsonObject | null>>();

/**
 * A record by its id, or by that of one that was merged into it; null when there is none for the user. What one request
 * asks for in the same moment is read at once; nothing is remembered, for a stream's request lasts.
 */
export function loadNode(store: Store, user: User, context: ServerContext, key: Key): Promise<JsonObject | null> {
  const known = loaders.get(context);
  if (known) return known.load(key);
  const options = { cache: false, maxBatchSize: MOST_AT_ONCE };
  const loader = new DataLoader<Key, JsonObject | null>((keys) => readNodes(store, user, keys), options);
  loaders.set(context, loader);
  return loader.load(key);
}

/** As {@link loadNode}, of many: in the order of the keys. */
const readNodes = (store: Store, user: User, keys: readonly Key[]): Promise<(JsonObject | null)[]> =>
  store.read(user.organisation, async (reading) => {
    const rights = await rightsIn(reading, user);
    const found = new Map<string, ReadonlyMap<string, StoredRecord>>();
    for (const name of new Set(keys.map(({ collection }) => collection))) {
      const ids = keys.filter(({ collection }) => collection === name).map(({ id }) => id);
      found.set(name, await recordsFor(reading, store.collections.get(name) as Collection, ids, rights));
    }
    return keys.map(({ collection, id, kind }) => {
      const record = found.get(collection)?.get(id);
      const isMeant = record && (kind === undefined || record.body['kind'] === kind);
      return isMeant ? shownNode(store.collections.get(collection) as Collection, rights, record) : null;
    });
  });

/** The records that ids stand for: a party that was merged leads to the one that it became. */
async function recordsFor(
  reading: Reading,
  collection: Collection,
  ids: readonly string[],
  rights: Rights,
): Promise<ReadonlyMap<string, StoredRecord>> {
  const scopes = rights.readable(collection);
  const records = new Map<string, StoredRecord>();
  const redirects = new Map<string, string>();
  for (let wanted = [...new Set(ids)]; wanted.length > 0 && scopes.length > 0; ) {
    for (const record of await reading.named(collection.name, wanted, scopes)) {
      records.set(record.id, record);
      const { mergedInto } = record.body;
      if (typeof mergedInto === 'string' && mergedInto !== '') redirects.set(record.id, mergedInto);
    }
    const asked = new Set([...records.keys(), ...wanted]);
    wanted = [...new Set(redirects.values())].filter((id) => !asked.has(id));
  }
  const living = ids.map((id) => [id, records.get(followRedirect(redirects, id))] as const);
  return new Map(living.filter((entry): entry is [string, StoredRecord] => entry[1]?.deleted === false));
}
