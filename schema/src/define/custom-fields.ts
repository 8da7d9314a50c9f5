import type { Collection, CollectionDefinition } from './collection.ts';
import type { MergeRule, PropertyRule, ValueSchema } from './field.ts';
import type { Json, JsonObject } from './json.ts';

/** What values a custom field has; `none` says that it has none any more. */
export const customTypes = [
  'text',
  'integer',
  'number',
  'boolean',
  'date',
  'instant',
  'money',
  'choice',
  'choices',
  'none',
] as const;

export type CustomType = (typeof customTypes)[number];

/** A field that an organisation or an app adds to the records of a collection: a key of `custom`. */
export interface CustomField {
  readonly type: CustomType;
  /** What can be chosen, of the types `choice` and `choices`. */
  readonly options?: readonly string[];
  /** Whether a new record needs a value, and no record may lose it. */
  readonly required?: boolean;
  /** What a new record gets where nobody says otherwise. */
  readonly default?: Json;
  /** How two changes become one. @default `set` for `choices`, else `latest` */
  readonly merge?: CustomMerge;
}

export type CustomMerge = Extract<PropertyRule, 'latest' | 'text' | 'set' | 'max'>;

/** Custom fields by key; a type by itself stands for a field that has nothing but one. `*` is every other key. */
export interface CustomFields {
  readonly [key: string]: CustomField | Exclude<CustomType, 'choice' | 'choices'>;
}

/** {@link CustomFields} without the short form. */
export interface DeclaredFields {
  readonly [key: string]: CustomField;
}

const money = {
  type: 'object',
  properties: {
    minor: { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
    currency: { type: 'string', minLength: 3, maxLength: 3 },
  },
  required: ['minor', 'currency'],
} as const satisfies ValueSchema;

type TypeOf<F> = F extends { readonly type: infer T } ? T : F;
type OptionOf<F> = F extends { readonly options: readonly (infer O)[] } ? O : string;

type SchemaOf<F> = {
  text: { readonly type: 'string' };
  integer: { readonly type: 'integer' };
  number: { readonly type: 'number' };
  boolean: { readonly type: 'boolean' };
  date: { readonly type: 'string' };
  instant: { readonly type: 'string' };
  money: typeof money;
  choice: { readonly type: 'string'; readonly enum: readonly OptionOf<F>[] };
  choices: {
    readonly type: 'array';
    readonly items: { readonly type: 'string'; readonly enum: readonly OptionOf<F>[] };
  };
}[Exclude<TypeOf<F>, 'none'> & Exclude<CustomType, 'none'>];

/** What custom fields add to a collection's declaration, for its types. */
export interface Customised<F> {
  readonly fields: {
    readonly custom: {
      readonly type: 'object';
      readonly description: string;
      readonly merge: MergeRule;
      readonly properties: { readonly [K in Exclude<keyof F, '*'>]: SchemaOf<F[K]> };
    };
  };
}

/**
 * A collection with custom fields: their values are typed, checked where they are written, and merged by their own
 * rules. Other keys of `custom` stay as they are. Fields that are declared later replace earlier ones of the same key.
 *
 * @example
 * ```ts
 * const berthDeals = withCustomFields(deals, {
 *   budget: 'money',
 *   berths: { type: 'integer', merge: 'max' },
 *   season: { type: 'choice', options: ['spring', 'summer'] },
 * });
 * const crm = await createCrm({ name: 'marina', collections: ['parties', berthDeals] });
 * const deal = await crm.deals.insert({ name: 'Pier 7', custom: { berths: 12, season: 'summer' } });
 * deal.custom.budget?.currency;
 * ```
 */
export function withCustomFields<D extends CollectionDefinition, const F extends CustomFields>(
  collection: Collection<D>,
  fields: F,
): Collection<D & Customised<F>> {
  const custom = { ...collection.customFields, ...declared(fields) };
  const rules = Object.entries(custom).map(([key, field]) => [key, mergeOf(field)] as const);
  const own = rules.filter(([, rule]) => rule !== 'latest');
  const merge: MergeRule = own.length > 0 ? { keys: Object.fromEntries(own) } : 'keys';
  const { custom: field, ...others } = collection.fields;
  return {
    ...(collection as Collection),
    customises: collection.customises ?? (collection as Collection),
    customFields: custom,
    fields: { ...others, ...(field && { custom: { ...field, merge } }) },
  } as Collection<D & Customised<F>>;
}

const declared = (fields: CustomFields): DeclaredFields =>
  Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [key, typeof field === 'string' ? { type: field } : field]),
  );

const mergeOf = ({ type, merge }: CustomField): CustomMerge => merge ?? (type === 'choices' ? 'set' : 'latest');

/** The JSON Schema of a field's values; undefined for one that has none, and for a type that only newer apps know. */
export function customSchema({ type, options = [] }: CustomField): ValueSchema | undefined {
  switch (type) {
    case 'text':
      return { type: 'string', maxLength: 65_536 };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'instant':
      return { type: 'string', format: 'date-time' };
    case 'money':
      return money;
    case 'choice':
      return { type: 'string', enum: options };
    case 'choices':
      return { type: 'array', items: { type: 'string', enum: options } };
    case 'integer':
    case 'number':
    case 'boolean':
      return { type };
    default:
      return undefined;
  }
}

/** What the custom fields of a new record begin with. */
export const customDefaults = (fields: DeclaredFields): JsonObject =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) =>
      key === '*' || field.default === undefined ? [] : [[key, field.default]],
    ),
  );

/**
 * An organisation's custom fields of a collection, from its settings of the kind `field`. Of two with one key, the one
 * that was there first counts.
 *
 * @param settings bodies of settings, of any kind, in any order
 */
export function customFieldsOf(settings: Iterable<JsonObject>, collection: string): DeclaredFields {
  const defined = [...settings].filter(
    ({ kind, entity, active, key }) => kind === 'field' && entity === collection && active !== false && key !== '',
  );
  const latestFirst = defined.sort((a, b) => (String(a['id']) < String(b['id']) ? 1 : -1));
  return Object.fromEntries(latestFirst.map((body) => [String(body['key']), definedBy(body)]));
}

function definedBy({ type, options, required, default: initial, merge }: JsonObject): CustomField {
  const value = (initial as JsonObject | undefined)?.['value'];
  return {
    type: type as CustomType,
    ...(options !== undefined && { options: options as readonly string[] }),
    ...(required === true && { required }),
    ...(value !== undefined && { default: value }),
    ...(merge !== undefined && { merge: merge as CustomMerge }),
  };
}
