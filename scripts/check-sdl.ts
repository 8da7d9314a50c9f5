/** Checks that the SDL breaks no program that was written for the last release. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { conclude, root } from './lib/run.ts';
import { releasedSdl, sdlProblems } from './lib/sdl-changes.ts';

const released = await releasedSdl(root);
if (!released) conclude(true, 'sdl: nothing is released yet that it could break');
const now = readFileSync(join(root, 'schema/crm.graphql'), 'utf8');
const problems = sdlProblems(released.sdl, now, new Date().toISOString().slice(0, 10));
for (const problem of problems) console.error(problem);
conclude(
  problems.length === 0,
  problems.length === 0
    ? `sdl: breaks nothing that was written for ${released.tag}`
    : `sdl: ${problems.length} changes since ${released.tag} that break programs; deprecate instead, see docs-site/guide/api-changes.md`,
);
