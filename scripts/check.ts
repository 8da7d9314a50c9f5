/** Every gate but the tests: what is committed is formatted, typed, fresh, complete, small enough and fit to publish. */
import { packageFolders } from './lib/packages.ts';
import { conclude, fromSource, run } from './lib/run.ts';

interface Gate {
  name: string;
  command: string;
  args: string[];
  cwd?: string;
}

const script = (path: string, ...args: string[]) => ({ command: 'node', args: [fromSource, path, ...args] });
const perPackage = (name: string, command: string, args: string[]): Gate[] =>
  packageFolders.map((folder) => ({ name: `${name} (${folder})`, command, args, cwd: folder }));

const gates: Gate[] = [
  { name: 'lock file', ...script('scripts/check-lock.ts') },
  { name: 'rules of the protocol', ...script('scripts/check-rules.ts') },
  { name: 'changes of the SDL', ...script('scripts/check-sdl.ts') },
  { name: 'lint and format', command: 'biome', args: ['ci', '--error-on-warnings'] },
  { name: 'generated files', ...script('schema/scripts/generate.ts', '--check') },
  { name: 'codegen output', command: 'graphql-codegen', args: ['--config', 'codegen.ts', '--check'] },
  { name: 'types', ...script('scripts/typecheck.ts') },
  { name: 'unused code and dependencies', command: 'knip', args: [] },
  { name: 'build', ...script('scripts/build.ts') },
  { name: 'API reports', ...script('scripts/api.ts', '--check') },
  // After the build and the reports, from which the reference is made. A dead link fails it.
  { name: 'docs', command: 'npm', args: ['run', 'build'], cwd: 'docs-site' },
  ...perPackage('publint', 'publint', ['--strict']),
  ...perPackage('types resolve', 'attw', [
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    'crm.graphql',
    'testing',
  ]),
  { name: 'size budgets', command: 'size-limit', args: [] },
  { name: 'changesets', command: 'changeset', args: ['status'] },
];

const failed: string[] = [];
const started = performance.now();
for (const { name, command, args, cwd } of gates) {
  const { ok, output, seconds } = await run(command, args, { quiet: true, ...(cwd ? { cwd } : {}) });
  console.log(`${ok ? '✓' : '✗'} ${name}  ${seconds.toFixed(1)} s`);
  if (ok) continue;
  failed.push(name);
  console.log(output.trimEnd().replace(/^/gm, '    '));
}
const seconds = Math.round((performance.now() - started) / 1000);
conclude(
  failed.length === 0,
  failed.length === 0
    ? `check: ${gates.length} gates, all green (${seconds} s)`
    : `check: ${failed.length} of ${gates.length} gates failed: ${failed.join(', ')} (${seconds} s)`,
);
