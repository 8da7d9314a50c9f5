import type { Collection } from './collection.ts';
import { commonFields } from './common-fields.ts';
import type { FieldSchema } from './field.ts';

/**
 * What a version of a collection changed in the one before it. Everything else about a field may change freely, as
 * long as what older apps write still fits: longer texts, more words of an `enum`, another description, an index.
 *
 * What never changes is what a stored value means: a field's type, its merge rule, its default. A field that shall
 * mean something else is removed, and another one added.
 */
export interface VersionChange {
  readonly version: number;
  /** Fields that are new. Where one is required it has a default, for older apps leave it out. */
  readonly added?: readonly string[];
  /** Fields that got another name: the old one, and the new one. */
  readonly renamed?: { readonly [old: string]: string };
  /** Fields that are gone, as they were declared. Older apps go on with them, and what they write is kept. */
  readonly removed?: { readonly [field: string]: FieldSchema };
}

type Versioned = Pick<Collection, 'version' | 'history'>;

const changesSince = ({ history = [] }: Versioned, version: number): readonly VersionChange[] =>
  history.filter((change) => change.version > version);

/** What a field of today's was called in a version; its own name where nobody renamed it. */
export const nameAt = (collection: Versioned, field: string, version: number): string =>
  changesSince(collection, version).reduceRight(
    (name, { renamed = {} }) => Object.keys(renamed).find((old) => renamed[old] === name) ?? name,
    field,
  );

/** What a field of any version is called today: no name is ever used for two fields. */
export const nameToday = ({ history = [] }: Pick<Collection, 'history'>, field: string): string =>
  history.reduce((name, { renamed = {} }) => (Object.hasOwn(renamed, name) ? (renamed[name] as string) : name), field);

/** Every field that the collection ever had and has no more, under its last name. */
export const removedFields = ({ history = [] }: Pick<Collection, 'history'>): Collection['fields'] =>
  Object.assign({}, ...history.map(({ removed }) => removed));

/**
 * A collection as one of its versions declared it: fields renamed back, newer ones gone, removed ones there. How an
 * older version computed its computed fields, and its indexes, are not kept.
 */
export function collectionAt(collection: Collection, version: number): Collection {
  if (version >= collection.version) return collection;
  const { compute: _newer, ...rest } = collection;
  let fields: Collection['fields'] = collection.fields;
  for (const change of [...changesSince(collection, version)].reverse()) fields = fieldsBefore(fields, change);
  const hasDefault = (field: string): boolean => fields[field]?.default !== undefined;
  const asked = collection.required.map((field) => nameAt(collection, field, version));
  return {
    ...rest,
    version,
    fields,
    required: Object.keys(fields).filter((field) => asked.includes(field) || hasDefault(field)),
    indexes: [],
    history: (collection.history ?? []).slice(0, version),
  };
}

function fieldsBefore(fields: Collection['fields'], { added = [], renamed = {}, removed = {} }: VersionChange) {
  const oldNames = new Map(Object.entries(renamed).map(([old, name]) => [name, old]));
  const kept = Object.entries(fields).filter(([field]) => !added.includes(field));
  const asBefore = kept.map(([field, schema]) => [oldNames.get(field) ?? field, schema] as const);
  return { ...Object.fromEntries(asBefore), ...removed };
}

/**
 * The versions that a server takes edits from, the newest first. Records are read in every version, for the history
 * goes back to the first.
 */
export const served = ({ version, servedFrom = 0 }: Pick<Collection, 'version' | 'servedFrom'>): readonly number[] =>
  Array.from({ length: version - servedFrom + 1 }, (_, age) => version - age);

/**
 * @throws TypeError when the history has a gap, names a field that was not there, uses a name a second time, or asks
 * older apps for what they do not have.
 */
export function checkHistory(collection: Collection): void {
  const { name, version, fields, required, history = [], servedFrom = 0 } = collection;
  const fail = (message: string): never => {
    throw new TypeError(`Collection "${name}": ${message}`);
  };
  if (history.length !== version || history.some((change, i) => change.version !== i + 1)) {
    const told = history.map((change) => change.version).join(', ') || 'none';
    const missing = `its history tells what each version from 1 to ${version} changed, in order`;
    fail(`at version ${version} ${missing}; it has ${told}.`);
  }
  const latestCut = Math.max(0, version - 2);
  if (!Number.isInteger(servedFrom) || servedFrom < 0 || servedFrom > latestCut) {
    fail(
      `"servedFrom" is ${servedFrom}; at version ${version} it is from 0 to ${latestCut}: two older versions at least.`,
    );
  }

  const usedLater = new Set(Object.keys(fields));
  let names: ReadonlySet<string> = new Set(usedLater);
  for (const { version: at, added = [], renamed = {}, removed = {} } of [...history].reverse()) {
    const before = new Set(names);
    for (const field of [...added, ...Object.values(renamed)]) {
      if (!before.delete(field)) fail(`version ${at} cannot have added or renamed "${field}": it had no such field.`);
    }
    for (const field of Object.values(renamed)) {
      if (field === 'kind' || Object.hasOwn(commonFields, field)) {
        fail(`version ${at} cannot have renamed a field to "${field}", which every collection has.`);
      }
    }
    for (const old of [...Object.keys(renamed), ...Object.keys(removed)]) {
      if (usedLater.has(old))
        fail(`"${old}", gone with version ${at}, is used again. Older apps write it: take another name.`);
      usedLater.add(old);
      before.add(old);
    }
    for (const field of added.map((one) => nameToday(collection, one))) {
      const { default: initial, merge } = fields[field] ?? {};
      if (required.includes(field) && initial === undefined && merge !== 'computed') {
        fail(`"${field}", new in version ${at}, is required. Older apps leave it out: give it a default.`);
      }
    }
    names = before;
  }
}
