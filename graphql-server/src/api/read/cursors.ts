import { createCipheriv, createDecipheriv, createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { Position } from '../../store/listing/listing.ts';

/** Makes places in lists opaque: one may be that of a record which its reader may not see. */
export interface Cursors {
  close(list: string, position: Position): string;
  /** The place; undefined for what this server did not make for this list. */
  open(list: string, cursor: string): Position | undefined;
}

const CIPHER = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/**
 * Authenticated encryption with a nonce that is made from what is encrypted, as in RFC 5297: the same place has the
 * same cursor.
 *
 * @param secret the server's secret; the keys are derived from it and good for nothing else
 */
export function createCursors(secret: string): Cursors {
  const derive = (use: string): KeyObject =>
    createSecretKey(createHmac('sha256', secret).update(`rockpool list ${use} 1`).digest());
  const [key, nonceKey] = [derive('cursor'), derive('nonce')];
  return {
    close(list, position) {
      const text = JSON.stringify(position);
      const nonce = createHmac('sha256', nonceKey).update(`${list}\n${text}`).digest().subarray(0, NONCE);
      const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(list));
      const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
    },
    open(list, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      if (bytes.length <= NONCE + TAG) return undefined;
      const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE)).setAAD(Buffer.from(list));
      decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      try {
        const text = Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]);
        return JSON.parse(text.toString()) as Position;
      } catch {
        return undefined;
      }
    },
  };
}
