import type { Collection, CollectionName, Collections } from '@rockpool/schema';
import type { ConflictHandlersOf } from '@rockpool/schema/conflicts';
import type { AuthOptions } from './auth/auth-options.ts';
import type { Limits } from './limits/allowances.ts';
import type { Logger } from './log.ts';
import type { Database } from './store/database.ts';

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
   * For a developer's own machine: GraphiQL at `/graphql`, a page to sign in as anybody at `/sign-in`, introspection.
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
  /** Milliseconds since 1970. @default Date.now */
  readonly now?: () => number;
  /** Receives one line for every failure that is hidden from callers. @default console.error */
  readonly log?: (message: string) => void;
}
