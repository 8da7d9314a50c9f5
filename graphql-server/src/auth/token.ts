import { errors, type JWTPayload, jwtVerify, SignJWT } from 'jose';

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

/** Verifies a token; undefined when it is not valid now, whatever the reason. */
export type VerifyToken = (token: string) => Promise<User | undefined>;

const ISSUER = 'rockpool';
const AUDIENCE = 'rockpool';
/** One algorithm, chosen here and never by the token. */
const ALGORITHM = 'HS256';
const MIN_SECRET_LENGTH = 32;
/** How many tokens a server remembers to have verified. */
const MOST_VERIFIED = 10_000;

const userId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const organisationId = /^[A-Za-z0-9_-]{1,64}$/;

/** Whether a value can be the word for a role; which roles there are is the organisation's to say. */
export const isRole = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);

function keyOf(secret: string): Uint8Array {
  if (secret.length < MIN_SECRET_LENGTH) {
    throw new TypeError(
      `The secret has ${secret.length} characters; it needs at least ${MIN_SECRET_LENGTH}. ` +
        `Make one with: node -p "crypto.randomBytes(32).toString('base64url')"`,
    );
  }
  return new TextEncoder().encode(secret);
}

/**
 * Signs a token for a user.
 *
 * @param secret shared with the server, at least 32 characters
 * @param options `expiresIn`: a duration such as `15 minutes` or `30 days`, the default
 * @example
 * ```ts
 * const token = await createToken({ sub: ada.id, org: 'demo-tides', name: 'Ada Reyes', role: 'rep' }, secret);
 * ```
 */
export const createToken = (
  { sub, org, name, role }: Claims,
  secret: string,
  { expiresIn = '30 days' }: { readonly expiresIn?: string } = {},
): Promise<string> =>
  new SignJWT({ org, name, role })
    .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
    .setSubject(sub)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt()
    .setExpirationTime(expiresIn)
    .sign(keyOf(secret));

/** A verifier of the tokens that {@link createToken} signs with the same secret. */
export function createTokenVerifier(secret: string, now: () => number): VerifyToken {
  const key = keyOf(secret);
  /** Devices show the same token with each request; what its signature says does not change, only its time runs out. */
  const verified = new Map<string, User>();
  return async (token) => {
    const known = verified.get(token);
    if (known) return known.expiresAt > now() ? known : undefined;
    try {
      const { payload } = await jwtVerify(token, key, {
        algorithms: [ALGORITHM],
        typ: 'JWT',
        issuer: ISSUER,
        audience: AUDIENCE,
        requiredClaims: ['exp'],
        currentDate: new Date(now()),
      });
      const user = userOf(payload);
      if (verified.size >= MOST_VERIFIED) verified.clear();
      if (user) verified.set(token, user);
      return user;
    } catch (error) {
      if (error instanceof errors.JOSEError) return undefined;
      throw error;
    }
  };
}

/** A signature says who made a token, not that its claims make sense. */
function userOf({ sub, org, name, role, exp }: JWTPayload): User | undefined {
  if (typeof sub !== 'string' || !userId.test(sub)) return undefined;
  if (typeof org !== 'string' || !organisationId.test(org)) return undefined;
  if (typeof name !== 'string' || !isRole(role) || exp === undefined) return undefined;
  return { id: sub, organisation: org, name, role, expiresAt: exp * 1000 };
}
