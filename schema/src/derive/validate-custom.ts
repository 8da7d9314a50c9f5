import type { Collection, ValidationIssue } from '../define/collection.ts';
import { type CustomField, customSchema } from '../define/custom-fields.ts';
import { equalJson, isJsonObject, type Json, type JsonObject } from '../define/json.ts';
import { type Check, checkOf, escaped, type SchemaError } from './check.ts';
import { issueOf } from './issue.ts';

/**
 * Checks the custom fields that a write changes. What it leaves as it was is not looked at: a field may have been
 * declared, or declared otherwise, since.
 *
 * @param before the body before the write; undefined for a new record, which needs what is required
 * @example
 * ```ts
 * validateCustom(withCustomFields(deals, { berths: 'integer' }), undefined, { ...deal, custom: { berths: 'many' } });
 * // [{ field: 'custom.berths', message: 'expected type integer, got "many"' }]
 * ```
 */
export function validateCustom(
  { customFields: fields }: Pick<Collection, 'customFields'>,
  before: JsonObject | undefined,
  after: JsonObject,
): readonly ValidationIssue[] {
  if (!fields) return [];
  const [was, is] = [valuesOf(before), valuesOf(after)];
  const asked = before ? [] : Object.keys(fields).filter((key) => key !== '*' && fields[key]?.required);
  const errors = [...new Set([...asked, ...Object.keys(was), ...Object.keys(is)])].flatMap((key) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : fields['*'];
    const isNews = asked.includes(key) || !equalJson(was[key], is[key]);
    return field && isNews ? errorsOf(key, field, is[key] ?? null) : [];
  });
  return errors.map((error) => issueOf(error, after));
}

const valuesOf = (body: JsonObject | undefined): JsonObject => (isJsonObject(body?.['custom']) ? body['custom'] : {});

/** Made when they are first needed; a definition is replaced, never changed. */
const checks = new WeakMap<CustomField, Check>();

function errorsOf(key: string, field: CustomField, value: Json): readonly SchemaError[] {
  const instancePath = `/custom/${escaped(key)}`;
  if (value === null) return field.required ? [{ instancePath, keyword: 'value', params: {} }] : [];
  const schema = customSchema(field);
  if (!schema) return field.type === 'none' ? [{ instancePath, keyword: 'unused', params: {} }] : [];
  const check = checks.get(field) ?? checkOf(schema);
  checks.set(field, check);
  const errors: SchemaError[] = [];
  check(value, instancePath, errors);
  return errors;
}
