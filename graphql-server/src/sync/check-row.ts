import {
  authorFields,
  type Collection,
  commonFields,
  isJsonObject,
  type Json,
  type Registry,
  ruleName,
} from '@rockpool/schema';
import { validate } from '@rockpool/schema/derive';
import {
  DELETED,
  deviceOf,
  isStamp,
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

/** A row as it came in: GraphQL has not looked into its edits, so that one bad row does not fail its neighbours. */
export type IncomingRow = Omit<PushRow, 'edits'> & { readonly edits: Json };

/** A row that may be merged, or the reason why not. */
export type CheckedRow =
  | { readonly row: PushRow; readonly collection: Collection; readonly refusal?: never }
  | { readonly refusal: Refusal; readonly row?: never; readonly collection?: never };

const idPattern = new RegExp(commonFields.id.pattern);

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
export function checkRow(collections: Registry, row: IncomingRow, device: string, user: User): CheckedRow {
  const collection = collections.get(row.collection);
  if (!collection) return { refusal: refuse('NOT_FOUND', `There is no collection "${row.collection}".`) };
  if (!idPattern.test(row.id)) {
    return { refusal: refuse('INVALID', `The id "${row.id}" is not a UUID in lower case.`, 'id') };
  }
  if (collection.writableBy && !collection.writableBy.includes(user.role)) {
    const writers = collection.writableBy.join(' or ');
    const message = `Writing to "${collection.name}" takes the role ${writers}; yours is ${user.role}.`;
    return { refusal: refuse('FORBIDDEN', message) };
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
  return { row: { ...row, edits }, collection };
}

function refusalOfEdit(collection: Collection, field: string, edit: PushEdit, device: string): Refusal | undefined {
  const flaw = flawOf({ [field]: { value: edit.value, base: edit.base ?? null } });
  if (flaw) return refuse('INVALID', `The field "${field}" ${flaw}.`, field);
  if (deviceOf(edit.stamp) !== device) {
    return refuse('INVALID', `The stamp of "${field}" was made by ${deviceOf(edit.stamp)}, not by ${device}.`, field);
  }
  if (field === DELETED) {
    return edit.value === true ? undefined : refuse('INVALID', 'A record is deleted with the value true.', field);
  }
  if (!Object.hasOwn(collection.fields, field) && !unknownField.test(field)) {
    return refuse('INVALID', `"${field.slice(0, 80)}" cannot be the name of a field.`, field.slice(0, 80));
  }
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
export function checkRecord(collection: Collection, { body }: StoredRecord): Refusal | undefined {
  const bytes = Buffer.byteLength(JSON.stringify(body));
  if (bytes > MAX_RECORD_BYTES) {
    return refuse('LIMIT_EXCEEDED', `The record would have ${bytes} bytes; the most is ${MAX_RECORD_BYTES}.`);
  }
  const [issue] = validate(collection, body);
  return issue && refuse('INVALID', `${issue.field}: ${issue.message}.`, issue.field);
}

/**
 * The row with its author made true: who created and who edited a record is said by the token, not by the device.
 *
 * @returns the same row when it told the truth
 */
export function withAuthor(row: PushRow, record: StoredRecord | undefined, user: User): PushRow {
  const stamp = Object.values(row.edits).reduce((latest, edit) => (edit.stamp > latest ? edit.stamp : latest), '');
  const edits: Record<string, PushEdit> = { ...row.edits };
  for (const field of authorFields) {
    const edit = edits[field];
    const claims: Json | undefined = edit?.value ?? (record ? undefined : '');
    if (claims !== undefined && claims !== user.id) edits[field] = { rev: row.rev, stamp, ...edit, value: user.id };
  }
  const changed = Object.keys(edits).some((field) => edits[field] !== row.edits[field]);
  return changed ? { ...row, edits } : row;
}
