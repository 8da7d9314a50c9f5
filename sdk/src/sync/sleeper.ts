import type { Edges } from '../edges.ts';

/** Waits that can be cut short. */
export interface Sleeper {
  /** Resolves after `delay` milliseconds, or with the next {@link Sleeper.wake}. */
  sleep(delay: number): Promise<void>;
  wake(): void;
}

export function createSleeper({ after }: Pick<Edges, 'after'>): Sleeper {
  let wakeAll: (() => void)[] = [];
  return {
    sleep: (delay) =>
      new Promise((resolve) => {
        const cancel = after(delay, resolve);
        wakeAll.push(() => {
          cancel();
          resolve();
        });
      }),
    wake() {
      const waiting = wakeAll;
      wakeAll = [];
      for (const wake of waiting) wake();
    },
  };
}
