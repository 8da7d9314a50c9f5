export { formats, type SchemaError } from './check.ts';
export * from './json-schema.ts';
export * from './rx-schema.ts';
export { commandsOf, type PartnerCommand } from './sdl/commands.ts';
export * from './sdl/index.ts';
export { bodySchema, type SchemaCheck, type ValidationIssue, validate } from './validate.ts';
export * from './validate-custom.ts';
export * from './writable.ts';
