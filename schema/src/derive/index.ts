export { formats, type SchemaError } from './check.ts';
export * from './json-schema.ts';
export * from './orders.ts';
export * from './references.ts';
export * from './rx-schema.ts';
export { bodySchema, type SchemaCheck, type ValidationIssue, validate } from './validate.ts';
export * from './validate-custom.ts';
