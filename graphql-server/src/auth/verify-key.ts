import { timingSafeEqual } from 'node:crypto';
import type { KeyStore, StoredKey } from '../store/key-store.ts';
import { hashOfKey, readKeyText } from './key-text.ts';
import type { User } from './token.ts';

/** Who a key is, when it is shown; undefined when it is not valid now, whatever the reason. */
export async function verifyKey(keys: KeyStore, text: string, now: number): Promise<User | undefined> {
  const named = readKeyText(text);
  const key = named && (await keys.find(named.organisation, named.id));
  if (!named || !key) return undefined;
  const hash = Buffer.from(hashOfKey(text), 'hex');
  const secret = key.secrets.find((kept) => kept.until > now && timingSafeEqual(Buffer.from(kept.hash, 'hex'), hash));
  if (!secret) return undefined;
  const user = userOfKey(named.organisation, key, now);
  return user && { ...user, expiresAt: Math.min(user.expiresAt, secret.until) };
}

/** Who a key is without being shown, for what goes on in its name; undefined when it is not valid now. */
export async function findKeyUser(
  keys: KeyStore,
  organisation: string,
  id: string,
  now: number,
): Promise<User | undefined> {
  const key = await keys.find(organisation, id);
  return key && userOfKey(organisation, key, now);
}

function userOfKey(organisation: string, key: StoredKey, now: number): User | undefined {
  const { id, name, role, scopes, expiresAt, revokedAt } = key;
  if (revokedAt !== undefined || expiresAt <= now) return undefined;
  return { id, organisation, name, role, expiresAt, key: { id, scopes } };
}
