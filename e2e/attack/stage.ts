/** The server under attack, the tenants on it, and a look at its database from below. */
import { registryOf } from '@rockpool/schema';
import {
  type CrmServer,
  type CrmServerOptions,
  createCrmServer,
  type Database,
  type Logger,
  pglite,
  postgres,
} from '@rockpool/server';
import { createMemoryStore, createServerOn, silentLog } from '@rockpool/server/testing';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { openLimits } from '../support/open-limits.ts';
import { secret } from '../support/server.ts';
import { type RootField, rootFields } from './documents.ts';
import { createMirror, type Mirror, type Truth } from './mirror.ts';
import type { Row } from './oracle.ts';
import { type Principal, principalsOf } from './principals.ts';
import { openReceiver } from './receiver.ts';
import type { StreamEvent } from './streams.ts';
import { createTenant, type Tenant } from './tenants.ts';
import { ENDPOINT } from './wire.ts';

/**
 * What the records are kept in: a database for what stands in SQL, PGlite or the PostgreSQL of a URL, or the memory,
 * which is there at once.
 */
export type Backend = 'pglite' | 'memory' | `postgres${'ql' | ''}://${string}`;

export interface Stage {
  readonly server: CrmServer;
  /** As the server itself describes it. */
  readonly schema: GraphQLSchema;
  /** What is asked for. */
  readonly roots: readonly RootField[];
  readonly tenants: readonly Tenant[];
  readonly principals: readonly Principal[];
  readonly mirror: Mirror;
  /** What the server has logged since the last call. */
  logged(): readonly string[];
  /** What webhooks were sent since the last call. */
  told(): readonly StreamEvent[];
  /** Puts every record that was planted back to what it was. */
  replant(): Promise<void>;
  close(): Promise<void>;
}

export async function openStage(backend: Backend, seed: number): Promise<Stage> {
  const lines: string[] = [];
  const log = loggerTo(lines);
  const clock = { ahead: 0 };
  const options = { auth: { secret }, limits: openLimits, log, now: () => Date.now() + clock.ahead, webhooks };
  const { server, truth, schema } = await (backend === 'memory'
    ? onMemory(options)
    : onDatabase(options, backend === 'pglite' ? pglite() : postgres(backend)));
  const tenants = ['a', 'b', 'c'].map((letter, i) => createTenant(letter, seed * 3 + i));
  const mirror = createMirror(truth, tenants);
  const replant = async (): Promise<void> => {
    for (const { organisation, seeds } of tenants) await server.store.import({ id: organisation, name: '' }, seeds);
    await mirror.refresh();
  };
  await replant();
  const principals = (await Promise.all(tenants.map((tenant) => principalsOf(tenant, server.keys, clock)))).flat();
  const listening = principals.filter(
    ({ scopes, name }) => scopes?.includes('webhooks:write') || name.startsWith('admin'),
  );
  // The store in memory keeps no webhooks.
  const roots = rootFields(schema).filter(({ name }) => backend !== 'memory' || !name.startsWith('webhook'));
  const receiver = backend === 'memory' ? undefined : await openReceiver(server, listening);
  return {
    ...{ server, schema, roots, tenants, principals, mirror, replant },
    logged: () => lines.splice(0),
    told: () => receiver?.drain() ?? [],
    async close() {
      await server.close();
      await receiver?.close();
    },
  };
}

interface Ground {
  readonly server: CrmServer;
  readonly truth: Truth;
  readonly schema: GraphQLSchema;
}

/** Endpoints on this machine, told soon. */
const webhooks = { window: 100, allowPrivate: true };

type Options = Omit<CrmServerOptions, 'database' | 'collections' | 'conflicts'>;

/** The levels at which the server says that something went wrong. */
function loggerTo(lines: string[]): Logger {
  const at = (level: string) => (fields: object, message: string) =>
    void lines.push(`${level} ${message} ${JSON.stringify(fields)}`);
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/** The server under attack tells nobody its schema, so another one on the same ground does. */
const telling = { auth: { secret }, introspection: true, log: silentLog };

async function onDatabase(options: Options, database: Database): Promise<Ground> {
  const server = await createCrmServer({ ...options, database });
  const open = await createCrmServer({ ...telling, database: { ...database, close: async () => {} } });
  const schema = await schemaOf(open);
  await open.close();
  const truth: Truth = {
    async heads() {
      const rows = await database.across.query<{ id: string; seq: unknown }>('SELECT id, seq FROM organisations');
      return new Map(rows.map(({ id, seq }) => [id, Number(seq)]));
    },
    async rows(organisation, after) {
      const rows = await database.across.query<Row>(
        'SELECT collection, id, rev, deleted, body FROM records WHERE org = $1 AND rev > $2',
        [organisation, after],
      );
      return rows.map((row) => ({ ...row, rev: Number(row.rev) }));
    },
  };
  return { server, truth, schema };
}

async function onMemory(options: Options): Promise<Ground> {
  const store = createMemoryStore(undefined, registryOf());
  const server = await createServerOn(store, async () => {}, options);
  const open = await createServerOn(store, async () => {}, telling);
  const known = new Set<string>();
  const truth: Truth = {
    async heads() {
      return new Map(await Promise.all([...known].map(async (id) => [id, (await store.head(id)).seq] as const)));
    },
    rows: async (organisation, after) => store.stored(organisation).filter(({ rev }) => rev > after),
  };
  const schema = await schemaOf(open);
  const noting: CrmServer = {
    ...server,
    store: {
      import: (organisation, ...rest) => {
        known.add(organisation.id);
        return server.store.import(organisation, ...rest);
      },
    },
  };
  return { server: noting, truth, schema };
}

async function schemaOf(server: CrmServer): Promise<GraphQLSchema> {
  const answer = await server.fetch(ENDPOINT, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  const { data } = (await answer.json()) as { data: IntrospectionQuery };
  return buildClientSchema(data);
}
