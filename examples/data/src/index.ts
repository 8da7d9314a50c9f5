export type { DemoRecord } from './complete.ts';
export { generate } from './generate.ts';
export * from './people.ts';
export { type Profile, type ProfileName, profiles } from './profiles.ts';
export type { Scene } from './row.ts';
export { stageNamed, stagesOf } from './stages.ts';
export { type Drawing, drawPhoto, drawSignature } from './stories/drawings.ts';
export { type Visit, visitIds, visits } from './stories/field-sales.ts';
export { stories } from './stories/index.ts';
