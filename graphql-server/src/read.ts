import { type Collection, followRedirect, type JsonObject } from '@rockpool/schema';
import { finishBody, type Rights, type StoredRecord } from '@rockpool/schema/protocol';
import type { User } from './auth/token.ts';
import { requestError } from './errors.ts';
import { MAX_FIRST } from './limits.ts';
import type { Reading, Store } from './store/store.ts';
import { rightsIn } from './sync/access.ts';

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

/** A record as the read API shows it: with the defaults of fields that are newer than the record. */
function toNode({ collections }: Store, rights: Rights, { collection: name, body, rev }: StoredRecord): JsonObject {
  const collection = collections.get(name) as Collection;
  return { ...finishBody(collection, rights.shown(collection, body)), rev };
}

const cursorOf = ({ id }: StoredRecord): string => Buffer.from(id).toString('base64url');
const idOf = (cursor: string): string => Buffer.from(cursor, 'base64url').toString();

/** The record that an id stands for: a party that was merged leads to the one that it became. */
async function recordFor(
  reading: Reading,
  collection: string,
  id: string,
  scopes: readonly string[],
): Promise<StoredRecord | undefined> {
  const redirects = new Map<string, string>();
  for (let next = id; ; next = followRedirect(redirects, id)) {
    const [record] = await reading.named(collection, [next], scopes);
    const { mergedInto } = record?.body ?? {};
    if (typeof mergedInto !== 'string' || mergedInto === '' || redirects.has(next)) return record;
    redirects.set(next, mergedInto);
  }
}

/** A record of a kind by its id, or by that of one that was merged into it; null when there is none for the user. */
export const readNode = (
  store: Store,
  user: User,
  collection: string,
  kind: string,
  id: string,
): Promise<JsonObject | null> =>
  store.read(user.organisation, async (reading) => {
    const rights = await rightsIn(reading, user);
    const scopes = rights.readable(store.collections.get(collection) as Collection);
    const record = await recordFor(reading, collection, id, scopes);
    return record && !record.deleted && record.body['kind'] === kind ? toNode(store, rights, record) : null;
  });

/** A page of the records of a kind that the user may see, in the order of their ids. */
export async function readConnection(
  store: Store,
  user: User,
  collection: string,
  kind: string,
  { first, after }: { readonly first: number; readonly after?: string | null },
): Promise<Connection> {
  if (first < 1 || first > MAX_FIRST) {
    throw requestError('BAD_USER_INPUT', `"first" is from 1 to ${MAX_FIRST}, not ${first}.`);
  }
  const start = after ? idOf(after) : '';
  // One more than asked for tells whether there is a next page.
  const { rights, found } = await store.read(user.organisation, async (reading) => {
    const rights = await rightsIn(reading, user);
    const scopes = rights.readable(store.collections.get(collection) as Collection);
    const wanted = { kind, unmerged: true, after: start, first: first + 1 };
    return { rights, found: await reading.living(collection, scopes, wanted) };
  });
  const records = found.slice(0, first);
  const [head, last] = [records[0], records.at(-1)];
  return {
    edges: records.map((record) => ({ cursor: cursorOf(record), node: toNode(store, rights, record) })),
    nodes: records.map((record) => toNode(store, rights, record)),
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: start !== '',
      startCursor: head ? cursorOf(head) : null,
      endCursor: last ? cursorOf(last) : null,
    },
  };
}
