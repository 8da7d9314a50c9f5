import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendNodeResponse } from '@whatwg-node/server';
import { GraphQLError } from 'graphql';
import { requestError } from './errors.ts';

/** Answers a request of Node's HTTP server. */
type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<Response> | Response;

/**
 * What Node's HTTP server calls. What `handle` throws before or after GraphQL would be answered with its stack by the
 * adapter below it, so it is caught here and masked as any other error.
 */
export const createListener =
  (handle: Handle, mask: (error: unknown) => Error) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = await answerTo(handle, request, response).catch((error) => failure(mask(error)));
    try {
      await sendNodeResponse(answer, response, request, true);
    } catch {
      // Whoever asked has hung up.
      response.destroy();
    }
  };

async function answerTo(handle: Handle, request: IncomingMessage, response: ServerResponse): Promise<Response> {
  const { url = '', headers } = request;
  if (!url.startsWith('/') || !URL.canParse(`http://${headers.host ?? 'localhost'}${url}`)) throw unreadable();
  return handle(request, response);
}

const unreadable = () =>
  requestError('BAD_USER_INPUT', 'The address of the request, or the host that it names, is none; send POST /graphql.');

function failure(error: Error): Response {
  const { http, ...extensions } = error instanceof GraphQLError ? error.extensions : { http: undefined };
  const { status = 500 } = (http ?? {}) as { readonly status?: number };
  return Response.json({ errors: [{ message: error.message, extensions }] }, { status });
}
