import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto';
import type { SealedCheckpoint } from './cursors.ts';

/** Makes checkpoints opaque to devices, and trustworthy to the server that reads them back. */
export interface Seal {
  close(checkpoint: SealedCheckpoint): string;
  /** The checkpoint; undefined when this server did not make the text. */
  open(text: string): SealedCheckpoint | undefined;
}

/** @param secret the server's secret; the key of the seal is derived from it and good for nothing else */
export function createSeal(secret: string): Seal {
  const key = createSecretKey(createHmac('sha256', secret).update('rockpool checkpoint 2').digest());
  const mac = (payload: string): Buffer => createHmac('sha256', key).update(payload).digest();
  return {
    close(checkpoint) {
      const payload = Buffer.from(JSON.stringify(checkpoint)).toString('base64url');
      return `${payload}.${mac(payload).toString('base64url')}`;
    },
    open(text) {
      const [payload = '', signature = '', ...rest] = text.split('.');
      const [expected, given] = [mac(payload), Buffer.from(signature, 'base64url')];
      if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
      return JSON.parse(Buffer.from(payload, 'base64url').toString()) as SealedCheckpoint;
    },
  };
}
