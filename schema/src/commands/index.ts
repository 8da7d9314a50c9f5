/** The commands of the CRM as pure functions: records in, edits out. The SDK runs them in a transaction. */
export * from './command.ts';
export * from './convert-lead.ts';
export * from './deals.ts';
export type { Stage, StagesOf } from './stages.ts';
