/** Builds the published packages: tsc turns `src/` into `build/`, rollup joins that into `dist/`. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { entryPoints, packageFolders } from './lib/packages.ts';
import { conclude, root, run } from './lib/run.ts';

const steps: [string, string[]][] = [
  ['node', ['node_modules/typescript/bin/tsc', '-b']],
  ['rollup', ['--config', 'rollup.config.js', '--silent']],
];

for (const folder of packageFolders) rmSync(join(root, folder, 'dist'), { recursive: true, force: true });
const started = performance.now();
for (const [command, args] of steps) {
  const { ok } = await run(command, args);
  if (!ok) conclude(false, `build: ${command === 'node' ? 'tsc' : command} stopped, see above; dist/ is incomplete`);
}
const entries = packageFolders.flatMap((folder) => entryPoints(folder)).length;
const seconds = ((performance.now() - started) / 1000).toFixed(1);
conclude(true, `build: ${packageFolders.length} packages, ${entries} entry points in dist/ (${seconds} s)`);
