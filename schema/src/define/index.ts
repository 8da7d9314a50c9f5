export * from './collection.ts';
export * from './common-fields.ts';
export * from './field.ts';
export * from './infer.ts';
export * from './json.ts';
