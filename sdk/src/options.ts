import type { ClaimNames } from './auth/token.ts';
import type { CrmStorage } from './database/open.ts';
import type { Openable } from './database/types.ts';
import type { Timers } from './edges.ts';
import type { EncryptionOptions } from './storage/encryption/options.ts';
import type { Fetch } from './transport/graphql-http.ts';

/** What an app is asked for. */
export interface TokenRequest {
  /** Whether the server refused the token that the app gave last. */
  readonly refresh: boolean;
}

/** Where to sync, and as whom. */
export interface SyncOptions {
  /** The server's GraphQL endpoint. */
  readonly url: string;
  /**
   * Gives a JSON Web Token, or null when nobody is signed in. Asked before every request, and with `refresh: true` once
   * the server has refused what it gave: then for a new one, by one tab for all. With null, or a token that is refused
   * again, sync ends in the state `auth-required`, and edits wait.
   *
   * `createCrm()` opens the database of the user whom the token names; an expired one will do. Where the answer takes
   * its time, it opens that of the user who opened it last on this device, and does not wait.
   *
   * @example
   * ```ts
   * token: async ({ refresh }) => {
   *   if (refresh) session.token = await fetchToken();
   *   return session.token;
   * },
   * ```
   */
  readonly token: (ask: TokenRequest) => string | null | Promise<string | null>;
  /** Where tokens say who somebody is, when not in `sub`, `org`, `role` and `name`. @default {} */
  readonly claims?: ClaimNames;
  /** For tests and odd places; default: the platform's. */
  readonly fetch?: Fetch;
}

/** What {@link createCrm} takes. */
export interface CrmOptions<C extends Openable> {
  /** Tells this app's databases from others on the same origin. Organisation and user become part of the real name. */
  readonly name: string;
  /**
   * The collections to open: built-in ones by name or as one of the `packs`, the app's own as `defineCollection()`
   * returned them. Views of others do not exist on the crm.
   */
  readonly collections: readonly C[];
  /** Left out: nothing leaves the device. */
  readonly sync?: SyncOptions;
  /** Who writes; default: the user of the token. */
  readonly user?: string;
  /** An RxDB storage; default: IndexedDB where there is one, else memory. */
  readonly storage?: CrmStorage;
  /**
   * Encrypts all that the device holds: records, ids, indexes, attachments, and what sync remembers. A copy that was
   * plain before is encrypted now. Needs a storage of logs, as the default is.
   *
   * @example
   * ```ts
   * encryption: { passphrase: ({ isNew }) => askUser(isNew ? 'Choose a passphrase' : 'Passphrase'), lockAfter: 300_000 },
   * ```
   */
  readonly encryption?: EncryptionOptions;
  /** Milliseconds since 1970; default: the device's clock. */
  readonly now?: () => number;
  /** From 0 up to, not including, 1; default: the platform's cryptographic source. */
  readonly random?: () => number;
  /** What sync waits with; default: the platform's timers. A test that holds the time hands in its own. */
  readonly timers?: Timers;
}
