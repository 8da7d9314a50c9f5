import type { ServerContext } from '../context.ts';
import { requestError } from '../errors.ts';
import type { ApiKey, User } from './token.ts';

/** What a key may be made for: a collection's name, `webhooks`, or `*` for all of them, and what is done there. */
export type KeyScope = `${string}:${'read' | 'write'}`;

/**
 * Who is asking, and the only way for a resolver to know it: so none can forget to say what it reads and writes.
 *
 * @param needs what an API key has to have in its scopes; nothing for what tells of the caller alone
 * @throws GraphQLError `UNAUTHENTICATED`, `FORBIDDEN_SCOPE`
 * @example
 * ```ts
 * const user = requireUser(context, 'deals:read');
 * ```
 */
export function requireUser({ user }: ServerContext, ...needs: readonly KeyScope[]): User {
  if (!user) {
    throw requestError('UNAUTHENTICATED', 'This needs a token: send the header "Authorization: Bearer <token>".');
  }
  const { key } = user;
  const missing = key && needs.find((need) => !hasScope(key, need));
  if (missing) {
    throw requestError('FORBIDDEN_SCOPE', `The API key has no scope "${missing}". Make one that has it.`, {
      scope: missing,
    });
  }
  return user;
}

/** Whether a key may do something. Who may write may read: no write goes without looking at the record. */
function hasScope({ scopes }: ApiKey, need: KeyScope): boolean {
  const [what = '', action] = need.split(':');
  const actions = action === 'read' ? ['read', 'write'] : ['write'];
  return actions.some((one) => scopes.includes(`${what}:${one}`) || scopes.includes(`*:${one}`));
}
