import type { JsonObject } from '@rockpool/schema';
import type { StoredRecord } from '@rockpool/schema/protocol';
import { requestError } from './errors.ts';
import { MAX_FIRST } from './limits.ts';
import type { Store } from './store/store.ts';

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
}

/** A record as the read API shows it. */
export const toNode = ({ body, rev }: StoredRecord): JsonObject => ({ ...body, rev });

const cursorOf = ({ id }: StoredRecord): string => Buffer.from(id).toString('base64url');
const idOf = (cursor: string): string => Buffer.from(cursor, 'base64url').toString();

/** A page of the records of a kind, in the order of their ids. */
export async function readConnection(
  store: Store,
  organisation: string,
  collection: string,
  kind: string,
  { first, after }: { readonly first: number; readonly after?: string | null },
): Promise<Connection> {
  if (first < 1 || first > MAX_FIRST) {
    throw requestError('BAD_USER_INPUT', `"first" is from 1 to ${MAX_FIRST}, not ${first}.`);
  }
  const start = after ? idOf(after) : '';
  // One more than asked for tells whether there is a next page.
  const found = await store.list(organisation, collection, kind, { after: start, first: first + 1 });
  const records = found.slice(0, first);
  const [head, last] = [records[0], records.at(-1)];
  return {
    edges: records.map((record) => ({ cursor: cursorOf(record), node: toNode(record) })),
    nodes: records.map(toNode),
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: start !== '',
      startCursor: head ? cursorOf(head) : null,
      endCursor: last ? cursorOf(last) : null,
    },
  };
}
