import { aborted, isMineToTake, shownAwake } from './awake.ts';
import { whileAwake } from './page-events.ts';

/** Runs tasks one after the other, over all tabs where the platform has Web Locks, else within this page. */
export function createExclusive(name: string): <T>(task: () => Promise<T>) => Promise<T> {
  const { locks } = globalThis.navigator ?? {};
  if (locks) return (task) => locks.request(name, task) as ReturnType<typeof task>;
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => {});
    return next;
  };
}

/** How long a page waits for a lock before it looks whether a frozen one has it, and the longest between two looks, in milliseconds. */
const [PATIENCE, LONGEST] = [1_000, 30_000] as const;

/**
 * As {@link createExclusive}, for tasks that may be left where they are: a page that is frozen lets others go first, even
 * in the middle of one. When it goes on, so does the task, which `lost` has told by then that it is not alone any more.
 */
export function createYielding(name: string): <T>(task: (lost: AbortSignal) => Promise<T>) => Promise<T> {
  const { locks } = globalThis.navigator ?? {};
  if (!locks) {
    const exclusive = createExclusive(name);
    return (task) => exclusive(() => task(new AbortController().signal));
  }
  return async <T>(task: (lost: AbortSignal) => Promise<T>) => {
    let run: Promise<T> | undefined;
    while (run === undefined) {
      await whileAwake(async (frozen) => {
        const taken = new AbortController();
        const lost = AbortSignal.any([frozen, taken.signal]);
        const begin = (): Promise<unknown> => {
          run = task(lost);
          return Promise.race([run.catch(() => {}), aborted(lost)]);
        };
        await shownAwake(locks);
        try {
          await request(locks, name, frozen, begin);
        } catch (error) {
          if (run !== undefined) taken.abort();
          // Whoever waits for a lock while frozen would be given it, and keep it: so it is asked for again later.
          else if (!frozen.aborted) throw error;
        }
      });
    }
    return run;
  };
}

/** Waits for a lock, or takes it from a frozen page. */
async function request(
  locks: LockManager,
  name: string,
  frozen: AbortSignal,
  begin: () => Promise<unknown>,
): Promise<void> {
  const waiting = new AbortController();
  let isWaiting = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lookIn = (delay: number): void => {
    timer = setTimeout(async () => {
      // A page that is being closed is not told.
      if (await isMineToTake(locks, name).catch(() => false)) waiting.abort();
      else if (isWaiting) lookIn(Math.min(delay * 2, LONGEST));
    }, delay);
    // No process has to wait for it.
    (timer as { unref?(): void }).unref?.();
  };
  const start = (): Promise<unknown> => {
    isWaiting = false;
    clearTimeout(timer);
    return begin();
  };
  lookIn(PATIENCE);
  try {
    await locks.request(name, { signal: AbortSignal.any([frozen, waiting.signal]) }, start);
  } catch (error) {
    const isToTake = isWaiting && waiting.signal.aborted && !frozen.aborted;
    isWaiting = false;
    clearTimeout(timer);
    if (!isToTake) throw error;
    await locks.request(name, { steal: true }, begin);
  }
}

/**
 * Waits until no other tab leads, then leads until stopped, or frozen; who goes on after that waits again. Without Web Locks
 * every page leads: the server's answer to a row that it has seen is the same, so two leaders cost traffic, never data.
 *
 * @param lead told with its argument when to end
 * @returns stops leading, or waiting to lead
 */
export function whenLeading(name: string, lead: (until: AbortSignal) => void): () => void {
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  if (!globalThis.navigator?.locks) {
    lead(stopped.signal);
    return stop;
  }
  const yielding = createYielding(name);
  const stand = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      await yielding(async (lost) => {
        const until = AbortSignal.any([lost, stopped.signal]);
        if (until.aborted) return;
        lead(until);
        await aborted(until);
      });
    }
  };
  void stand();
  return stop;
}
