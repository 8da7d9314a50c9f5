import type { KeyStore } from '../store/key-store.ts';
import type { AuthOptions } from './auth-options.ts';
import { KEY_PREFIX } from './key-text.ts';
import type { User } from './token.ts';
import { verifyKey } from './verify-key.ts';
import { createTokenVerifier } from './verify-token.ts';

/** Says who shows a token or an API key; undefined when it is not valid now, whatever the reason. */
export type Verify = (bearer: string) => Promise<User | undefined>;

/**
 * Knows tokens and API keys.
 *
 * @param note told of what fails without harm to the caller
 * @throws TypeError for options that cannot work
 */
export function createVerifier(
  auth: AuthOptions,
  keys: KeyStore,
  now: () => number,
  note: (error: unknown) => void,
): Verify {
  const verifyToken = createTokenVerifier(auth, now, note);

  return async (bearer) => {
    if (!bearer.startsWith(KEY_PREFIX)) return verifyToken(bearer);
    const user = await verifyKey(keys, bearer, now());
    // When it was last used is for people to look at: no request waits for that, or fails by it.
    if (user) void keys.used(user.organisation, user.id, now()).catch(note);
    return user;
  };
}
