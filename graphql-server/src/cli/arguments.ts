import { parseArgs } from 'node:util';
import { type KeysCommand, keyOptions, readKeysCommand } from './keys.ts';
import { type DataLocation, type OwnCollections, UsageError } from './usage.ts';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | StartCommand
  | LocationCommand
  | FileCommand
  | DoctorCommand
  | KeysCommand
  | SchemaCommand;

export interface SchemaCommand extends OwnCollections {
  readonly name: 'schema';
}

export interface LocationCommand extends DataLocation {
  readonly name: 'new-epoch';
}

export interface FileCommand extends DataLocation {
  readonly name: 'backup' | 'restore';
  readonly file: string;
}

export interface DoctorCommand extends DataLocation {
  readonly name: 'doctor';
  readonly secret: string | undefined;
}

export interface StartCommand extends DataLocation, OwnCollections {
  readonly name: 'dev' | 'serve';
  readonly port: number;
  /** Seconds in which `/ready` says that the server is about to stop. */
  readonly notice: number;
  readonly metricsToken: string | undefined;
  readonly secret: string | undefined;
}

export const help = `Usage: rockpool-server <command> [options]

The server that Rockpool devices sync with.

Commands:
  dev                   for your own machine: GraphiQL, a page to sign in as anybody, only reachable from here
  serve                 for everybody: neither of these, and a secret is asked for
  new-epoch             say that the database was restored from a backup: devices bring back what it lacks. A server
                        finds out by itself, but for data that was put back into the same place; stop it before that
  backup FILE           write everything into a file, while servers go on
  restore FILE          fill an empty database from such a file, and begin a new epoch: devices bring back what it lacks
  doctor                look at the database and the settings, and say what to do where something is wrong
  keys create           make an API key for a program, and print it this once
  keys list             show the API keys of an organisation, and when they were last used
  keys rotate ID        give a key a new secret; the one before goes on for a while
  keys revoke ID        end a key at once
  schema                print the GraphQL schema, for code generators

Options:
  --data DIR            the folder of the embedded database (default ./.rockpool/data)
  --database-url URL    a PostgreSQL instead, postgres://user:password@host:port/database (or DATABASE_URL)
  --direct-url URL      the same PostgreSQL past a pooler in transaction mode, which loses notifications (or
                        DATABASE_DIRECT_URL)
  --connections N       the most that a server opens to PostgreSQL, beside the one that listens (default 10)
  --collections FILE    a module that exports collections of your own, .js or .ts; may be given several times
  --port N              where to listen, 0 for any free port (default 4000)
  --notice N            of serve: seconds between the signal to stop and the end, in which /ready answers 503 so that
                        load balancers send requests elsewhere (default 5)
  --metrics-token TEXT  of serve: answers /metrics to whoever brings it, at least 16 characters (or
                        ROCKPOOL_METRICS_TOKEN)
  --secret TEXT         signs tokens, at least 32 characters (or ROCKPOOL_SECRET, which other users cannot see)
  --organisation ID     of keys: whose
  --name TEXT           of keys create: what the key is for
  --scope WORD          of keys create: deals:read, deals:write (takes in reading), *:read; may be given several times
  --role KEY            of keys create: the role that the scopes narrow (default rep)
  --days N              of keys create and rotate: after how many days the key ends (default 365)
  --overlap HOURS       of keys rotate: how long the secret before goes on (default 24)
  --help                this text
  --version             the version

Exit codes: 0 done or stopped as asked, 1 could not start or go on, 2 the command line makes no sense.`;

/** @throws UsageError */
export function readArguments(args: readonly string[], env: { readonly [name: string]: string | undefined }): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...rest] = positionals;
  if (!isCommand(name)) {
    const wrong = name === undefined ? 'There is no command' : `There is no command "${name}"`;
    throw new UsageError(`${wrong}; say ${commands.slice(0, -1).join(', ')} or ${commands.at(-1)}.`);
  }
  const isAboutFile = name === 'backup' || name === 'restore';
  const surplus = rest[isAboutFile ? 1 : 0];
  if (surplus !== undefined && name !== 'keys') throw new UsageError(`"${surplus}" is one word too many.`);
  const { collections } = values;
  if (name === 'schema') return { name, collections };
  const location: DataLocation = {
    data: values.data ?? './.rockpool/data',
    // A folder that was named is what was meant, whatever stands in the environment.
    databaseUrl: values['database-url'] ?? (values.data === undefined ? env['DATABASE_URL'] : undefined),
    directUrl: values['direct-url'] ?? (env['DATABASE_DIRECT_URL'] || undefined),
    connections: numberOf('connections', values.connections, 1_000, 1),
  };
  const secret = values.secret ?? env['ROCKPOOL_SECRET'];
  if (name === 'new-epoch') return { name, ...location };
  if (name === 'doctor') return { name, ...location, secret };
  if (isAboutFile) {
    const [file] = rest;
    if (file === undefined) throw new UsageError(`${name} needs the name of a file.`);
    return { name, ...location, file };
  }
  if (name === 'keys') return readKeysCommand(rest, values, { ...location, collections });
  return {
    name,
    ...location,
    collections,
    port: numberOf('port', values.port, 65_535),
    notice: numberOf('notice', values.notice ?? (name === 'dev' ? '0' : '5'), 600),
    // A compose file passes on what is not set as an empty text.
    metricsToken: values['metrics-token'] ?? (env['ROCKPOOL_METRICS_TOKEN'] || undefined),
    secret,
  };
}

const commands = ['dev', 'serve', 'new-epoch', 'backup', 'restore', 'doctor', 'keys', 'schema'] as const;
const isCommand = (name: string | undefined): name is (typeof commands)[number] =>
  commands.some((command) => command === name);

function numberOf(option: string, text: string, most: number, least = 0): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= least && number <= most) return number;
  throw new UsageError(`--${option} is a number from ${least} to ${most}, not "${text}".`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        'database-url': { type: 'string' },
        'direct-url': { type: 'string' },
        connections: { type: 'string', default: '10' },
        collections: { type: 'string', multiple: true, default: [] },
        port: { type: 'string', default: '4000' },
        notice: { type: 'string' },
        'metrics-token': { type: 'string' },
        secret: { type: 'string' },
        ...keyOptions,
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
