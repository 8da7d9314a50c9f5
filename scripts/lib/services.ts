import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { root, toolEnv } from './run.ts';

export interface Service {
  name: string;
  command: string;
  args: readonly string[];
  cwd?: string;
  /** Answers with any 2xx status once the service is up. */
  url: string;
}

/** Whether somebody listens on a port of this machine, by either address of `localhost`. */
export async function isPortBusy(port: number): Promise<boolean> {
  const answers = await Promise.all(
    ['127.0.0.1', '::1'].map(
      (host) =>
        new Promise<boolean>((done) => {
          const socket = createConnection({ port, host });
          socket.once('connect', () => {
            socket.destroy();
            done(true);
          });
          socket.once('error', () => done(false));
        }),
    ),
  );
  return answers.includes(true);
}

/** A few long-running processes that start together and stop together. What they write goes to `.rockpool/log/`. */
export class Services {
  readonly #running = new Map<string, ChildProcess>();
  readonly #onLost: (error: Error) => void;
  #stopping = false;

  /** @param onLost called when a service that was up stops by itself */
  constructor(onLost: (error: Error) => void) {
    this.#onLost = onLost;
  }

  /** Starts a service and waits until it answers. Rejects with a sentence when it stops first or takes a minute. */
  async start(service: Service): Promise<void> {
    const folder = join(root, '.rockpool/log');
    mkdirSync(folder, { recursive: true });
    const log = join(folder, `${service.name}.log`);
    const file = openSync(log, 'w');
    const child = spawn(service.command, service.args, {
      cwd: service.cwd ?? root,
      env: toolEnv(),
      stdio: ['ignore', file, file],
      // Its own process group: Ctrl-C reaches this script alone, which then stops the services in order.
      detached: process.platform !== 'win32',
    });
    closeSync(file);
    this.#running.set(service.name, child);
    const stopped = once(child, 'exit').then(() => {
      this.#running.delete(service.name);
      const lastWords = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
      throw new Error(`${service.name} stopped. Its last words:\n${lastWords}`);
    });
    await Promise.race([stopped, answers(service)]);
    stopped.catch((error: Error) => {
      if (!this.#stopping) this.#onLost(error);
    });
  }

  /** Stops all services, the last started first, and waits until they are gone. */
  async stop(): Promise<void> {
    this.#stopping = true;
    for (const child of [...this.#running.values()].reverse()) {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await gone;
      clearTimeout(patience);
    }
  }
}

async function answers({ name, url }: Service): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    const ok = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (ok) return;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`${name} did not answer at ${url} within a minute; see .rockpool/log/${name}.log`);
}
