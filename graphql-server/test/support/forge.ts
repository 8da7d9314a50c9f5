import { createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A value as a part of a token; a text is taken as it is. */
export const part = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** A token with any header and payload, truly signed with a secret. */
export function forge(header: unknown, payload: unknown, secret: string | Buffer): string {
  const content = `${part(header)}.${part(payload)}`;
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
}

/** A pair of keys of an identity provider. */
export interface Pair {
  readonly alg: 'RS256' | 'ES256' | 'EdDSA';
  readonly kid: string;
  /** The public part, as a JSON Web Key. */
  readonly jwk: { readonly kty: string; readonly kid: string; readonly [name: string]: unknown };
  /** The public part, as text. */
  readonly pem: string;
  /** A token with any payload, truly signed, and what else its header says. */
  token(payload: unknown, header?: object): string;
}

export function newPair(alg: Pair['alg'], kid: string): Pair {
  const { publicKey, privateKey } = pairOf(alg);
  const { kty = '', ...jwk } = publicKey.export({ format: 'jwk' });
  return {
    alg,
    kid,
    jwk: { ...jwk, kty, kid, alg, use: 'sig' },
    pem: String(publicKey.export({ type: 'spki', format: 'pem' })),
    token(payload, header = {}) {
      const content = `${part({ alg, typ: 'JWT', kid, ...header })}.${part(payload)}`;
      const key = { key: privateKey, dsaEncoding: 'ieee-p1363' as const };
      const signature = sign(alg === 'EdDSA' ? null : 'sha256', Buffer.from(content), key);
      return `${content}.${signature.toString('base64url')}`;
    },
  };
}

function pairOf(alg: Pair['alg']): { publicKey: KeyObject; privateKey: KeyObject } {
  switch (alg) {
    case 'RS256':
      return generateKeyPairSync('rsa', { modulusLength: 2048 });
    case 'ES256':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' });
    case 'EdDSA':
      return generateKeyPairSync('ed25519');
  }
}
