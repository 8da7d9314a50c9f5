import { commonFields, filledOnInsert } from './common-fields.ts';
import type { DeclaredFields } from './custom-fields.ts';
import type { FieldSchema } from './field.ts';
import { ruleName } from './field.ts';
import { checkHistory, type VersionChange } from './history.ts';
import type { ObjectValue, Simplify, UnionToIntersection } from './infer.ts';
import { equalJson, type Json, type JsonObject } from './json.ts';
import { checkMachines, type Machine } from './machine.ts';

/** A kind of record inside a collection, and the view an app reads it through. */
export interface Kind {
  /** The name of the view: `crm.<view>`, and the plural field of the partner API. */
  readonly view: string;
  /** The name of its GraphQL type, in PascalCase. */
  readonly type: string;
  /**
   * Fields that only records of this kind have, beside the collection's. They have no default, and no index names
   * them. Kinds that share one declare it alike.
   */
  readonly fields?: { readonly [field: string]: FieldSchema };
  /** Those of its fields that must be there. */
  readonly required?: readonly string[];
  /** Roles that may write records of this kind, whatever a role's grants say; `*` for everybody. */
  readonly writableBy?: readonly string[];
}

/** One reason why a body does not fit its collection. */
export interface ValidationIssue {
  /** The field at fault, with dots into objects and lists: `amount.currency`, `emails.0.value`. */
  readonly field: string;
  /** What was expected and what came, as a sentence for a developer. */
  readonly message: string;
}

/** What {@link defineCollection} takes: JSON Schema with the keywords `kinds`, `merge` and `indexes`. */
export interface CollectionDefinition {
  /** Plural, camelCase. */
  readonly name: string;
  readonly description: string;
  /** From 0; raised when the shape of the records or an index changes. */
  readonly version: number;
  /** What each version since the first one changed, in order: how apps of all versions share one server. */
  readonly history?: readonly VersionChange[];
  /** The oldest version that a server takes edits from. @default 0 */
  readonly servedFrom?: number;
  readonly kinds: { readonly [kind: string]: Kind };
  readonly fields: { readonly [field: string]: FieldSchema };
  /** Fields that have no default and must be there. */
  readonly required?: readonly string[];
  /** Indexed fields are required or have a default; a path may reach into an object with a dot. */
  readonly indexes: readonly (readonly string[])[];
  /** Roles that may write this collection where no grant names it; everybody in the organisation when left out. */
  readonly writableBy?: readonly string[];
  /** Whether everybody in the organisation sees all of it, whatever a record says of itself. */
  readonly isPublic?: boolean;
  /** The state machines that fields with the rule `{ furthest: name }` belong to. */
  readonly machines?: { readonly [machine: string]: Machine };
  /** What no schema can say of a record: which fields do not go together, and why. Pure. */
  readonly check?: (body: JsonObject) => readonly ValidationIssue[];
  /** The `computed` fields, from the others. Pure: the same record gives the same values on every device. */
  readonly compute?: (body: JsonObject) => JsonObject;
}

type Fields<D extends CollectionDefinition> = typeof commonFields &
  D['fields'] & {
    readonly kind: { readonly type: 'string'; readonly enum: readonly (keyof D['kinds'] & string)[] };
  };

type RequiredName<D extends CollectionDefinition> =
  | (typeof filledOnInsert)[number]
  | (D['required'] extends readonly (infer R)[] ? R : never)
  | { [K in keyof Fields<D>]: Fields<D>[K] extends { readonly default: unknown } ? K : never }[keyof Fields<D>];

type Filled = (typeof filledOnInsert)[number];

type Computed<D extends CollectionDefinition> = {
  [K in keyof Fields<D>]: Fields<D>[K] extends { readonly merge: 'computed' } ? K : never;
}[keyof Fields<D>];

type InsertRequired<D extends CollectionDefinition> = Exclude<
  D['required'] extends readonly (infer R)[] ? R : never,
  Filled | Computed<D>
>;

type FieldsOfKind<D extends CollectionDefinition, K extends keyof D['kinds']> = D['kinds'][K] extends {
  readonly fields: infer F;
}
  ? F
  : Record<never, never>;

type RequiredOfKind<D extends CollectionDefinition, K extends keyof D['kinds']> = D['kinds'][K] extends {
  readonly required: readonly (infer R)[];
}
  ? R
  : never;

/** The fields of all kinds: each may be absent, for the record may be of another kind. */
type FieldsOfKinds<D extends CollectionDefinition> = ObjectValue<
  UnionToIntersection<{ [K in keyof D['kinds']]: FieldsOfKind<D, K> }[keyof D['kinds']]>,
  never
>;

type ValueOfKind<D extends CollectionDefinition, K extends keyof D['kinds']> = ObjectValue<
  FieldsOfKind<D, K>,
  RequiredOfKind<D, K>
>;

type Stored<D extends CollectionDefinition> = ObjectValue<Fields<D>, RequiredName<D>>;
type Given<D extends CollectionDefinition> = Omit<ObjectValue<Fields<D>, InsertRequired<D>>, Computed<D>>;

/** A collection as {@link defineCollection} returns it: the declaration with the common fields in it. */
export interface Collection<D extends CollectionDefinition = CollectionDefinition>
  extends Omit<CollectionDefinition, 'name' | 'kinds' | 'required'> {
  readonly name: D['name'];
  readonly kinds: D['kinds'];
  readonly required: readonly string[];
  /** Fields that an organisation or an app adds; see {@link withCustomFields}. */
  readonly customFields?: DeclaredFields;
  /** The collection without them. */
  readonly customises?: Collection;
  /** Carries the declaration's type to {@link Doc} and {@link Insert}; there is no such value. */
  readonly definition?: D;
}

/** The type of a collection's records: `Doc<typeof deals>`. */
export type Doc<C> = C extends { readonly definition?: infer D extends CollectionDefinition }
  ? Simplify<Stored<D> & FieldsOfKinds<D>>
  : never;

/** The type of a collection's records of one kind: `DocOfKind<typeof settings, 'pipeline'>`. */
export type DocOfKind<C, K> = C extends { readonly definition?: infer D extends CollectionDefinition }
  ? Simplify<Omit<Stored<D>, 'kind'> & { kind: K } & ValueOfKind<D, K & keyof D['kinds']>>
  : never;

/** What an insert into a collection takes: everything with a default, and what the SDK fills in, is optional. */
export type Insert<C> = C extends { readonly definition?: infer D extends CollectionDefinition }
  ? Simplify<Given<D> & FieldsOfKinds<D>>
  : never;

/** As {@link Insert}, of one kind, which goes without saying. */
export type InsertOfKind<C, K> = C extends { readonly definition?: infer D extends CollectionDefinition }
  ? Simplify<Omit<Given<D>, 'kind'> & ValueOfKind<D, K & keyof D['kinds']>>
  : never;

/** Names that hold a record's state beside its fields. */
const reserved = ['sync', 'deleted', '_deleted', '_rev', '_meta', '_attachments'];

/**
 * Declares a collection. Everything else (local database, types, GraphQL, validators, merge) is derived from it.
 *
 * @example
 * ```ts
 * const herds = defineCollection({
 *   name: 'herds',
 *   description: 'Groups of animals.',
 *   version: 0,
 *   kinds: { herd: { view: 'herds', type: 'Herd' } },
 *   fields: { name: { type: 'string', description: 'What the farm calls it.', maxLength: 80, merge: 'latest' } },
 *   required: ['name'],
 *   indexes: [['name']],
 * });
 * type Herd = Doc<typeof herds>;
 * ```
 * @throws TypeError when a field has a reserved name, an index names a field that may be absent, a `computed` field has
 * no `compute`, a machine names what is not there, or the history does not lead up to the declaration.
 */
export function defineCollection<const D extends CollectionDefinition>(definition: D): Collection<D> {
  const { name, kinds } = definition;
  checkKinds(definition);
  const ofKinds = Object.values(kinds).map(({ fields = {} }) => fields);
  const fields: Record<string, FieldSchema> = {
    ...commonFields,
    kind: {
      type: 'string',
      description: 'Which kind of record this is.',
      enum: Object.keys(kinds),
      maxLength: 24,
      merge: 'first',
    },
    ...definition.fields,
    ...Object.assign({}, ...ofKinds),
  };
  const withDefault = Object.keys(fields).filter((field) => fields[field]?.default !== undefined);
  const required = [...new Set<string>([...filledOnInsert, ...(definition.required ?? []), ...withDefault])];

  for (const field of Object.keys(fields)) {
    if (reserved.includes(field)) {
      throw new TypeError(
        `Collection "${name}": "${field}" is reserved for a record's state; call the field otherwise.`,
      );
    }
    if (fields[field]?.merge && ruleName(fields[field].merge) === 'computed' && !definition.compute) {
      throw new TypeError(`Collection "${name}": the field "${field}" is computed, but there is no compute().`);
    }
  }
  for (const path of definition.indexes.flat()) {
    const field = path.split('.')[0] ?? path;
    if (!required.includes(field)) {
      throw new TypeError(
        `Collection "${name}": the index on "${path}" needs the field "${field}" in every record; ` +
          'give it a default or name it in "required".',
      );
    }
  }
  const collection: Collection<D> = { ...definition, fields, required };
  checkMachines(collection);
  checkHistory(collection);
  return collection;
}

function checkKinds({ name, kinds, fields }: CollectionDefinition): void {
  const declared = new Map<string, FieldSchema>();
  for (const [kind, { fields: own = {}, required = [] }] of Object.entries(kinds)) {
    const fail = (message: string): never => {
      throw new TypeError(`Collection "${name}": the kind "${kind}" ${message}`);
    };
    for (const [field, schema] of Object.entries(own)) {
      if (field in commonFields || Object.hasOwn(fields, field)) fail(`has "${field}", which every record here has.`);
      if (schema.default !== undefined) fail(`has a default for "${field}"; only a field of every kind has one.`);
      const other = declared.get(field);
      if (other && !equalJson(asJson(other), asJson(schema))) fail(`declares "${field}" otherwise than another kind.`);
      declared.set(field, schema);
    }
    for (const field of required)
      if (!Object.hasOwn(own, field)) fail(`requires "${field}", which it does not declare.`);
  }
}

const asJson = (schema: FieldSchema): Json => schema as unknown as Json;

/** The fields that records of other kinds have, and those of this one do not. */
export function fieldsOfOtherKinds({ kinds }: Pick<Collection, 'kinds'>, kind: string): ReadonlySet<string> {
  const own = kinds[kind]?.fields ?? {};
  const all = Object.values(kinds).flatMap(({ fields = {} }) => Object.keys(fields));
  return new Set(all.filter((field) => !Object.hasOwn(own, field)));
}

/** The roles that may write records of a kind; undefined for everybody. */
export const writersOf = ({ kinds, writableBy }: Collection, kind: unknown): readonly string[] | undefined =>
  (Object.hasOwn(kinds, String(kind)) ? kinds[String(kind)]?.writableBy : undefined) ?? writableBy;
