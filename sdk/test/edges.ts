import type { Edges } from '../src/edges.ts';

/** Edges whose time stands still until a test moves it. */
export function createTestEdges(start = Date.UTC(2026, 0, 1)): Edges & {
  /** Moves the time, and runs what falls due on the way, in order. */
  pass(milliseconds: number): Promise<void>;
  /** Sets the wall clock, as a person does: what was waited for stays as far away as it was. */
  setClock(now: number): void;
} {
  let time = start;
  let clockError = 0;
  let timers: { readonly at: number; readonly task: () => void }[] = [];
  return {
    now: () => time + clockError,
    uptime: () => time,
    random: () => 0.5,
    after(delay, task) {
      const timer = { at: time + delay, task };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    setClock(now) {
      clockError = now - time;
    },
    async pass(milliseconds) {
      const end = time + milliseconds;
      for (;;) {
        await settled();
        const next = timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        time = Math.max(time, next.at);
        next.task();
      }
      time = end;
      await settled();
    },
  };
}

/** Lets every promise run that needs no timer of ours. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
