/**
 * Checks that package-lock.json can be installed on every platform by `npm ci` and names no download host.
 * npm leaves optional packages out of the lock when the registry lacked them on the day it was written, and then refuses it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lock, lockProblems } from './lib/lock.ts';
import { conclude, root } from './lib/run.ts';

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
const problems = lockProblems(lock);
for (const problem of problems) console.error(problem);
const count = Object.keys(lock.packages).length;
conclude(
  problems.length === 0,
  problems.length === 0
    ? `lock: ${count} packages, complete for every platform, no download hosts`
    : `lock: ${problems.length} problems; pin the named packages to a version whose platform packages all exist`,
);
