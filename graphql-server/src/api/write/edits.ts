import {
  authorFields,
  type Collection,
  customDefaults,
  deviceCode,
  equalJson,
  isJsonObject,
  type Json,
  type JsonObject,
  ruleName,
} from '@rockpool/schema';
import { brokenEntry, editedFields, finishBody, isEmpty, mergeRuleOf, type Rights } from '@rockpool/schema/protocol';
import { requiredFields, setOperations, writableFields } from '@rockpool/schema/sdl';
import { noSuchField } from '../../sync/push/check-rights.ts';
import { Refused, refusedAs, userError } from './errors.ts';

/** Who writes, and when. */
export interface Author {
  readonly user: string;
  readonly rights: Pick<Rights, 'access'>;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The body of a new record, as a device would make it. */
export function newBody(
  collection: Collection,
  kind: string,
  id: string,
  input: JsonObject,
  author: Author,
): JsonObject {
  const { user, now } = author;
  const at = new Date(now).toISOString();
  const changes = changesOf(collection, kind, {}, input, author);
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== null));
  const missing = requiredFields(collection, kind).find((field) => !Object.hasOwn(given, field));
  if (missing !== undefined) {
    throw new Refused(userError('REQUIRED', `A new ${collection.kinds[kind]?.type} needs "${missing}".`, missing));
  }
  const custom = isJsonObject(given['custom']) ? given['custom'] : {};
  const defaults = collection.customFields ? customDefaults(collection.customFields) : {};
  return {
    ...{ ownerId: user, ...given, kind, custom: { ...defaults, ...custom } },
    ...(collection.name === 'salesDocuments' && !given['ref'] && { ref: referenceOf(id) }),
    ...{ createdAt: at, createdBy: user, updatedAt: at, updatedBy: user },
  };
}

/** What people call a document before it has a number. A device counts what it makes; here the id tells one from another. */
const referenceOf = (id: string): string => `${deviceCode(id)}-${deviceCode([...id].reverse().join(''))}`;

/**
 * A body after a change, as a device would write it; undefined where nothing is different.
 *
 * @throws Refused for a change that would come back undone: of what was said first, of an entry that is only added to
 */
export function changedBody(
  collection: Collection,
  kind: string,
  body: JsonObject,
  input: JsonObject,
  author: Author,
): JsonObject | undefined {
  return patchedBody(collection, body, changesOf(collection, kind, body, input, author), author);
}

/** As {@link changedBody}, with fields as they shall be; `null` takes one away. */
export function patchedBody(
  collection: Collection,
  body: JsonObject,
  changes: JsonObject,
  author: Author,
): JsonObject | undefined {
  for (const field of Object.keys(changes)) refuseHidden(collection, field, author);
  const { user, now } = author;
  const before = finishBody(collection, body);
  const after = finishBody(collection, { ...before, ...changes });
  const edited = editedFields(collection, before, after).filter((field) => !authorFields.includes(field));
  if (edited.length === 0) return undefined;
  for (const field of edited) refuseRewriting(collection, field, before[field], after[field]);
  const [at, last] = [new Date(now).toISOString(), String(before['updatedAt'] ?? '')];
  return { ...after, updatedAt: at > last ? at : last, updatedBy: user };
}

/** Before anything is compared: who may not see a value would learn it by guessing. */
function refuseHidden(collection: Collection, field: string, { rights }: Author): void {
  if (rights.access(collection, field) === 'hidden') throw new Refused(refusedAs(noSuchField(field)));
}

function refuseRewriting(collection: Collection, field: string, before: Json | undefined, after: Json | undefined) {
  const rule = ruleName(mergeRuleOf(collection, field));
  if (rule === 'first' && !isEmpty(before ?? null)) {
    throw new Refused(userError('INVALID', `"${field}" was set before, and what was set first stays.`, field));
  }
  const entry = rule === 'append' ? brokenEntry(before ?? null, after ?? null) : undefined;
  if (entry === undefined) return;
  throw new Refused(userError('INVALID', `The entry "${entry}" of "${field}" stays: entries are only added.`, field));
}

/** What an input does to the fields: sets have operations, and of objects that merge by keys the keys are given. */
function changesOf(
  collection: Collection,
  kind: string,
  body: JsonObject,
  input: JsonObject,
  author: Author,
): JsonObject {
  const custom = isJsonObject(input['custom']) ? Object.keys(input['custom']) : [];
  for (const key of custom) refuseHidden(collection, `custom.${key}`, author);
  const changes: Record<string, Json> = {};
  const operated = operatedSets(collection, kind, input);
  for (const [field, { merge }] of writableFields(collection, kind)) {
    const { add, remove } = setOperations(field);
    const [given, added, removed] = [input[field], input[add], input[remove]];
    const isOperated = operated.includes(field);
    if (isOperated && given !== undefined) {
      throw new Refused(
        userError('INVALID', `Either "${field}" is given as a whole, or "${add}" and "${remove}".`, field),
      );
    }
    if (isOperated) changes[field] = changedSet(items(body[field]), items(added), items(removed));
    else if (given !== undefined) changes[field] = ruleName(merge) === 'keys' ? withKeys(body[field], given) : given;
  }
  return changes;
}

/** The sets of which an input adds or takes away items. */
export const operatedSets = (collection: Collection, kind: string, input: JsonObject): readonly string[] =>
  writableFields(collection, kind).flatMap(([field, { merge }]) => {
    const { add, remove } = setOperations(field);
    return merge === 'set' && (input[add] ?? input[remove] ?? null) !== null ? [field] : [];
  });

const items = (list: Json | undefined): readonly Json[] => (Array.isArray(list) ? list : []);

const changedSet = (own: readonly Json[], added: readonly Json[], removed: readonly Json[]): Json => [
  ...own.filter((item) => !removed.some((other) => equalJson(item, other))),
  ...added.filter((item, i) => ![...own, ...added.slice(0, i)].some((other) => equalJson(item, other))),
];

/** An object with some keys as they are given, and without those that are null. */
function withKeys(own: Json | undefined, given: Json): Json {
  if (!isJsonObject(given)) return given;
  const whole = { ...(isJsonObject(own) ? own : {}), ...given };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== null));
}
