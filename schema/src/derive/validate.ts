import { findCollection } from '../collections/built-in.ts';
import { type Collection, fieldsOfOtherKinds } from '../define/collection.ts';
import type { JsonObject } from '../define/json.ts';
import { type Check, checkOf, type SchemaError } from './check.ts';
import * as compiled from './generated/validators.ts';

/** One reason why a body does not fit its collection. */
export interface ValidationIssue {
  /** The field at fault, with dots into objects and lists: `amount.currency`, `emails.0.value`. */
  readonly field: string;
  /** What was expected and what came, as a sentence for a developer. */
  readonly message: string;
}

interface CompiledValidator {
  (body: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

const validators = compiled as unknown as { readonly [collection: string]: CompiledValidator };

/**
 * Checks the body of a record against its collection. Fields that the collection does not know are allowed: an older
 * app keeps what a newer one wrote.
 *
 * @returns the reasons why it does not fit; empty when it does
 * @example
 * ```ts
 * validate(deals, { ...deal, status: 'maybe' });
 * // [{ field: 'status', message: 'expected one of "open", "won", "lost", got "maybe"' }]
 * ```
 */
export const validate = (collection: Collection, body: JsonObject): readonly ValidationIssue[] =>
  [...errorsOf(collection, body), ...kindErrors(collection, body)].map((error) => issueOf(error, body));

/** Made when they are first needed. */
const checks = new WeakMap<Collection, Check>();

function checkFor(collection: Collection): Check {
  const { fields, required } = collection;
  const check = checks.get(collection) ?? checkOf({ type: 'object', properties: fields, required });
  checks.set(collection, check);
  return check;
}

/** Built-in collections have a validator that was compiled ahead of time. */
function errorsOf(collection: Collection, body: JsonObject): readonly SchemaError[] {
  const { name } = collection;
  const validator = findCollection(name) === collection ? validators[name] : undefined;
  if (validator) return validator(body) ? [] : (validator.errors ?? []);
  const errors: SchemaError[] = [];
  checkFor(collection)(body, '', errors);
  return errors;
}

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

function issueOf({ instancePath, keyword, params }: SchemaError, body: JsonObject): ValidationIssue {
  const missing = keyword === 'required' ? [String(params['missingProperty'])] : [];
  const path = [...instancePath.split('/').slice(1).map(unescapeKey), ...missing];
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], body);
  return { field: path.join('.'), message: `expected ${expectation(keyword, params)}, got ${shown(value)}` };
}

/** JSON Pointer's two escapes. */
const unescapeKey = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');

function expectation(keyword: string, params: SchemaError['params']): string {
  switch (keyword) {
    case 'required':
      return 'a value';
    case 'type':
      return `type ${params['type']}`;
    case 'enum':
      return `one of ${(params['allowedValues'] as unknown[]).map((value) => JSON.stringify(value)).join(', ')}`;
    case 'format':
      return formats[String(params['format'])] ?? `the format ${params['format']}`;
    case 'pattern':
      return `text that matches ${params['pattern']}`;
    case 'minLength':
      return `at least ${params['limit']} characters`;
    case 'maxLength':
      return `at most ${params['limit']} characters`;
    case 'kind':
      return `no value in a record of the kind "${params['kind']}"`;
    case 'maxItems':
      return `at most ${params['limit']} items`;
    case 'multipleOf':
      return `a multiple of ${params['multipleOf']}`;
    default:
      return `a number ${params['comparison']} ${params['limit']}`;
  }
}

const formats: { readonly [format: string]: string } = {
  date: 'a date as YYYY-MM-DD',
  'date-time': 'an instant in UTC as YYYY-MM-DDTHH:MM:SS.sssZ',
};

/** A value short enough for a message; long text is somebody's, and does not belong into logs. */
function shown(value: unknown): string {
  if (value === undefined) return 'none';
  const text = JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 40)}… (${text.length} characters)`;
}
