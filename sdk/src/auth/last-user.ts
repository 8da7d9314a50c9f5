import type { Timers } from '../edges.ts';
import type { SyncOptions } from '../options.ts';
import { type CrmUser, readToken } from './token.ts';

/** A token that is at hand comes sooner, in milliseconds; for any other, nobody has to wait. */
const AT_HAND = 250;

const keyOf = (name: string): string => `rockpool:${name}:user`;

/** Where a page keeps small things; a worker, a server and a browser that was told so have no such place. */
function storage(): Storage | undefined {
  try {
    return globalThis.document && globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Takes down who uses an app on this device. */
export function remember(name: string, user: CrmUser | null): void {
  if (user) storage()?.setItem(keyOf(name), JSON.stringify(user));
  else storage()?.removeItem(keyOf(name));
}

function recall(name: string): CrmUser | null {
  try {
    return JSON.parse(storage()?.getItem(keyOf(name)) ?? 'null') as CrmUser | null;
  } catch {
    return null;
  }
}

/**
 * Who opens an app: whom the token names. Where that takes its time, the one who opened it last on this device.
 *
 * @throws what `token` throws, on a device that knows nobody yet
 */
export async function openingUser(
  name: string,
  { token, claims }: SyncOptions,
  { after }: Timers,
): Promise<CrmUser | null> {
  const last = recall(name);
  const named = (async () => {
    const text = await token({ refresh: false });
    const user = text ? readToken(text, claims) : null;
    remember(name, user);
    return user;
  })();
  if (!last) return named;
  const waited = new Promise<CrmUser>((resolve) => after(AT_HAND, () => resolve(last)));
  return Promise.race([named.catch(() => last), waited]);
}
