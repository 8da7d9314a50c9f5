import type { ValueSchema } from '../define/field.ts';
import { isJsonObject, type JsonObject } from '../define/json.ts';

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

/** Looks at a value and adds what is wrong with it. */
export type Check = (value: unknown, instancePath: string, errors: SchemaError[]) => void;

/** A keyword, what it asks for, and whether a value of the right type has it. */
type Test<T> = readonly [keyword: string, params: SchemaError['params'], holds: (value: T) => boolean];

/**
 * Makes the check of a schema out of functions, one for each value in it. No code is made, neither ahead of time, which
 * every app would have to load, nor at run time, so that it runs under a strict Content-Security-Policy. Lengths count
 * UTF-16 units.
 */
export function checkOf(schema: ValueSchema): Check {
  const { type } = schema;
  switch (type) {
    case 'string':
      return checkOfType(type, (value) => typeof value === 'string', textTests(schema));
    case 'integer':
      return checkOfType(type, (value): value is number => Number.isInteger(value), numberTests(schema));
    case 'number':
      return checkOfType(type, (value): value is number => Number.isFinite(value), numberTests(schema));
    case 'boolean':
      return checkOfType(type, (value) => typeof value === 'boolean', []);
    case 'array':
      return checkOfType(type, (value) => Array.isArray(value), listTests(schema), itemsCheck(schema));
    case 'object':
      return checkOfType(type, isJsonObject, objectTests(schema), propertiesCheck(schema));
  }
}

function checkOfType<T>(
  type: ValueSchema['type'],
  isOfType: (value: unknown) => value is T,
  tests: readonly Test<T>[],
  checkInner?: (value: T, instancePath: string, errors: SchemaError[]) => void,
): Check {
  return (value, instancePath, errors) => {
    if (!isOfType(value)) {
      errors.push({ instancePath, keyword: 'type', params: { type } });
      return;
    }
    for (const [keyword, params, holds] of tests) if (!holds(value)) errors.push({ instancePath, keyword, params });
    checkInner?.(value, instancePath, errors);
  };
}

/** No test where the schema does not have the keyword. */
const testOf = <T, L>(
  limit: L | undefined,
  keyword: string,
  params: (limit: L) => SchemaError['params'],
  holds: (value: T, limit: L) => boolean,
): readonly Test<T>[] => (limit === undefined ? [] : [[keyword, params(limit), (value) => holds(value, limit)]]);

const limited = <L>(limit: L) => ({ limit });

function textTests({ enum: values, format, pattern, minLength, maxLength }: ValueSchema): readonly Test<string>[] {
  if (values) return [['enum', { allowedValues: values }, (text) => values.includes(text)]];
  const expression = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return [
    ...testOf<string, number>(minLength, 'minLength', limited, (text, limit) => text.length >= limit),
    ...testOf<string, number>(maxLength, 'maxLength', limited, (text, limit) => text.length <= limit),
    ...testOf<string, keyof typeof formats>(
      format,
      'format',
      () => ({ format }),
      (text, name) => formats[name].test(text),
    ),
    ...testOf<string, RegExp>(
      expression,
      'pattern',
      () => ({ pattern }),
      (text, regExp) => regExp.test(text),
    ),
  ];
}

const numberTests = ({ minimum, maximum, multipleOf }: ValueSchema): readonly Test<number>[] => [
  ...testOf<number, number>(
    minimum,
    'minimum',
    (limit) => ({ comparison: '>=', limit }),
    (number, limit) => number >= limit,
  ),
  ...testOf<number, number>(
    maximum,
    'maximum',
    (limit) => ({ comparison: '<=', limit }),
    (number, limit) => number <= limit,
  ),
  ...testOf<number, number>(
    multipleOf,
    'multipleOf',
    (limit) => ({ multipleOf: limit }),
    (number, limit) => Number.isInteger(number / limit),
  ),
];

const listTests = ({ maxItems }: ValueSchema): readonly Test<readonly unknown[]>[] =>
  testOf<readonly unknown[], number>(maxItems, 'maxItems', limited, (list, limit) => list.length <= limit);

function itemsCheck({ items }: ValueSchema) {
  const check = items && checkOf(items);
  return (list: readonly unknown[], instancePath: string, errors: SchemaError[]): void => {
    if (check) for (const [i, item] of list.entries()) check(item, `${instancePath}/${i}`, errors);
  };
}

const objectTests = ({ required = [] }: ValueSchema): readonly Test<JsonObject>[] =>
  required.map((key) => ['required', { missingProperty: key }, (value) => value[key] !== undefined]);

/** JSON Pointer's two escapes. */
export const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function propertiesCheck({ properties = {} }: ValueSchema) {
  const checks = Object.entries(properties).map(([key, schema]) => [key, `/${escaped(key)}`, checkOf(schema)] as const);
  return (value: JsonObject, instancePath: string, errors: SchemaError[]): void => {
    for (const [key, step, check] of checks) {
      if (value[key] !== undefined) check(value[key], instancePath + step, errors);
    }
  };
}
