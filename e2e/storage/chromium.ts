import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../../scripts/lib/chromium.ts';
import { connect } from './cdp.ts';
import { openTab, type Tab } from './tab.ts';

/** How long a browser may take to start, in milliseconds; a busy machine takes seconds. */
const PATIENCE = 60_000;

/** Chromium tells pages of a fixed amount of space since some versions, whatever there is; here it is to tell what there is. */
const tellingSpace = ['--disable-features=StaticStorageQuota'];

/** A browser with a profile folder, as a process of its own that can be killed. */
export interface Chromium {
  openTab(): Promise<Tab>;
  /** Ends every process of the browser where it stands, as a crash of the machine's memory manager would. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium on a profile folder, which may be what a killed one has left. */
export async function startChromium(profile: string): Promise<Chromium> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    findChromium() ?? chromium.executablePath(),
    [
      ...chromiumArgs,
      '--headless=new',
      ...tellingSpace,
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A group of its own: a kill has to reach the renderers too.
    { detached: true, stdio: 'ignore' },
  );
  const ended = once(child, 'exit');
  const endpoint = await findEndpoint(child, portFile);
  const connection = await connect(endpoint);
  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    process.kill(-(child.pid as number), signal);
    await ended;
    connection.close();
  }
  return { openTab: () => openTab(connection), kill: () => end('SIGKILL'), close: () => end('SIGTERM') };
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
