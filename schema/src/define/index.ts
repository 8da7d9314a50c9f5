export * from './collection.ts';
export * from './common-fields.ts';
export * from './custom-fields.ts';
export * from './field.ts';
export { collectionAt, nameAt, served, type VersionChange } from './history.ts';
export * from './infer.ts';
export * from './json.ts';
export type { Machine, State } from './machine.ts';
export { missingFor } from './missing-for.ts';
