import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { secret } from '../../graphql-server/test/support/caller.ts';

const root = resolve(import.meta.dirname, '../..');

/** How often a server that starts is asked whether it is ready, in milliseconds. */
const LOOK_EVERY = 50;

/** One of several servers on a database, as a process of its own, always at the same port. */
export interface Instance {
  /** Resolves when it is ready. */
  start(): Promise<void>;
  /**
   * Asks it to stop, as an orchestrator does, and waits.
   *
   * @returns how long it took, in milliseconds
   */
  stop(): Promise<number>;
}

/** @param notice seconds between the signal and the end */
export function createInstance(databaseUrl: string, port: number, notice: number): Instance {
  let child: ChildProcess | undefined;
  return {
    async start() {
      const cli = resolve(root, 'graphql-server/src/cli.ts');
      const place = ['--database-url', databaseUrl, '--port', String(port), '--notice', String(notice)];
      const started = spawn(process.execPath, ['--conditions=@rockpool/source', cli, 'serve', ...place], {
        cwd: root,
        env: { ...process.env, ROCKPOOL_SECRET: secret },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      child = started;
      while (!(await isReady(port))) {
        if (started.exitCode !== null)
          throw new Error(`The server ended with ${started.exitCode} before it was ready.`);
        await pause(LOOK_EVERY);
      }
    },
    async stop() {
      if (!child || child.exitCode !== null) return 0;
      const begun = performance.now();
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      const [code, signal] = await exit;
      if (code !== 0) throw new Error(`A server that was asked to stop ended with ${code ?? signal}.`);
      return performance.now() - begun;
    },
  };
}

async function isReady(port: number): Promise<boolean> {
  const answer = await fetch(`http://127.0.0.1:${port}/ready`).catch(() => undefined);
  await answer?.arrayBuffer().catch(() => {});
  return answer?.ok ?? false;
}
