/** What the commands read before they plan: the same on a device and for a partner. */
export * from './deals.ts';
export * from './documents.ts';
export * from './jobs.ts';
export * from './parties.ts';
export type { Planner, Reader, Where } from './reader.ts';
