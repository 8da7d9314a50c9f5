/** The log of an encrypted database that has its key file; the only one that is not encrypted. */
export const KEYS = 'keys';

/**
 * Under which name the encrypted form of a database is kept: the plain one names the organisation and the user. The
 * first half of its SHA-256, in hexadecimal.
 */
export async function hiddenName(database: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`rockpool/${database}`));
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
