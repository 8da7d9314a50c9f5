import {
  getQueryMatcher,
  getSortComparator,
  INDEX_MAX,
  INDEX_MIN,
  type PreparedQuery,
  type QueryMatcher,
  type RxDocumentData,
  type RxJsonSchema,
} from 'rxdb/plugins/core';
import { isOrderOf } from './is-order-of.ts';
import type { SortedIndex } from './sorted-index.ts';

/** The documents that a query asks for, in its order; looks at no more of the index than it has to. */
export function runQuery<D>(
  schema: RxJsonSchema<RxDocumentData<D>>,
  index: SortedIndex<RxDocumentData<D>>,
  prepared: PreparedQuery<D>,
): RxDocumentData<D>[] {
  const { query } = prepared;
  const { skip = 0, limit = Number.POSITIVE_INFINITY } = query;
  const matches = matcherOf(schema, prepared);
  const [from, to] = rangeOf(index, prepared);
  const direction = directionOf(prepared);
  const enough = direction === 0 ? Number.POSITIVE_INFINITY : skip + limit;
  const found: RxDocumentData<D>[] = [];
  const { rows } = index;
  for (let step = 0; step < to - from && found.length < enough; step++) {
    const row = rows[direction === -1 ? to - 1 - step : from + step] as RxDocumentData<D>;
    if (!matches || matches(row)) found.push(row);
  }
  if (direction === 0) found.sort(getSortComparator(schema, query));
  return skip === 0 && found.length <= limit ? found : found.slice(skip, skip + limit);
}

/** How many documents a query asks for, its limit aside. */
export function countQuery<D>(
  schema: RxJsonSchema<RxDocumentData<D>>,
  index: SortedIndex<RxDocumentData<D>>,
  prepared: PreparedQuery<D>,
): number {
  const [from, to] = rangeOf(index, prepared);
  const matches = matcherOf(schema, prepared);
  if (!matches) return to - from;
  let count = 0;
  for (let at = from; at < to; at++) if (matches(index.rows[at] as RxDocumentData<D>)) count++;
  return count;
}

/** What the documents in the range have to be asked; undefined when the range says it all. */
function matcherOf<D>(
  schema: RxJsonSchema<RxDocumentData<D>>,
  { query, queryPlan }: PreparedQuery<D>,
): QueryMatcher<RxDocumentData<D>> | undefined {
  if (!queryPlan.selectorSatisfiedByIndex) return getQueryMatcher(schema, query);
  const mayLack = queryPlan.index.some((field, i) => {
    const [start, end] = [queryPlan.startKeys[i], queryPlan.endKeys[i]] as const;
    // A document without the field stands before all others, and is neither less nor more than any value.
    if (start === INDEX_MIN && end !== INDEX_MAX) return !(schema.required as readonly string[]).includes(field);
    return start === null || start === undefined || end === null || end === undefined;
  });
  return mayLack ? getQueryMatcher(schema, query) : undefined;
}

const rangeOf = <D>(index: SortedIndex<RxDocumentData<D>>, { queryPlan }: PreparedQuery<D>) =>
  index.range(queryPlan.startKeys, queryPlan.inclusiveStart, queryPlan.endKeys, queryPlan.inclusiveEnd);

/** Which way the index has to be walked for the query's order; 0 when it is of no use for that. */
function directionOf<D>({ query, queryPlan }: PreparedQuery<D>): 1 | -1 | 0 {
  if (queryPlan.sortSatisfiedByIndex) return 1;
  const order = query.sort.flatMap((part) => Object.entries(part));
  const descends = order.every(([, direction]) => direction === 'desc');
  const fields = order.map(([field]) => field);
  return descends && isOrderOf(queryPlan.index, query.selector, fields) ? -1 : 0;
}
