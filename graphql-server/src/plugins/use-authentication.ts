import type { Plugin } from 'graphql-yoga';
import type { Verify } from '../auth/verify.ts';
import type { ServerContext } from '../context.ts';
import { requestError } from '../errors.ts';

/**
 * Puts the user of the bearer token into the context; a token that is not valid ends the request, before its body is
 * read. There is one answer for all that can be wrong with a token.
 */
export const useAuthentication = (verify: Verify): Plugin<ServerContext, ServerContext> => ({
  async onRequestParse({ request, serverContext }) {
    const header = request.headers.get('authorization');
    if (header === null) return;
    const [, token] = /^Bearer ([\w.-]+)$/i.exec(header) ?? [];
    const user = token && (await verify(token));
    if (!user) throw requestError('UNAUTHENTICATED', 'The token is not valid, or no longer; sign in again.');
    Object.assign(serverContext, { user });
  },
});
