import type { Collection, CollectionName, Collections } from '@rockpool/schema';
import type { ConflictHandlersOf } from '@rockpool/schema/conflicts';
import type { AuthOptions } from './auth/auth-options.ts';
import type { Limits } from './limits/allowances.ts';
import type { Logger } from './log.ts';
import type { MetricsOptions } from './plugins/use-metrics.ts';
import type { Database } from './store/database.ts';
import type { WebhookOptions } from './webhooks/index.ts';

/** What {@link createCrmServer} takes. */
export interface CrmServerOptions<C extends Collection = never> {
  /** Where the records are kept: {@link pglite} or {@link postgres}. The server closes it with itself. */
  readonly database: Database;
  /**
   * Collections of the app's own, beside the built-in ones: what `defineCollection()` returned, the same as on the
   * devices. They are synced, checked and served as types of the GraphQL schema.
   * @default [] none
   */
  readonly collections?: readonly C[];
  /**
   * Handlers that settle conflicts in place of the fields' rules, whoever writes: devices with and without the same
   * handlers, and partners. They are synchronous and pure, and have 50 milliseconds; one that fails is logged, and the
   * field's rule decides.
   * @default {} none
   * @example
   * ```ts
   * conflicts: { deals: { amount: serverWins, notes: textMerge } },
   * ```
   */
  readonly conflicts?: ConflictHandlersOf<Collections[CollectionName] | C>;
  /** How the server knows who is asking. */
  readonly auth: AuthOptions;
  /**
   * For a developer's own machine: GraphiQL at `/graphql`, a page to sign in as anybody at `/sign-in`.
   * @default false
   */
  readonly dev?: boolean;
  /**
   * Web pages of these origins may call the server, for example `https://crm.example.com`. Pages of the server's own
   * origin always may.
   * @default [] none
   */
  readonly allowedOrigins?: readonly string[];
  /**
   * For how many days a deleted record keeps its contents, by the stamp of the deletion. After that a device that was
   * away, and edited the record before it heard of the deletion, cannot bring it back any more.
   * @default 180
   */
  readonly retention?: number;
  /**
   * What else the schema has. `rxdb`: queries and mutations for clients that sync by RxDB's own GraphQL replication,
   * with its weaker guarantees.
   * @default {} nothing
   */
  readonly compatibility?: { readonly rxdb?: boolean };
  /**
   * How endpoints are told of changes, by HTTP.
   * @default {} to the public Internet only; three seconds' changes of a record at once
   * @example
   * ```ts
   * webhooks: { window: 10_000 },
   * ```
   */
  readonly webhooks?: WebhookOptions;
  /**
   * Answers `/metrics` to whoever brings the token, in the text format of Prometheus. No label names an organisation.
   * @default undefined no such address
   * @example
   * ```ts
   * metrics: { token: process.env.METRICS_TOKEN },
   * ```
   */
  readonly metrics?: MetricsOptions;
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /**
   * What callers may spend, and how many streams they may have open, before they are asked to wait (`THROTTLED`, with
   * the header `Retry-After`). Devices that sync draw from other buckets than partners do. Buckets are kept in memory:
   * with several servers, each gives as much.
   * @default what {@link Limits} says
   * @example
   * ```ts
   * limits: {
   *   partners: { user: { maximum: 10_000, perSecond: 100 }, organisation: { maximum: 20_000, perSecond: 200 } },
   * },
   * ```
   */
  readonly limits?: Limits;
  /**
   * Whether everybody with the address may ask for the schema, and errors suggest names of it.
   * @default the value of `dev`
   */
  readonly introspection?: boolean;
  /**
   * Takes the lines of the log. None of them holds data, names, tokens or messages of errors.
   * @default warnings and failures as JSON on the standard output
   * @example
   * ```ts
   * log: pino({ level: 'info' }),
   * ```
   */
  readonly log?: Logger;
}
