import type { Collection } from '../../define/collection.ts';
import { wireQueries, wireTypes } from '../wire.ts';
import { addKind } from './kinds.ts';
import { queriesOf } from './queries.ts';
import { object, type Types } from './text.ts';

/**
 * The server's whole GraphQL schema as SDL: the sync protocol, and a typed read API with a type, a query by id and
 * a connection for every kind of record.
 *
 * @example
 * ```ts
 * const schema = buildSchema(typeDefs(Object.values(collections)));
 * ```
 * @throws TypeError when two kinds or fields would give types of one name and different shapes.
 */
export function typeDefs(collections: readonly Collection[]): string {
  const types: Types = new Map();
  const queries = collections.flatMap((collection) =>
    Object.entries(collection.kinds).flatMap(([name, kind]) => {
      addKind(types, collection, name, kind);
      return queriesOf(kind);
    }),
  );
  return [wireTypes, object('type Query', [wireQueries, ...queries]), ...types.values()].join('\n');
}
