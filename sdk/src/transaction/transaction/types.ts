import type { CollectionName } from '@rockpool/schema';
import type {
  CollectionInsert,
  FieldsOf,
  FindQuery,
  Patch,
  Query,
  ViewFields,
  ViewInsert,
  ViewNameOf,
} from '../database/types.ts';

/** A question to the records as the transaction leaves them. Nothing to watch: a transaction is over in a moment. */
export type TransactionQuery<T> = Pick<Query<T>, 'exec'>;

/**
 * A view or a collection inside of a transaction. It gives the fields of records as plain objects: what is written
 * here can be read here, and is stored when the transaction is over.
 */
export interface TransactionCollection<F, I> {
  /** As {@link CrmCollection.find}, with what the transaction wrote. */
  find(query?: FindQuery<F>): TransactionQuery<Readonly<F>[]>;
  /** As {@link CrmCollection.findOne}, with what the transaction wrote. */
  findOne(idOrQuery: string | Omit<FindQuery<F>, 'limit'>): TransactionQuery<Readonly<F> | null>;
  /** As {@link CrmCollection.count}, with what the transaction wrote. */
  count(query?: Pick<FindQuery<F>, 'selector' | 'index'>): TransactionQuery<number>;
  /** As {@link CrmCollection.insert}. The id is final, so other records of the transaction can refer to it. */
  insert(record: I): Promise<Readonly<F>>;
  insertMany(records: readonly I[]): Promise<Readonly<F>[]>;
  /** As {@link CrmCollection.patch}. */
  patch(id: string, changes: Patch<I>): Promise<Readonly<F>>;
  /** As {@link CrmCollection.remove}. */
  remove(id: string): Promise<void>;
}

/** What the callback of {@link CrmCore.transaction} works with: the views and collections of the crm. */
export type Transaction<N extends CollectionName> = {
  readonly collections: { readonly [C in N]: TransactionCollection<FieldsOf<C>, CollectionInsert<C>> };
} & { readonly [V in ViewNameOf<N>]: TransactionCollection<ViewFields<V>, ViewInsert<V>> };
