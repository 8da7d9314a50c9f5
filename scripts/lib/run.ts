import { spawn } from 'node:child_process';
import { delimiter, dirname, join, resolve } from 'node:path';

/** The repository's root folder. */
export const root: string = resolve(import.meta.dirname, '../..');

/** The export condition under which workspace packages answer with their sources. */
export const fromSource = '--conditions=@rockpool/source';

/** The environment for child processes: this very Node and the local tools come first, whatever the shell has. */
export function toolEnv(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const path = [dirname(process.execPath), join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  return { ...process.env, ...extra, PATH: path };
}

export interface RunResult {
  ok: boolean;
  /** What the command wrote, both streams in order; empty when it wrote straight to the terminal. */
  output: string;
  seconds: number;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Keep the output for the caller instead of showing it. */
  quiet?: boolean;
}

/** Runs a command to its end. Never throws for a failing command: read `ok`. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  const started = performance.now();
  return new Promise((done) => {
    let output = '';
    const finish = (ok: boolean) => done({ ok, output, seconds: (performance.now() - started) / 1000 });
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: toolEnv(options.env),
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.once('close', (code) => finish(code === 0));
  });
}

/** Ends a script with its one closing line and the exit code that goes with it. */
export function conclude(ok: boolean, line: string): never {
  console.log(line);
  process.exit(ok ? 0 : 1);
}
