import { type Collection, fieldsOfOtherKinds, type ValidationIssue } from '../define/collection.ts';
import type { ValueSchema } from '../define/field.ts';
import type { JsonObject } from '../define/json.ts';
import { type Check, checkOf, type SchemaError } from './check.ts';
import { issueOf } from './issue.ts';

export type { ValidationIssue };

/** Finds what of a body breaks the JSON Schema of its collection. */
export type SchemaCheck = (collection: Collection, body: JsonObject) => readonly SchemaError[];

/**
 * Checks the body of a record against its collection. Fields that the collection does not know are allowed: an older
 * app keeps what a newer one wrote. Custom fields are looked at by {@link validateCustom}.
 *
 * @param check by functions, unless a compiler is at hand: one weighs more than all else that a device loads, and makes
 * code, which a strict Content-Security-Policy forbids
 * @returns the reasons why it does not fit; empty when it does
 * @example
 * ```ts
 * validate(deals, { ...deal, status: 'maybe' });
 * // [{ field: 'status', message: 'expected one of "open", "won", "lost", got "maybe"' }]
 * ```
 */
export function validate(
  collection: Collection,
  body: JsonObject,
  check: SchemaCheck = checkByFunctions,
): readonly ValidationIssue[] {
  const errors = [...check(collection.customises ?? collection, body), ...kindErrors(collection, body)];
  const issues = errors.map((error) => issueOf(error, body));
  // What relates fields to each other may count on their types.
  return issues.length > 0 ? issues : (collection.check?.(body) ?? []);
}

/** Made when they are first needed. */
const checks = new WeakMap<Collection, Check>();

/** The schema of a record's body. */
export const bodySchema = ({ fields, required }: Collection): ValueSchema => ({
  type: 'object',
  properties: fields,
  required,
});

function checkFor(collection: Collection): Check {
  const check = checks.get(collection) ?? checkOf(bodySchema(collection));
  checks.set(collection, check);
  return check;
}

const checkByFunctions: SchemaCheck = (collection, body) => {
  const errors: SchemaError[] = [];
  checkFor(collection)(body, '', errors);
  return errors;
};

/** What a record of its kind lacks, or has of another kind. */
function kindErrors(collection: Collection, body: JsonObject): readonly SchemaError[] {
  const kind = String(body['kind']);
  const { required = [] } = collection.kinds[kind] ?? {};
  const missing = required.filter((field) => body[field] === undefined);
  const foreign = [...fieldsOfOtherKinds(collection, kind)].filter((field) => body[field] !== undefined);
  return [
    ...missing.map((field) => ({ instancePath: '', keyword: 'required', params: { missingProperty: field } })),
    ...foreign.map((field) => ({ instancePath: `/${field}`, keyword: 'kind', params: { kind } })),
  ];
}
