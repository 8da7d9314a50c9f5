import type { CollectionName, Collections, Doc, Insert, Simplify } from '@rockpool/schema';
import type { SyncState, SyncStatus } from '@rockpool/schema/protocol';
import type { Observable } from 'rxjs';

type ViewsIn<N extends CollectionName> = {
  [K in keyof Collections[N]['kinds'] as Collections[N]['kinds'][K] extends { readonly view: infer V extends string }
    ? V
    : never]: { readonly collection: N; readonly kind: K };
};

type AllViews = UnionToIntersection<{ [N in CollectionName]: ViewsIn<N> }[CollectionName]>;
type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (u: infer I) => void ? I : never;

/** The name of a view: `leads`, `contacts`, `tasks`, … */
export type ViewName = keyof AllViews & string;

/** The views of the named collections. */
export type ViewNameOf<N extends CollectionName> = { [C in N]: keyof ViewsIn<C> & string }[N];

type CollectionOf<V extends ViewName> = AllViews[V] extends { readonly collection: infer N extends CollectionName }
  ? N
  : never;
type KindOf<V extends ViewName> = AllViews[V] extends { readonly kind: infer K } ? K : never;

/** The fields of a collection's records, of every kind. */
export type FieldsOf<N extends CollectionName> = Doc<Collections[N]>;

/** The fields of a view's records. */
export type ViewFields<V extends ViewName> = Simplify<Omit<FieldsOf<CollectionOf<V>>, 'kind'> & { kind: KindOf<V> }>;

/** What an insert into a view takes. */
export type ViewInsert<V extends ViewName> = Simplify<Omit<Insert<Collections[CollectionOf<V>]>, 'kind'>>;

/** What an insert into a collection takes: a kind, where there are several. */
export type CollectionInsert<N extends CollectionName> = Insert<Collections[N]>;

/** What a patch takes: any fields that an insert takes. `null` takes an optional field away. */
export type Patch<I> = {
  [K in keyof I as K extends 'id' ? never : K]?: Record<never, never> extends Pick<I, K> ? I[K] | null : I[K];
};

/** What a record can do, beside having its fields. */
export interface RecordMethods<F, I> {
  /** Whether the server has every edit of the record. */
  readonly syncState: SyncStatus;
  /** What sync knows of the record: its revision, its unanswered edits, a refusal, conflicts. */
  readonly sync: SyncState;
  /** Whether the record was deleted on this device. */
  readonly deleted: boolean;
  /** The record, now and after each change. */
  readonly $: Observable<CrmRecordOf<F, I>>;
  /**
   * Changes some fields. Fields that are left out stay, also when somebody else writes them at the same time.
   *
   * @returns the changed record; this one stays as it was read
   * @throws CrmError `INVALID_RECORD`, `FIELD_NOT_WRITABLE`, `NOT_FOUND` when it was deleted
   */
  patch(changes: Patch<I>): Promise<CrmRecordOf<F, I>>;
  /** Deletes the record, here at once and everywhere with the next sync. */
  remove(): Promise<CrmRecordOf<F, I>>;
  /** The newest state of the record that this device knows. */
  getLatest(): CrmRecordOf<F, I>;
  /** The fields as a plain object, with `sync`. */
  toJSON(): F & { readonly sync: SyncState };
}

/** A record: its fields, and {@link RecordMethods}. It is an RxDB document. */
export type CrmRecordOf<F, I> = Readonly<F> & RecordMethods<F, I>;

/**
 * A record of a view.
 *
 * @example
 * ```ts
 * function title(lead: CrmRecord<'leads'>) {
 *   return `${lead.name}: ${lead.amount.minor / 100} ${lead.amount.currency}`;
 * }
 * ```
 */
export type CrmRecord<V extends ViewName> = CrmRecordOf<ViewFields<V>, ViewInsert<V>>;

/** A record of a collection, of any kind. */
export type CollectionRecord<N extends CollectionName> = CrmRecordOf<FieldsOf<N>, CollectionInsert<N>>;

/** Comparisons of one field, as in MongoDB. */
export interface Comparison<T> {
  $eq?: T;
  $ne?: T;
  $gt?: T;
  $gte?: T;
  $lt?: T;
  $lte?: T;
  $in?: readonly T[];
  $nin?: readonly T[];
  $exists?: boolean;
  $regex?: string;
  $options?: string;
  $size?: number;
  $elemMatch?: T extends readonly (infer E)[] ? { [K in keyof E]?: E[K] | Comparison<E[K]> } | Comparison<E> : never;
}

type Path = `${string}.${string}`;

/** Which records to find: fields by value or {@link Comparison}; a path with a dot reaches into an object or list. */
export type Selector<F> = { [K in keyof F]?: F[K] | Comparison<Exclude<F[K], undefined>> } & {
  [path in Path]?: unknown;
} & {
  $and?: readonly Selector<F>[];
  $or?: readonly Selector<F>[];
  $nor?: readonly Selector<F>[];
};

export type Sort<F> = { [K in (keyof F & string) | Path]?: 'asc' | 'desc' };

/** A Mango query. Without `sort`, the order is that of the index RxDB chooses. */
export interface FindQuery<F> {
  selector?: Selector<F>;
  sort?: readonly Sort<F>[];
  limit?: number;
  skip?: number;
  /** The fields of the index to use, where RxDB's own choice is not the best. */
  index?: readonly string[];
}

/** A query that can be asked once or watched. Equal queries share one result. */
export interface Query<T> {
  /** The result, now and after each change that touches it. */
  readonly $: Observable<T>;
  /** The result now. */
  exec(): Promise<T>;
}

/** Reads and writes records: a view of one kind, or a whole collection. */
export interface CrmCollection<F, I> {
  /** The records that match, or all. Instant: answers come from the device. */
  find(query?: FindQuery<F>): Query<CrmRecordOf<F, I>[]>;
  /** The record with this id, or the first one that matches; null when there is none. */
  findOne(idOrQuery: string | Omit<FindQuery<F>, 'limit'>): Query<CrmRecordOf<F, I> | null>;
  /** How many records match. */
  count(query?: Pick<FindQuery<F>, 'selector' | 'index'>): Query<number>;
  /**
   * Stores a new record and queues it for sync. Id, owner, author, times, defaults and computed fields are filled in.
   *
   * @throws CrmError `INVALID_RECORD`, `FIELD_NOT_WRITABLE`, `ALREADY_EXISTS`
   */
  insert(record: I): Promise<CrmRecordOf<F, I>>;
  /** As {@link CrmCollection.insert}, all in one write: one invalid record, and none is stored. */
  insertMany(records: readonly I[]): Promise<CrmRecordOf<F, I>[]>;
  /** Changes some fields of a record. See {@link RecordMethods.patch}. */
  patch(id: string, changes: Patch<I>): Promise<CrmRecordOf<F, I>>;
  /** Deletes a record. See {@link RecordMethods.remove}. */
  remove(id: string): Promise<void>;
}

/** A view of one kind of record. */
export type View<V extends ViewName> = CrmCollection<ViewFields<V>, ViewInsert<V>>;

/** A whole collection, all its kinds. */
export type WholeCollection<N extends CollectionName> = CrmCollection<FieldsOf<N>, CollectionInsert<N>>;
