import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../../scripts/lib/chromium.ts';

/** How long a browser may take to start, in milliseconds; a busy machine takes seconds. */
const PATIENCE = 60_000;

/** A browser with a profile folder, as a process of its own that can be killed. */
export interface LaunchedChromium {
  /** Where it listens for the DevTools protocol. */
  readonly endpoint: string;
  /** Ends every process of the browser: `kill` where it stands, `close` as somebody who closes it. */
  end(how: 'kill' | 'close'): Promise<void>;
}

/** Starts Chromium on a profile folder, which may be what a killed one has left. */
export async function launchChromium(profile: string, args: readonly string[] = []): Promise<LaunchedChromium> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    findChromium() ?? chromium.executablePath(),
    [
      ...chromiumArgs,
      ...args,
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A group of its own: a kill has to reach the renderers too.
    { detached: true, stdio: 'ignore' },
  );
  const ended = once(child, 'exit');
  // A hunt that fails leaves no browser behind.
  const killLeft = (): void => void process.kill(-(child.pid as number), 'SIGKILL');
  process.once('exit', killLeft);
  child.once('exit', () => process.off('exit', killLeft));
  return {
    endpoint: await findEndpoint(child, portFile),
    async end(how) {
      process.kill(-(child.pid as number), how === 'kill' ? 'SIGKILL' : 'SIGTERM');
      await ended;
    },
  };
}

/** Chromium writes down where it listens as soon as it does. */
async function findEndpoint(child: ChildProcess, portFile: string): Promise<string> {
  for (const deadline = performance.now() + PATIENCE; performance.now() < deadline; await wait(20)) {
    if (child.exitCode !== null) throw new Error(`Chromium ended with ${child.exitCode} as it started.`);
    const [port, path] = readOrEmpty(portFile).split('\n');
    if (port && path) return `ws://127.0.0.1:${port}${path}`;
  }
  throw new Error('Chromium did not start in time.');
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
