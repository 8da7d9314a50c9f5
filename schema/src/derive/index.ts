export * from './json-schema.ts';
export * from './rx-schema.ts';
export * from './sdl.ts';
export * from './validate.ts';
