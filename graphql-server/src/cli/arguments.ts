import { parseArgs } from 'node:util';
import { type KeysCommand, keyOptions, readKeysCommand } from './keys.ts';
import { type DataLocation, type OwnCollections, UsageError } from './usage.ts';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | StartCommand
  | NewEpochCommand
  | KeysCommand
  | SchemaCommand;

export interface SchemaCommand extends OwnCollections {
  readonly name: 'schema';
}

export interface NewEpochCommand extends DataLocation {
  readonly name: 'new-epoch';
}

export interface StartCommand extends DataLocation, OwnCollections {
  readonly name: 'dev' | 'serve';
  readonly port: number;
  readonly secret: string | undefined;
}

export const help = `Usage: rockpool-server <command> [options]

The server that Rockpool devices sync with.

Commands:
  dev                   for your own machine: GraphiQL, a page to sign in as anybody, only reachable from here
  serve                 for everybody: neither of these, and a secret is asked for
  new-epoch             say that the database was restored from a backup: devices bring back what it lacks. A server
                        finds out by itself, but for data that was put back into the same place; stop it before that
  keys create           make an API key for a program, and print it this once
  keys list             show the API keys of an organisation, and when they were last used
  keys rotate ID        give a key a new secret; the one before goes on for a while
  keys revoke ID        end a key at once
  schema                print the GraphQL schema, for code generators

Options:
  --data DIR            the folder of the embedded database (default ./.rockpool/data)
  --database-url URL    a PostgreSQL instead, postgres://user:password@host:port/database (or DATABASE_URL)
  --collections FILE    a module that exports collections of your own, .js or .ts; may be given several times
  --port N              where to listen, 0 for any free port (default 4000)
  --secret TEXT         signs tokens, at least 32 characters (or ROCKPOOL_SECRET, which other users cannot see)
  --organisation ID     of keys: whose
  --name TEXT           of keys create: what the key is for
  --scope WORD          of keys create: deals:read, deals:write (takes in reading), *:read; may be given several times
  --role KEY            of keys create: the role that the scopes narrow (default rep)
  --days N              of keys create and rotate: after how many days the key ends (default 365)
  --overlap HOURS       of keys rotate: how long the secret before goes on (default 24)
  --help                this text
  --version             the version

Exit codes: 0 stopped as asked, 1 could not start or go on, 2 the command line makes no sense.`;

/** @throws UsageError */
export function readArguments(args: readonly string[], env: { readonly [name: string]: string | undefined }): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...rest] = positionals;
  if (name !== 'dev' && name !== 'serve' && name !== 'new-epoch' && name !== 'schema' && name !== 'keys') {
    const wrong = name === undefined ? 'There is no command' : `There is no command "${name}"`;
    throw new UsageError(`${wrong}; say dev, serve, new-epoch, keys or schema.`);
  }
  if (rest.length > 0 && name !== 'keys') throw new UsageError(`"${rest[0]}" is one word too many.`);
  const { collections } = values;
  if (name === 'schema') return { name, collections };
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) {
    throw new UsageError(`--port is a number from 0 to 65535, not "${values.port}".`);
  }
  const location: DataLocation = {
    data: values.data ?? './.rockpool/data',
    // A folder that was named is what was meant, whatever stands in the environment.
    databaseUrl: values['database-url'] ?? (values.data === undefined ? env['DATABASE_URL'] : undefined),
  };
  if (name === 'new-epoch') return { name, ...location };
  if (name === 'keys') return readKeysCommand(rest, values, { ...location, collections });
  return {
    name,
    ...location,
    collections,
    port,
    secret: values.secret ?? env['ROCKPOOL_SECRET'],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        'database-url': { type: 'string' },
        collections: { type: 'string', multiple: true, default: [] },
        port: { type: 'string', default: '4000' },
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
