import type { Plugin } from 'graphql-yoga';
import type { VerifyToken } from '../auth/token.ts';
import type { ServerContext } from '../context.ts';
import { requestError } from '../errors.ts';

/** Puts the user of the bearer token into the context; a token that is not valid ends the request. */
export const useAuthentication = (verify: VerifyToken): Plugin<ServerContext> => ({
  async onContextBuilding({ context, extendContext }) {
    const header = context.request.headers.get('authorization');
    if (header === null) return;
    const [, token] = /^Bearer ([\w.-]+)$/i.exec(header) ?? [];
    const user = token && (await verify(token));
    if (!user) throw requestError('UNAUTHENTICATED', 'The token is not valid, or no longer; sign in again.');
    extendContext({ user });
  },
});
