import type { Plugin } from 'graphql-yoga';

/**
 * Takes requests that are compressed, and compresses answers for whoever accepts it: five hundred edits, or records,
 * are a twentieth then, which is what a device on a bad link waits for. The limit of a request's size holds for what
 * comes out of it.
 */
export const useCompression = (): Plugin => ({
  onRequest({ request, setRequest, fetchAPI }) {
    if (request.headers.get('content-encoding') !== 'gzip' || !request.body) return;
    const { url, method, signal } = request;
    const headers = without(request.headers, 'content-encoding', 'content-length');
    const body = request.body.pipeThrough(gzip(DecompressionStream));
    setRequest(new fetchAPI.Request(url, { method, headers, signal, body, duplex: 'half' } as RequestInit));
  },
  onResponse({ request, response, setResponse, fetchAPI }) {
    const accepts = request.headers.get('accept-encoding')?.includes('gzip') ?? false;
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    // A stream of hints would wait in the compressor until there is enough of it.
    if (!accepts || !isJson || !response.body) return;
    const headers = without(response.headers, 'content-length');
    headers.set('content-encoding', 'gzip');
    headers.append('vary', 'accept-encoding');
    const body = response.body.pipeThrough(gzip(CompressionStream));
    setResponse(new fetchAPI.Response(body, { status: response.status, headers }));
  },
});

type Bytes = ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>;

/** The platform's types know it as a pair that also takes other sources of bytes, which a body never is. */
const gzip = (make: new (format: 'gzip') => unknown): Bytes => new make('gzip') as Bytes;

function without(headers: Headers, ...names: readonly string[]): Headers {
  const rest = new Headers(headers);
  for (const name of names) rest.delete(name);
  return rest;
}
