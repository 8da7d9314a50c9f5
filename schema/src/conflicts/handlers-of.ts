import type { Collection, CollectionDefinition, Doc } from '../define/collection.ts';
import type { commonFields } from '../define/common-fields.ts';
import type { UnionToIntersection, Value } from '../define/infer.ts';
import type { ConflictHandler } from './handler.ts';

type DefinitionOf<C> = C extends { readonly definition?: infer D extends CollectionDefinition } ? D : never;

type UnitOf<S> = S extends { readonly merge: { readonly unit: infer U extends string } }
  ? U
  : S extends { readonly merge: { readonly furthest: infer M extends string } }
    ? M
    : never;

/** Fields that no two people write. */
type Untouched<S> = S extends { readonly merge: 'server' | 'computed' } ? true : false;

/** Fields that say who wrote and when. */
type Bookkeeping = 'id' | 'createdAt' | 'createdBy' | 'updatedAt' | 'updatedBy';

type FieldsOfKinds<D extends CollectionDefinition> = UnionToIntersection<
  {
    [K in keyof D['kinds']]: D['kinds'][K] extends { readonly fields: infer F } ? F : Record<never, never>;
  }[keyof D['kinds']]
>;

type FieldsOf<D extends CollectionDefinition> = Omit<typeof commonFields, Bookkeeping> & D['fields'] & FieldsOfKinds<D>;

/** The fields that stand alone. */
type Alone<D extends CollectionDefinition> = {
  [F in keyof FieldsOf<D>]: [UnitOf<FieldsOf<D>[F]>] extends [never]
    ? Untouched<FieldsOf<D>[F]> extends true
      ? never
      : F
    : never;
}[keyof FieldsOf<D>];

type Units<D extends CollectionDefinition> = { [F in keyof FieldsOf<D>]: UnitOf<FieldsOf<D>[F]> }[keyof FieldsOf<D>];

type UnitValue<D extends CollectionDefinition, U> = {
  readonly [F in keyof FieldsOf<D> as UnitOf<FieldsOf<D>[F]> extends never
    ? never
    : U extends UnitOf<FieldsOf<D>[F]>
      ? F
      : never]: Value<FieldsOf<D>[F]> | null;
};

/**
 * The conflict handlers of a collection: one function for all that two people may edit of a record, or one for each
 * field. Fields that win or lose together are one matter, under the name of their unit or machine, and its values are
 * objects.
 *
 * @example
 * ```ts
 * const handlers: ConflictHandlers<typeof deals> = {
 *   amount: ({ theirs, mine }) => ({ value: (theirs?.minor ?? 0) > (mine?.minor ?? 0) ? theirs : mine }),
 *   stage: serverWins,
 * };
 * ```
 */
export type ConflictHandlers<C> =
  | ConflictHandler<Partial<Doc<C>>, Doc<C>>
  | ({ readonly [F in Alone<DefinitionOf<C>>]?: ConflictHandler<Value<FieldsOf<DefinitionOf<C>>[F]>, Doc<C>> } & {
      readonly [U in Units<DefinitionOf<C>>]?: ConflictHandler<UnitValue<DefinitionOf<C>, U>, Doc<C>>;
    });

/** Handlers by the name of the collection, among some collections. */
export type ConflictHandlersOf<C extends Collection> = {
  readonly [One in C as One['name']]?: ConflictHandlers<One>;
};
