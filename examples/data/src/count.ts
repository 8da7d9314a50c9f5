import type { Profile } from './profiles.ts';
import type { Scene } from './row.ts';
import { settings } from './settings.ts';

/** How many records an organisation of a profile has; known without generating them. */
export const countOf = (scene: Scene, profile: Profile): number =>
  [...settings(scene)].length + Object.values(profile).reduce((sum, count) => sum + count, 0);
