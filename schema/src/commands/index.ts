/** The commands of the CRM as pure functions: records in, edits out. Devices and the partner API run them in a transaction. */
export type { Gains } from './combine.ts';
export * from './command.ts';
export * from './convert-lead.ts';
export * from './deals.ts';
export * from './documents.ts';
export * from './duplicates.ts';
export * from './invoice-job.ts';
export * from './jobs.ts';
export * from './leases.ts';
export * from './merge-parties.ts';
export * from './plans/index.ts';
export type { Stage, StagesOf } from './stages.ts';
export * from './timers.ts';
