import {
  authorFields,
  type Collection,
  commonFields,
  isJsonObject,
  type Json,
  type Registry,
  ruleName,
} from '@rockpool/schema';
import { type ValidationIssue, validate, validateCustom } from '@rockpool/schema/derive';
import {
  DELETED,
  type Decided,
  deviceOf,
  isEmptied,
  isOffer,
  isStamp,
  type LostState,
  mergeRuleOf,
  namedToday,
  type PushEdit,
  type PushRow,
  type Refusal,
  type RefusalCode,
  type StoredRecord,
} from '@rockpool/schema/protocol';
import type { User } from '../auth/token.ts';
import { MAX_RECORD_BYTES } from '../limits.ts';
import { flawOf } from './check-json.ts';
import { checkByAjv } from './schema-check.ts';

/** A row as it came in: GraphQL has not looked into its edits, so that one bad row does not fail its neighbours. */
export type IncomingRow = Omit<PushRow, 'edits' | 'lost' | 'decided'> & {
  readonly edits: unknown;
  readonly lost?: unknown;
  readonly decided?: unknown;
};

/** A row that may be merged, or the reason why not. */
export type CheckedRow =
  | { readonly row: PushRow; readonly collection: Collection; readonly refusal?: never }
  | { readonly refusal: Refusal; readonly row?: never; readonly collection?: never };

const idPattern = new RegExp(commonFields.id.pattern);

/** The most characters of a life's name. */
const MAX_EPOCH = 64;

/** A field of a newer app is kept, unless its name means something to the database of a device. */
const unknownField = /^(?!sync$)[a-z][A-Za-z0-9]{0,63}$/;

const refuse = (code: RefusalCode, message: string, field?: string): Refusal => ({
  code,
  message,
  ...(field && { field }),
});

/**
 * Checks what can be known of a row without the record that it belongs to.
 *
 * @returns the row with the names that its fields have today, whichever version sent it
 */
export function checkRow(collections: Registry, row: IncomingRow, device: string): CheckedRow {
  const collection = collections.get(row.collection);
  if (!collection) return { refusal: refuse('NOT_FOUND', `There is no collection "${row.collection}".`) };
  if (!idPattern.test(row.id)) {
    return { refusal: refuse('INVALID', `The id "${row.id}" is not a UUID in lower case.`, 'id') };
  }
  if (!isJsonObject(row.edits)) return { refusal: refuse('INVALID', 'The edits are not an object.') };
  const edits: Record<string, PushEdit> = {};
  for (const [field, edit] of Object.entries<unknown>(namedToday(collection, row.edits))) {
    if (!isEdit(edit)) {
      return { refusal: refuse('INVALID', `The edit of "${field}" needs a value, a revision and a stamp.`, field) };
    }
    const refusal = refusalOfEdit(collection, field, edit, device);
    if (refusal) return { refusal };
    edits[field] = edit;
  }
  const { lost, decided: given, ask = [], ...plain } = row;
  const { decided = {}, refusal } = checkDecided(collection, given ?? {});
  if (refusal) return { refusal };
  const asked = Object.keys(namedToday(collection, Object.fromEntries(ask.map((field) => [field, true]))));
  const told = Object.keys(decided).length > 0 && { decided };
  if (lost === undefined) {
    return { row: { ...plain, edits, ...(asked.length > 0 && { ask: asked }), ...told }, collection };
  }
  return Object.keys(edits).length > 0
    ? { refusal: refuse('INVALID', 'A row offers what the server lost, or it edits; not both.') }
    : checkOffer(collection, plain, lost);
}

/** What a device says that it settled itself: for the log, which keeps it as it comes. */
function checkDecided(
  collection: Collection,
  given: unknown,
): { readonly decided?: { readonly [field: string]: Decided }; readonly refusal?: Refusal } {
  const flaw = isJsonObject(given) ? flawOf(given) : 'is not an object';
  if (flaw || !isJsonObject(given)) return { refusal: refuse('INVALID', `What was decided ${flaw}.`) };
  const decided: Record<string, Decided> = {};
  for (const [field, one] of Object.entries<Json>(namedToday(collection, given))) {
    const { rule, base = null, mine = null } = isJsonObject(one) ? one : {};
    if (typeof rule !== 'string' || rule.length > 80) {
      return {
        refusal: refuse('INVALID', `What was decided of "${field.slice(0, 80)}" needs a rule of up to 80 characters.`),
      };
    }
    decided[field] = { rule, base, mine };
  }
  return { decided };
}

/** Checks a record that a device brings back after a restore. */
function checkOffer(collection: Collection, row: Omit<IncomingRow, 'lost' | 'decided'>, lost: unknown): CheckedRow {
  if (!isLostState(lost)) {
    return { refusal: refuse('INVALID', 'What was lost needs an epoch, a stamp, whether it is deleted, and a body.') };
  }
  const body = namedToday(collection, lost.body);
  const flaw = flawOf(body);
  if (flaw) return { refusal: refuse('INVALID', `What was lost ${flaw}.`) };
  const wrong = Object.keys(body).find((field) => !isFieldName(collection, field));
  if (wrong !== undefined) return { refusal: refuseName(wrong) };
  return { row: { ...row, edits: {}, lost: { ...lost, body: { ...body, id: row.id } } }, collection };
}

function isLostState(lost: unknown): lost is LostState {
  if (!isJsonObject(lost)) return false;
  const { epoch, stamp, deleted, body } = lost;
  const isNamed = typeof epoch === 'string' && epoch.length <= MAX_EPOCH && typeof stamp === 'string';
  return isNamed && (stamp === '' || isStamp(stamp)) && typeof deleted === 'boolean' && isJsonObject(body);
}

const isFieldName = (collection: Collection, field: string): boolean =>
  Object.hasOwn(collection.fields, field) || unknownField.test(field);

const refuseName = (field: string): Refusal =>
  refuse('INVALID', `"${field.slice(0, 80)}" cannot be the name of a field.`, field.slice(0, 80));

function refusalOfEdit(collection: Collection, field: string, edit: PushEdit, device: string): Refusal | undefined {
  const flaw = flawOf({ [field]: { value: edit.value, base: edit.base ?? null } });
  if (flaw) return refuse('INVALID', `The field "${field}" ${flaw}.`, field);
  if (deviceOf(edit.stamp) !== device) {
    return refuse('INVALID', `The stamp of "${field}" was made by ${deviceOf(edit.stamp)}, not by ${device}.`, field);
  }
  if (field === DELETED) {
    return edit.value === true ? undefined : refuse('INVALID', 'A record is deleted with the value true.', field);
  }
  if (!isFieldName(collection, field)) return refuseName(field);
  if (field === 'id') return refuse('INVALID', 'The id of a record never changes.', field);
  const rule = ruleName(mergeRuleOf(collection, field));
  if (rule === 'server') return refuse('FORBIDDEN', `The server alone sets "${field}".`, field);
  if (rule === 'computed') return refuse('INVALID', `"${field}" is computed from other fields.`, field);
  return undefined;
}

function isEdit(edit: unknown): edit is PushEdit {
  if (!isJsonObject(edit)) return false;
  const { value, rev, stamp } = edit;
  const isRevision = typeof rev === 'number' && Number.isSafeInteger(rev) && rev >= 0;
  return value !== undefined && isRevision && typeof stamp === 'string' && isStamp(stamp);
}

/** Checks a record as the row would leave it. */
export function checkRecord(collection: Collection, record: StoredRecord): Refusal | undefined {
  const { body } = record;
  // Of a record that it never had, the server may be offered the deletion alone.
  if (isEmptied(record)) return undefined;
  const bytes = Buffer.byteLength(JSON.stringify(body));
  if (bytes > MAX_RECORD_BYTES) {
    return refuse('LIMIT_EXCEEDED', `The record would have ${bytes} bytes; the most is ${MAX_RECORD_BYTES}.`);
  }
  return refusalOf(validate(collection, body, checkByAjv));
}

/** Checks the custom fields that a row changes. */
export const checkCustom = (
  collection: Collection,
  before: StoredRecord | undefined,
  { body }: StoredRecord,
): Refusal | undefined => refusalOf(validateCustom(collection, before?.body, body));

const refusalOf = ([issue]: readonly ValidationIssue[]): Refusal | undefined =>
  issue && refuse('INVALID', `${issue.field}: ${issue.message}.`, issue.field);

/**
 * The row with its author made true: who created and who edited a record is said by the token, not by the device.
 *
 * @returns the same row when it told the truth
 */
export function withAuthor(row: PushRow, record: StoredRecord | undefined, user: User): PushRow {
  if (isOffer(row)) {
    const authors = authorFields.map((field) => [field, record ? (record.body[field] ?? '') : user.id] as const);
    return { ...row, lost: { ...row.lost, body: { ...row.lost.body, ...Object.fromEntries(authors) } } };
  }
  const stamp = Object.values(row.edits).reduce((latest, edit) => (edit.stamp > latest ? edit.stamp : latest), '');
  const edits: Record<string, PushEdit> = { ...row.edits };
  const isEdit = Object.keys(edits).some((field) => field !== DELETED);
  for (const field of authorFields) {
    const edit = edits[field];
    // Who made a record is known; who edits it is said with every edit, and by those who leave it out as well.
    const unsaid = record && (field === 'createdBy' || !isEdit) ? undefined : (record?.body[field] ?? '');
    const claims: Json | undefined = edit?.value ?? unsaid;
    if (claims !== undefined && claims !== user.id) edits[field] = { rev: row.rev, stamp, ...edit, value: user.id };
  }
  const changed = Object.keys(edits).some((field) => edits[field] !== row.edits[field]);
  return changed ? { ...row, edits } : row;
}
