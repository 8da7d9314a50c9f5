import { type LastUser, parseUser, type UserPlace } from '../../auth/last-user.ts';
import type { CrmUser } from '../../auth/token.ts';
import { type Bytes, fromBase64, toBase64 } from './base64.ts';
import { decrypt, encrypt } from './encrypted-logs.ts';
import type { Keyring } from './keyring.ts';

/** What is kept: in which database the keys are that open the rest, and the rest. */
const FORM = /^sealed:([0-9a-f]+):(.+)$/;

const boundTo = (database: string): Bytes => new TextEncoder().encode(`${database}/user`);

/** Remembers the last user so that only who opens their database can tell who it was. */
export interface SealedUser extends LastUser {
  keep(user: CrmUser, database: string, keys: Keyring): Promise<void>;
}

/** @param keysOf opens those of a database, by its hidden name, where there are any */
export function sealedUser(place: UserPlace, keysOf: (database: string) => Promise<Keyring | undefined>): SealedUser {
  return {
    isKnown: () => place.read() !== null,
    async recall() {
      const text = place.read();
      const [, database, sealed] = FORM.exec(text ?? '') ?? [];
      // What was kept before the device was encrypted.
      if (!database || !sealed) return parseUser(text);
      const keys = await keysOf(database);
      const bytes = keys && (await decrypt(fromBase64(sealed), keys, boundTo(database)));
      return bytes ? parseUser(new TextDecoder().decode(bytes)) : null;
    },
    // Somebody is kept when their keys are open.
    remember: (user) => user === null && place.write(null),
    async keep(user, database, keys) {
      const bytes = new TextEncoder().encode(JSON.stringify(user));
      const sealed = await keys.encrypt((number, key) => encrypt(bytes, number, key, boundTo(database)));
      place.write(`sealed:${database}:${toBase64(sealed)}`);
    },
  };
}
