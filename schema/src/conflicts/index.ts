export * from './check-decision.ts';
export * from './handler.ts';
export * from './handlers-of.ts';
export * from './matters.ts';
export * from './ready-made.ts';
