import { SignJWT } from 'jose';
import { AUDIENCE, type AuthOptions, ISSUER } from './auth-options.ts';

/** Who is asking: what a valid token says, and the only source of the organisation. */
export interface User {
  /** The id of the user's record of kind `user`. */
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  /** What the user may do: `rep`, `manager`, `admin`, or the `key` of a role that the organisation made. */
  readonly role: string;
  /** When the token ends, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** Set when it is no person but a program with an API key: {@link id} is the key's then. */
  readonly key?: ApiKey;
}

/** What an API key narrows its role to. */
export interface ApiKey {
  readonly id: string;
  /** Words such as `deals:read`, `deals:write`, `*:read`, `*:write`. */
  readonly scopes: readonly string[];
}

/** The claims of a token, beside those that {@link createToken} adds. */
export interface Claims {
  /** The user's id. */
  readonly sub: string;
  /** The organisation's id. */
  readonly org: string;
  /** The name to show. */
  readonly name: string;
  /** `rep`, `manager`, `admin`, or the `key` of a role that the organisation made. */
  readonly role: string;
}

/** The algorithm of what the secret signs. */
const ALGORITHM = 'HS256';
const MIN_SECRET_LENGTH = 32;

/**
 * The key that a secret stands for.
 *
 * @throws TypeError when it is too short
 */
export function secretKey(secret: string): Uint8Array {
  if (secret.length < MIN_SECRET_LENGTH) {
    throw new TypeError(
      `The secret has ${secret.length} characters; it needs at least ${MIN_SECRET_LENGTH}. ` +
        `Make one with: node -p "crypto.randomBytes(32).toString('base64url')"`,
    );
  }
  return new TextEncoder().encode(secret);
}

/**
 * Signs a token for a user, for a server that takes those of its secret.
 *
 * @param secret shared with the server, at least 32 characters
 * @param options `expiresIn`: a duration such as `15 minutes` or `30 days`, the default
 * @example
 * ```ts
 * const token = await createToken({ sub: ada.id, org: 'demo-tides', name: 'Ada Reyes', role: 'rep' }, secret);
 * ```
 */
export const createToken = (
  claims: Claims,
  secret: string,
  { expiresIn }: { readonly expiresIn?: string } = {},
): Promise<string> => signToken(claims, { secret }, expiresIn);

/** The same, as the options of a server say that a token has to be. */
export const signToken = (
  { sub, org, name, role }: Claims,
  { secret, issuer = ISSUER, audience = AUDIENCE, claims = {} }: AuthOptions,
  expiresIn = '30 days',
): Promise<string> =>
  new SignJWT({
    [claims.user ?? 'sub']: sub,
    [claims.organisation ?? 'org']: org,
    [claims.name ?? 'name']: name,
    [claims.role ?? 'role']: role,
  })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(expiresIn)
    .sign(secretKey(secret));
