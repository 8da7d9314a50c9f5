import type { Plugin } from 'graphql-yoga';

/**
 * Compresses answers for whoever accepts it: five hundred records are a twentieth then, which is what a device on a bad
 * link waits for.
 */
export const useCompression = (): Plugin => ({
  onResponse({ request, response, setResponse, fetchAPI }) {
    const accepts = request.headers.get('accept-encoding')?.includes('gzip') ?? false;
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    // A stream of hints would wait in the compressor until there is enough of it.
    if (!accepts || !isJson || !response.body) return;
    const headers = new Headers(response.headers);
    headers.delete('content-length');
    headers.set('content-encoding', 'gzip');
    headers.append('vary', 'accept-encoding');
    const body = response.body.pipeThrough(gzip());
    setResponse(new fetchAPI.Response(body, { status: response.status, headers }));
  },
});

type Bytes = ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>;

/** The platform's types know it as a pair that also takes other sources of bytes, which a body never is. */
const gzip = (): Bytes => new CompressionStream('gzip') as unknown as Bytes;
