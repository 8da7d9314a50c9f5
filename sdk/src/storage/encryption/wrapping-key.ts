import { CrmError } from '../../errors.ts';
import { type Bytes, fromBase64, toBase64 } from './base64.ts';

/** What opens an encrypted database: something that a person knows, or a key of AES-256 that the app keeps. */
export type Secret = { readonly passphrase: string } | { readonly key: CryptoKey | Uint8Array };

/** How a key comes from a secret. No part of it is secret. */
export type Derivation =
  | { readonly kind: 'passphrase'; readonly salt: string; readonly iterations: number }
  | { readonly kind: 'key' };

/** As OWASP asks of PBKDF2 with SHA-256. More is for later; less is nothing that this code has ever written. */
const ITERATIONS = 600_000;
const MOST_ITERATIONS = 100 * ITERATIONS;

const [SALT, KEY] = [16, 32] as const;
const USES = ['wrapKey', 'unwrapKey'] as const;

export const newDerivation = (secret: Secret): Derivation =>
  'key' in secret
    ? { kind: 'key' }
    : {
        kind: 'passphrase',
        salt: toBase64(crypto.getRandomValues(new Uint8Array(SALT))),
        iterations: ITERATIONS,
      };

/**
 * The key that wraps data keys: the app's own, or one that PBKDF2 (RFC 8018) derives from a passphrase.
 *
 * @throws CrmError `INVALID_OPTIONS` for a secret that can be none, or is not of the kind that was used before; `KEY_LOST`
 * for a derivation that nobody has written
 */
export async function wrappingKey(secret: Secret, derivation: Derivation): Promise<CryptoKey> {
  if ('key' in secret) {
    if (derivation.kind === 'key') return importKey(secret.key);
    throw invalid('"key" is given, and the device\'s copy is encrypted with a passphrase.');
  }
  const { passphrase } = secret;
  if (derivation.kind !== 'passphrase') {
    throw invalid('"passphrase" is given, and the device\'s copy is encrypted with a key of the app\'s.');
  }
  if (typeof passphrase !== 'string' || passphrase === '') throw invalid('"passphrase" gave no text.');
  const { iterations } = derivation;
  if (!(iterations >= ITERATIONS && iterations <= MOST_ITERATIONS)) {
    throw new CrmError('KEY_LOST', `The key file asks for ${iterations} iterations of PBKDF2.`);
  }
  // The same characters may be other bytes on another keyboard.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const salt = fromBase64(derivation.salt);
  const algorithm = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(algorithm, material, { name: 'AES-GCM', length: 8 * KEY }, false, USES);
}

async function importKey(key: CryptoKey | Uint8Array): Promise<CryptoKey> {
  if (key instanceof Uint8Array) {
    if (key.length !== KEY) throw invalid(`"key" has ${key.length} bytes; ${KEY} are needed.`);
    return crypto.subtle.importKey('raw', key as Bytes, 'AES-GCM', false, USES);
  }
  const isFit = key?.algorithm?.name === 'AES-GCM' && USES.every((use) => key.usages.includes(use));
  if (!isFit)
    throw invalid('"key" has to be 32 bytes, or a CryptoKey of AES-GCM with the usages wrapKey and unwrapKey.');
  return key;
}

const invalid = (message: string): CrmError => new CrmError('INVALID_OPTIONS', `"encryption": ${message}`);
