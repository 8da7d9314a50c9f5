import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** A new secret of an endpoint: 32 random bytes, after the Standard Webhooks specification. */
export const newSecret = (): string => PREFIX + randomBytes(32).toString('base64');

/**
 * The value of `webhook-signature`: one signature a secret, so that a receiver may hold either while one replaces the
 * other.
 *
 * @param at the value of `webhook-timestamp`: seconds since 1970
 */
export const signatureOf = (secrets: readonly string[], id: string, at: number, payload: string): string =>
  secrets
    .map((secret) => createHmac('sha256', Buffer.from(secret.slice(PREFIX.length), 'base64')))
    .map((hmac) => `v1,${hmac.update(`${id}.${at}.${payload}`).digest('base64')}`)
    .join(' ');

/** Keeps secrets that have to be read again, so that a copy of the database does not give them away. */
export interface SecretBox {
  close(secret: string): string;
  /** The secret; undefined when it was closed under another secret of the server. */
  open(box: string): string | undefined;
}

const NONCE = 12;
const TAG = 16;

/** @param secret the server's secret; the key of the box is derived from it and good for nothing else */
export function createSecretBox(secret: string): SecretBox {
  const key = createHmac('sha256', secret).update('rockpool webhook secrets 1').digest();
  return {
    close(text) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const closed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64url');
    },
    open(box) {
      const bytes = Buffer.from(box, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      try {
        return decipher.update(bytes.subarray(NONCE + TAG), undefined, 'utf8') + decipher.final('utf8');
      } catch {
        return undefined;
      }
    },
  };
}
