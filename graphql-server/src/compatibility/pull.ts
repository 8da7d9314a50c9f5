import type { Collection, JsonObject } from '@rockpool/schema';
import type { User } from '../auth/token.ts';
import { requestError } from '../errors.ts';
import { MAX_PAGE_RECORDS } from '../limits.ts';
import type { Store } from '../store/store.ts';
import { pull } from '../sync/pull.ts';
import type { Seal } from '../sync/seal.ts';
import { goneDocument, toDocument } from './documents.ts';

/** A page as RxDB's replication reads it. */
export interface RxPull {
  readonly documents: readonly JsonObject[];
  readonly checkpoint: { readonly at: string };
}

/**
 * A page of changes. RxDB takes one that holds less than it asked for for the last one, so pages of the protocol are put
 * together until it is full.
 */
export async function pullDocuments(
  store: Store,
  seal: Seal,
  user: User,
  collection: Collection,
  { checkpoint, limit }: { readonly checkpoint?: { readonly at: string } | null; readonly limit: number },
): Promise<RxPull> {
  if (limit < 1 || limit > MAX_PAGE_RECORDS) {
    throw requestError(
      'BAD_USER_INPUT',
      `The limit (RxDB's batchSize) is from 1 to ${MAX_PAGE_RECORDS}, not ${limit}.`,
    );
  }
  const documents: JsonObject[] = [];
  for (let at = checkpoint?.at; ; ) {
    const wanted = { collections: [collection.name], limit: limit - documents.length };
    const page = await pull(store, seal, user, { ...wanted, ...(at !== undefined && { checkpoint: at }) });
    at = page.checkpoint;
    documents.push(
      ...page.records.map((record) => toDocument(collection, record)),
      ...page.left.map(({ id }) => goneDocument(collection, id)),
    );
    if (!page.hasMore || documents.length >= limit) return { documents, checkpoint: { at } };
  }
}
