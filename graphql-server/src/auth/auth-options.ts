import type { JSONWebKeySet } from 'jose';

/** How a server knows who is asking. */
export interface AuthOptions {
  /**
   * Seals checkpoints, and signs tokens where there is no `jwks`; at least 32 characters, the same on all servers of a
   * database.
   */
  readonly secret: string;
  /**
   * The public keys of an identity provider: their address, or the keys themselves. Then only its tokens are let in,
   * signed by RS256, ES256 or EdDSA, and none by the secret. From an address the keys are fetched anew every ten
   * minutes, and when a token names one that is not known yet; one that the provider has taken away counts for ten
   * minutes more. While the provider cannot be reached, the last ones count for a day.
   *
   * @example
   * ```ts
   * auth: {
   *   secret,
   *   jwks: 'https://example.eu.auth0.com/.well-known/jwks.json',
   *   issuer: 'https://example.eu.auth0.com/',
   *   audience: 'https://crm.example.com',
   *   claims: { user: 'https://example.com/id', organisation: 'org_id' },
   * },
   * ```
   */
  readonly jwks?: string | URL | JSONWebKeySet;
  /** What `iss` of a token has to be. @default 'rockpool' */
  readonly issuer?: string;
  /** What `aud` of a token has to be, or to have among others. @default 'rockpool' */
  readonly audience?: string;
  /** Where a token says what the server needs to know. */
  readonly claims?: ClaimNames;
}

/** The names of a token's claims. */
export interface ClaimNames {
  /** The id of the user, a UUID: that of their record of kind `user` where there is one. @default 'sub' */
  readonly user?: string;
  /** The organisation: up to 64 letters, digits, `_` and `-`. @default 'org' */
  readonly organisation?: string;
  /** `rep`, `manager`, `admin`, or the `key` of a role that the organisation made. @default 'role' */
  readonly role?: string;
  /** The name to show; a token may do without. @default 'name' */
  readonly name?: string;
}

export const ISSUER = 'rockpool';
export const AUDIENCE = 'rockpool';
