import type { IncomingMessage } from 'node:http';
import type { User } from './auth/token.ts';

/** What is known of a request that came by Node's HTTP server. */
export interface OnNode {
  readonly req?: IncomingMessage;
}

/** What every resolver knows of the request. */
export interface ServerContext {
  /** Who is asking; undefined without a token. A token that is not valid never gets this far. */
  readonly user: User | undefined;
  /** The id of the request, as the answer's header and the log have it. */
  readonly requestId: string;
  /** When the request came, by `performance.now()`. */
  readonly receivedAt: number;
}
