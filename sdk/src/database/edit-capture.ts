import {
  type Collection,
  customDefaults,
  type DeclaredFields,
  equalJson,
  isJsonObject,
  type JsonObject,
  ruleName,
} from '@rockpool/schema';
import { validate, validateCustom } from '@rockpool/schema/derive';
import {
  brokenEntry,
  type DeviceId,
  editedFields,
  heardBody,
  isEmpty,
  type LocalRecord,
  mergeRuleOf,
  nextStamp,
  recordEdit,
  type Stamp,
  wrongMove,
} from '@rockpool/schema/protocol';
import type { RxCollection } from 'rxdb/plugins/core';
import { CrmError, type CrmErrorCode } from '../errors.ts';
import { bodyOf, defaultsOf, type StoredDocument, type StoredFields, toLocalRecord, toStoredSync } from './document.ts';
import { deletedAlready } from './write-errors.ts';

/** Who edits, on which device, by which clock. */
export interface Author {
  readonly user: string;
  readonly device: DeviceId;
  readonly now: () => number;
  readonly newId: () => string;
  /** The custom fields of a collection, as they are declared at the moment. */
  readonly customFields: (collection: Collection) => DeclaredFields;
  /** What plugins make of a write. */
  readonly refine: Refine;
  /** Makes the references of sales documents; undefined for other collections. */
  readonly newRef?: (() => string) | undefined;
}

/**
 * Lets plugins look at a write, and change it, before it is checked.
 *
 * @param after undefined for a deletion
 * @returns the same object as `after` where nothing is to be changed
 * @throws CrmError `REFUSED_BY_PLUGIN`
 */
export type Refine = (
  collection: Collection,
  id: string,
  before: JsonObject | undefined,
  after: JsonObject | undefined,
) => JsonObject;

/** Turns what an app writes into a record with its edits: pure, apart from the author's clock. */
export interface EditCapture {
  insert(given: object): LocalRecord;
  /**
   * A change is captured where it is made, and again where it is written: the second time takes no work when both are the same.
   *
   * @returns the same object as `before` when nothing changed
   */
  change(before: LocalRecord, after: object): LocalRecord;
  remove(before: LocalRecord): LocalRecord;
  /** The stamp of the next edit of a record. */
  stampAfter(record?: LocalRecord): Stamp;
}

export function createEditCapture(collection: Collection, author: Author): EditCapture {
  const defaults = defaultsOf(collection);
  const kinds = Object.keys(collection.kinds);
  const onlyKind = kinds.length === 1 ? { kind: kinds[0] as string } : {};
  const instant = (): string => new Date(author.now()).toISOString();
  const stampAfter = (record?: LocalRecord) => nextStamp(author.now(), record?.sync.stamp ?? '', author.device);

  function refuseReserved(given: object, names: readonly string[]): void {
    for (const field of names) {
      if (Object.hasOwn(given, field)) throw invalid(collection, given, field, 'the name is reserved for sync');
    }
  }

  function refuseReadOnly(body: JsonObject, before: JsonObject): void {
    for (const field of Object.keys({ ...before, ...body })) {
      if (equalJson(body[field], before[field])) continue;
      const rule = ruleName(mergeRuleOf(collection, field));
      const readOnly = rule === 'server' || rule === 'computed' || field === 'id';
      if (!readOnly) continue;
      const maker = { server: 'the server keeps it', computed: 'it is computed from other fields' };
      const why = rule in maker ? maker[rule as keyof typeof maker] : 'it is fixed once the record is there';
      throw new CrmError('FIELD_NOT_WRITABLE', `${collection.name}.${field} cannot be written: ${why}.`, {
        collection: collection.name,
        field,
      });
    }
  }

  /** A state that no move leads to, or that the kind does not have. */
  function refuseMove(body: JsonObject, before: JsonObject): void {
    const wrong = wrongMove(collection, before, body);
    if (wrong) throw refusal('INVALID_TRANSITION', collection, body, wrong.field, wrong.message);
  }

  /** Entries of an append-only field that were changed or taken out. */
  function refuseRewriting(body: JsonObject, before: JsonObject, edited: readonly string[]): void {
    for (const field of edited.filter((one) => mergeRuleOf(collection, one) === 'append')) {
      const entry = brokenEntry(before[field] ?? null, body[field] ?? null);
      if (entry === undefined) continue;
      const message = `the entry "${entry}" stays as it is, for entries are only added`;
      throw refusal('FIELD_NOT_WRITABLE', collection, body, field, message);
    }
  }

  /** The server keeps what was said first: another value would only come back undone. */
  function refuseSecond(body: JsonObject, before: LocalRecord, edited: readonly string[]): void {
    const heard = heardBody(before);
    for (const field of edited.filter((one) => ruleName(mergeRuleOf(collection, one)) === 'first')) {
      if (isEmpty(heard[field]) || equalJson(body[field], heard[field])) continue;
      throw refusal('FIELD_NOT_WRITABLE', collection, body, field, 'it was set before, and what was set first stays');
    }
  }

  /** Looks only at the given fields: what a newer app wrote into others must not stand in the way. */
  function refuseInvalid(body: JsonObject, isOurs: (field: string) => boolean): void {
    const issue = validate(collection, body).find(({ field }) => isOurs(field.split('.')[0] ?? field));
    if (issue) throw invalid(collection, body, issue.field, issue.message);
  }

  /** A new record's custom fields: what is given, on top of the defaults. */
  function withDefaults(given: JsonObject): JsonObject {
    const custom = given['custom'] ?? {};
    return isJsonObject(custom) ? { custom: { ...customDefaults(author.customFields(collection)), ...custom } } : {};
  }

  /** What a plugin writes is held to what the app may write. */
  function refined(id: string, before: JsonObject | undefined, given: JsonObject): JsonObject {
    const body = author.refine(collection, id, before, given);
    if (body === given) return given;
    refuseReserved(body, ['sync', 'deleted']);
    refuseReadOnly(body, given);
    return bodyOf(body);
  }

  function refuseCustom(before: JsonObject | undefined, body: JsonObject): void {
    const [issue] = validateCustom({ customFields: author.customFields(collection) }, before, body);
    if (issue) throw invalid(collection, body, issue.field, issue.message);
  }

  function captureChange(before: LocalRecord, after: object): LocalRecord {
    const asGiven = bodyOf(after);
    refuseReserved(asGiven, ['deleted']);
    refuseReadOnly(asGiven, before.body);
    const asked = editedFields(collection, before.body, asGiven);
    if (asked.length === 0) return before;
    const given = refined(before.id, before.body, asGiven);
    const edited = given === asGiven ? asked : editedFields(collection, before.body, given);
    if (edited.length === 0) return before;
    refuseMove(given, before.body);
    refuseRewriting(given, before.body, edited);
    refuseSecond(given, before, edited);
    const [now, last] = [instant(), String(before.body['updatedAt'] ?? '')];
    const updatedAt = now > last ? now : last;
    const body = { ...given, updatedAt, updatedBy: author.user };
    const record = recordEdit(collection, before.id, before, { body, deleted: false, stamp: stampAfter(before) });
    refuseInvalid(record.body, (field) => edited.includes(field));
    refuseCustom(before.body, record.body);
    return record;
  }

  /** What was captured, by the sync state of the document that was changed: RxDB hands that on as it is to where it writes. */
  const captured = new WeakMap<object, { before: LocalRecord; body: JsonObject; record: LocalRecord }>();

  return {
    stampAfter,
    insert(given) {
      const fields = bodyOf(given);
      refuseReserved(given, ['sync', 'deleted']);
      const { id = author.newId(), ...rest } = fields;
      refuseReadOnly(rest, {});
      const [at, by] = [instant(), author.user];
      const filled = { ownerId: by, createdAt: at, createdBy: by, updatedAt: at, updatedBy: by };
      const ref = rest['ref'] || author.newRef?.();
      const whole = { ...defaults, ...onlyKind, ...filled, ...rest, ...withDefaults(rest), ...(ref && { ref }), id };
      const body = refined(String(id), undefined, whole);
      refuseMove(body, {});
      const record = recordEdit(collection, String(id), undefined, { body, deleted: false, stamp: stampAfter() });
      refuseInvalid(record.body, () => true);
      refuseCustom(undefined, record.body);
      return record;
    },

    change(before, after) {
      const { sync } = after as { sync?: unknown };
      if (!isJsonObject(sync)) return captureChange(before, after);
      const body = bodyOf(after);
      const earlier = captured.get(sync);
      if (earlier && isSame(earlier.before, before) && isSame(earlier.body, body)) return earlier.record;
      const record = captureChange(before, after);
      captured.set(sync, { before, body, record });
      return record;
    },

    remove(before) {
      author.refine(collection, before.id, before.body, undefined);
      return recordEdit(collection, before.id, before, {
        body: before.body,
        deleted: true,
        stamp: stampAfter(before),
      });
    },
  };
}

const isSame = (one: object, other: object): boolean => equalJson(one as JsonObject, other as JsonObject);

const invalid = (collection: Collection, body: object, field: string, message: string): CrmError =>
  refusal('INVALID_RECORD', collection, body, field, message);

function refusal(code: CrmErrorCode, collection: Collection, body: object, field: string, message: string): CrmError {
  const id = (body as { id?: unknown }).id;
  return new CrmError(code, `${collection.name}.${field}: ${message}.`, {
    collection: collection.name,
    field,
    ...(typeof id === 'string' && { id }),
  });
}

/**
 * Captures every write that goes through RxDB, whichever of its methods makes it, in the same atomic write. The sync
 * engine writes beside these hooks.
 */
export function captureEdits(rx: RxCollection<StoredFields>, capture: EditCapture): void {
  rx.preInsert((document) => {
    replace(document, capture.insert(document));
  }, false);

  rx.preSave((document, previous) => {
    const before = toLocalRecord(previous as unknown as StoredDocument);
    if (before.deleted) throw deletedAlready(rx.name, before.id);
    const isRemoval = (document as StoredDocument)._deleted;
    replace(document, isRemoval ? capture.remove(before) : capture.change(before, document));
  }, false);

  rx.preRemove((document) => {
    replace(document, capture.remove(toLocalRecord(document as StoredDocument)));
  }, false);
}

/** Puts a record into the object that RxDB is about to write, and leaves RxDB's own properties alone. */
function replace(document: object, record: LocalRecord): void {
  const target = document as Record<string, unknown>;
  for (const field of Object.keys(target)) if (!field.startsWith('_')) delete target[field];
  Object.assign(target, record.body, { id: record.id, sync: toStoredSync(record.sync) });
}
