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
 * Waits until no other tab leads, then leads until stopped. Without Web Locks every page leads: the server's answer to
 * a row that it has seen is the same, so two leaders cost traffic, never data.
 *
 * @returns stops leading, or waiting to lead
 */
export function whenLeading(name: string, lead: () => void): () => void {
  const { locks } = globalThis.navigator ?? {};
  if (!locks) {
    lead();
    return () => {};
  }
  const stopped = new AbortController();
  const { signal } = stopped;
  const untilStopped = () => {
    if (signal.aborted) return;
    lead();
    return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  };
  locks.request(name, { signal }, untilStopped).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
  return () => stopped.abort();
}
