import type { IncomingMessage, ServerResponse } from 'node:http';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { type Collection, registryOf } from '@rockpool/schema';
import type { HandlerTables } from '@rockpool/schema/conflicts';
import { typeDefs } from '@rockpool/schema/sdl';
import { createSchema, createYoga } from 'graphql-yoga';
import { createCursors } from './api/read/cursors.ts';
import { type ApiKeys, createApiKeys } from './auth/api-keys.ts';
import { signToken } from './auth/token.ts';
import { createVerifier } from './auth/verify.ts';
import { createOnBeat, pauseExactly } from './beat.ts';
import { rxResolvers } from './compatibility/resolvers.ts';
import { createReferee, requireKnown } from './conflicts/referee.ts';
import type { OnNode, ServerContext } from './context.ts';
import { maskError } from './errors.ts';
import { defaultLimits } from './limits/allowances.ts';
import { createBuckets } from './limits/buckets.ts';
import { createListener } from './listener.ts';
import { createLog, toLogged } from './log.ts';
import { nativeResponse } from './native-response.ts';
import { obstaclesOf } from './operations/readiness.ts';
import { loadTrace, traced } from './operations/tracing.ts';
import type { CrmServerOptions } from './options.ts';
import { createOperations, type OperationsOptions } from './plugins/operations.ts';
import { useAuthentication } from './plugins/use-authentication.ts';
import { useClosedSchema } from './plugins/use-closed-schema.ts';
import { useCompression } from './plugins/use-compression.ts';
import { useCostLimit } from './plugins/use-cost-limit.ts';
import { useDocumentLimit } from './plugins/use-document-limit.ts';
import type { DrainOptions } from './plugins/use-draining.ts';
import { useErrorCodes } from './plugins/use-error-codes.ts';
import { useHangUp } from './plugins/use-hang-up.ts';
import { useJsonBody } from './plugins/use-json-body.ts';
import { useRefusalLimit } from './plugins/use-refusal-limit.ts';
import { useRequestLog } from './plugins/use-request-log.ts';
import { useSignIn } from './plugins/use-sign-in.ts';
import { useStreamLimit } from './plugins/use-stream-limit.ts';
import { createResolvers } from './resolvers.ts';
import type { Database } from './store/database.ts';
import { withKeptNames } from './store/kept-names.ts';
import { ensureIndexes } from './store/listing/ensure-indexes.ts';
import { noticeRestore } from './store/lives.ts';
import { migrate } from './store/migrate.ts';
import { createStore } from './store/sql-store.ts';
import type { Store } from './store/store.ts';
import { createHints } from './sync/hints.ts';
import { type ImportRecord, importRecords } from './sync/import.ts';
import { startRetention } from './sync/retention.ts';
import { createSeal } from './sync/seal.ts';
import { startWebhooks } from './webhooks/index.ts';

/** A running server, without a port: something has to bring it requests. */
export interface CrmServer {
  /** Answers a request, as the global `fetch` would: `/graphql`, `/live`, `/ready`, and in development `/sign-in`. */
  fetch(input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** The same for Node's HTTP server: `createServer(server.listener)`. */
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
  /** The API keys of programs that call the server. */
  readonly keys: ApiKeys;
  /** What a program on the server's side may do without a token. */
  readonly store: {
    /**
     * Loads records into an organisation, which is created or renamed as needed. A record that is there already takes
     * the fields that differ; one that is the same stays untouched, so an import may be repeated.
     *
     * @param onProgress called after every batch with the number of records done
     * @returns how many records were new or changed
     * @throws TypeError that names the first record which breaks its schema; earlier batches stay
     * @example
     * ```ts
     * await server.store.import({ id: 'tides', name: 'Northwind Tides' }, [{ collection: 'deals', body: lead }]);
     * ```
     */
    import(
      organisation: { readonly id: string; readonly name: string },
      records: readonly ImportRecord[],
      onProgress?: (done: number) => void,
    ): Promise<number>;
  };
  /**
   * Prepares the end while requests still come: `/ready` answers 503, streams end, so that devices go on elsewhere, and
   * what is running is waited for.
   *
   * @returns whether everything was answered in time
   * @example
   * ```ts
   * await server.drain({ notice: 5_000, stopAccepting: () => http.close() });
   * http.closeAllConnections();
   * await server.close();
   * ```
   */
  drain(options?: DrainOptions): Promise<boolean>;
  /** Ends all streams and closes the database. */
  close(): Promise<void>;
}

/**
 * A server that devices sync with and partners read from.
 *
 * @example
 * ```ts
 * const server = await createCrmServer({ database: pglite('./data'), auth: { secret } });
 * createServer(server.listener).listen(4000);
 * ```
 * @throws Error when the database cannot be opened or was made by a newer version; TypeError for a short
 * secret, for collections that do not go together, or for conflict handlers of what is not there
 */
export async function createCrmServer<const C extends Collection = never>({
  database,
  ...options
}: CrmServerOptions<C>): Promise<CrmServer> {
  return startOrClose(database, async () => {
    await migrate(database);
    const log = options.log ?? createLog('warn');
    if (await noticeRestore(database)) log.warn({}, restored);
    const collections = registryOf(options.collections);
    await ensureIndexes(database, collections);
    const trace = loadTrace();
    const store = createStore(traced(database, trace), collections);
    const findObstacles = () => obstaclesOf(database);
    return createServerOn(store, () => database.close(), { ...options, log, trace, findObstacles });
  });
}

const restored =
  'This is another database than the last time: a new epoch has begun, and devices bring back what it lacks.';

type ServerOptions = Omit<CrmServerOptions, 'database' | 'collections' | 'conflicts'> &
  OperationsOptions & {
    readonly conflicts?: HandlerTables;
    /** Resolves after so many milliseconds. @default by the clock of the machine */
    readonly pause?: (milliseconds: number) => Promise<void>;
  };

/**
 * A server on a store that is ready.
 *
 * @param closeStore called when the server is closed
 */
export async function createServerOn(
  keeping: Store,
  closeStore: () => Promise<void>,
  options: ServerOptions,
): Promise<CrmServer> {
  const store = withKeptNames(keeping);
  const operations = createOperations(options);
  const { auth, dev = false, allowedOrigins = [], retention = 180, now = Date.now } = options;
  const { introspection = dev, log = createLog('warn') } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const buckets = createBuckets(now);
  const report = (part: string, error: unknown, id?: string): void =>
    log.error({ part, error: toLogged(error, id) }, 'Something failed.');
  const verify = createVerifier(auth, store.keys, now, (error) => report('auth', error));
  const hints = await createHints(store, now);
  const endRetention = startRetention(store, retention, now, (error) => report('retention', error));
  const tables: HandlerTables = options.conflicts ?? {};
  requireKnown(store.collections, tables);
  const referee = createReferee(tables, log);
  const webhooks = await startWebhooks(
    store,
    { allowPrivate: dev, ...options.webhooks },
    auth.secret,
    now,
    (error) => report('webhooks', error),
    operations.meter,
  );
  const seal = createSeal(auth.secret);
  const rxdb = options.compatibility?.rxdb ?? false;
  const onBeat = createOnBeat(options.pause ?? pauseExactly);
  const cursors = createCursors(auth.secret);
  const resolvers = createResolvers({ store, hints, seal, cursors, referee, webhooks, now, onBeat });

  const mask = maskError((id, error) => report('request', error, id));
  const yoga = createYoga<OnNode, ServerContext>({
    schema: createSchema<ServerContext>({
      typeDefs: typeDefs([...store.collections.values()], { rxdb }),
      resolvers: [operations.observed(resolvers), rxdb ? rxResolvers({ store, seal, referee, now, onBeat }) : {}],
    }),
    graphqlEndpoint: '/graphql',
    healthCheckEndpoint: '/live',
    landingPage: false,
    logging: false,
    multipart: false,
    batching: false,
    maxRequestBodySize: false,
    maskedErrors: { maskError: mask },
    // An empty list would mean "every origin" to the library.
    cors: (request) =>
      allowedOrigins.includes(request.headers.get('origin') ?? '') && {
        origin: [...allowedOrigins],
        credentials: false,
        methods: ['POST'],
        allowedHeaders: ['authorization', 'content-encoding', 'content-type'],
        exposedHeaders: ['retry-after', 'x-request-id'],
      },
    graphiql: dev && { title: 'Rockpool' },
    renderGraphiQL,
    // In the order in which they see a request.
    plugins: [
      ...operations.plugins,
      // Where the tokens come from a provider, one signs in there.
      dev &&
        !auth.jwks &&
        useSignIn(
          () => store.accounts(),
          (claims) => signToken(claims, auth),
        ),
      useErrorCodes(introspection),
      useRequestLog(log),
      useCompression(),
      useHangUp(),
      useJsonBody(),
      useDocumentLimit(introspection),
      !introspection && useClosedSchema(),
      useAuthentication(verify),
      useRefusalLimit(buckets, limits.refusals),
      useCostLimit(buckets, limits),
      useStreamLimit(limits.streams),
    ],
  });

  return {
    async fetch(input, init) {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      return nativeResponse(await yoga.fetch(request), request.signal);
    },
    listener: createListener((req, res) => yoga.handleNodeRequestAndResponse(req, res, { req }), mask),
    keys: createApiKeys(store.keys, store.collections, now),
    store: {
      import: (organisation, records, onProgress) => importRecords(store, organisation, records, now(), onProgress),
    },
    drain: operations.drain,
    async close() {
      hints.close();
      await endRetention();
      await webhooks?.close();
      await closeStore();
    },
  };
}

/** A server that cannot start gives its database back: a folder stays open for nobody. */
async function startOrClose<T>(database: Database, start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    await database.close();
    throw error;
  }
}
