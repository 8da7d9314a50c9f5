import type { ValidationIssue } from '../define/collection.ts';
import type { JsonObject } from '../define/json.ts';
import type { SchemaError } from './check.ts';

/** An error of a schema, in words: what was expected, and what came. */
export function issueOf({ instancePath, keyword, params }: SchemaError, body: JsonObject): ValidationIssue {
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
    case 'value':
      return 'a value';
    case 'unused':
      return 'no value: there is no such field';
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
