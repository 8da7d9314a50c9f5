/** The server under attack, the tenants on it, and a look at its database from below. */
import { registryOf } from '@rockpool/schema';
import { type CrmServer, createCrmServer, pglite } from '@rockpool/server';
import { createMemoryStore, createServerOn } from '@rockpool/server/testing';
import { buildClientSchema, type GraphQLSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { secret } from '../support/server.ts';
import { createMirror, type Mirror, type Truth } from './mirror.ts';
import type { Row } from './oracle.ts';
import { type Principal, principalsOf } from './principals.ts';
import { createTenant, type Tenant } from './tenants.ts';

/** What the records are kept in: a database for what stands in SQL, or the memory, which is there at once. */
export type Backend = 'pglite' | 'memory';

export interface Stage {
  readonly server: CrmServer;
  /** As the server itself describes it. */
  readonly schema: GraphQLSchema;
  readonly tenants: readonly Tenant[];
  readonly principals: readonly Principal[];
  readonly mirror: Mirror;
  /** What the server has logged since the last call. */
  logged(): readonly string[];
  /** Puts every record that was planted back to what it was. */
  replant(): Promise<void>;
  close(): Promise<void>;
}

const ENDPOINT = 'http://rockpool.test/graphql';

export async function openStage(backend: Backend, seed: number): Promise<Stage> {
  const lines: string[] = [];
  const log = (line: string): void => void lines.push(line);
  const { server, truth, schema } = await (backend === 'memory' ? onMemory : onDatabase)(log);
  const tenants = ['a', 'b', 'c'].map((letter, i) => createTenant(letter, seed * 3 + i));
  const mirror = createMirror(truth, tenants);
  const replant = async (): Promise<void> => {
    for (const { organisation, seeds } of tenants) await server.store.import({ id: organisation, name: '' }, seeds);
    await mirror.refresh();
  };
  await replant();
  const principals = (await Promise.all(tenants.map(principalsOf))).flat();
  return {
    ...{ server, schema, tenants, principals, mirror, replant },
    logged: () => lines.splice(0),
    close: () => server.close(),
  };
}

interface Ground {
  readonly server: CrmServer;
  readonly truth: Truth;
  readonly schema: GraphQLSchema;
}

async function onDatabase(log: (line: string) => void): Promise<Ground> {
  const database = pglite();
  const server = await createCrmServer({ database, auth: { secret }, log });
  // The same schema again, from a server that tells it: the one under attack does not.
  const open = await createCrmServer({ database: { ...database, close: async () => {} }, auth: { secret }, dev: true });
  const schema = await schemaOf(open);
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

async function onMemory(log: (line: string) => void): Promise<Ground> {
  const store = createMemoryStore(undefined, registryOf());
  const server = await createServerOn(store, async () => {}, { auth: { secret }, log });
  const open = await createServerOn(store, async () => {}, { auth: { secret }, dev: true });
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

/** A request as it goes over the wire. */
export const requestOf = ({ headers }: Principal, query: string, variables: object, more: RequestInit = {}): Request =>
  new Request(ENDPOINT, {
    method: 'POST',
    body: JSON.stringify({ query, variables }),
    ...more,
    headers: { 'content-type': 'application/json', ...headers, ...(more.headers as Record<string, string>) },
  });
