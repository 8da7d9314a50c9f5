import { type Collection, isJsonObject, type Json, type JsonObject } from '@rockpool/schema';
import { type ReferenceField, referencesOf } from '@rockpool/schema/derive';
import { requireUser } from '../../auth/require-user.ts';
import type { ServerContext } from '../../context.ts';
import type { Resolvers } from '../../generated/resolvers.ts';
import type { Store } from '../../store/store.ts';
import type { Hints } from '../../sync/hints.ts';
import type { Seal } from '../../sync/seal.ts';
import { changesOf } from './changes.ts';
import { type ListArguments, readConnection } from './connection.ts';
import type { Cursors } from './cursors.ts';
import { loadNode } from './nodes.ts';

/** What reading works with. */
export interface ReadParts {
  readonly store: Store;
  readonly hints: Hints;
  readonly seal: Seal;
  readonly cursors: Cursors;
}

type OfKind = (collection: Collection, kind: string, names: { readonly one: string; readonly view: string }) => object;

/** The reading half of the API: for every kind a query by id, a list, and a stream of changes; references; `node`. */
export function readResolvers(parts: ReadParts): Resolvers {
  const { store } = parts;
  const forKinds = (make: OfKind): object =>
    Object.assign(
      {},
      ...[...store.collections.values()].flatMap((collection) =>
        Object.entries(collection.kinds).map(([kind, { view, type }]) =>
          make(collection, kind, { one: type.charAt(0).toLowerCase() + type.slice(1), view }),
        ),
      ),
    );
  return {
    Query: {
      node: (_: unknown, { id }: { id: string }, context: ServerContext) => findNode(store, context, id),
      ...forKinds((collection, kind, { one, view }) => ({
        [one]: (_: unknown, { id }: { id: string }, context: ServerContext) => {
          const user = requireUser(context, `${collection.name}:read`);
          return loadNode(store, user, context, { collection: collection.name, kind, id });
        },
        [view]: (_: unknown, given: ListArguments, context: ServerContext) =>
          readConnection(parts, requireUser(context, `${collection.name}:read`), collection, kind, given),
      })),
    },
    Subscription: forKinds((collection, kind, { one }) => ({
      [`${one}Changed`]: {
        subscribe: (_: unknown, given: { filter?: object | null; after?: string | null }, context: ServerContext) =>
          changesOf(parts, requireUser(context, `${collection.name}:read`), collection, kind, given),
        resolve: (change: object) => change,
      },
    })),
    ...forKinds((collection, kind) => ({ [collection.kinds[kind]?.type ?? kind]: fieldsOf(store, collection, kind) })),
  };
}

async function findNode(store: Store, context: ServerContext, id: string): Promise<JsonObject | null> {
  const user = requireUser(context);
  const names = [...store.collections.keys()];
  const found = await Promise.all(names.map((collection) => loadNode(store, user, context, { collection, id })));
  return found.find((node) => node !== null) ?? null;
}

/** The fields of a kind that are more than a value of the record: references, and the custom fields that a query names. */
function fieldsOf(store: Store, collection: Collection, kind: string): object {
  const reference = ({ field, collection: target, kind: ofKind }: ReferenceField) => {
    return async (record: JsonObject, _: unknown, context: ServerContext): Promise<JsonObject | null> => {
      const id = record[field];
      if (typeof id !== 'string' || id === '' || !store.collections.has(target)) return null;
      return loadNode(store, requireUser(context), context, { collection: target, kind: ofKind, id });
    };
  };
  return {
    custom: ({ custom }: JsonObject, { keys }: { keys?: readonly string[] | null }) => named(custom, keys),
    ...Object.fromEntries(referencesOf(collection, kind).map((field) => [field.name, reference(field)])),
  };
}

function named(custom: Json | undefined, keys: readonly string[] | null | undefined): Json {
  const values = isJsonObject(custom) ? custom : {};
  return keys ? Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key))) : values;
}
