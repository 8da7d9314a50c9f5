import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | StartCommand
  | NewEpochCommand
  | SchemaCommand;

/** The files that an app's own collections are in. */
export interface OwnCollections {
  readonly collections: readonly string[];
}

export interface SchemaCommand extends OwnCollections {
  readonly name: 'schema';
}

/** Where the records are. */
export interface DataLocation {
  /** The folder of the embedded database. */
  readonly data: string;
  readonly databaseUrl: string | undefined;
}

export interface NewEpochCommand extends DataLocation {
  readonly name: 'new-epoch';
}

export interface StartCommand extends DataLocation, OwnCollections {
  readonly name: 'dev' | 'serve';
  readonly port: number;
  readonly secret: string | undefined;
}

/** A command line that makes no sense; the message says which part. */
export class UsageError extends Error {}

export const help = `Usage: rockpool-server <command> [options]

The server that Rockpool devices sync with.

Commands:
  dev                   for your own machine: GraphiQL, a page to sign in as anybody, only reachable from here
  serve                 for everybody: neither of these, and a secret is asked for
  new-epoch             say that the database was restored from a backup: devices bring back what it lacks. A server
                        finds out by itself, but for data that was put back into the same place; stop it before that
  schema                print the GraphQL schema, for code generators

Options:
  --data DIR            the folder of the embedded database (default ./.rockpool/data)
  --database-url URL    a PostgreSQL instead, postgres://user:password@host:port/database (or DATABASE_URL)
  --collections FILE    a module that exports collections of your own, .js or .ts; may be given several times
  --port N              where to listen, 0 for any free port (default 4000)
  --secret TEXT         signs tokens, at least 32 characters (or ROCKPOOL_SECRET, which other users cannot see)
  --help                this text
  --version             the version

Exit codes: 0 stopped as asked, 1 could not start or go on, 2 the command line makes no sense.`;

/** @throws UsageError */
export function readArguments(args: readonly string[], env: { readonly [name: string]: string | undefined }): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...rest] = positionals;
  if (name !== 'dev' && name !== 'serve' && name !== 'new-epoch' && name !== 'schema') {
    const wrong = name === undefined ? 'There is no command' : `There is no command "${name}"`;
    throw new UsageError(`${wrong}; say dev, serve, new-epoch or schema.`);
  }
  if (rest.length > 0) throw new UsageError(`"${rest[0]}" is one word too many.`);
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
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
