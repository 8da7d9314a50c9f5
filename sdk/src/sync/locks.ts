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
    const begin = (lost: AbortSignal): Promise<unknown> => {
      run = task(lost);
      return Promise.race([run.catch(() => {}), aborted(lost)]);
    };
    while (run === undefined) {
      await whileAwake(async (lost) => {
        try {
          await locks.request(name, { signal: lost }, () => begin(lost));
        } catch (error) {
          // Whoever waits for a lock while frozen would be given it, and keep it: so it is asked for again later.
          if (!lost.aborted) throw error;
        }
      });
    }
    return run;
  };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });

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
