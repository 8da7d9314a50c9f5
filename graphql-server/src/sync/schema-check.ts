import type { Collection } from '@rockpool/schema';
import { bodySchema, formats, type SchemaCheck, type SchemaError } from '@rockpool/schema/derive';
import { Ajv, type ValidateFunction } from 'ajv';

/** Lengths count UTF-16 units, as on devices. What is not of JSON Schema in a field's declaration is passed over. */
const ajv = new Ajv({ allErrors: true, formats, strict: false, unicode: false, logger: false });

const compiled = new WeakMap<Collection, ValidateFunction>();

/** Checks by code that ajv makes of each collection, once. */
export const checkByAjv: SchemaCheck = (collection, body) => {
  const check = compiled.get(collection) ?? ajv.compile(bodySchema(collection));
  compiled.set(collection, check);
  return check(body) ? [] : ((check.errors ?? []) as readonly SchemaError[]);
};
