import type {
  Collection,
  CollectionName,
  Collections,
  Doc,
  DocOfKind,
  Insert,
  InsertOfKind,
  UnionToIntersection,
} from '@rockpool/schema';
import type { SyncState, SyncStatus } from '@rockpool/schema/protocol';
import type { Observable } from 'rxjs';

/** What a crm can open: a built-in collection by its name, or one that the app declared. */
export type Openable = CollectionName | Collection;

/** The declaration of what a crm can open. */
export type Declared<C extends Openable> = C extends CollectionName ? Collections[C] : Exclude<C, string>;

/** The name of a collection: `deals`, `herds`, … */
export type NameOf<C extends Openable> = Declared<C>['name'];

/** The collection of that name, among those that are open. */
export type Named<C extends Openable, N extends string> = C extends Openable
  ? NameOf<C> extends N
    ? C
    : never
  : never;

type ViewsIn<C extends Openable> = {
  [K in keyof Declared<C>['kinds'] as Declared<C>['kinds'][K] extends { readonly view: infer V extends string }
    ? V
    : never]: {
    readonly fields: DocOfKind<Declared<C>, K>;
    readonly insert: InsertOfKind<Declared<C>, K>;
  };
};

/** The views of some collections, each with its fields and what an insert takes. */
export type ViewsOf<C extends Openable> = UnionToIntersection<C extends Openable ? ViewsIn<C> : never>;

type BuiltInViews = ViewsOf<CollectionName>;

/** The name of a built-in view: `leads`, `contacts`, `tasks`, … */
export type ViewName = keyof BuiltInViews & string;

/** The fields of a collection's records, of every kind. */
export type FieldsOf<C extends Openable> = Doc<Declared<C>>;

/** The fields of a view's records. */
export type ViewFields<V extends ViewName> = BuiltInViews[V]['fields'];

/** What an insert into a view takes. */
export type ViewInsert<V extends ViewName> = BuiltInViews[V]['insert'];

/** What an insert into a collection takes: a kind, where there are several. */
export type CollectionInsert<C extends Openable> = Insert<Declared<C>>;

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

/**
 * A record of a collection, of any kind.
 *
 * @example
 * ```ts
 * type Herd = CollectionRecord<typeof herds>;
 * ```
 */
export type CollectionRecord<C extends Openable> = CrmRecordOf<FieldsOf<C>, CollectionInsert<C>>;

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

/** One of {@link ViewsOf} as it stands on a crm. */
export type ViewOf<T> = T extends { readonly fields: infer F; readonly insert: infer I } ? CrmCollection<F, I> : never;

/** A whole collection, all its kinds. */
export type WholeCollection<C extends Openable> = CrmCollection<FieldsOf<C>, CollectionInsert<C>>;
