import type { PreparedQuery, RxDocumentData } from 'rxdb/plugins/core';
import { decodeJson, encodeJson } from './log/chunk.ts';
import type { Head } from './log/log-store.ts';

/** The first pages of some queries, as they were when the log stood somewhere. */
export interface Snapshot<D> {
  readonly head: Head;
  readonly pages: readonly Page<D>[];
}

interface Page<D> {
  readonly query: string;
  readonly documents: readonly RxDocumentData<D>[];
}

/** How many queries are remembered, and how long their answers may be. */
const [MOST_QUERIES, MOST_DOCUMENTS] = [8, 200] as const;

export const encodeSnapshot = (snapshot: Snapshot<unknown>): Uint8Array => encodeJson(snapshot);

/** @returns undefined for bytes that are not what was written */
export const decodeSnapshot = <D>(bytes: Uint8Array): Snapshot<D> | undefined => decodeJson<Snapshot<D>>(bytes);

/** The queries whose first pages are worth keeping: those with a limit, the latest ones. */
export class RecentQueries<D> {
  readonly #queries = new Map<string, PreparedQuery<D>>();

  remember(prepared: PreparedQuery<D>): void {
    const { limit = Number.POSITIVE_INFINITY } = prepared.query;
    if (limit > MOST_DOCUMENTS) return;
    const text = textOf(prepared);
    this.#queries.delete(text);
    this.#queries.set(text, prepared);
    if (this.#queries.size > MOST_QUERIES) this.#queries.delete(this.#queries.keys().next().value as string);
  }

  get all(): readonly (readonly [text: string, prepared: PreparedQuery<D>])[] {
    return [...this.#queries];
  }
}

/** What tells a query from others. */
export const textOf = <D>({ query }: PreparedQuery<D>): string => JSON.stringify(query);
