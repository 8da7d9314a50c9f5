import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import {
  type DoctorCommand,
  type FileCommand,
  help,
  type LocationCommand,
  readArguments,
  type SchemaCommand,
  type StartCommand,
} from './cli/arguments.ts';
import { loadCollections } from './cli/collections.ts';
import { type KeysCommand, runKeys } from './cli/keys.ts';
import { developmentSecret } from './cli/secret.ts';
import { type DataLocation, UsageError } from './cli/usage.ts';
import type { Database } from './store/database.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Serves until the process is asked to stop. */
async function serve(command: StartCommand): Promise<void> {
  const { name, data, databaseUrl, port, notice, metricsToken, secret: givenSecret } = command;
  const dev = name === 'dev';
  const secret = givenSecret ?? (dev ? developmentSecret(data) : undefined);
  if (secret === undefined) {
    throw new UsageError('serve needs a secret: set ROCKPOOL_SECRET to at least 32 characters that nobody can guess.');
  }
  // Loaded only now: help and complaints should not wait for a database engine.
  const [{ createCrmServer }, { createLog }, { serveUntilStopped }] = await Promise.all([
    import('./index.ts'),
    import('./log.ts'),
    import('./cli/serve.ts'),
  ]);
  const collections = await loadCollections(command.collections);
  const database = await open(command);
  const metrics = metricsToken === undefined ? {} : { metrics: { token: metricsToken } };
  const log = createLog(dev ? 'warn' : 'info');
  const server = await createCrmServer({ database, collections, auth: { secret }, dev, log, ...metrics });
  await serveUntilStopped(
    server,
    // A development server hands a token to whoever asks, so it is for this machine only.
    { port, notice: notice * 1_000, host: dev ? '127.0.0.1' : undefined },
    (at) => announce(dev, at, databaseUrl ? 'PostgreSQL' : data),
    () => console.log('Stopping …'),
  );
}

/** Opens what the command line names, when it is first used. */
async function open({ data, databaseUrl, directUrl, connections }: DataLocation): Promise<Database> {
  const { pglite, postgres } = await import('./index.ts');
  if (!databaseUrl) return pglite(data);
  return postgres(databaseUrl, { connections, ...(directUrl !== undefined && { directUrl }) });
}

async function withDatabase(location: DataLocation, work: (database: Database) => Promise<void>): Promise<void> {
  const database = await open(location);
  try {
    await work(database);
  } finally {
    await database.close();
  }
}

/** For an operator who put data back in a way that the server cannot see. */
async function newEpoch(command: LocationCommand): Promise<void> {
  const [{ migrate }, { beginLives }] = await Promise.all([import('./store/migrate.ts'), import('./store/lives.ts')]);
  await withDatabase(command, async (database) => {
    await migrate(database);
    const count = await beginLives(database.across);
    console.log(`A new epoch has begun in ${count} ${count === 1 ? 'organisation' : 'organisations'}.`);
  });
}

async function backUpOrRestore(command: FileCommand): Promise<void> {
  const { backUpTo, restoreFrom } = await import('./cli/backup.ts');
  await withDatabase(command, async (database) => {
    const work = command.name === 'backup' ? backUpTo : restoreFrom;
    const done = command.name === 'backup' ? 'Backed up' : 'Restored';
    const count = await work(command.file, database);
    console.log(`${done} ${count} rows. ${command.name === 'restore' ? 'A new epoch has begun.' : ''}`.trim());
  });
}

async function doctor(command: DoctorCommand): Promise<void> {
  const { diagnose } = await import('./cli/doctor.ts');
  await withDatabase(command, async (database) => {
    const isWell = await diagnose({ database, secret: command.secret }, console.log);
    if (!isWell) process.exitCode = 1;
  });
}

async function manageKeys(command: KeysCommand): Promise<void> {
  const [{ registryOf }, { migrate }, { createStore }, { createApiKeys }] = await Promise.all([
    import('@rockpool/schema'),
    import('./store/migrate.ts'),
    import('./store/sql-store.ts'),
    import('./auth/api-keys.ts'),
  ]);
  const collections = registryOf(await loadCollections(command.collections));
  await withDatabase(command, async (database) => {
    await migrate(database);
    const keys = createApiKeys(createStore(database, collections).keys, collections, Date.now);
    await runKeys(command, keys, { out: console.log, note: console.error });
  });
}

/** Prints what the server would serve. */
async function printSchema({ collections: files }: SchemaCommand): Promise<void> {
  const [{ registryOf }, { typeDefs }] = await Promise.all([
    import('@rockpool/schema'),
    import('@rockpool/schema/sdl'),
  ]);
  const collections = registryOf(await loadCollections(files));
  process.stdout.write(typeDefs([...collections.values()]));
}

function announce(dev: boolean, port: number, data: string): void {
  const url = `http://localhost:${port}`;
  const lines = [
    ['GraphQL', `${url}/graphql`],
    ...(dev ? [['Sign in', `${url}/sign-in`]] : []),
    ['Ready', `${url}/ready`],
    ['Data', data],
  ];
  const title = `${styleText('bold', `Rockpool server ${version}`)}${dev ? ' for development' : ''}`;
  const rows = lines.map(([label = '', value = '']) => `  ${styleText('dim', label.padEnd(8))} ${value}`);
  console.log([title, ...rows].join('\n'));
}

try {
  const command = readArguments(process.argv.slice(2), process.env);
  if (command.name === 'help') console.log(help);
  else if (command.name === 'version') console.log(version);
  else if (command.name === 'new-epoch') await newEpoch(command);
  else if ('file' in command) await backUpOrRestore(command);
  else if (command.name === 'doctor') await doctor(command);
  else if (command.name === 'keys') await manageKeys(command);
  else if (command.name === 'schema') await printSchema(command);
  else await serve(command);
} catch (error) {
  const [text, code] = error instanceof UsageError ? [`${error.message} See --help.`, 2] : [messageOf(error), 1];
  console.error(`rockpool-server: ${text}`);
  process.exitCode = code;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
