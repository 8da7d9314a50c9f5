import type { Observable } from 'rxjs';
import type { Secret } from './wrapping-key.ts';

/** What a passphrase is asked for with. */
export interface PassphraseRequest {
  /** Whether there is no copy on this device yet: somebody has to choose a passphrase. Else it is the one of before. */
  readonly isNew: boolean;
}

/** How the device's copy is encrypted, in `createCrm()`. */
export type EncryptionOptions = (
  | {
      /**
       * Asks for what somebody knows. A slow derivation (PBKDF2) makes a key of it, which takes some tenths of a second;
       * the longer and the less likely it is, the longer guessing takes.
       */
      readonly passphrase: (ask: PassphraseRequest) => string | Promise<string>;
    }
  | {
      /** A key of AES-256 that the app keeps elsewhere: 32 bytes, or a `CryptoKey` that wraps and unwraps keys. */
      readonly key: CryptoKey | Uint8Array;
    }
) & {
  /** Locks when nobody has used any tab for so long, in milliseconds. Needs a page. Left out: never. */
  readonly lockAfter?: number;
  /**
   * For lost devices: so many days after the last sync the key is destroyed, and with it what the device holds, edits
   * that were never sent among it. Left out: never.
   */
  readonly lease?: { readonly days: number };
  /** Ends the encryption: the copy becomes a plain one, for which later calls leave `encryption` out. @default false */
  readonly decrypt?: boolean;
};

/** The encryption of an open crm. */
export interface CrmEncryption {
  /** Whether the crm was locked, in whatever tab and for whatever reason. */
  readonly locked$: Observable<boolean>;
  /**
   * Has another passphrase, or another key of the app's, open the copy from now on. Nothing else is encrypted anew, and
   * the other tabs are locked.
   *
   * @throws CrmError `INVALID_OPTIONS`, `STORAGE_FAILED`
   * @example
   * ```ts
   * await crm.encryption?.changeSecret({ passphrase: 'correct horse battery staple' });
   * ```
   */
  changeSecret(secret: Secret): Promise<void>;
  /**
   * Encrypts all that the device holds with a new data key. The old one is destroyed when the promise resolves, for
   * which every tab has to come to know of the new one: one that sleeps is waited for. What is cut short goes on with
   * the next `createCrm()`.
   *
   * @throws CrmError `STORAGE_FAILED`
   */
  rotateKey(): Promise<void>;
}
