import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { styleText } from 'node:util';
import { help, type NewEpochCommand, readArguments, type SchemaCommand, type StartCommand } from './cli/arguments.ts';
import { loadCollections } from './cli/collections.ts';
import { type KeysCommand, runKeys } from './cli/keys.ts';
import { developmentSecret } from './cli/secret.ts';
import { UsageError } from './cli/usage.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Serves until the process is asked to stop. */
async function serve(command: StartCommand): Promise<void> {
  const { name, data, databaseUrl, port, secret: givenSecret } = command;
  const dev = name === 'dev';
  const secret = givenSecret ?? (dev ? developmentSecret(data) : undefined);
  if (secret === undefined) {
    throw new UsageError('serve needs a secret: set ROCKPOOL_SECRET to at least 32 characters that nobody can guess.');
  }
  // Loaded only now: help and complaints should not wait for a database engine.
  const { createCrmServer, pglite, postgres } = await import('./index.ts');
  const collections = await loadCollections(command.collections);
  const database = databaseUrl ? postgres(databaseUrl) : pglite(data);
  const server = await createCrmServer({ database, collections, auth: { secret }, dev });
  const http = createServer(server.listener);
  try {
    // A development server hands a token to whoever asks, so it is for this machine only.
    http.listen({ port, ...(dev && { host: '127.0.0.1' }) });
    await once(http, 'listening');
    announce(dev, (http.address() as AddressInfo).port, databaseUrl ? 'PostgreSQL' : data);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
    console.log('Stopping …');
  } catch (error) {
    throw isPortInUse(error)
      ? new Error(`Port ${port} is in use. Stop what listens there, or choose another with --port.`)
      : error;
  } finally {
    http.close();
    // A request that is cut here is sent again by its device and applied once; a stream would stay open for ever.
    http.closeAllConnections();
    await server.close();
  }
}

/** For an operator who put data back in a way that the server cannot see. */
async function newEpoch({ data, databaseUrl }: NewEpochCommand): Promise<void> {
  const [{ pglite, postgres }, { migrate }, { beginLives }] = await Promise.all([
    import('./index.ts'),
    import('./store/migrate.ts'),
    import('./store/lives.ts'),
  ]);
  const database = databaseUrl ? postgres(databaseUrl) : pglite(data);
  try {
    await migrate(database);
    const count = await beginLives(database.across);
    console.log(`A new epoch has begun in ${count} ${count === 1 ? 'organisation' : 'organisations'}.`);
  } finally {
    await database.close();
  }
}

async function manageKeys(command: KeysCommand): Promise<void> {
  const [{ registryOf }, { pglite, postgres }, { migrate }, { createStore }, { createApiKeys }] = await Promise.all([
    import('@rockpool/schema'),
    import('./index.ts'),
    import('./store/migrate.ts'),
    import('./store/sql-store.ts'),
    import('./auth/api-keys.ts'),
  ]);
  const collections = registryOf(await loadCollections(command.collections));
  const database = command.databaseUrl ? postgres(command.databaseUrl) : pglite(command.data);
  try {
    await migrate(database);
    const keys = createApiKeys(createStore(database, collections).keys, collections, Date.now);
    await runKeys(command, keys, { out: console.log, note: console.error });
  } finally {
    await database.close();
  }
}

/** Prints what the server would serve. */
async function printSchema({ collections: files }: SchemaCommand): Promise<void> {
  const [{ registryOf }, { typeDefs }] = await Promise.all([
    import('@rockpool/schema'),
    import('@rockpool/schema/derive'),
  ]);
  const collections = registryOf(await loadCollections(files));
  process.stdout.write(typeDefs([...collections.values()]));
}

const isPortInUse = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

function announce(dev: boolean, port: number, data: string): void {
  const url = `http://localhost:${port}`;
  const lines = [
    ['GraphQL', `${url}/graphql`],
    ...(dev ? [['Sign in', `${url}/sign-in`]] : []),
    ['Alive', `${url}/live`],
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
