/** Bodies of every kind of record, made from the schemas, with a canary in every text that has room for one. */
import { type Collection, collections, fieldsOfOtherKinds, type Json, type JsonObject } from '@rockpool/schema';
import { ruleName, type ValueSchema } from '../../schema/src/define/field.ts';
import type { Random } from '../support/random.ts';
import { below, pick } from '../support/random.ts';
import { mintCanary } from './canary.ts';

/** A kind of record, as the attack looks at it. */
export interface KindOf {
  readonly collection: Collection;
  readonly kind: string;
  /** The name of its GraphQL type. */
  readonly type: string;
}

export const allCollections: readonly Collection[] = Object.values(collections);

export const allKinds: readonly KindOf[] = allCollections.flatMap((collection) =>
  Object.entries(collection.kinds).map(([kind, { type }]) => ({ collection, kind, type })),
);

/** The longest canary. */
const ROOM = 11;
const INSTANT = '2026-01-31T08:30:00.000Z';

/** What is short or has a meaning, by its field: no canary fits. */
const words: { readonly [field: string]: string } = { currency: 'EUR', country: 'DE', color: '#aabbcc', unit: 'h' };

/** Who makes values: the letter of a tenant, and chance. */
export interface Maker {
  readonly tenant: string;
  readonly random: Random;
}

/** A value that a schema allows. */
function valueFor({ tenant, random }: Maker, field: string, schema: ValueSchema): Json {
  const { type, format, pattern, maxLength = 255, minimum = 0, maximum = 1_000 } = schema;
  const maker = { tenant, random };
  if (schema.enum) return pick(random, schema.enum);
  switch (type) {
    case 'boolean':
      return random() < 0.5;
    case 'integer':
    case 'number':
      return Math.max(minimum, 0) + below(random, Math.min(maximum - Math.max(minimum, 0), 1_000) + 1);
    case 'array':
      return [elementOf(maker, field, schema.items ?? { type: 'string', maxLength: 64 })];
    case 'object':
      return objectOf(maker, field, schema);
    default:
      if (format) return format === 'date' ? INSTANT.slice(0, 10) : INSTANT;
      if (pattern) return newId(random).replaceAll('-', '').repeat(2).slice(0, maxLength);
      if (/^id$|(Id|Ids|By)$/.test(field)) return '';
      return words[field] ?? (maxLength < ROOM ? '' : mintCanary(tenant));
  }
}

function elementOf(maker: Maker, field: string, schema: ValueSchema): Json {
  const value = valueFor(maker, field.replace(/Ids$/, 'Element'), schema);
  return schema.properties?.['id'] ? { ...(value as JsonObject), id: mintCanary(maker.tenant) } : value;
}

function objectOf(maker: Maker, field: string, { properties }: ValueSchema): JsonObject {
  if (!properties) return { note: mintCanary(maker.tenant) };
  return Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => [
      key,
      valueFor(maker, key === 'id' ? `${field}Key` : key, schema),
    ]),
  );
}

/** A UUID as a device makes one, from the attack's own chance. */
export function newId(random: Random): string {
  const hex = (length: number): string => Array.from({ length }, () => below(random, 16).toString(16)).join('');
  return `0199${hex(4)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
}

/** The fields of a kind that somebody may write. */
export function writableFields({ collection, kind }: KindOf): readonly string[] {
  const foreign = fieldsOfOtherKinds(collection, kind);
  const machines = Object.values(collection.machines ?? {});
  return Object.entries(collection.fields).flatMap(([field, { merge }]) => {
    const isOwned = ['server', 'computed'].includes(ruleName(merge)) || ['id', 'kind', ...common].includes(field);
    return isOwned || foreign.has(field) || machines.some(({ epoch }) => epoch === field) ? [] : [field];
  });
}

const common = [
  'ownerId',
  'private',
  'teamIds',
  'sharedWith',
  'archived',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
];

/** Whoever makes a record, and who sees it. */
export interface Common {
  readonly id: string;
  readonly ownerId: string;
  readonly private?: boolean;
  readonly archived?: boolean;
  readonly teamIds?: readonly string[];
  readonly sharedWith?: readonly string[];
}

/** A whole body that the server takes. */
export function bodyOf(maker: Maker, one: KindOf, about: Common): JsonObject {
  const fields = writableFields(one).map((field) => [field, fieldValue(maker, one, field)] as const);
  return {
    ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)),
    ...{ private: false, archived: false, teamIds: [], sharedWith: [], ...about, kind: one.kind },
    ...{ createdAt: INSTANT, updatedAt: INSTANT, createdBy: about.ownerId, updatedBy: about.ownerId },
  } as JsonObject;
}

/** A value for a field of a kind; undefined where a record had better not have one. */
export function fieldValue(maker: Maker, { collection, kind }: KindOf, field: string): Json | undefined {
  const schema = collection.fields[field] as ValueSchema;
  if (kind === 'field' && (field === 'options' || field === 'default')) return undefined;
  const machine = Object.values(collection.machines ?? {}).find(({ state }) => state === field);
  if (machine) return Object.keys(machine.states).find((state) => machine.states[state]?.kinds?.includes(kind) ?? true);
  return settingValue(kind, field, maker) ?? quirks[field] ?? valueFor(maker, field, schema);
}

/** Fields whose values have to go together, or would set rules in motion. */
const quirks: { readonly [field: string]: Json } = {
  calcVersion: 1,
  lines: [],
  payments: [],
  mergedInto: '',
  notDuplicateOf: [],
};

/** What a setting is about has to make sense. */
function settingValue(kind: string, field: string, { tenant }: Maker): Json | undefined {
  if (field === 'entity') return 'deals';
  if (kind !== 'field') return undefined;
  const definition: { readonly [field: string]: Json } = { type: 'text', merge: 'latest', required: false };
  if (field === 'key') return `key_${mintCanary(tenant)}`;
  return definition[field];
}
