import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { MAX_ANSWER_BYTES, TIMEOUT } from './limits.ts';
import { addressIn, isPublicAddress, PrivateAddress, publicLookup } from './public-address.ts';

/** What a receiver answered: a status, or why there was none. */
export interface Answer {
  readonly status?: number;
  /** `TIMEOUT`, `PRIVATE_ADDRESS`, `CLOSED`, or the code of Node's error, such as `ECONNREFUSED`. */
  readonly error?: string;
  /** Milliseconds that the receiver asks to be left alone. */
  readonly retryAfter?: number;
}

/** The error of an attempt that says nothing of its receiver, for the server itself ended. */
export const CLOSED = 'CLOSED';

/** Sends a message to a receiver. Never rejects. */
export type Post = (url: string, headers: { readonly [name: string]: string }, body: string) => Promise<Answer>;

/**
 * Posts to addresses of the public Internet, without following a redirect and without keeping anything of the answer but
 * its status.
 *
 * @param allowPrivate for development: to any address, and without encryption
 * @param closing cuts off what is under way: the server ends
 */
export function createPost(allowPrivate: boolean, closing?: AbortSignal, timeout: number = TIMEOUT): Post {
  return (address, headers, body) =>
    new Promise((resolve) => {
      const late = AbortSignal.timeout(timeout);
      const signal = closing ? AbortSignal.any([late, closing]) : late;
      const fail = (error: unknown): void => {
        resolve({ error: closing?.aborted ? CLOSED : late.aborted ? 'TIMEOUT' : codeOf(error) });
      };
      const url = new URL(address);
      const host = addressIn(url);
      if (!allowPrivate && host !== undefined && !isPublicAddress(host)) return fail(new PrivateAddress(host));
      const send = url.protocol === 'https:' ? requestHttps : requestHttp;
      const request = send(url, {
        ...{ method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) }, signal },
        // A connection is for one message: whoever answers behind a name is looked at each time.
        agent: false,
        ...(!allowPrivate && { lookup: publicLookup }),
      });
      request.on('error', fail);
      request.on('response', (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > MAX_ANSWER_BYTES) response.destroy();
        });
        response.on('error', () => {});
        response.on('close', () => resolve(answerOf(response.statusCode ?? 0, response.headers['retry-after'])));
      });
      request.end(body);
    });
}

function answerOf(status: number, retryAfter: string | undefined): Answer {
  const seconds = Number(retryAfter);
  return { status, ...(seconds > 0 && { retryAfter: seconds * 1_000 }) };
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNREACHABLE';
