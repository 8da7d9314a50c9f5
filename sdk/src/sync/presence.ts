/** That this page has a database open, told to other pages, which may need it alone. */
export interface Presence {
  /** Waits while another page has the database alone. */
  enter(): Promise<void>;
  leave(): void;
  /**
   * Runs a task while no page is in. To be called after leaving.
   *
   * @param ask asks the other pages to leave, as often as it takes
   * @returns undefined when they have not left within `patience` milliseconds
   */
  alone<T>(task: () => Promise<T>, ask: () => void, patience: number): Promise<T | undefined>;
}

/** The lock that every page shares while it has a database open. */
export const openLock = (database: string): string => `rockpool:${database}:open`;

const ASK_AGAIN = 100;

/** Without Web Locks nobody knows of other pages, and each acts as if it were alone. */
export function createPresence(name: string): Presence {
  const { locks } = globalThis.navigator ?? {};
  let leave = (): void => {};
  return {
    enter: () =>
      new Promise((resolve, reject) => {
        if (!locks) return resolve();
        const stay = () =>
          new Promise<void>((left) => {
            leave = left;
            resolve();
          });
        locks.request(name, { mode: 'shared' }, stay).catch(reject);
      }),
    leave: () => leave(),
    async alone(task, ask, patience) {
      if (!locks) return task();
      const deadline = performance.now() + patience;
      for (;;) {
        const run = await locks.request(name, { ifAvailable: true }, async (lock) => lock && { result: await task() });
        if (run) return run.result;
        if (performance.now() > deadline) return undefined;
        ask();
        await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
      }
    },
  };
}
