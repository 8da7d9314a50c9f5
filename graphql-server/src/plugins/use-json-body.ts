import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { isJsonObject, type JsonObject } from '@rockpool/schema';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import type { ServerContext } from '../context.ts';
import { requestError } from '../errors.ts';
import { flawOfJson } from '../limits/scan-json.ts';
import { MAX_ANONYMOUS_BYTES, MAX_BODY_BYTES } from '../limits.ts';

/**
 * Takes JSON by POST, and nothing else that a foreign web page can send without asking first: forms, plain text, and
 * reads by GET. So every such request is preflighted, and the answer to that lists the allowed origins. What comes is
 * bounded before it is parsed, and may be compressed by gzip.
 */
export const useJsonBody = (): Plugin<ServerContext, ServerContext> => ({
  onRequestParse({ request, serverContext, setRequestParser, endResponse, fetchAPI }) {
    const isJson = /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '');
    if (request.method !== 'POST' || !isJson) {
      const status = request.method === 'POST' ? 415 : 405;
      const body = JSON.stringify({ errors: [notJson] });
      // Whatever the caller says that it accepts.
      endResponse(
        new fetchAPI.Response(body, { status, headers: { 'content-type': 'application/json', allow: 'POST' } }),
      );
      return;
    }
    // When it is called, it is known who asks: whoever did not say so has nothing large to send.
    setRequestParser((body) => readParams(body, serverContext.user ? MAX_BODY_BYTES : MAX_ANONYMOUS_BYTES));
  },
});

const notJson = {
  message: 'Send GraphQL as POST with the content type application/json.',
  extensions: { code: 'BAD_USER_INPUT', retry: false },
};

async function readParams(request: Request, most: number): Promise<GraphQLParams> {
  const bytes = await decompress(await readBytes(request, most), request.headers.get('content-encoding'), most);
  const flaw = flawOfJson(bytes);
  if (flaw) throw refusal(413, flaw);
  const params = parse(bytes);
  if (!params) throw refusal(400, 'The body is a JSON object with "query", and "variables" where there are some.');
  return params as GraphQLParams;
}

/** Without giving the rest up where it is too much: that would cut the line before the answer is there. */
async function readBytes({ headers, body }: Request, most: number): Promise<Buffer> {
  if (Number(headers.get('content-length')) > most) throw tooLarge(most);
  const reader = body?.getReader();
  const chunks: Uint8Array[] = [];
  for (let size = 0; reader; ) {
    const { done, value } = await reader.read().catch(() => {
      throw refusal(400, BROKEN);
    });
    if (done) break;
    size += value.byteLength;
    if (size > most) throw tooLarge(most);
    chunks.push(value);
  }
  return Buffer.concat(chunks);
}

const unzip: (bytes: Buffer, options: object) => Promise<Buffer> = promisify(gunzip);

/** The library works in another thread, and stops where the bytes become too many. */
async function decompress(bytes: Buffer, encoding: string | null, most: number): Promise<Buffer> {
  if (encoding === null || encoding === 'identity') return bytes;
  if (encoding !== 'gzip') throw refusal(415, 'The body may be compressed by gzip, and in no other way.');
  try {
    return await unzip(bytes, { maxOutputLength: most, chunkSize: 256 * 1024 });
  } catch (error) {
    throw error instanceof RangeError ? tooLarge(most) : refusal(400, 'The body is not compressed by gzip.');
  }
}

/** Whoever sent it does not hear this any more; without it, every device that loses its signal would be a failure of ours. */
const BROKEN = 'The line broke before the whole body had come; send it again.';

function parse(bytes: Buffer): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const tooLarge = (most: number) =>
  refusal(413, `The body of a request has up to ${most} bytes${most < MAX_BODY_BYTES ? ' without a token' : ''}.`);

const refusal = (status: number, message: string) => requestError('BAD_USER_INPUT', message, {}, status);
