export * from './json-schema.ts';
export * from './rx-schema.ts';
export * from './sdl.ts';
export { type ValidationIssue, validate } from './validate.ts';
export * from './validate-custom.ts';
