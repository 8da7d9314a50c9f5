import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { secret } from './server.ts';

const root = resolve(import.meta.dirname, '../..');

/** The server as its users run it: a process of its own, a folder, a port. */
export interface ServerProcess {
  readonly url: string;
  readonly port: number;
  /** Ends it as a power cut does: no handler runs. */
  kill(): Promise<void>;
}

/**
 * Starts the server's command line and waits until it listens.
 *
 * @param port 0 for one that is free
 */
export async function startServerProcess(data: string, port = 0): Promise<ServerProcess> {
  const cli = resolve(root, 'graphql-server/src/cli.ts');
  const flags = ['--conditions=@rockpool/source', cli, 'serve', '--data', data, '--port', String(port)];
  const child = spawn(process.execPath, flags, { cwd: root, env: { ...process.env, ROCKPOOL_SECRET: secret } });
  const url = await listening(child);
  return {
    url,
    port: Number(new URL(url).port),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    const read = (chunk: Buffer): void => {
      output += chunk;
      const url = /http:\/\/localhost:\d+\/graphql/.exec(output)?.[0];
      if (url) found(url);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => failed(new Error(`The server ended with ${code} before it listened:\n${output}`)));
  });
}
