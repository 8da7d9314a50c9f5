import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.ts';

/** The sample apps, with the port each is served on. */
export const apps = [
  { name: 'react', title: 'React app', folder: 'examples/react', port: 4173 },
  { name: 'vue', title: 'Vue app', folder: 'examples/vue', port: 4174 },
] as const;

export type App = (typeof apps)[number];

const notSource = new Set(['node_modules', 'dist', 'build', 'test', 'test-results']);

/** The youngest change below a path in milliseconds; folders count too, so a deleted file is noticed. */
function lastChange(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path).filter((name) => !notSource.has(name));
  return Math.max(mtimeMs, ...inside.map((name) => lastChange(join(path, name))));
}

/** An app is bundled from its own sources and from those of the packages it embeds. */
const bundled = ['schema/src', 'sdk/src', 'package-lock.json'];

/** Builds an app unless its last build is younger than everything it is made of. Resolves with whether it was built. */
export async function buildApp({ name, folder, title }: App): Promise<'fresh' | 'built' | 'failed'> {
  // The stamp lies outside dist/ and is written last: a build that was interrupted leaves none.
  const stamp = join(root, '.rockpool', `built-${name}`);
  const sources = [join(folder, 'src'), join(folder, 'index.html'), join(folder, 'public'), join(folder, 'vite.config.ts')];
  const changed = Math.max(
    ...[...sources, ...bundled].map((path) => join(root, path)).filter((path) => existsSync(path)).map(lastChange),
  );
  const built = existsSync(join(root, folder, 'dist/index.html')) && existsSync(stamp);
  if (built && statSync(stamp).mtimeMs > changed) return 'fresh';
  const { ok, output } = await run('npm', ['run', 'build', '--silent', '-w', folder], { quiet: true });
  if (!ok) {
    console.error(output);
    console.error(`${title}: vite build stopped, see above`);
    return 'failed';
  }
  mkdirSync(join(root, '.rockpool'), { recursive: true });
  writeFileSync(stamp, '');
  return 'built';
}
