import { isJsonObject } from '@rockpool/schema';

/** Who is signed in, as the token says. */
export interface CrmUser {
  readonly id: string;
  readonly organisation: string;
  readonly name: string;
  readonly role: string;
}

/**
 * Reads the user out of a JSON Web Token, without checking its signature: that is the server's business.
 *
 * @returns null when the text is no token, or one that names no user and organisation
 */
export function readToken(token: string): CrmUser | null {
  const [, payload] = token.split('.');
  if (!payload) return null;
  try {
    const base64 = payload.replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isJsonObject(claims)) return null;
    const { sub, org, name, role } = claims;
    if (typeof sub !== 'string' || typeof org !== 'string') return null;
    return {
      id: sub,
      organisation: org,
      name: typeof name === 'string' ? name : '',
      role: typeof role === 'string' ? role : '',
    };
  } catch {
    return null;
  }
}
