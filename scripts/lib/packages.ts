import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.ts';

/** The packages that are published, in the order in which they build. */
export const packageFolders = ['schema', 'sdk', 'graphql-server'] as const;

interface Manifest {
  name: string;
  exports: Record<string, string | { '@rockpool/source'?: string; default?: string }>;
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface EntryPoint {
  /** Name of the file in `dist/` without its ending: `index`, `react`. */
  name: string;
  /** Path below `src/` and `build/` without its ending: `bindings/react`. */
  module: string;
  /** Programs have no API to report. */
  kind: 'api' | 'program';
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
}

/** Every module that a package promises, read from `exports` and `bin`, so there is no second list to keep. */
export function entryPoints(folder: string): EntryPoint[] {
  const { exports, bin } = readManifest(folder);
  const bare = (path: string, prefix: string) => path.replace(prefix, '').replace(/\.(ts|tsx|js)$/, '');
  const apis = Object.values(exports).flatMap((target): EntryPoint[] => {
    if (typeof target === 'string' || !target.default || !target['@rockpool/source']) return [];
    return [{ name: bare(target.default, './dist/'), module: bare(target['@rockpool/source'], './src/'), kind: 'api' }];
  });
  // The file named in `bin` is committed, so that it can be linked before the first build; it loads `dist/cli.js`.
  const programs: EntryPoint[] = bin ? [{ name: 'cli', module: 'cli', kind: 'program' }] : [];
  return [...apis, ...programs];
}
