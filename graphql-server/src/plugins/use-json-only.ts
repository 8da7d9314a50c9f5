import type { Plugin } from 'graphql-yoga';

/**
 * Refuses what a foreign web page can send without asking first: forms, plain text, and reads by GET. With JSON alone
 * every such request is preflighted, and the answer to that lists the allowed origins.
 */
export const useJsonOnly = (): Plugin => ({
  onRequestParse({ request, endResponse, fetchAPI }) {
    const isJson = /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '');
    if (request.method === 'POST' && isJson) return;
    const status = request.method === 'POST' ? 415 : 405;
    const message = 'Send GraphQL as POST with the content type application/json.';
    const body = JSON.stringify({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT', retry: false } }] });
    endResponse(
      new fetchAPI.Response(body, { status, headers: { 'content-type': 'application/json', allow: 'POST' } }),
    );
  },
});
