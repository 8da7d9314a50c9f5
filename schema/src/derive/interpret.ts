import type { ValueSchema } from '../define/field.ts';
import { isJsonObject } from '../define/json.ts';

/** A keyword that a value breaks, as ajv would report it. */
export interface SchemaError {
  /** A JSON Pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: { readonly [param: string]: unknown };
}

const day = String.raw`\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))`;
const time = String.raw`(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z`;

/** The formats as patterns: a day that some year has, and an instant as `Date.prototype.toISOString` writes it. */
export const formats = {
  date: new RegExp(`^${day}$`),
  'date-time': new RegExp(`^${day}T${time}$`),
} as const;

const isOfType: { readonly [type in ValueSchema['type']]: (value: unknown) => boolean } = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isJsonObject,
};

/** JSON Pointer's two escapes. */
const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * Checks a value by reading its schema: for collections that an app declares, of which no validator was compiled ahead
 * of time. It makes no code, so that it runs under a strict Content-Security-Policy. Lengths count UTF-16 units.
 *
 * @returns what is wrong, all of it
 */
export function interpret(schema: ValueSchema, value: unknown, instancePath = ''): readonly SchemaError[] {
  const error = (keyword: string, params: SchemaError['params']): SchemaError => ({ instancePath, keyword, params });
  if (!isOfType[schema.type](value)) return [error('type', { type: schema.type })];
  if (typeof value === 'string') return textErrors(schema, value, error);
  if (typeof value === 'number') return numberErrors(schema, value, error);
  if (Array.isArray(value)) {
    const { items, maxItems = Number.POSITIVE_INFINITY } = schema;
    const inner = items ? value.flatMap((item, i) => interpret(items, item, `${instancePath}/${i}`)) : [];
    return value.length > maxItems ? [error('maxItems', { limit: maxItems }), ...inner] : inner;
  }
  if (!isJsonObject(value)) return [];
  const missing = (schema.required ?? []).filter((key) => value[key] === undefined);
  const inner = Object.entries(schema.properties ?? {}).flatMap(([key, property]) =>
    value[key] === undefined ? [] : interpret(property, value[key], `${instancePath}/${escaped(key)}`),
  );
  return [...missing.map((key) => error('required', { missingProperty: key })), ...inner];
}

type MakeError = (keyword: string, params: SchemaError['params']) => SchemaError;

function textErrors(schema: ValueSchema, text: string, error: MakeError): readonly SchemaError[] {
  const { enum: values, format, pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY } = schema;
  if (values) return values.includes(text) ? [] : [error('enum', { allowedValues: values })];
  return [
    ...(text.length < minLength ? [error('minLength', { limit: minLength })] : []),
    ...(text.length > maxLength ? [error('maxLength', { limit: maxLength })] : []),
    ...(format && !formats[format].test(text) ? [error('format', { format })] : []),
    ...(pattern !== undefined && !new RegExp(pattern, 'u').test(text) ? [error('pattern', { pattern })] : []),
  ];
}

function numberErrors(schema: ValueSchema, number: number, error: MakeError): readonly SchemaError[] {
  const { minimum = -Infinity, maximum = Infinity, multipleOf } = schema;
  return [
    ...(number < minimum ? [error('minimum', { comparison: '>=', limit: minimum })] : []),
    ...(number > maximum ? [error('maximum', { comparison: '<=', limit: maximum })] : []),
    ...(multipleOf !== undefined && !Number.isInteger(number / multipleOf)
      ? [error('multipleOf', { multipleOf })]
      : []),
  ];
}
