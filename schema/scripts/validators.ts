import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Collection } from '../src/define/collection.ts';
import { commonFields } from '../src/define/common-fields.ts';
import type { ValueSchema } from '../src/define/field.ts';
import { formats } from '../src/derive/check.ts';

/**
 * A module with one ajv validator per collection, compiled ahead of time: no compiler in the bundle, and no code made
 * at run time, so that it runs under a strict Content-Security-Policy.
 */
export function validatorModule(collections: readonly Collection[]): string {
  const ajv = new Ajv({
    code: { source: true, esm: true, optimize: 2 },
    formats,
    messages: false,
    allErrors: true,
    // Without inlining and with loops the code is a fifth of the size.
    inlineRefs: false,
    loopRequired: 1,
    // Lengths count UTF-16 units, as JavaScript and RxDB's index strings do. The option works, though it warns.
    unicode: false,
    logger: false,
  });
  const shared = new Map<string, string>();
  const properties = (fields: Collection['fields']) => mapValues(fields, (field) => share(field, shared));
  const roots = collections.map(({ name, fields, required }) => ({
    $id: name,
    type: 'object',
    allOf: [{ $ref: 'common' }],
    properties: properties(
      Object.fromEntries(Object.entries(fields).filter(([field, schema]) => !isCommon(field, schema))),
    ),
    required,
  }));
  ajv.addSchema({ $id: 'common', type: 'object', properties: properties(commonFields) });
  for (const [text, $id] of shared) ajv.addSchema({ $id, ...JSON.parse(text) });
  for (const root of roots) ajv.addSchema(root);
  const code = standaloneCode.default(ajv, Object.fromEntries(collections.map(({ name }) => [name, name])));
  return `// Made by schema/scripts/generate.ts. Do not edit.\n// @ts-nocheck\n${lean(code)}\n`;
}

/** Shortens ajv's code, which a browser loads: without what it hands on for keywords and reports that are not in use. */
function lean(code: string): string {
  return code
    .replace('"use strict";', '')
    .replaceAll(/\/\*# sourceURL="[^"]*" \*\/;/g, '')
    .replaceAll(/, ?parentData(?::[^,{}]*)?, ?parentDataProperty(?::[^,{}]*)?, ?rootData(?:=data)?(?=\})/g, '')
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll(
      /if\(vErrors === null\)\{vErrors = \[(err\d+)\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
      'errors = (vErrors ??= []).push($1);',
    );
}

/** Whether a field is a common one that the collection did not declare anew. */
const isCommon = (field: string, schema: ValueSchema): boolean =>
  (commonFields as { readonly [name: string]: ValueSchema })[field] === schema;

/** Puts what a validator looks at into a schema of its own, and equal ones into the same: each is compiled once. */
function share(schema: ValueSchema, shared: Map<string, string>): { readonly $ref: string } {
  const { type, enum: values, format, pattern, minLength, maxLength, minimum, maximum, multipleOf, maxItems } = schema;
  const text = JSON.stringify({
    type,
    ...(values ? { enum: values } : { format, pattern, minLength, maxLength, minimum, maximum, maxItems }),
    ...(type === 'integer' && multipleOf === 1 ? {} : { multipleOf }),
    ...(schema.items && { items: share(schema.items, shared) }),
    ...(schema.properties && {
      properties: mapValues(schema.properties, (value) => share(value, shared)),
      required: schema.required,
    }),
  });
  const name = shared.get(text) ?? `v${shared.size}`;
  shared.set(text, name);
  return { $ref: name };
}

const mapValues = <T, R>(items: { readonly [key: string]: T }, map: (value: T) => R): { [key: string]: R } =>
  Object.fromEntries(Object.entries(items).map(([key, value]) => [key, map(value)]));
