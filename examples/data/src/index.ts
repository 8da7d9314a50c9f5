export type { DemoRecord } from './complete.ts';
export { generate } from './generate.ts';
export * from './people.ts';
export { type Profile, type ProfileName, profiles } from './profiles.ts';
export type { Scene } from './row.ts';
export { stageNamed, stagesOf } from './stages.ts';
export { type Visit, visitIds, visits } from './story.ts';
