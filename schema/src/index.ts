export * from './collections/index.ts';
export * from './define/index.ts';
export * from './money/index.ts';
