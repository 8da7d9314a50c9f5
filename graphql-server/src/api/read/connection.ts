import type { Collection, JsonObject } from '@rockpool/schema';
import type { Rights } from '@rockpool/schema/protocol';
import type { User } from '../../auth/token.ts';
import { requestError } from '../../errors.ts';
import { MAX_FIRST, MAX_WALK } from '../../limits.ts';
import type { Position } from '../../store/listing/listing.ts';
import { positionOf } from '../../store/listing/matches.ts';
import type { Reading, Store } from '../../store/store.ts';
import { rightsIn } from '../../sync/access.ts';
import type { Cursors } from './cursors.ts';
import { readFilter } from './filter.ts';
import { shownNode } from './nodes.ts';
import { type OrderBy, type Plan, planList } from './plan.ts';

/** A page of a list, after the Relay cursor connections specification. */
export interface Connection {
  readonly edges: readonly { readonly cursor: string; readonly node: JsonObject }[];
  readonly nodes: readonly JsonObject[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Counted when it is asked for. */
  totalCount(): Promise<number | null>;
}

/** What a list is asked with. */
export interface ListArguments {
  readonly filter?: object | null;
  readonly orderBy?: readonly OrderBy[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page of the records of a kind that the user may see. */
export async function readConnection(
  { store, cursors }: { readonly store: Store; readonly cursors: Cursors },
  user: User,
  collection: Collection,
  kind: string,
  given: ListArguments,
): Promise<Connection> {
  const { count, isBackwards } = sizeOf(given);
  const planned = async (reading: Reading): Promise<{ readonly rights: Rights; readonly plan: Plan }> => {
    const rights = await rightsIn(reading, user);
    return { rights, plan: planList(collection, readFilter(collection, given.filter, rights), given.orderBy ?? []) };
  };

  return store.read(user.organisation, async (reading) => {
    const { rights, plan } = await planned(reading);
    const list = JSON.stringify([user.organisation, collection.name, kind, plan.order, plan.descending]);
    const close = (position: Position): string => cursors.close(list, position);
    const [after, before] = [given.after, given.before].map((cursor) => opened(cursors, list, cursor));
    const [from, to] = isBackwards ? [before, after] : [after, before];
    // One more than asked for tells whether there is another page.
    const { records: found, reached } = await reading.page(collection.name, kind, rights.readable(collection), {
      ...plan,
      descending: plan.descending !== isBackwards,
      ...(from && { from }),
      ...(to && { to }),
      first: count + 1,
      most: MAX_WALK,
    });
    const page = found.slice(0, count);
    const records = isBackwards ? page.toReversed() : page;
    const hasMore = found.length > count || reached !== undefined;
    const edges = records.map((record) => {
      const node = shownNode(collection, rights, record);
      return { cursor: close(positionOf(plan.order, record)), node };
    });
    // Where the walk ended before the page was full, the next one goes on from there.
    const end = found.length <= count && reached ? close(reached) : undefined;
    return {
      edges,
      nodes: edges.map(({ node }) => node),
      pageInfo: {
        hasNextPage: isBackwards ? before !== undefined : hasMore,
        hasPreviousPage: isBackwards ? hasMore : after !== undefined,
        startCursor: (isBackwards ? end : undefined) ?? edges[0]?.cursor ?? null,
        endCursor: (isBackwards ? undefined : end) ?? edges.at(-1)?.cursor ?? null,
      },
      totalCount: () =>
        store.read(user.organisation, async (later) => {
          const now = await planned(later);
          const scopes = now.rights.readable(collection);
          const counted = { ...now.plan, first: 0, most: MAX_WALK, total: true };
          return (await later.page(collection.name, kind, scopes, counted)).total ?? null;
        }),
    };
  });
}

function sizeOf({ first, last }: ListArguments): { readonly count: number; readonly isBackwards: boolean } {
  const isBackwards = first === undefined || first === null;
  const count = isBackwards ? last : first;
  if (count === undefined || count === null || (!isBackwards && last !== undefined && last !== null)) {
    throw requestError('BAD_USER_INPUT', `A list takes either "first" or "last", from 1 to ${MAX_FIRST}.`);
  }
  if (count >= 1 && count <= MAX_FIRST) return { count, isBackwards };
  throw requestError('BAD_USER_INPUT', `"${isBackwards ? 'last' : 'first'}" is from 1 to ${MAX_FIRST}, not ${count}.`);
}

function opened(cursors: Cursors, list: string, cursor: string | null | undefined): Position | undefined {
  if (cursor === undefined || cursor === null) return undefined;
  const position = cursors.open(list, cursor);
  if (position) return position;
  throw requestError('BAD_USER_INPUT', 'The cursor is of another list or order; take one of this list.');
}
