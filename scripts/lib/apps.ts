import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

/** The sample apps, with the port each is served on. */
export const apps = [
  { name: 'react', title: 'React app', folder: 'examples/react', port: 4173 },
  { name: 'vue', title: 'Vue app', folder: 'examples/vue', port: 4174 },
] as const;

export type App = (typeof apps)[number];

const notSource = new Set(['node_modules', 'dist']);

/** Everything in a folder that a build reads, as paths. */
const sourcesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => !notSource.has(name))
    .map((name) => join(folder, name));

/** The youngest change at or below a path, in milliseconds; folders count too, so a deleted file is noticed. */
function lastChange(path: string): number {
  const stats = statSync(path);
  return Math.max(stats.mtimeMs, ...(stats.isDirectory() ? sourcesIn(path).map(lastChange) : []));
}

/** Besides its own sources, an app's bundle holds those of the packages that it embeds. */
const embedded = ['schema/src', 'sdk/src', 'examples/policy', 'package-lock.json'].map((path) => join(root, path));

/** Builds an app unless its last build is younger than everything it is made of. */
export async function buildApp({ name, folder, title }: App): Promise<'fresh' | 'built' | 'failed'> {
  const home = join(root, folder);
  // The stamp lies outside dist/ and is written last: a build that was interrupted leaves none.
  const stamp = join(root, '.rockpool', `built-${name}`);
  const changed = Math.max(...[...sourcesIn(home), ...embedded].map(lastChange));
  if (existsSync(join(home, 'dist/index.html')) && existsSync(stamp) && statSync(stamp).mtimeMs > changed)
    return 'fresh';
  const { ok, output } = await run('npm', ['run', 'build', '--silent'], { quiet: true, cwd: home });
  if (!ok) {
    console.error(`${output}\n${title}: the build stopped, see above`);
    return 'failed';
  }
  mkdirSync(join(root, '.rockpool'), { recursive: true });
  writeFileSync(stamp, '');
  return 'built';
}
