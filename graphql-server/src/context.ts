import type { User } from './auth/token.ts';

/** What every resolver knows of the request. */
export interface ServerContext {
  /** Who is asking; undefined without a token. A token that is not valid never gets this far. */
  readonly user: User | undefined;
  /** The id of the request, as the answer's header and the log have it. */
  readonly requestId: string;
}
