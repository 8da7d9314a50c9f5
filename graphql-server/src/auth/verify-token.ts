import { decodeProtectedHeader, errors, type JWTVerifyResult, jwtVerify } from 'jose';
import { AUDIENCE, type AuthOptions, ISSUER } from './auth-options.ts';
import { userOf } from './claims.ts';
import { keysOf, REFETCH_AFTER } from './key-set.ts';
import { secretKey, type User } from './token.ts';
import type { Verify } from './verify.ts';

/** Chosen here and never by the token: a server takes those of its secret, or those of its provider's keys. */
const symmetric = ['HS256'];
const asymmetric = ['RS256', 'ES256', 'EdDSA'];

/** A token that was made for something else, to name a person for one, is none for this. */
const types: readonly unknown[] = ['JWT', 'at+jwt', 'application/at+jwt'];

/** By these a token would say itself what it is to be checked with. */
const ownKeys = ['jwk', 'jku', 'x5c', 'x5u'];

/** By how many seconds a provider's clock may be ahead of this one. The end of a token is its end. */
const LEEWAY = 60;

const MOST_CHARACTERS = 8 * 1024;

/** How many tokens a server remembers to have verified. */
const MOST_VERIFIED = 10_000;

/**
 * A verifier of tokens, after RFC 8725 (JSON Web Token Best Current Practices).
 *
 * @param note told when a provider's keys cannot be fetched
 * @throws TypeError for options that cannot work
 */
export function createTokenVerifier(
  { secret, jwks, issuer = ISSUER, audience = AUDIENCE, claims }: AuthOptions,
  now: () => number,
  note: (error: unknown) => void,
): Verify {
  const key = secretKey(secret);
  const expected = { issuer, audience, requiredClaims: ['exp'], clockTolerance: LEEWAY };
  const findKey = jwks && keysOf(jwks, note);
  /** Devices show the same token with each request. What its signature says stays so while its key does. */
  const verified = new Map<string, { readonly user: User; readonly until: number }>();

  function check(token: string): Promise<JWTVerifyResult> {
    const options = { ...expected, currentDate: new Date(now()) };
    return findKey
      ? jwtVerify(token, findKey, { ...options, algorithms: asymmetric })
      : jwtVerify(token, key, { ...options, algorithms: symmetric });
  }

  async function read(token: string): Promise<User | undefined> {
    if (token.length > MOST_CHARACTERS || !isWellMade(token, findKey !== undefined)) return undefined;
    try {
      const { payload } = await check(token);
      return userOf(payload, claims);
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  }

  return async (token) => {
    const known = verified.get(token);
    if (known && known.until > now()) return known.user.expiresAt > now() ? known.user : undefined;
    const user = await read(token);
    if (!user || user.expiresAt <= now()) return undefined;
    if (verified.size >= MOST_VERIFIED) verified.clear();
    verified.set(token, { user, until: now() + REFETCH_AFTER });
    return user;
  };
}

/** Looks at the header before anything is done with it. */
function isWellMade(token: string, namesKey: boolean): boolean {
  try {
    const header = decodeProtectedHeader(token);
    const isNamed = namesKey ? typeof header.kid === 'string' && header.kid !== '' : !Object.hasOwn(header, 'kid');
    return isNamed && types.includes(header.typ) && !ownKeys.some((name) => Object.hasOwn(header, name));
  } catch {
    return false;
  }
}
