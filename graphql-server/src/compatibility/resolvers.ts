import { requireUser } from '../auth/require-user.ts';
import type { OnBeat } from '../beat.ts';
import type { ServerContext } from '../context.ts';
import type { Seal } from '../sync/seal.ts';
import { pullDocuments } from './pull.ts';
import { type PushParts, pushDocuments, type RxRow } from './push.ts';

type Resolver<Arguments> = (source: unknown, given: Arguments, context: ServerContext) => unknown;

/** A pull and a push for every collection, for clients that sync by RxDB's own GraphQL replication. */
export function rxResolvers(parts: PushParts & { readonly seal: Seal; readonly onBeat: OnBeat }) {
  const { store, seal, onBeat } = parts;
  const queries: Record<string, Resolver<Parameters<typeof pullDocuments>[4]>> = {};
  const mutations: Record<string, Resolver<{ readonly rows: readonly RxRow[] }>> = {};
  for (const [name, collection] of store.collections) {
    const suffix = name.charAt(0).toUpperCase() + name.slice(1);
    queries[`pull${suffix}`] = (_, given, context) =>
      pullDocuments(store, seal, requireUser(context, `${name}:read`), collection, given);
    mutations[`push${suffix}`] = async (_, { rows }, context) => {
      const result = await pushDocuments(parts, requireUser(context, `${name}:write`), collection, rows);
      if (result.refusals.length > 0) await onBeat(context);
      return result;
    };
  }
  return { Query: queries, Mutation: mutations };
}
