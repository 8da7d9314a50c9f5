/**
 * Tells pages that run from frozen ones. A page lets go of its locks when it is frozen, but one that it is given in that very
 * moment it never hears of, and keeps: a frozen page reads no answers. So every page also holds a lock that says no more than that
 * it runs, which it has before it asks for any other.
 */
import { BehaviorSubject, filter, firstValueFrom } from 'rxjs';
import { whileAwake } from './page-events.ts';

const AWAKE = 'rockpool:awake:';

let mine: string | undefined;
const isShown = new BehaviorSubject(false);

/** Resolves once other pages can see that this one runs. */
export async function shownAwake(locks: LockManager): Promise<void> {
  if (mine === undefined) {
    mine = AWAKE + crypto.getRandomValues(new Uint32Array(4)).join('-');
    void showAwake(locks, mine);
  }
  if (!isShown.value) await firstValueFrom(isShown.pipe(filter((is) => is)));
}

async function showAwake(locks: LockManager, name: string): Promise<void> {
  for (let isAllowed = true; isAllowed; ) {
    await whileAwake(async (frozen) => {
      const hold = async (): Promise<void> => {
        isShown.next(true);
        await aborted(frozen);
        isShown.next(false);
      };
      await locks.request(name, { signal: frozen }, hold).catch(() => {
        isAllowed = frozen.aborted;
      });
    });
  }
  // Whoever asks for another lock is told why there are none.
  isShown.next(true);
}

/** Whether a lock is held by a frozen page, and this one is the first that waits for it. */
export async function isMineToTake(locks: LockManager, name: string): Promise<boolean> {
  const { held = [], pending = [] } = await locks.query();
  const running = new Map(held.flatMap((lock) => (lock.name?.startsWith(AWAKE) ? [[lock.clientId, lock.name]] : [])));
  const holder = held.find((lock) => lock.name === name);
  const next = pending.find((lock) => lock.name === name && running.has(lock.clientId));
  return holder !== undefined && !running.has(holder.clientId) && running.get(next?.clientId) === mine;
}

export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
