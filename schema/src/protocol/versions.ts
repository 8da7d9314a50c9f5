import type { Collection } from '../define/collection.ts';
import { nameAt, nameToday } from '../define/history.ts';
import type { JsonObject } from '../define/json.ts';
import type { FieldConflict, PushAnswer, PushRow, Refusal, ServerRecord } from './messages.ts';
import type { Origins, State, StoredRecord } from './stored-record.ts';
import type { LocalRecord } from './sync-state.ts';

/*
 * Between versions of a collection nothing but names changes. What a version does not know stays where it is, under its
 * name: fields of a newer one on an older app's device, fields that a newer one removed on the server.
 */

type Rename = (field: string) => string;

const toNamesAt =
  (collection: Collection, version: number): Rename =>
  (field) =>
    nameAt(collection, field, version);
const toNamesToday =
  (collection: Collection): Rename =>
  (field) =>
    nameToday(collection, field);

/** Where a field that nobody declared has the new name of a declared one, the declared one keeps it. */
function renameKeys<T>(items: { readonly [field: string]: T }, rename: Rename): { readonly [field: string]: T } {
  const fields = Object.keys(items);
  if (fields.every((field) => rename(field) === field)) return items;
  const inOrder = [...fields].sort((a, b) => Number(rename(a) !== a) - Number(rename(b) !== b));
  return Object.fromEntries(inOrder.map((field) => [rename(field), items[field] as T]));
}

const renameConflicts = (conflicts: readonly FieldConflict[], rename: Rename): readonly FieldConflict[] =>
  conflicts.map((conflict) => ({ ...conflict, field: rename(conflict.field) }));

/** A refusal's field may be a path into an object or a list. */
function renameRefusal({ field, ...refusal }: Refusal, rename: Rename): Refusal {
  if (field === undefined) return refusal;
  const [head = '', ...inner] = field.split('.');
  return { ...refusal, field: [rename(head), ...inner].join('.') };
}

/**
 * A record's fields for an app that was built with an older version. Fields that it does not know are left in: its
 * device keeps them.
 *
 * @example
 * ```ts
 * bodyAt(herds, { id, headcount: 12, mood: 'calm' }, 0); // { id, size: 12, mood: 'calm' }
 * ```
 */
export const bodyAt = (collection: Collection, body: JsonObject, version: number): JsonObject =>
  version === collection.version ? body : renameKeys(body, toNamesAt(collection, version));

/** A record of the server for an app that was built with an older version. */
export const recordAt = (collection: Collection, record: ServerRecord, version: number): ServerRecord => ({
  ...record,
  body: bodyAt(collection, record.body, version),
});

/** Anything by field, from an app that was built with whichever version, under the names of today. */
export const namedToday = <T>(
  collection: Collection,
  items: { readonly [field: string]: T },
): { readonly [field: string]: T } => renameKeys(items, toNamesToday(collection));

/** A row of an app that was built with whichever version, as an app of today would have sent it. */
export const rowFrom = (collection: Collection, row: PushRow): PushRow => ({
  ...row,
  edits: namedToday(collection, row.edits),
  ...(row.ask && { ask: row.ask.map(toNamesToday(collection)) }),
  ...(row.decided && { decided: namedToday(collection, row.decided) }),
  ...(row.lost && { lost: { ...row.lost, body: namedToday(collection, row.lost.body) } }),
});

/** The answer to a row for the app of an older version that sent it. */
export function answerAt(collection: Collection, answer: PushAnswer, version: number): PushAnswer {
  const rename = toNamesAt(collection, version);
  const { record, conflicts, refusal } = answer;
  return {
    ...answer,
    ...(record && { record: recordAt(collection, record, version) }),
    ...(conflicts && { conflicts: renameConflicts(conflicts, rename) }),
    ...(refusal && { refusal: renameRefusal(refusal, rename) }),
  };
}

/** A record of a device, with its edits that wait, after the app was updated from whichever version. */
export function localFrom(collection: Collection, record: LocalRecord): LocalRecord {
  const rename = toNamesToday(collection);
  const { body, sync } = record;
  return {
    ...record,
    body: renameKeys(body, rename),
    sync: {
      ...sync,
      edits: renameKeys(sync.edits, rename),
      conflicts: renameConflicts(sync.conflicts, rename),
      ...(sync.parked && { parked: renameConflicts(sync.parked, rename) }),
      ...(sync.refusal && { refusal: renameRefusal(sync.refusal, rename) }),
    },
  };
}

/**
 * A record as a server keeps it: under the names that its fields had first. So servers of several versions can share a
 * database, and a new version changes nothing that is stored.
 */
export const toKept = (collection: Collection, record: StoredRecord): StoredRecord =>
  collection.version === 0 ? record : renameStored(record, toNamesAt(collection, 0));

/** A kept record under the names of today. */
export const fromKept = (collection: Collection, record: StoredRecord): StoredRecord =>
  collection.version === 0 ? record : renameStored(record, toNamesToday(collection));

function renameStored(record: StoredRecord, rename: Rename): StoredRecord {
  const writers = Object.entries(record.writers).map(([device, writer]) => {
    const { sent, conflicts } = writer;
    const renamed = conflicts && { conflicts: renameConflicts(conflicts, rename) };
    return [device, { ...writer, sent: renameKeys(sent, rename), ...renamed }] as const;
  });
  return {
    ...record,
    body: renameKeys(record.body, rename),
    versions: renameKeys(record.versions, rename),
    writers: Object.fromEntries(writers),
    ...(record.origins && { origins: renameOrigins(record.origins, rename) }),
  };
}

function renameOrigins({ start, lost }: Origins, rename: Rename): Origins {
  const renamed = <T extends State>(state: T): T => ({ ...state, body: renameKeys(state.body, rename) });
  const states = Object.entries(lost).map(([epoch, state]) => [epoch, renamed(state)] as const);
  return { ...(start && { start: renamed(start) }), lost: Object.fromEntries(states) };
}
