import { isJsonObject } from '@rockpool/schema';

/** Who is signed in, as the token says. */
export interface CrmUser {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly role: string;
}

/** The names of a token's claims. The server has to be told the same. */
export interface ClaimNames {
  /** The id of the user, a UUID. @default 'sub' */
  readonly user?: string;
  /** @default 'org' */
  readonly organisation?: string;
  /** @default 'role' */
  readonly role?: string;
  /** The name to show. @default 'name' */
  readonly name?: string;
}

/**
 * Reads the user out of a JSON Web Token, without checking its signature: that is the server's business.
 *
 * @returns null when the text is no token, or one that names no user and organisation
 */
export function readToken(token: string, names: ClaimNames = {}): CrmUser | null {
  const [, payload] = token.split('.');
  if (!payload) return null;
  try {
    const base64 = payload.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isJsonObject(claims)) return null;
    const id = claims[names.user ?? 'sub'];
    const organisation = claims[names.organisation ?? 'org'];
    const name = claims[names.name ?? 'name'];
    const role = claims[names.role ?? 'role'];
    if (typeof id !== 'string' || typeof organisation !== 'string') return null;
    return {
      id,
      organisation,
      name: typeof name === 'string' ? name : '',
      role: typeof role === 'string' ? role : '',
    };
  } catch {
    return null;
  }
}
