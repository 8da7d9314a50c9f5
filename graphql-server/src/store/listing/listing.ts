/*
 * A list of records as the store is asked for it. Paths and values in it are data: of all this nothing becomes SQL but
 * what a collection declares.
 */

/** A value that records are compared by; a boolean is the text `true` or `false`. */
export type Scalar = string | number;

/** Where in a record a value stands. */
export interface Column {
  /** `['amount', 'minor']`; of a custom field `['custom', key]`; `['id']` is the record's id. */
  readonly path: readonly string[];
  /** `list`: a list of texts; `custom`: any JSON, for its field is an organisation's. */
  readonly type: 'id' | 'text' | 'number' | 'list' | 'custom';
  /** What a record without the value counts as having; left out where it counts as having none. */
  readonly missing?: Scalar;
}

/** Where a range ends: texts and numbers have an order. */
export type Bound = 'gt' | 'gte' | 'lt' | 'lte';

/** What is asked of a value. What a record does not have passes nothing but `isNull: true`. */
export type Test =
  | { readonly is: 'eq'; readonly value: Scalar | boolean }
  | { readonly is: Bound; readonly value: Scalar }
  | { readonly is: 'in'; readonly values: readonly (Scalar | boolean)[] }
  | { readonly is: 'startsWith' | 'contains' | 'has'; readonly value: string }
  | { readonly is: 'hasAny' | 'hasAll'; readonly values: readonly string[] }
  | { readonly is: 'isNull'; readonly value: boolean };

export interface Condition {
  readonly column: Column;
  readonly test: Test;
}

/** Conditions and how they go together. */
export type Filter =
  | Condition
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter };

/** A place in a list: the values that it is ordered by, and the id. */
export interface Position {
  readonly keys: readonly Scalar[];
  readonly id: string;
}

/** A part of a list: of the records of a kind that are not deleted. */
export interface Listing {
  /** What an index finds; all of it has to hold. */
  readonly lead: readonly Condition[];
  /** What is looked at record by record on the way along the index; all of it has to hold. */
  readonly rest: readonly Filter[];
  /** What the list is ordered by, before the id. Each has a value in every record. */
  readonly order: readonly Column[];
  readonly descending: boolean;
  /** Only what comes behind this place, in the direction of the walk. */
  readonly from?: Position;
  /** Only what comes before this place, in the direction of the walk. */
  readonly to?: Position;
  /** How many records are wanted at most. */
  readonly first: number;
  /** How many records are looked at at most. */
  readonly most: number;
  /** Whether to count the whole list as well. */
  readonly total?: boolean;
}

/** What a list has from one place on. */
export interface Listed<Record> {
  readonly records: readonly Record[];
  /** Where the walk ended for having looked at as many as it may; left out where it came to its end or found enough. */
  readonly reached?: Position;
  /** How many the list has; left out where that would be more than are looked at, or nobody asked. */
  readonly total?: number;
}

/** All columns that a listing names, changed: for a store that knows fields by other names. */
export function withColumns(listing: Listing, change: (column: Column) => Column): Listing {
  const condition = (one: Condition): Condition => ({ ...one, column: change(one.column) });
  const filter = (one: Filter): Filter => {
    if ('and' in one) return { and: one.and.map(filter) };
    if ('or' in one) return { or: one.or.map(filter) };
    return 'not' in one ? { not: filter(one.not) } : condition(one);
  };
  return {
    ...listing,
    lead: listing.lead.map(condition),
    rest: listing.rest.map(filter),
    order: listing.order.map(change),
  };
}
