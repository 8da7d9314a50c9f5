import type { JsonObject } from '@rockpool/schema';
import { getSortComparator } from 'rxdb/plugins/core';
import { bodyOf, type StoredDocument } from './document.ts';
import { mangoOf } from './facade.ts';
import type { OpenCollection } from './local-store.ts';
import { redirectsNow } from './redirects.ts';
import type { FindQuery } from './types.ts';

/** A record that is not stored yet. */
interface Written {
  readonly id: string;
  readonly deleted: boolean;
  readonly body: JsonObject;
}

/**
 * Answers a query as if some records were stored already, in the place of those with their ids.
 *
 * @param kind only these, for a view; every kind when left out
 */
export async function findWith(
  open: OpenCollection,
  kind: string | undefined,
  query: FindQuery<JsonObject>,
  written: readonly Written[],
): Promise<JsonObject[]> {
  const { skip = 0, limit, ...rest } = query;
  const end = limit === undefined ? undefined : skip + limit;
  // Each written record may take one away from the stored answer.
  const most = end === undefined ? {} : { limit: end + written.length };
  const { rx } = open;
  const asked = rx.find(mangoOf(open, kind, { ...rest, ...most }, await redirectsNow(open.redirects$)));
  const { queryMatcher, normalizedQuery } = asked;
  const ids = new Set<unknown>(written.map(({ id }) => id));
  const stored = (await asked.exec()).map((record) => bodyOf(record.toJSON())).filter(({ id }) => !ids.has(id));
  const matching = written.flatMap(({ deleted, body }) => (!deleted && queryMatcher(asDocument(body)) ? [body] : []));
  const compare = getSortComparator(rx.storageInstance.schema, normalizedQuery);
  return [...stored, ...matching].sort((a, b) => compare(asDocument(a), asDocument(b))).slice(skip, end);
}

/** A record as queries look at it. */
const asDocument = (body: JsonObject): StoredDocument => ({ ...body, _deleted: false }) as unknown as StoredDocument;
