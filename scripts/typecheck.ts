/** Checks every TypeScript and Vue file of the repository, tests and scripts included. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { conclude, root, run } from './lib/run.ts';

const tsc = join(root, 'node_modules/typescript/bin/tsc');
const programs: { what: string; command: string; args: string[]; needs: string }[] = [
  { what: 'packages', command: 'node', args: [tsc, '-b'], needs: 'tsconfig.json' },
  {
    what: 'tests, scripts, e2e',
    command: 'node',
    args: [tsc, '-p', 'tsconfig.check.json'],
    needs: 'tsconfig.check.json',
  },
  {
    what: 'React app',
    command: 'node',
    args: [tsc, '--noEmit', '-p', 'examples/react'],
    needs: 'examples/react/tsconfig.json',
  },
  {
    what: 'Vue app',
    command: 'vue-tsc',
    args: ['--noEmit', '-p', 'examples/vue'],
    needs: 'examples/vue/tsconfig.json',
  },
  { what: 'docs', command: 'vue-tsc', args: ['--noEmit', '-p', 'docs-site'], needs: 'docs-site/tsconfig.json' },
];

const failed: string[] = [];
for (const { what, command, args, needs } of programs) {
  const { ok } = existsSync(join(root, needs)) ? await run(command, args) : { ok: false };
  if (!ok) failed.push(what);
}
conclude(
  failed.length === 0,
  failed.length === 0
    ? `typecheck: ${programs.length} programs without an error (${programs.map(({ what }) => what).join('; ')})`
    : `typecheck: errors in ${failed.join('; ')}`,
);
