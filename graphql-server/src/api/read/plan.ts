import type { Collection } from '@rockpool/schema';
import { orderName, orderPaths } from '@rockpool/schema/derive';
import { requestError } from '../../errors.ts';
import { columnAt, ID, type Index, indexesOf } from '../../store/listing/columns.ts';
import { isLabel } from '../../store/listing/labels.ts';
import type { Column, Condition, Filter, Listing } from '../../store/listing/listing.ts';

/** How a list is found: what an index does, and what is left to be looked at on the way. */
export type Plan = Pick<Listing, 'lead' | 'rest' | 'order' | 'descending'>;

/** An entry of `orderBy`. */
export interface OrderBy {
  /** The name among the orders of the API: `amount_minor`. */
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

const pathOf = ({ path }: Column): string => path.join('.');

/** Tests that a column of an index serves behind those that have one value: it finds them, and goes on in their order. */
const inOrder: readonly string[] = ['gt', 'gte', 'lt', 'lte', 'in', 'startsWith'];

/**
 * Finds the index that serves a list. From the left, fields of the index that have one value by the filter; then one
 * with a range; the order goes on from there. Whatever else the filter says is looked at on the way, so that it needs a
 * condition beside it that the index does serve. Without `orderBy` the list is in the order of the index.
 *
 * @throws GraphQLError `NOT_INDEXED`, with fields that would work
 */
export function planList(collection: Collection, filter: readonly Filter[], orderBy: readonly OrderBy[]): Plan {
  const asked = conjunction(filter);
  const parts = withoutMerged(collection, asked);
  const wanted = orderBy.map(({ field }) => columnOfOrder(collection, field));
  const descending = orderBy[0]?.direction === 'DESC';
  if (orderBy.some(({ direction }) => (direction === 'DESC') !== descending)) {
    throw requestError('NOT_INDEXED', 'An index is read in one direction: give all of "orderBy" the same one.');
  }
  const plans = [[], ...indexesOf(collection)].flatMap((index) => planAlong(index, parts, wanted) ?? []);
  const found = (lead: readonly Condition[]): number => lead.filter((one) => asked.includes(one)).length;
  const best = plans.reduce<Along | undefined>((a, b) => (a && found(a.lead) >= found(b.lead) ? a : b), undefined);
  const rest = (lead: readonly Condition[]): readonly Filter[] => parts.filter((part) => !lead.includes(part as never));
  if (best && (asked.length === 0 || found(best.lead) > 0)) return { ...best, rest: rest(best.lead), descending };

  const labels = asked.filter((part): part is Condition => 'test' in part && isLabel(part));
  if (labels.length > 0) {
    const isOnce = (column: Column, i: number): boolean =>
      wanted.findIndex((one) => pathOf(one) === pathOf(column)) === i;
    const order = wanted.filter((column, i) => column.type !== 'id' && isOnce(column, i));
    return { lead: labels, rest: rest(labels), order, descending };
  }
  throw requestError('NOT_INDEXED', adviceFor(collection, parts, wanted, asked.length > 0));
}

type Along = Pick<Plan, 'lead' | 'order'>;

/** What an index serves of a list; undefined when the list has another order than the index. */
function planAlong(index: Index, parts: readonly Filter[], wanted: readonly Column[]): Along | undefined {
  const conditions = parts.filter((part): part is Condition => 'test' in part);
  const on = (column: Column, words: readonly string[]): readonly Condition[] =>
    conditions.filter((one) => pathOf(one.column) === pathOf(column) && words.includes(one.test.is));
  const columns = [...index, ID];
  const free = columns.findIndex((column) => on(column, ['eq']).length === 0);
  const fixed = free < 0 ? columns : columns.slice(0, free);
  const behind = free < 0 ? [] : columns.slice(free);
  const isFixed = (column: Column): boolean => on(column, ['eq']).length > 0;
  const sorted = wanted.filter((column) => !isFixed(column));
  if (sorted.some((column, i) => !behind[i] || pathOf(column) !== pathOf(behind[i]))) return undefined;
  const ranges = behind.slice(0, 1).flatMap((column) => on(column, inOrder));
  return {
    lead: [...fixed.flatMap((column) => on(column, ['eq'])), ...ranges],
    order: behind.filter((column) => column.type !== 'id'),
  };
}

/** The parts of which all have to hold. */
const conjunction = (filter: readonly Filter[]): readonly Filter[] =>
  filter.flatMap((part) => ('and' in part ? conjunction(part.and) : [part]));

/** Records that were merged into others stand in no list that does not ask for them. */
function withoutMerged(collection: Collection, parts: readonly Filter[]): readonly Filter[] {
  const column = columnAt(collection, ['mergedInto']);
  if (!column || JSON.stringify(parts).includes('["mergedInto"]')) return parts;
  return [...parts, { column, test: { is: 'eq', value: '' } }];
}

const columnOfOrder = (collection: Collection, name: string): Column => {
  const path = orderPaths(collection).find((one) => orderName(one) === name) ?? name;
  return columnAt(collection, path.split('.')) as Column;
};

/** What would work instead. */
function adviceFor(
  collection: Collection,
  parts: readonly Filter[],
  wanted: readonly Column[],
  isFiltered: boolean,
): string {
  const indexes = [[], ...indexesOf(collection)];
  const names = (columns: Iterable<Column | undefined>): string =>
    [...new Set([...columns].flatMap((column) => (column ? [orderName(pathOf(column))] : [])))].join(', ');
  const orders = indexes.flatMap((index) => {
    const plan = planAlong(index, parts, []);
    return plan && (plan.lead.length > 0 || !isFiltered) ? [plan.order[0] ?? ID] : [];
  });
  const first = indexes.map((index) => index.find(({ path }) => path[0] !== 'mergedInto'));
  if (wanted.length === 0 || !isFiltered) {
    const beside = isFiltered
      ? `No index finds what the filter asks for. Add a condition with "eq", "in", a range or "startsWith" on one of: ${names(first)}; or on "tags", or with "eq" on a custom field.`
      : `No index has the order ${names(wanted)}. Without a filter the list can be ordered by: ${names(orders)}.`;
    return `${beside}${isFiltered ? '' : ` ${served(collection)}`}`;
  }
  const possible = orders.length > 0 ? `With this filter the list can be ordered by: ${names(orders)}. ` : '';
  return `No index serves this filter in the order ${names(wanted)}. ${possible}${served(collection)}`;
}

/** All that a collection's indexes serve, as a sentence. */
const served = (collection: Collection): string => {
  const indexes = indexesOf(collection).map((index) => index.map((column) => orderName(pathOf(column))).join(', '));
  return `The indexes, each with "eq" on its first fields and then an order, are: (${indexes.join('), (')}).`;
};
