import { isJsonObject, type Json, type JsonObject } from '@rockpool/schema';
import { PROTOCOL_VERSION } from '@rockpool/schema/protocol';
import { type KeyScope, requireUser } from './auth/require-user.ts';
import { writeResolvers } from './api/write/resolvers.ts';
import { readConflicts } from './conflicts/log.ts';
import type { Referee } from './conflicts/referee.ts';
import type { ServerContext } from './context.ts';
import { requestError } from './errors.ts';
import type { QueryResolvers, Resolvers } from './generated/resolvers.ts';
import { readConnection, readNode } from './read.ts';
import { scalars } from './scalars.ts';
import type { Store } from './store/store.ts';
import { compare } from './sync/compare.ts';
import { digest } from './sync/digest.ts';
import type { Hints } from './sync/hints.ts';
import { pull } from './sync/pull.ts';
import { push } from './sync/push.ts';
import type { Seal } from './sync/seal.ts';

/** What the resolvers work with. */
export interface Parts {
  readonly store: Store;
  readonly hints: Hints;
  readonly seal: Seal;
  readonly referee: Referee;
  readonly now: () => number;
}

export function createResolvers({ store, hints, seal, referee, now }: Parts): Resolvers {
  return {
    ...scalars,
    ...customResolvers(store),
    Query: {
      ...readResolvers(store),
      pull: (_, { input: { protocol, collections, checkpoint, limit, schema } }, context) => {
        const user = requireUser(context, ...readsOf(collections));
        requireProtocol(protocol);
        return pull(store, seal, user, { collections, limit, schema, ...(checkpoint && { checkpoint }) });
      },
      digest: (_, { input: { protocol, collections, schema } }, context) => {
        const user = requireUser(context, ...readsOf(collections));
        requireProtocol(protocol);
        return digest(store, user, collections, schema);
      },
      compare: (_, { input: { protocol, collection, buckets, holdings, schema } }, context) => {
        const user = requireUser(context, `${collection}:read`);
        requireProtocol(protocol);
        return compare(store, user, { collection, buckets, holdings, schema });
      },
      conflicts: (_, request, context) =>
        readConflicts(store, requireUser(context, `${request.collection ?? '*'}:read`), request),
      me: (_, _args, context) => requireUser(context),
    },
    Mutation: {
      ...writeResolvers({ store, referee, now }),
      push: (_, { input: { protocol, device, epoch, rows, schema } }, context) => {
        const user = requireUser(context, ...rows.map(({ collection }): KeyScope => `${collection}:write`));
        requireProtocol(protocol);
        const incoming = rows.map(({ groups, lost, ask, decided, ...row }) => ({
          ...row,
          ...(groups && { groups }),
          ...(lost && { lost }),
          ...(ask && { ask }),
          ...(decided && { decided }),
        }));
        const request = { device, rows: incoming, schema, ...(epoch && { epoch }) };
        return push(store, user, request, now(), undefined, referee);
      },
    },
    Subscription: {
      hints: {
        subscribe: (_, _args, context) => hints.subscribe(requireUser(context)),
        resolve: (seq: number) => ({ seq }),
      },
    },
  };
}

/** A query by id and a connection for every kind of every collection. */
function readResolvers(store: Store): QueryResolvers {
  const resolvers: QueryResolvers = {};
  for (const [collection, { kinds }] of store.collections) {
    for (const [kind, { view, type }] of Object.entries(kinds)) {
      const one = type.charAt(0).toLowerCase() + type.slice(1);
      Object.assign(resolvers, {
        [one]: (_: unknown, { id }: { id: string }, context: ServerContext) =>
          readNode(store, requireUser(context, `${collection}:read`), collection, kind, id),
        [view]: (_: unknown, page: { first: number; after?: string | null }, context: ServerContext) =>
          readConnection(store, requireUser(context, `${collection}:read`), collection, kind, page),
      });
    }
  }
  return resolvers;
}

/** The custom fields of every kind, or those that a query names. */
const customResolvers = ({ collections }: Store): Resolvers =>
  Object.fromEntries(
    [...collections.values()].flatMap(({ kinds }) =>
      Object.values(kinds).map(({ type }) => [
        type,
        { custom: ({ custom }: JsonObject, { keys }: { keys?: readonly string[] | null }) => named(custom, keys) },
      ]),
    ),
  );

function named(custom: Json | undefined, keys: readonly string[] | null | undefined): Json {
  const values = isJsonObject(custom) ? custom : {};
  return keys ? Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key))) : values;
}

const readsOf = (collections: readonly string[]): readonly KeyScope[] =>
  collections.map((name): KeyScope => `${name}:read`);

function requireProtocol(version: number): void {
  if (version === PROTOCOL_VERSION) return;
  throw requestError(
    'UPGRADE_REQUIRED',
    `This server speaks version ${PROTOCOL_VERSION} of the protocol, not ${version}.`,
  );
}
