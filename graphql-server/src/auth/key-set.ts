import { createLocalJWKSet, createRemoteJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { requestError } from '../errors.ts';

/** How often the keys are fetched anew, in milliseconds. */
export const REFETCH_AFTER = 10 * 60_000;

/** For how long they count when they cannot be. */
const STALE_AFTER = 24 * 3_600_000;

/** How long an unknown key waits for the next look, so that made-up names are no way to have them fetched. */
const LOOK_AGAIN_AFTER = 30_000;

/** How long a fetch may take. */
const PATIENCE = 5_000;

/**
 * The keys of an identity provider, by the exact `kid` of a token and the algorithm that the key is made for.
 *
 * @param note told when the keys cannot be fetched
 * @returns finds a key; throws GraphQLError 503 while there are none, JOSEError for a token that names none
 * @throws TypeError for an address that is not safe, and for keys that are none
 */
export function keysOf(jwks: string | URL | JSONWebKeySet, note: (error: unknown) => void): JWTVerifyGetKey {
  return typeof jwks === 'string' || jwks instanceof URL ? remoteKeys(addressOf(jwks), note) : localKeys(jwks);
}

function remoteKeys(url: URL, note: (error: unknown) => void): JWTVerifyGetKey {
  const durations = { cacheMaxAge: STALE_AFTER, cooldownDuration: LOOK_AGAIN_AFTER, timeoutDuration: PATIENCE };
  const keys = createRemoteJWKSet(url, durations);
  let lookedAt = 0;

  async function fetchKeys(): Promise<void> {
    lookedAt = performance.now();
    await keys.reload();
  }

  return async (header, token) => {
    try {
      if (!keys.fresh) await fetchKeys();
      else if (performance.now() - lookedAt > REFETCH_AFTER) void fetchKeys().catch(note);
      return await keys(header, token);
    } catch (error) {
      if (ofToken.some((kind) => error instanceof kind)) throw error;
      note(error);
      throw requestError('INTERNAL', `The keys at ${url.origin} cannot be fetched now; try again.`, {}, 503);
    }
  };
}

/** What a token is to blame for, and not whoever keeps the keys. */
const ofToken = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

/** Over a connection that is not encrypted anybody could hand in keys of their own. */
function addressOf(jwks: string | URL): URL {
  const url = URL.canParse(jwks) ? new URL(jwks) : undefined;
  const isLocal = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url && (url.protocol === 'https:' || isLocal)) return url;
  throw new TypeError(`"auth.jwks" is an address that begins with https://, not "${jwks}".`);
}

function localKeys(jwks: JSONWebKeySet): JWTVerifyGetKey {
  for (const { kid, kty, d } of jwks.keys) {
    if (typeof kid !== 'string' || kid === '') throw new TypeError('Every key of "auth.jwks" has a "kid".');
    if (!['RSA', 'EC', 'OKP'].includes(kty ?? '') || d !== undefined) {
      throw new TypeError(`The key "${kid}" of "auth.jwks" has to be the public part of an RSA, EC or Ed25519 key.`);
    }
  }
  return createLocalJWKSet(jwks);
}
