import type { Plugin } from 'graphql-yoga';
import type { ServerContext } from '../context.ts';
import type { Trace } from '../operations/tracing.ts';

/** A span around every request. */
export const useTracing = (trace: Trace): Plugin<ServerContext> => ({
  instrumentation: {
    request: (_request, handle) => trace('rockpool.request', async () => handle()),
  },
});
