import type { Timers } from '../edges.ts';
import type { SyncOptions } from '../options.ts';
import { type CrmUser, readToken } from './token.ts';

/** A token that is at hand comes sooner, in milliseconds; for any other, nobody has to wait. */
const AT_HAND = 250;

/** Where a page keeps who uses an app; a worker, a server and a browser that was told so have no such place. */
export interface UserPlace {
  read(): string | null;
  write(text: string | null): void;
}

export function userPlace(name: string): UserPlace {
  const key = `rockpool:${name}:user`;
  const storage = (): Storage | undefined => {
    try {
      return globalThis.document && globalThis.localStorage;
    } catch {
      return undefined;
    }
  };
  return {
    read: () => storage()?.getItem(key) ?? null,
    write: (text) => (text === null ? storage()?.removeItem(key) : storage()?.setItem(key, text)),
  };
}

/** Who uses an app on this device, as far as it remembers. */
export interface LastUser {
  isKnown(): boolean;
  recall(): Promise<CrmUser | null>;
  remember(user: CrmUser | null): void;
}

/** @returns null for what is no user's description */
export function parseUser(text: string | null): CrmUser | null {
  try {
    return JSON.parse(text ?? 'null') as CrmUser | null;
  } catch {
    return null;
  }
}

/** For devices that are not encrypted: anybody may read it. */
export const plainUser = (place: UserPlace): LastUser => ({
  isKnown: () => parseUser(place.read()) !== null,
  recall: async () => parseUser(place.read()),
  remember: (user) => place.write(user && JSON.stringify(user)),
});

/**
 * Who opens an app: whom the token names. Where that takes its time, the one who opened it last on this device.
 *
 * @throws what `token` throws, on a device that knows nobody yet
 */
export async function openingUser(
  { token, claims }: SyncOptions,
  { after }: Timers,
  last: LastUser,
): Promise<CrmUser | null> {
  const isKnown = last.isKnown();
  const named = (async () => {
    const text = await token({ refresh: false });
    const user = text ? readToken(text, claims) : null;
    last.remember(user);
    return { user };
  })();
  if (!isKnown) return (await named).user;
  const waited = new Promise<undefined>((resolve) => after(AT_HAND, () => resolve(undefined)));
  const inTime = await Promise.race([named.catch(() => undefined), waited]);
  return inTime ? inTime.user : last.recall();
}
