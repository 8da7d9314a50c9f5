import type {
  CompareRequest,
  CompareResult,
  DigestRequest,
  DigestResult,
  Hint,
  PullRequest,
  PullResult,
  PushRequest,
  PushResult,
} from '@rockpool/schema/protocol';

/**
 * Why a request failed.
 *
 * - `offline` nobody could be reached
 * - `timeout` no answer in time, from the server or from a gateway before it
 * - `auth` there is no token, or the server does not accept it
 * - `throttled` the server asks to wait
 * - `too-large` the request is larger than the server, or something before it, takes
 * - `server` the server failed
 * - `protocol` the server refuses the request as a whole, or what came back is no answer of ours
 */
export type TransportFailure = 'offline' | 'timeout' | 'auth' | 'throttled' | 'too-large' | 'server' | 'protocol';

/** The only error that a {@link Transport} throws. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly kind: TransportFailure;
  /** What the server called the failure, if it was the server: a code of `requestErrorCodes`. */
  readonly code: string | undefined;
  /** How long the server asked to wait, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor(
    kind: TransportFailure,
    message: string,
    more: { code?: string; retryAfter?: number; cause?: unknown } = {},
  ) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.kind = kind;
    this.code = more.code;
    this.retryAfter = more.retryAfter;
  }
}

/** The way to the server. Everything it throws is a {@link TransportError}. */
export interface Transport {
  push(request: PushRequest, signal: AbortSignal): Promise<PushResult>;
  pull(request: PullRequest, signal: AbortSignal): Promise<PullResult>;
  digest(request: DigestRequest, signal: AbortSignal): Promise<DigestResult>;
  compare(request: CompareRequest, signal: AbortSignal): Promise<CompareResult>;
  /**
   * Listens for hints until the stream ends or `signal` aborts it.
   *
   * @param onSign something was heard, be it a mere heartbeat: the line is alive
   */
  hints(onHint: (hint: Hint) => void, onSign: () => void, signal: AbortSignal): Promise<void>;
}
