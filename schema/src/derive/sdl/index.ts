import type { Collection } from '../../define/collection.ts';
import { wireMutations, wireQueries, wireSubscriptions, wireTypes } from '../wire.ts';
import { subscriptionsOf } from './changes.ts';
import { addCommandInputs } from './command-inputs.ts';
import { rxMutationOf, rxQueryOf, rxTypes } from './compatibility.ts';
import { addKind } from './kinds.ts';
import { mutationsOf } from './mutations.ts';
import { nodeQuery, queriesOf } from './queries.ts';
import { object, type Types } from './text.ts';
import { webhookMutations, webhookQueries, webhookTypes } from './webhooks.ts';

export { commandsOf, type PartnerCommand } from './commands.ts';
export * from './writable.ts';

/** What the SDL has beside what every server has. */
export interface SdlOptions {
  /** Queries and mutations for clients of RxDB's own GraphQL replication. @default false */
  readonly rxdb?: boolean;
}

/**
 * The server's whole GraphQL schema as SDL: the sync protocol, and a typed API with a type, queries and mutations for
 * every kind of record.
 *
 * @example
 * ```ts
 * const schema = buildSchema(typeDefs(Object.values(collections)));
 * ```
 * @throws TypeError when two kinds or fields would give types of one name and different shapes.
 */
export function typeDefs(collections: readonly Collection[], { rxdb = false }: SdlOptions = {}): string {
  const types: Types = new Map();
  const queries = collections.flatMap((collection) =>
    Object.entries(collection.kinds).flatMap(([name, kind]) => {
      addKind(types, collections, collection, name, kind);
      return queriesOf(types, collection, name, kind);
    }),
  );
  addCommandInputs(types);
  const mutations = collections.flatMap((collection) =>
    Object.entries(collection.kinds).flatMap(([name, kind]) => mutationsOf(types, collection, name, kind)),
  );
  const subscriptions = collections.flatMap(({ kinds }) =>
    Object.values(kinds).flatMap((kind) => subscriptionsOf(types, kind)),
  );
  const roots = [
    object('type Query', [
      wireQueries,
      nodeQuery,
      webhookQueries,
      ...queries,
      ...(rxdb ? collections.map(rxQueryOf) : []),
    ]),
    object('type Mutation', [
      wireMutations,
      webhookMutations,
      ...mutations,
      ...(rxdb ? collections.map(rxMutationOf) : []),
    ]),
    object('type Subscription', [wireSubscriptions, ...subscriptions]),
  ];
  return [wireTypes, webhookTypes, ...(rxdb ? [rxTypes] : []), ...roots, ...types.values()].join('\n');
}
